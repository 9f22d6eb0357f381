import nlp from 'compromise/one';
import type { Span } from '../model.ts';
import { findNumbers, findRanks, type NumberMention } from '../text/numbers.ts';
import { NOUN_FIRST } from './lexicon/closed.ts';
import { LEXICON, verbSenses, type Tag, type VerbSense } from './lexicon/index.ts';

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

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

const ownTags = new Set(Object.values(LEXICON).flat());
nlp.plugin({ tags: Object.fromEntries([...ownTags].map((tag) => [tag, {}])), words: LEXICON });

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** Slashes part words ("QA/Dev") except where they are part of one; both fixes keep every offset. */
const SLASH = /(?<=[\p{L})]{2})\/(?=[\p{L}(]{2})/gu;
/** Two sentences run together: "was certifiedMigrated the phones". */
const GLUED = /\p{Ll}(?=\p{Lu}\p{Ll}+(?:ed|ing)\b)/gu;

/** Text as compromise is to see it, with one character for each of the original. */
function prepare(text: string): { prepared: string; breaks: ReadonlySet<number> } {
  const breaks = new Set<number>();
  for (const match of text.matchAll(GLUED)) {
    const word = /^\p{L}+/u.exec(text.slice(match.index + 1))?.[0].toLowerCase() ?? '';
    if (verbSenses(word).length > 0) breaks.add(match.index + 1);
  }
  return { prepared: text.replace(SLASH, ' ').replace(/[|•·▪]/g, ';'), breaks };
}

function toToken(
  text: string,
  term: Term,
  start: number,
  end: number,
  numbers: readonly NumberMention[],
): Token {
  const norm = (term.implicit ?? term.normal).replaceAll('’', "'").replace(/^[([{]+|[)\]}]+$/g, '');
  return {
    text: text.slice(start, end),
    norm,
    span: { start, end },
    before: '',
    after: '',
    tags: (term.tags as ReadonlySet<Tag> | undefined) ?? NO_TAGS,
    senses: verbSenses(norm),
    number: numberAt(text, numbers, start, end),
  };
}

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

/** A glued word becomes two, the second looked up for itself. */
function splitToken(token: Token, at: number, numbers: readonly NumberMention[], text: string): Token[] {
  const { start, end } = token.span;
  return [wordToken(text, start, at, numbers), wordToken(text, at, end, numbers)];
}

/** A token for a stretch of text that compromise cut otherwise. */
function wordToken(text: string, start: number, end: number, numbers: readonly NumberMention[]): Token {
  const word = text.slice(start, end).toLowerCase();
  const tags = Object.hasOwn(LEXICON, word) ? new Set(LEXICON[word]) : NO_TAGS;
  return toToken(text, { text: word, pre: '', post: '', normal: word, tags }, start, end, numbers);
}

/** The words and numbers of a text, left to right, with offsets into it. */
export function readTokens(text: string): { tokens: readonly Token[]; numbers: readonly NumberMention[] } {
  const numbers = [...findNumbers(text), ...findRanks(text)];
  const { prepared, breaks } = prepare(text);
  const bare: Token[] = [];
  let at = 0;
  for (const sentence of (nlp(prepared) as unknown as { docs: readonly (readonly Term[])[] }).docs) {
    for (const term of sentence) {
      const begin = at + term.pre.length;
      at = begin + term.text.length + term.post.length;
      // compromise leaves a bracket on a number: "(2".
      const start = begin + (/^[([{"“]*/.exec(term.text)?.[0].length ?? 0);
      const end = Math.max(start, begin + term.text.replace(/[)\]}"”]+$/, '').length);
      // A range such as "8-10" is three terms, two of them empty; the number reader has it whole.
      if (term.text === '' && term.implicit !== 'not') continue;
      const token = toToken(text, term, start, end, numbers);
      const cut = [...breaks].find((position) => start < position && position < end);
      bare.push(...(cut === undefined ? [token] : splitToken(token, cut, numbers, text)));
    }
  }
  const whole = joinHyphenated(text, bare, numbers);
  const gaps = whole.map((token, i) => {
    const gap = text.slice(whole[i - 1]?.span.end ?? 0, token.span.start);
    if (breaks.has(token.span.start) || isRunOn(whole[i - 1], token, gap)) return `.${gap}`;
    // "c. 220 staff": the stop belongs to the abbreviation.
    return token.number !== null && SHORT_ABOUT.test(whole[i - 1]?.norm ?? '') ? gap.replace('.', '') : gap;
  });
  const tokens = whole.map((token, i) => ({
    ...token,
    before: gaps[i] ?? '',
    after: gaps[i + 1] ?? text.slice(token.span.end),
  }));
  return { tokens, numbers };
}

/** "co-ordinated", "roll-out": compromise parts them, the lexicon knows them whole. */
function joinHyphenated(text: string, tokens: readonly Token[], numbers: readonly NumberMention[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const word = last === undefined ? '' : text.slice(last.span.start, token.span.end).toLowerCase();
    if (last !== undefined && /^[a-z]+-[a-z]+$/.test(word) && Object.hasOwn(LEXICON, word)) {
      joined[joined.length - 1] = wordToken(text, last.span.start, token.span.end, numbers);
    } else joined.push(token);
  }
  return joined;
}

const NEVER_BEFORE_RUN_ON =
  /^(?:of|in|on|at|for|with|by|from|to|into|the|an?|and|or|as|via|per|our|my|its|their|using|through|within|under|over|like|called|named|titled)$/;

/** "… provides recommendations Manages 4 people": a capital verb behind a small word opens a sentence. */
function isRunOn(previous: Token | undefined, token: Token, gap: string): boolean {
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
