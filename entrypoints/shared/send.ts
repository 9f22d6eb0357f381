import { browser } from 'wxt/browser';
import type { ProtocolMap } from './messages.ts';

type Request<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>;
type Answer<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>;

let last = 0;

/**
 * Asks the background, in the envelope that `onMessage` of `messages.ts` opens. The package's own sender brings its
 * receiver along, which no surface needs and every profile page would load. Fails when there is no answer.
 */
export async function sendMessage<K extends keyof ProtocolMap>(
  type: K,
  ...[data]: Request<K>
): Promise<Answer<K>> {
  const message = { id: ++last, type, data, timestamp: Date.now() };
  const response: { readonly res?: Answer<K>; readonly err?: unknown } | undefined =
    await browser.runtime.sendMessage(message);
  if (response === undefined || (response.err !== undefined && response.err !== null))
    throw new Error(`${type} was not answered`);
  return response.res as Answer<K>;
}

/**
 * Asks once more when there was no answer: the browser may end the background at any moment, and starts it again
 * with the next message. Only for what may be done twice.
 */
export function ask<T>(question: () => Promise<T>): Promise<T> {
  return question().catch(question);
}
