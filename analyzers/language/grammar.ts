import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './lexicon/closed.ts';
import type { Token } from './tokens.ts';
import { openPart } from './verbhood.ts';

/** What a word does in its clause. */
export type Part =
  | 'det'
  | 'num'
  | 'noun'
  | 'adj'
  | 'prep'
  | 'conj'
  | 'rel'
  | 'pron'
  | 'aux'
  | 'neg'
  | 'adv'
  | 'verb'
  | 'participle'
  | 'to';

const HARD_BREAK = /[.;:!?•·▪|–—\n]|\s-\s|--|…|\s~\s/;
const ANY_BREAK = /[.;:!?•·▪|–—()\n]|\s-\s|--|^\s*-|…|\s~\s|,\s*$/;

/** True when what stands between two words ends a phrase. A blank, what mostly stands there, does not. */
export const isBreak = (between: string): boolean => between !== ' ' && ANY_BREAK.test(between);

/** True when it ends a clause. */
export const isHardBreak = (between: string): boolean => between !== ' ' && HARD_BREAK.test(between);

/** True when a new clause may begin at `i`. */
export function isClauseStart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i]?.before ?? '';
  return i === 0 || (before !== ' ' && (HARD_BREAK.test(before) || /\)\s*,?$/.test(before)));
}

/** "IT" and "US" are names where "it" and "us" are not. */
const NAMES = /^(?:IT|US|UK|AM|U\.S\.?(?:A\.?)?|U\.K\.?)$/;

/** "2012", "2007-2012", "2019-present": when, not what. */
const YEARS = /^(?:19|20)\d\d(?:\W(?:(?:19|20)?\d\d|present|current|now))?$/;

/** Letters begin behind this code; digits stand before it. */
const LETTERS = 65;

const NOT_MANNER = /^(?:assembly|anomaly|monopoly|italy|butterfly|subfamily)$/;

const isManner = ({ norm, tags }: Token): boolean =>
  norm.endsWith('ly') &&
  /[a-z]{3}ly$/.test(norm) &&
  !NOT_MANNER.test(norm) &&
  !tags.has('Noun') &&
  !tags.has('Verb');

const PARTY =
  /^(?:counsel|agenc(?:y|ies)|firms?|auditors?|services?|sales|help|contracts?|lawyers?|attorneys?|labou?r|plant)$/;

const isOutsideParty = (token: Token | undefined): boolean =>
  token?.before === ' ' &&
  (PARTY.test(token.norm) ||
    token.tags.has('Supplier') ||
    token.tags.has('Contractor') ||
    token.tags.has('Occupation'));

function closedPart(token: Token, next: Token | undefined, after: Token | undefined): Part | null {
  const word = token.norm;
  if (token.number !== null || (word.charCodeAt(0) < LETTERS && YEARS.test(word))) return 'num';
  // "single-handedly": the second half says how.
  if (token.after === '-' && next !== undefined && next.norm.endsWith('edly')) return 'adv';
  // "contracts worth £2m", "tutors x 8".
  if (next?.number != null && /^(?:worth|totall?ing)$/.test(word)) return 'prep';
  if (next?.number != null && /^[x×]$/.test(word)) return 'num';
  // "line managed six tutors"
  if (word === 'line' && /^manag(?:e|es|ed|ing)$/.test(next?.norm ?? '')) return 'adv';
  // "well-being" is a thing, "self motivated" a quality.
  if (word === 'being' && token.before === '-') return 'noun';
  if (word === 'self' && next !== undefined && /(?:ed|ing)$/.test(next.norm)) return 'adv';
  if (token.text !== word && NAMES.test(token.text)) return 'noun';
  if (word === 'to') return 'to';
  if (word === '+') return 'conj';
  if (word === 'that' || RELATIVES.has(word)) return 'rel';
  if (word === 'no') return 'det';
  if (NEGATIONS.has(word)) return 'neg';
  if (DETERMINERS.has(word)) return 'det';
  if (CONJUNCTIONS.has(word)) return 'conj';
  if (PRONOUNS.has(word)) return 'pron';
  // "under-performers", "in-house": half of a hyphened word is no preposition.
  if (PREPOSITIONS.has(word) && token.after === '-') return 'adj';
  // "off site events", "on site crews", written without their hyphen.
  if (/^o(?:ff|n)$/.test(word) && next?.norm === 'site' && after?.before === ' ' && after.tags.has('Noun'))
    return 'adj';
  // "outside counsel", "inside sales": there they say which.
  if (
    (word === 'outside' || word === 'inside') &&
    (isOutsideParty(next) || (next?.tags.has('Noun') !== true && isOutsideParty(after)))
  )
    return 'adj';
  if (PREPOSITIONS.has(word) && !token.tags.has('Verb')) return 'prep';
  if (BE.has(word) || MODALS.has(word)) return 'aux';
  return ADVERBS.has(word) || isManner(token) ? 'adv' : null;
}

