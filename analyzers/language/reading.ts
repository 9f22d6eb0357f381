import type { Span } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import { readParts, type Part } from './grammar.ts';
import type { NounPhrase } from './phrases.ts';
import { weaker, type Predicate } from './clauses/act.ts';
import { readPredicates } from './predicates.ts';
import { readTokens, type Token } from './tokens.ts';
import { placePhrases, type Placed } from './walk.ts';

/** What the language reader makes of one statement. Offsets are into `text`. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly numbers: readonly NumberMention[];
  readonly predicates: readonly Predicate[];
  /** Noun phrases outside every clause with a verb: scope lines, titles, lists of skills. */
  readonly roots: readonly NounPhrase[];
  /** Every noun phrase with the act that it belongs to. */
  readonly placed: readonly Placed[];
  /** A list of skills or traits: words without acts. */
  readonly listed: boolean;
  /** What was asked of it already, by the place of the question (`once.ts`). */
  readonly answers: unknown[];
}

/** Reads one statement. Never throws; an empty text gives an empty reading. `listed`: it stands in a list of skills. */
export function readStatement(raw: string, { listed = false } = {}): Reading {
  // A non-breaking space that was decoded twice; as long as before, so that offsets hold.
  const text = raw.replace(/Â(?=[\s\u00a0])/g, ' ');
  const { tokens, numbers } = readTokens(text);
  const parts = readParts(tokens);
  const { predicates, roots } = readPredicates(tokens, parts);
  const isListed = listed || isSkillList(text, tokens, predicates, numbers);
  const acts = isListed
    ? predicates.map((predicate) => ({
        ...predicate,
        standing: SKILL_SENTENCE.test(text) ? ('listed' as const) : weaker(predicate.standing, 'listed'),
      }))
    : predicates;
  return {
    text,
    tokens,
    parts,
    numbers,
    predicates: acts,
    roots,
    placed: placePhrases(acts, roots),
    listed: isListed,
    answers: [],
  };
}

const SKILL_HEADING =
  /^\W*(?:[\w ]{0,20}\b)?(?:skills?(?: used| highlights)?|competenc(?:y|ies)|expertise|proficienc(?:y|ies)|highlights|strengths|keywords?|areas of expertise|core qualifications|qualifications)\s*[:\-–—]/i;

/** "Areas of expertise include sales and people management". */
const SKILL_SENTENCE =
  /^\W*(?:(?:areas of |core |key )?(?:expertise|skills?|strengths|competencies|qualifications)|skill set) (?:includes?|including|are)\b/i;

/** "Coaching and mentoring": topics, not acts. */
const TOPICS = /^\W*[a-z]+ing(?:\s*(?:,|&|\band\b)\s*[a-z]+ing)+\W*$/i;

/** Three or more short pieces without a verb of their own or a number, or words behind "Skills:". */
function isSkillList(
  text: string,
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  numbers: readonly NumberMention[],
): boolean {
  if (SKILL_HEADING.test(text) || SKILL_SENTENCE.test(text) || TOPICS.test(text)) return true;
  const pieces = text.split(/[,;|•·]|\s[-–]\s/).filter((piece) => piece.trim() !== '');
  if (pieces.length < 4 || numbers.length > 0) return false;
  const short = pieces.filter((piece) => piece.trim().split(/\s+/).length <= 4).length;
  // "Mentoring, coaching, budgeting": a form in "-ing" without an object is a topic.
  const acts = predicates.some(
    ({ nominal, objects, at }) =>
      !nominal && (hasOwnObject(tokens, at, objects) || (at === 0 && !/^\W*\w+ing\b/.test(text))),
  );
  return short / pieces.length > 0.8 && !acts;
}

/** An object in the same piece of the list: "managing teams", not "forecasting, recruitment". */
function hasOwnObject(tokens: readonly Token[], at: number, objects: readonly NounPhrase[]): boolean {
  const [first] = objects;
  if (first === undefined) return false;
  return tokens.slice(at + 1, first.start + 1).every((token) => !/[,;|•·]/.test(token.before));
}

/** Where tokens `start` to `end` (exclusive) stand in the text. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  const first = reading.tokens[start];
  const last = reading.tokens[end - 1];
  return { start: first?.span.start ?? 0, end: last?.span.end ?? reading.text.length };
}

/** Where an act stands with all that belongs to it. */
export function toItsEnd(reading: Reading, { span, end }: Predicate): Span {
  return { start: span.start, end: reading.tokens[end - 1]?.span.end ?? span.end };
}
