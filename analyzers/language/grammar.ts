import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  MODALS,
  NEGATIONS,
  NOUN_FIRST,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  START_NOUNS,
  TRAIT_PARTICIPLES,
} from './lexicon/closed.ts';
import type { Token } from './tokens.ts';

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

const CLAUSE_BREAK = /[.;:!?•·▪|–—()\n]|\s-\s|--|^\s*-|…|\s~\s|,\s*$/;
const HARD_BREAK = /[.;:!?•·▪|–—\n]|\s-\s|--|…|\s~\s/;

/** True when a new clause may begin at `i`. */
export function isClauseStart(tokens: readonly Token[], i: number): boolean {
  return i === 0 || HARD_BREAK.test(tokens[i]?.before ?? '') || /\)\s*,?$/.test(tokens[i]?.before ?? '');
}

export function isBreak(between: string): boolean {
  return CLAUSE_BREAK.test(between);
}

export function isHardBreak(between: string): boolean {
  return HARD_BREAK.test(between);
}

const has = (token: Token | undefined, form: string): boolean =>
  token?.senses.some((sense) => sense.form === form) ?? false;
const isHyphenated = (token: Token | undefined): boolean => token?.after === '-';
const NOMINAL_ENDING = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ing)$/;

function closedPart(token: Token): Part | null {
  const word = token.norm;
  if (token.number !== null) return 'num';
  // "IT" and "US" are names, "it" and "us" are not.
  if (/^(?:IT|US|UK|AM|OR|IN)$/.test(token.text))
    return token.text === 'OR' ? 'conj' : token.text === 'IN' ? 'prep' : 'noun';
  if (word === 'to') return 'to';
  if (word === 'that' || RELATIVES.has(word)) return 'rel';
  if (word === 'no') return 'det';
  if (NEGATIONS.has(word)) return 'neg';
  if (DETERMINERS.has(word)) return 'det';
  if (CONJUNCTIONS.has(word)) return 'conj';
  if (PRONOUNS.has(word)) return 'pron';
  if (PREPOSITIONS.has(word) && !token.tags.has('Verb')) return 'prep';
  if (BE.has(word) || MODALS.has(word)) return 'aux';
  if (ADVERBS.has(word) || (/[a-z]{3}ly$/.test(word) && !token.tags.has('Noun') && !token.tags.has('Verb')))
    return 'adv';
  return null;
}

/** Could the next word open the object of a verb? */
function opensObject(tokens: readonly Token[], parts: readonly (Part | null)[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || isHardBreak(next.before)) return false;
  const part = parts[i + 1];
  if (part === 'det' || part === 'num' || part === 'pron' || part === 'adv') return true;
  if (part === 'conj')
    return (
      has(tokens[i + 2], 'base') ||
      has(tokens[i + 2], 'third') ||
      has(tokens[i + 2], 'past') ||
      has(tokens[i + 2], 'ing')
    );
  if (/^\s*,\s*$/.test(next.before)) return next.tags.has('Verb');
  if (part === 'prep' || part === 'to') return next.norm !== 'of';
  return part === null;
}

/**
 * Decides for each word what it does. The order of questions matters more than the words: a form that can be
 * a noun or a verb ("lead", "reports", "contract") is a verb only where a clause can open or continue.
 */
export function readParts(tokens: readonly Token[]): readonly Part[] {
  const closed = tokens.map(closedPart);
  const parts: Part[] = [];
  let predicateInClause = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isClauseStart(tokens, i)) predicateInClause = false;
    const known = closed[i] ?? null;
    if (known !== null && !(known === 'det' && token.tags.has('Verb'))) {
      parts.push(known);
      continue;
    }
    const part = openPart(tokens, closed, parts, i, predicateInClause);
    if (part === 'verb') predicateInClause = true;
    parts.push(part);
  }
  return parts;
}

function previousWord(parts: readonly Part[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'adv' || parts[k] === 'neg')) k--;
  return k;
}

