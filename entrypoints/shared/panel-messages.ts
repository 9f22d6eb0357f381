import { browser } from 'wxt/browser';
import type { ProtocolMap } from './messages.ts';

type Request<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>;
type Answer<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>;

let last = 0;

/**
 * `sendMessage` of `messages.ts` for the panel: the same messages in the same envelope. The package's own sender
 * brings its receiver along, which the panel never needs and every profile page would load.
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