const TIMELY = new Set(
  'hourly nightly daily weekly monthly quarterly yearly early elderly friendly'.split(' '),
);
const PLACED = new Set(
  'onshore offshore onsite overseas nationwide worldwide statewide companywide'.split(' '),
);

/** "the yearly budget", "weekly reviews", "an offshore team": before a noun these describe; "reported weekly to" keeps the adverb. */
function describesNext(token: Token, next: Token | undefined, nextPart: Part | null): boolean {
  const timely = token.before !== '' && TIMELY.has(token.norm);
  if (!timely && !PLACED.has(token.norm)) return false;
  if (next === undefined || nextPart !== null || isBreak(next.before)) return false;
  return next.tags.has('Noun') || !next.senses.some(({ form }) => form === 'past' || form === 'ing');
}

/** "managers as well as clerks": the three words join like "and". */
function joinsAsWell(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.norm;
  if (word !== 'as' && word !== 'well') return false;
  return [i, i - 1, i - 2].some(
    (k) => tokens[k]?.norm === 'as' && tokens[k + 1]?.norm === 'well' && tokens[k + 2]?.norm === 'as',
  );
}

const PERIODS = new Set(['year', 'month', 'quarter', 'week', 'day', 'end']);
const JOINERS = new Set(['over', 'on', 'to']);

/** "year over year growth", "day to day administration": a word, a joiner and the word again describe the noun behind. */
function describesByTwo(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k > i - 3; k--) {
    const first = tokens[k]?.norm;
    // Seldom does a word come again so soon: that is asked first.
    if (first === undefined || tokens[k + 2]?.norm !== first || !PERIODS.has(first)) continue;
    const noun = tokens[k + 3];
    if (JOINERS.has(tokens[k + 1]?.norm ?? '') && noun?.tags.has('Noun') === true && noun.before === ' ')
      return true;
  }
  return false;
}

/**
 * Decides for each word what it does. A form that can be a noun or a verb ("lead", "reports", "contract") is a verb
 * only where a clause can open or continue.
 */
export function readParts(tokens: readonly Token[]): readonly Part[] {
  const closed = tokens.map((token, i) => closedPart(token, tokens[i + 1], tokens[i + 2]));
  const parts: Part[] = [];
  let hasPredicate = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isClauseStart(tokens, i)) hasPredicate = false;
    // "my five leads each ran a shift": behind its noun, "each" is no determiner.
    const known =
      token.norm === 'each' && parts.at(-1) === 'noun' && tokens[i + 1]?.tags.has('Verb') === true
        ? 'adv'
        : joinsAsWell(tokens, i)
          ? 'conj'
          : describesByTwo(tokens, i) || describesNext(token, tokens[i + 1], closed[i + 1] ?? null)
            ? 'adj'
            : (closed[i] ?? null);
    const part =
      known !== null && !(known === 'det' && token.tags.has('Verb'))
        ? known
        : openPart({ tokens, closed, parts, i, hasPredicate });
    if (part === 'verb') hasPredicate = true;
    parts.push(part);
  }
  return parts;
}