function openPart(
  tokens: readonly Token[],
  closed: readonly (Part | null)[],
  parts: readonly Part[],
  i: number,
  predicateInClause: boolean,
): Part {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const k = previousWord(parts, i);
  const before = k >= 0 ? parts[k] : undefined;
  const previous = k >= 0 ? tokens[k] : undefined;
  const atStart =
    isClauseStart(tokens, i) ||
    (k >= 0 && tokens.slice(k + 1, i + 1).some((t) => isHardBreak(t.before))) ||
    k < 0;
  const afterComma = /,\s*$/.test(token.before);
  const noun = token.tags.has('Noun');
  if (HAVE.has(token.norm)) return 'verb';
  if (!token.tags.has('Verb')) {
    const opens =
      atStart ||
      (before === 'prep' && /ing$/.test(token.norm)) ||
      ((before === 'conj' || afterComma) && predicateInClause);
    return fallbackPart(token, tokens, i, opens && opensObject(tokens, closed, i));
  }
  if (
    isHyphenated(token) ||
    (previous !== undefined && isHyphenated(previous) && !has(token, 'past') && !has(token, 'ing'))
  )
    return noun ? 'noun' : 'adj';
  const coordinates = before === 'conj' || afterComma;
  const past = has(token, 'past');
  const ing = has(token, 'ing');
  const base = has(token, 'base') || has(token, 'third');

  if (before === 'to') return base ? 'verb' : ing ? 'verb' : noun ? 'noun' : 'adj';
  if (before === 'aux') return past || ing || base ? 'verb' : 'noun';
  if (previous !== undefined && HAVE.has(previous.norm) && past) return 'verb';
  if (past && !(base && !atStart && !coordinates)) {
    if (atStart && TRAIT_PARTICIPLES.has(token.norm) && closed[i + 1] === null) return 'adj';
    if (atStart)
      return /^\s*,\s*[a-z]/i.test(token.after) || opensObject(tokens, closed, i) || !noun ? 'verb' : 'adj';
    if (coordinates)
      return predicateFits(tokens, parts, i) || opensObject(tokens, closed, i) ? 'verb' : 'adj';
    if (before === 'noun' || before === 'pron' || before === 'rel' || before === 'num') {
      if (next?.norm === 'by' || predicateInClause)
        return before === 'rel' || before === 'pron' ? 'verb' : 'participle';
      return before === 'noun' && afterComma ? 'participle' : 'verb';
    }
    return 'adj';
  }
  if (ing) {
    // "on-going", "fast-growing": the second half of a hyphened adjective.
    if (previous !== undefined && isHyphenated(previous))
      return next !== undefined && !isBreak(next.before) ? 'adj' : 'noun';
    if (atStart) return next !== undefined && next.norm === 'of' ? 'noun' : 'verb';
    if (before === 'prep') return next?.norm === 'of' && noun ? 'noun' : 'verb';
    if (coordinates)
      return predicateInClause || opensObject(tokens, closed, i)
        ? noun && !opensObject(tokens, closed, i)
          ? 'noun'
          : 'verb'
        : 'noun';
    if (
      before === 'noun' &&
      ['det', 'num', 'pron'].includes(closed[i + 1] ?? '') &&
      !isBreak(next?.before ?? '')
    )
      return 'participle';
    if (before === 'noun' || before === 'num')
      return !noun && (next?.norm === 'of' || opensObject(tokens, closed, i)) ? 'participle' : 'noun';
    if (before === 'pron' || before === 'rel') return 'verb';
    return noun || NOMINAL_ENDING.test(token.norm)
      ? opensObject(tokens, closed, i) && closed[i + 1] === null
        ? 'adj'
        : 'noun'
      : 'adj';
  }
  if (base) {
    if (atStart && START_NOUNS.has(token.norm) && closed[i + 1] === null && !/,/.test(token.after))
      return 'noun';
    if (atStart)
      return opensObject(tokens, closed, i) && !isTitleModifier(tokens, i)
        ? 'verb'
        : noun
          ? 'noun'
          : next === undefined
            ? 'noun'
            : 'verb';
    if (coordinates && opensObject(tokens, closed, i) && predicateFits(tokens, parts, i)) {
      const chained = lastWord(parts, i) === 'verb';
      const plainObject = ['det', 'num', 'pron'].includes(closed[i + 1] ?? '');
      if (chained || plainObject || !NOUN_FIRST.has(token.norm)) return 'verb';
    }
    if (before === 'pron' || before === 'rel') return 'verb';
    if (before === 'verb' || before === 'noun') {
      const helper = lastVerb(tokens, parts, i);
      if (helper !== null && /^(?:help|let|make|enable)/.test(helper.norm) && opensObject(tokens, closed, i))
        return 'verb';
    }
    if (before === 'noun' && !noun && !predicateInClause && opensObject(tokens, closed, i)) return 'verb';
    return noun
      ? 'noun'
      : before === 'det' || before === 'adj' || before === 'num' || before === 'prep'
        ? 'noun'
        : before === 'noun'
          ? 'noun'
          : 'verb';
  }
  return noun ? 'noun' : 'adj';
}

/** "Lead nurse for …", "Lead developer": a post, not an act. */
function isTitleModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (
    token?.norm !== 'lead' &&
    token?.norm !== 'head' &&
    token?.norm !== 'chair' &&
    token?.norm !== 'support'
  )
    return false;
  return (
    next !== undefined &&
    (next.tags.has('Occupation') || next.tags.has('Manager')) &&
    !next.tags.has('Plural') &&
    !/,/.test(next.before)
  );
}

function lastVerb(tokens: readonly Token[], parts: readonly Part[], i: number): Token | null {
  for (let k = i - 1; k >= 0 && !isHardBreak(tokens[k + 1]?.before ?? ''); k--)
    if (parts[k] === 'verb') return tokens[k] ?? null;
  return null;
}

/** The part of the last word before `i` that is neither joiner nor adverb. */
function lastWord(parts: readonly Part[], i: number): Part | undefined {
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'conj' || parts[k] === 'adv')) k--;
  return parts[k];
}

/** A verb after "and" or a comma continues a verb of a like form before it. */
function predicateFits(tokens: readonly Token[], parts: readonly Part[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (isHardBreak(tokens[k + 1]?.before ?? '')) return false;
    if (parts[k] !== 'verb') continue;
    // "lead" is often written for "led".
    if (tokens[i]?.norm === 'lead') return true;
    const forms = new Set(tokens[i]?.senses.map((sense) => sense.form));
    return tokens[k]?.senses.some((sense) => forms.has(sense.form)) ?? false;
  }
  return false;
}

/** A word that the lexicon does not know: its ending and its place decide. */
function fallbackPart(token: Token, tokens: readonly Token[], i: number, opensClause: boolean): Part {
  if (token.tags.has('Noun')) return 'noun';
  const word = token.norm;
  if (opensClause && /[a-z]{3}(?:ed|ing)$/.test(word)) return 'verb';
  if (/(?:ed|ive|al|ous|ful|ic|able|ible|ary|ish|less)$/.test(word) && tokens[i + 1] !== undefined)
    return 'adj';
  return 'noun';
}
