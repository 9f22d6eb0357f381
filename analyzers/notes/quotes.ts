import type { Span } from '../model.ts';

/** Lower case, letters, digits and signs of money only, one space between words: what was printed in two ways is the same. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}

const NO_WORD = '[^\\p{L}\\p{N}%$€£]+';

/** Where the words of a quote stand in a text, whatever stands between them; null when they do not. */
export function findQuote(text: string, quote: string): Span | null {
  const exact = quote === '' ? -1 : text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length };
  const words = plainWords(quote);
  if (words === '') return null;
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[$]/g, '\\$'))
    .join(NO_WORD);
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
