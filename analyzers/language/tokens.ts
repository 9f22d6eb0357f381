import type { Span } from '../model.ts';
import { findNumbers, findRanks, type NumberMention } from '../text/numbers.ts';
import { NOUN_FIRST } from './lexicon/closed.ts';
import { tagsOf, type Tag, type VerbSense } from './lexicon/index.ts';
import { findWords, type Word } from './words.ts';

/** One word of a statement, with what the lexicon knows of it. */
export interface Token {
  readonly text: string;
  /** Lower case, straight apostrophes; what a contraction stands for ("not" of "don't"). */
  readonly norm: string;
  readonly span: Span;
  /** What stands between it and its neighbours, as printed. */
  readonly before: string;
  readonly after: string;
  readonly tags: ReadonlySet<Tag>;
  readonly senses: readonly VerbSense[];
  /** The number that this word is part of. */
  readonly number: NumberMention | null;
}

const SHORT_ABOUT = /^(?:c|ca|approx|est)$/;
const BOUND_BEFORE =
  /(?:\b(?:c\.|ca\.|circa|roughly|approx\.?|est\.|over|more than|at least|up to|about|around|approximately|nearly|almost|under|less than|fewer than|some|in excess of|upwards of|no fewer than|as many as)\s+(?:an?\s+)?)$/i;

/** A number with the words that belong to it: "over" and "up to" open no phrase of their own. */
interface Stretch {
  readonly number: NumberMention;
  readonly from: number;
}

function stretchOf(text: string, number: NumberMention): Stretch {
  const { start } = number.span;
  const bound = BOUND_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  return { number, from: bound === null ? start : start - bound[0].length };
}

/** The number that a word is part of. */
function numberAt(stretches: readonly Stretch[], start: number, end: number): NumberMention | null {
  for (const { number, from } of stretches) {
    const { span } = number;
    if (start < span.end && span.start < end) return number;
    if (end <= span.start && span.start - end <= 16 && start >= from) return number;
  }
  return null;
}

/** The words and numbers of a text, left to right, with offsets into it. */
export function readTokens(text: string): { tokens: readonly Token[]; numbers: readonly NumberMention[] } {
  const found = findWords(text);
  const numbers = found.some(({ counts }) => counts) ? [...findNumbers(text), ...findRanks(text)] : [];
  const words = joinRanges(text, found, numbers);
  const tags = tagWords(words);
  const stretches = numbers.map((number) => stretchOf(text, number));
  const gaps = words.map((word, i) => {
    const previous = words[i - 1];
    const gap = text.slice(previous?.end ?? 0, word.start);
    // "Resp. for 3 shops", "Dept. of 12": so does this one, where no sentence opens.
    if (previous !== undefined && gap.startsWith('. ') && isCutShort(text, previous, word))
      return gap.slice(1);
    if (word.glued || isRunOn(text, previous, word, tags[i] as ReadonlySet<Tag>, gap)) return `.${gap}`;
    // "c. 220 staff": the stop belongs to the abbreviation.
    const abbreviates = stretches.length > 0 && previous !== undefined && SHORT_ABOUT.test(previous.norm);
    return abbreviates && numberAt(stretches, word.start, word.end) !== null ? gap.replace('.', '') : gap;
  });
  gaps.push(text.slice(words.at(-1)?.end ?? 0));
  const tokens = words.map(({ start, end, norm, senses }, i) => ({
    text: text.slice(start, end),
    norm,
    span: { start, end },
    before: gaps[i] as string,
    after: gaps[i + 1] as string,
    tags: tags[i] as ReadonlySet<Tag>,
    senses,
    number: numberAt(stretches, start, end),
  }));
  return { tokens, numbers };
}

const CUT_SHORT = /^(?:mgrs?|mngr|mn?gmt|supvr?|depts?|asst|resp)$/i;

const isCutShort = (text: string, { start, end }: Word, next: Word): boolean =>
  CUT_SHORT.test(text.slice(start, end)) && /^[a-z\d]/.test(text.charAt(next.start));

const DASHED = /\d ?[-–—] ?\d/;

/** "2 - 3 weeks": a range is one word, however wide its dash. */
function joinRanges(
  text: string,
  words: readonly Word[],
  numbers: readonly NumberMention[],
): readonly Word[] {
  const ranges = numbers.filter(({ span }) => DASHED.test(text.slice(span.start, span.end)));
  if (ranges.length === 0) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const within = ranges.some(
      ({ span }) => last !== undefined && span.start <= last.start && word.end <= span.end,
    );
    if (last !== undefined && within) joined[joined.length - 1] = { ...last, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** The tags of each word: those of the longest compound that it is part of, else its own. */
function tagWords(words: readonly Word[]): readonly ReadonlySet<Tag>[] {
  const tags: ReadonlySet<Tag>[] = [];
  while (tags.length < words.length) {
    const i = tags.length;
    const { opens, tags: own } = words[i] as Word;
    let length = Math.min(opens, words.length - i);
    let found = own;
    for (; length > 1; length--) {
      const compound = tagsOf(
        words
          .slice(i, i + length)
          .map((word) => word.key)
          .join(' '),
      );
      if (compound.size === 0) continue;
      found = compound;
      break;
    }
    for (let k = 0; k < Math.max(1, length); k++) tags.push(found);
  }
  return tags;
}

const NEVER_BEFORE_RUN_ON =
  /^(?:of|in|on|at|for|with|by|from|to|into|the|an?|and|or|as|via|per|our|my|its|their|using|through|within|under|over|like|called|named|titled)$/;

/** "… provides recommendations Manages 4 people": a capital verb behind a small word opens a sentence. */
function isRunOn(
  text: string,
  previous: Word | undefined,
  { start, end, norm, senses }: Word,
  tags: ReadonlySet<Tag>,
  gap: string,
): boolean {
  if (previous === undefined || !tags.has('Verb') || tags.has('Occupation')) return false;
  if (senses.every(({ form }) => form === 'ing')) return false;
  return (
    /^\s+$/.test(gap) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(start, end)) &&
    /^\p{Ll}/u.test(text.slice(previous.start, previous.end)) &&
    !NEVER_BEFORE_RUN_ON.test(previous.norm) &&
    !NOUN_FIRST.has(norm)
  );
}
