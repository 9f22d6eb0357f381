import type { NumberMention } from '../../text/numbers.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** What tells one kind of staff from another. */
const KIND =
  /^(?:teaching|nursing|clinical|support|office|field|shop|warehouse|production|technical|union|contract|line|service|sales|operations|engineering|care|kitchen|day|night|management|core|permanent)$/;

/** "12 salaried and 60 hourly employees": the noun behind the second number is that of the first. */
export function sharedCount(
  { tokens, parts, text }: Reading,
  { start }: NounPhrase,
): readonly NumberMention[] {
  if (!/^(?:and|&)$/.test(tokens[start - 1]?.norm ?? '')) return [];
  for (let k = start - 2; k >= Math.max(0, start - 4); k--) {
    const token = tokens[k];
    if (token === undefined) return [];
    const number = token.number;
    if (number != null) return k < start - 2 && text[number.span.end] === ' ' ? [number] : [];
    const describes =
      parts[k] === 'adj' || (parts[k] === 'noun' && (token.tags.size === 0 || KIND.test(token.norm)));
    if (
      !describes ||
      /[,;:]/.test(tokens[k + 1]?.before ?? '') ||
      (/s$/.test(token.norm) && token.tags.size === 0)
    )
      return [];
  }
  return [];
}
