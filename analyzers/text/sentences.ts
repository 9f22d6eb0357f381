import type { Span } from '../model.ts';
import { matchesOf } from './matches.ts';

/** Words that end in a dot without ending a sentence. */
// prettier-ignore
const ABBREVIATIONS = new Set(
  ('inc ltd co corp plc llc llp bros dept div est assn assoc univ intl govt no nos vol fig ref approx ca cca min max avg ' +
   'mr mrs ms dr prof sr jr st ste mt ft rev hon gen col lt capt maj sgt cmdr adm pres vs etc eg ie al viz incl excl resp ' +
   'tel ext nr dist ave blvd rd rs jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
   'u.s u.k u.n e.g i.e a.m p.m ph.d b.a b.s m.a m.s b.sc m.sc b.e b.tech m.tech m.b.a d.c n.y l.a').split(' '),
);

/** Nobody writes longer ones. What has no full stop for so long is cut, or the rules of language would never end. */
export const LONGEST_SENTENCE = 1000;

const END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d£$€₹•])|\s[•▪●◦■]\s|;\s+(?=\p{Lu}\p{Ll})/gu;

function isAbbreviation(before: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** An abbreviation may end a sentence too: it does when a common sentence opener follows. */
const OPENER = /^(?:the|this|these|i|we|he|she|they|it|in|at|also|led|managed|as|with|for)\b/i;

/** The sentences of a paragraph, in order, without the spaces between them. Abbreviations end no sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(END, text)) {
    const stop = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    if (match[0].startsWith('.')) {
      const before = text.slice(Math.max(start, match.index - 20), match.index + 1);
      const isNumbered = /(?:^|\s)\d{1,2}\.$/.test(before) && match.index - start < 4;
      if (isNumbered || (isAbbreviation(before) && !endsSentence(before, text.slice(next, next + 12))))
        continue;
    }
    const isBulletInside = /^\s/.test(match[0]);
    push(spans, text, start, isBulletInside ? match.index : stop);
    start = next;
  }
  push(spans, text, start, text.length);
  return spans;
}

const endsSentence = (before: string, after: string): boolean =>
  /(?:inc|ltd|co|corp|etc|u\.s|u\.k|p\.m|a\.m|plc)\.$/i.test(before) &&
  OPENER.test(after) &&
  /^\p{Lu}/u.test(after);

/** What `\s` is, asked for one character after the other. */
const isBlank = (code: number): boolean =>
  code < 160 ? code === 32 || (code > 8 && code < 14) : /\s/.test(String.fromCharCode(code));

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const cut = blank > start ? blank : start + LONGEST_SENTENCE;
    spans.push({ start, end: cut });
    start = blank > start ? cut + 1 : cut;
  }
  if (start < end) spans.push({ start, end });
}
