import { type Part, isBreak } from './grammar.ts';
import { type NounPhrase, isPeopleTag } from './phrases.ts';
import type { Token } from './tokens.ts';

/** "aged 5-14", and "pre-acquisition" at the end of its clause. */
export function isAside(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  const word = tokens[k]?.norm ?? '';
  if (/^age[sd]?$/.test(word)) return next?.number != null;
  return /^(?:pre|post)-\w/.test(word) && (next === undefined || isBreak(next.before));
}

/** "seven (7) clerks", "multiple (5+) vendors": the figure in brackets is part of the count. */
export const isFigure = (tokens: readonly Token[], parts: readonly Part[], k: number): boolean =>
  parts[k] === 'num' &&
  /\(\s*$/.test(tokens[k]?.before ?? '') &&
  /^\s*\)/.test(tokens[k]?.after ?? '') &&
  (parts[k - 1] === 'num' || parts[k - 1] === 'det') &&
  tokens[k + 1]?.before.trim() === ')';

const DESCRIBES = /(?:al|ic|ive|ary|ory|ed|ant|ent)$/;

/** "15 data entry / order clerks", "30 apprentice and skilled personnel": one count for people of two kinds. */
export function sharesCount(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  const { number, tags, noun } = first;
  if (number === null || number.currency !== undefined || number.percent === true || number.value === 1)
    return false;
  if (second.number !== null || tags.has('Plural') || tags.has('Staff') || first.of.length > 0) return false;
  const joined = second.start === first.end + 1 && /^(?:and|&)$/.test(tokens[first.end]?.norm ?? '');
  // "two smelting and casting halls": what is one cannot be two.
  if (
    joined &&
    /(?:ing|ment|tion|ance)$/.test(noun) &&
    second.tags.has('Plural') &&
    (second.tags.has('Site') || second.tags.has('Unit'))
  )
    return true;
  if (!isPeopleTag(second.tags) || !(second.tags.has('Plural') || second.tags.has('Staff'))) return false;
  const gap = tokens[second.start]?.before ?? '';
  if (second.start === first.end)
    return (
      /^\s*\/\s*$/.test(gap) &&
      first.start < first.head &&
      !/^(?:hours?|days?|weeks?|months?|years?)$/.test(noun)
    );
  return (
    second.start === first.end + 1 &&
    /^(?:and|&|or)$/.test(tokens[first.end]?.norm ?? '') &&
    // "14 custodial and grounds employees": two words that describe the same people.
    (tags.has('Occupation') || (tags.size === 0 && DESCRIBES.test(noun)))
  );
}
