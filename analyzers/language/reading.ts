import type { Span } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import { readParts, type Part } from './grammar.ts';
import type { NounPhrase } from './phrases.ts';
import { readPredicates, type Predicate } from './predicates.ts';
import { readTokens, type Token } from './tokens.ts';

/** What the language reader makes of one statement. Offsets are into `text`. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly numbers: readonly NumberMention[];
  readonly predicates: readonly Predicate[];
  /** Noun phrases outside every clause with a verb: scope lines, titles, lists of skills. */
  readonly roots: readonly NounPhrase[];
}

/** Reads one statement. Never throws; an empty text gives an empty reading. */
export function readStatement(text: string): Reading {
  const { tokens, numbers } = readTokens(text);
  const parts = readParts(tokens);
  const { predicates, roots } = readPredicates(tokens, parts);
  return { text, tokens, parts, numbers, predicates, roots };
}

/** Where tokens `start` to `end` (exclusive) stand in the text. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  const first = reading.tokens[start];
  const last = reading.tokens[end - 1];
  return { start: first?.span.start ?? 0, end: last?.span.end ?? reading.text.length };
}
