import type { Span } from '../model.ts';
import { findNumbers, findRanks, type NumberMention } from '../text/numbers.ts';
import { NOUN_FIRST } from './lexicon/closed.ts';
import { compoundLength, tagsOf, type Tag, type VerbSense } from './lexicon/index.ts';
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

type BareToken = Omit<Token, 'before' | 'after'>;

const SHORT_ABOUT = /^(?:c|ca|approx|est)$/;
const BOUND_BEFORE =
  /(?:\b(?:c\.|ca\.|circa|roughly|approx\.?|est\.|over|more than|at least|up to|about|around|approximately|nearly|almost|under|less than|fewer than|some|in excess of|upwards of|no fewer than|as many as)\s+(?:an?\s+)?)$/i;

/** The number that a word is part of; "over" and "up to" belong to theirs, so that they open no phrase of their own. */
function numberAt(
  text: string,
  numbers: readonly NumberMention[],
  start: number,
  end: number,
): NumberMention | null {
  return (
    numbers.find(({ span }) => {
      if (start < span.end && span.start < end) return true;
      if (end > span.start || span.start - end > 16) return false;
      const bound = BOUND_BEFORE.exec(text.slice(Math.max(0, span.start - 24), span.start));
      return bound !== null && start >= span.start - bound[0].length;
    }) ?? null
  );
}

/** The words and numbers of a text, left to right, with offsets into it. */
export function readTokens(text: string): { tokens: readonly Token[]; numbers: readonly NumberMention[] } {
  const numbers = [...findNumbers(text), ...findRanks(text)];
  const words = joinRanges(text, findWords(text), numbers);
  const tags = tagWords(words);
  const bare = words.map(({ start, end, norm, senses }, i) => ({
    text: text.slice(start, end),
    norm,
    span: { start, end },
    tags: tags[i] as ReadonlySet<Tag>,
    senses,
    number: numbers.length === 0 ? null : numberAt(text, numbers, start, end),
  }));
  const gaps = bare.map((token, i) => {
    const gap = text.slice(words[i - 1]?.end ?? 0, token.span.start);
    if (words[i]?.glued === true || isRunOn(bare[i - 1], token, gap)) return `.${gap}`;
    // "c. 220 staff": the stop belongs to the abbreviation.
    return token.number !== null && SHORT_ABOUT.test(bare[i - 1]?.norm ?? '') ? gap.replace('.', '') : gap;
  });
  gaps.push(text.slice(words.at(-1)?.end ?? 0));
  const tokens = bare.map((token, i) => ({
    ...token,
    before: gaps[i] as string,
    after: gaps[i + 1] as string,
  }));
  return { tokens, numbers };
}

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
    const { key } = words[i] as Word;
    let length = Math.min(compoundLength(key), words.length - i);
    let found = tagsOf(key);
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
function isRunOn(previous: BareToken | undefined, token: BareToken, gap: string): boolean {
  if (
    previous === undefined ||
    !/^\s+$/.test(gap) ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) ||
    !/^\p{Ll}/u.test(previous.text)
  )
    return false;
  if (NEVER_BEFORE_RUN_ON.test(previous.norm) || !token.tags.has('Verb') || NOUN_FIRST.has(token.norm))
    return false;
  return token.senses.some((sense) => sense.form !== 'ing') && !token.tags.has('Occupation');
}
