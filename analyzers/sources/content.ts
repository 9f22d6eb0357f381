import { latin1 } from './bytes.ts';

/** What a file is by its content. Its name is never asked: names lie. */
export type Content = 'empty' | 'pdf' | 'zip' | 'ole' | 'html' | 'json' | 'text' | 'unknown';

/** Kind of a file, from its first bytes and, where it is text, from the text. */
export function contentOf(bytes: Uint8Array): { readonly content: Content; readonly text: string } {
  if (bytes.length === 0) return { content: 'empty', text: '' };
  const binary = binaryContent(bytes);
  if (binary !== null) return { content: binary, text: '' };
  const text = decodeText(bytes);
  if (text === null) return { content: 'unknown', text: '' };
  return { content: textContent(text), text };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function binaryContent(bytes: Uint8Array): Content | null {
  // Readers accept a PDF whose header stands within the first 1024 bytes.
  if (latin1(bytes, 0, Math.min(1_024, bytes.length)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  return null;
}

function textContent(text: string): Content {
  const start = text.slice(0, 4096).trimStart();
  if (start === '') return text.trim() === '' ? 'empty' : 'text';
  if (start.startsWith('{\\rtf')) return 'unknown';
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  // Other markup (XML, SVG) has no reader; what it holds is not a page of words.
  if (/^<(?:\?xml|!doctype|svg)\b/i.test(start)) return 'unknown';
  // Cut off or not: words of a resume do not begin like this.
  return /^(?:\{\s*["}]|\[\s*[{\]])/.test(start) ? 'json' : 'text';
}

/** Text in UTF-8, UTF-16 or, failing these, Windows-1252; null when the bytes are no text. */
function decodeText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return clean(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return clean(new TextDecoder('utf-16be').decode(bytes));
  // No encoding of text but UTF-16 has a zero byte.
  if (bytes.includes(0)) return null;
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Null when more than a few of the characters are controls: these bytes were never meant to be read. */
function clean(text: string): string | null {
  const sample = text.slice(0, 10_000);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return controls > sample.length * 0.02
    ? null
    : text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/^\uFEFF/, '');
}
