import { browser } from 'wxt/browser';

/** Who may send what. Web pages cannot send at all: nothing is externally connectable. */

const textOf = (sender: unknown, key: 'id' | 'url'): unknown =>
  typeof sender === 'object' && sender !== null ? (sender as Record<string, unknown>)[key] : undefined;

/** Throws unless a part of this extension sent it: a page of it, or its panel on a profile. */
export function requireOwnSender(sender: unknown): void {
  if (textOf(sender, 'id') !== browser.runtime.id) throw new Error('message from outside the extension');
}

/**
 * Throws unless a page of this extension sent it. The panel runs in the process of a web page: whoever took that over
 * can send what the panel can, and must not delete or read what is kept.
 */
export function requireOwnPage(sender: unknown): void {
  requireOwnSender(sender);
  const url = textOf(sender, 'url');
  if (typeof url !== 'string' || !url.startsWith(browser.runtime.getURL('/')))
    throw new Error('message from outside the pages of the extension');
}
