import nlp from 'compromise/one';
import type { Span } from '../model.ts';
import { findNumbers, findRanks, type NumberMention } from '../text/numbers.ts';
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

function toToken(text: string, term: Term, start: number, end: number, numbers: readonly NumberMention[]): Token {
  const norm = (term.implicit ?? term.normal).replaceAll('’', "'");
  return {
    text: text.slice(start, end),
    norm,
    span: { start, end },
    before: '',
    after: '',
    tags: (term.tags as ReadonlySet<Tag> | undefined) ?? NO_TAGS,
    senses: verbSenses(norm),
    number: numbers.find((number) => start < number.span.end && number.span.start < end) ?? null,
  };
}

/** A glued word becomes two, the second looked up for itself. */
function splitToken(token: Token, at: number, numbers: readonly NumberMention[], text: string): Token[] {
  const { start, end } = token.span;
  const half = (from: number, to: number): Token => {
    const word = text.slice(from, to).toLowerCase();
    const tags = Object.hasOwn(LEXICON, word) ? new Set(LEXICON[word]) : NO_TAGS;
    return toToken(text, { text: word, pre: '', post: '', normal: word, tags }, from, to, numbers);
  };
  return [half(start, at), half(at, end)];
}

/** The words and numbers of a text, left to right, with offsets into it. */
export function readTokens(text: string): { tokens: readonly Token[]; numbers: readonly NumberMention[] } {
  const numbers = [...findNumbers(text), ...findRanks(text)];
  const { prepared, breaks } = prepare(text);
  const bare: Token[] = [];
  let at = 0;
  for (const sentence of (nlp(prepared) as unknown as { docs: readonly (readonly Term[])[] }).docs) {
    for (const term of sentence) {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      at = end + term.post.length;
      // A range such as "8-10" is three terms, two of them empty; the number reader has it whole.
      if (term.text === '' && term.implicit !== 'not') continue;
      const token = toToken(text, term, start, end, numbers);
      const cut = [...breaks].find((position) => start < position && position < end);
      bare.push(...(cut === undefined ? [token] : splitToken(token, cut, numbers, text)));
    }
  }
  const tokens = bare.map((token, i) => {
    const next = bare[i + 1];
    const after = text.slice(token.span.end, next?.span.start ?? text.length);
    return {
      ...token,
      before: i === 0 ? text.slice(0, token.span.start) : text.slice(bare[i - 1]?.span.end, token.span.start),
      after: next !== undefined && breaks.has(next.span.start) ? '. ' : after,
    };
  });
  return { tokens, numbers };
}
