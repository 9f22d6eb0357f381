import type { NumberMention } from '../text/numbers.ts';
import { isAside, isFigure, sharesCount } from './counted.ts';
import { isBreak, isHardBreak, type Part } from './grammar.ts';
import type { Tag } from './lexicon/index.ts';
import { joinsName, joinsWhose } from './joined.ts';
import type { Token } from './tokens.ts';

/** A noun with what belongs to it: "a project team of 18 engineers (4 seniors)". Indices are of tokens, half open. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Lower case, of the head word. */
  readonly noun: string;
  /** Of the head; of its compound where the lexicon knows one. */
  readonly tags: ReadonlySet<Tag>;
  /** All other words of the phrase, lower case, in order. */
  readonly modifiers: readonly string[];
  /** All its words and those of what hangs on it by "of" or in brackets. */
  readonly words: readonly string[];
  /** The number that counts the head, or stands before it as its size. */
  readonly number: NumberMention | null;
  /** "my", "the company's", "patients'": whose it is; null when not said. */
  readonly owner: string | null;
  /** `of` phrases: "team of engineers", "head of the department"; several when joined. */
  readonly of: readonly NounPhrase[];
  /** Phrases in brackets right behind it. */
  readonly inside: readonly NounPhrase[];
}

interface Draft {
  start: number;
  end: number;
  /** End of the phrase's own words, before "of" and brackets. */
  readonly ownEnd: number;
  head: number;
  of: NounPhrase[];
  inside: NounPhrase[];
}

const NOMINAL_PARTS: ReadonlySet<Part> = new Set(['det', 'num', 'noun', 'adj']);

/** Reads the noun phrase that begins at `i`, or null. Stops at the bound `end`. */
function readOne(tokens: readonly Token[], parts: readonly Part[], i: number, end: number): Draft | null {
  let k = i;
  let noun = -1;
  while (
    k < end &&
    (k === i || !breaksPhrase(tokens, parts, i, k)) &&
    belongs(tokens, parts, i, k, noun >= 0)
  ) {
    if (parts[k] === 'noun') noun = k;
    k++;
  }
  while (k > i && (parts[k - 1] === 'conj' || parts[k - 1] === 'adv')) k--;
  const words = parts.slice(i, k);
  const head = noun >= 0 ? noun : i + Math.max(words.lastIndexOf('adj'), words.lastIndexOf('num'));
  return head < i ? null : { start: i, end: k, ownEnd: k, head, of: [], inside: [] };
}

/** Whether word `k` goes on with the phrase that began at `i`. */
function belongs(
  tokens: readonly Token[],
  parts: readonly Part[],
  i: number,
  k: number,
  hasNoun: boolean,
): boolean {
  const part = parts[k] as Part;
  const token = tokens[k] as Token;
  // "60 children ages 5-14", "the board pre-merger": what they were when, behind the noun.
  if (hasNoun && isAside(tokens, k)) return false;
  // "his or her absence"
  if (token.norm === 'or' && parts[k - 1] === 'det' && parts[k + 1] === 'det') return true;
  if (part === 'conj')
    return (
      k > i &&
      /^(?:&|and|or)$/.test(token.norm) &&
      ((token.norm !== 'or' && joinsName(tokens, parts, k)) || joinsWhose(tokens, parts, i, k))
    );
  if (part === 'adv') return k > i && parts[k + 1] === 'adj';
  // "a cross-functional team", "ward-based staff": what hyphens join is one word.
  const joined = token.after === '-' || (k > i && tokens[k - 1]?.after === '-');
  if (!NOMINAL_PARTS.has(part)) return joined;
  if (part === 'det') return k === i || parts[k - 1] === 'det' || parts[k - 1] === 'num';
  // "ward managers x3": the count may stand behind.
  if (k > i && hasNoun && part !== 'num' && closesCount(tokens, i, k)) return false;
  if (part === 'num')
    return (
      !hasNoun ||
      joined ||
      /'s$|s'$/.test(tokens[k - 1]?.norm ?? '') ||
      isTimes(token) ||
      (k > i && isTimes(tokens[k - 1] as Token))
    );
  // "a depot built for growth": an adjective behind its noun describes; another noun behind it carries on.
  if (part === 'adj' && hasNoun && !joined) return describesOn(tokens, parts, k);
  return true;
}

/** "a year old medical practice": adjectives behind a noun with another noun to come. */
function describesOn(tokens: readonly Token[], parts: readonly Part[], k: number): boolean {
  let next = k + 1;
  while (parts[next] === 'adj' && !isBreak(tokens[next]?.before ?? '')) next++;
  return parts[next] === 'noun' && !isBreak(tokens[next]?.before ?? '');
}

/** "x3", and the "x" of "x 3". */
const isTimes = ({ text }: Token): boolean => /^[x×]\d*$/i.test(text);

/** Behind "x3" or "x 3" the phrase is over. */
const closesCount = (tokens: readonly Token[], i: number, k: number): boolean =>
  (tokens[k - 1]?.number != null && /^[x×]\d/i.test(tokens[k - 1]?.text ?? '')) ||
  (k - 2 > i && tokens[k - 1]?.number != null && /^[x×]$/i.test(tokens[k - 2]?.text ?? ''));

function breaksPhrase(tokens: readonly Token[], parts: readonly Part[], start: number, k: number): boolean {
  const between = tokens[k]?.before ?? '';
  if (isFigure(tokens, parts, k) || (isFigure(tokens, parts, k - 1) && /^\s*\)\s*$/.test(between)))
    return false;
  if (between === '-' || !isBreak(between)) return /\//.test(between) || /^["“]/.test(between.trim());
  // Decimal points and abbreviations do not end a phrase; brackets with a bare number repeat it.
  return !(
    between.trim() === '.' &&
    /^[a-z]/.test(tokens[k]?.text ?? '') &&
    k - start < 6 &&
    parts[k] === 'noun'
  );
}

/** "a 40-year-old mill": the number counts its years. */
const isAge = (tokens: readonly Token[], k: number): boolean =>
  /^years?$/.test(tokens[k + 1]?.norm ?? '') && tokens[k + 2]?.norm === 'old';

const OWNERS = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);

function finish(tokens: readonly Token[], parts: readonly Part[], draft: Draft): NounPhrase {
  const { start, end, ownEnd, head, of, inside } = draft;
  const headToken = tokens[head] as Token;
  let number: NumberMention | null = null;
  let owner: string | null = null;
  const modifiers: string[] = [];
  for (let k = start; k < ownEnd; k++) {
    const { norm, number: own } = tokens[k] as Token;
    if (parts[k] === 'num' && number === null && !isAge(tokens, k)) number = own;
    if (k === head) continue;
    modifiers.push(norm);
    if (owner === null && k < head && (norm.includes("'") ? /'s$|s'$/.test(norm) : OWNERS.has(norm)))
      owner = norm;
  }
  const noun = headToken.norm.includes("'") ? headToken.norm.replace(/'s?$/, '') : headToken.norm;
  const all = [...modifiers, noun];
  for (const inner of of) all.push(...inner.words);
  for (const inner of inside) all.push(...inner.words);
  // The whole compound decides: in "project board" each word carries the tags of the compound.
  return {
    start,
    end,
    head,
    of,
    inside,
    noun,
    tags: headToken.tags,
    modifiers,
    words: all,
    number,
    owner,
  };
}

/** All noun phrases between two tokens, with their `of` phrases and brackets folded in. */
export function readPhrases(
  tokens: readonly Token[],
  parts: readonly Part[],
  from: number,
  to: number,
): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = from;
  while (i < to) {
    const draft = readOne(tokens, parts, i, to);
    if (draft === null) {
      i++;
      continue;
    }
    i = Math.max(draft.end, i + 1);
    for (;;) {
      const next = tokens[i];
      if (i >= to || next === undefined) break;
      if (next.norm === 'of' && !isHardBreak(next.before)) {
        const [list, after] = readList(tokens, parts, i + 1, to);
        if (list.length === 0) break;
        draft.of.push(...list);
        draft.end = i = after;
        continue;
      }
      if (/\(\s*$/.test(next.before) && !/\)/.test(next.before)) {
        const close = tokens.findIndex((token, k) => k >= i && /\)/.test(token.after));
        if (close < 0 || close - i > 16) break;
        // A verb inside the brackets goes on for itself.
        const upTo = Math.min(close + 1, to);
        draft.inside.push(...readPhrases(tokens, parts, i, upTo));
        draft.end = i = upTo;
        continue;
      }
      break;
    }
    const phrase = finish(tokens, parts, draft);
    const last = phrases.at(-1);
    // "two of them team leads": the number counts what follows.
    const ofThem =
      last !== undefined &&
      last.number !== null &&
      last.head === last.start &&
      /^(?:them|whom|which|these|those)$/.test(tokens[phrase.start - 1]?.norm ?? '');
    if (last !== undefined && sharesCount(tokens, last, phrase))
      phrases[phrases.length - 1] = { ...phrase, start: last.start, number: last.number };
    else if (ofThem && phrase.number === null)
      phrases[phrases.length - 1] = { ...phrase, start: last.start, number: last.number };
    else phrases.push(phrase);
  }
  return phrases;
}

/** What follows "of": one phrase, or several of one kind joined by commas and "and" when each is counted. */
function readList(
  tokens: readonly Token[],
  parts: readonly Part[],
  i: number,
  to: number,
): [readonly NounPhrase[], number] {
  const list: NounPhrase[] = [];
  let at = i;
  while (at < to) {
    const draft = readOne(tokens, parts, at, to);
    if (draft === null) break;
    if (draft.end < to && tokens[draft.end]?.norm === 'of') {
      const [inner, after] = readList(tokens, parts, draft.end + 1, to);
      draft.of.push(...inner);
      if (inner.length > 0) draft.end = after;
    }
    const phrase = finish(tokens, parts, draft);
    const [first] = list;
    // "of 12 nurses and 3 clerks" is one list; "of £2m, 14 staff" and "of nurses, budgets" are not.
    if (
      first !== undefined &&
      !(isPeopleTag(phrase.tags) || isTrade(tokens, phrase)
        ? isPeopleTag(first.tags) || first.tags.has('Contractor')
        : !isPeopleTag(first.tags) &&
          first.number !== null &&
          phrase.number !== null &&
          isMoneyPhrase(first) === isMoneyPhrase(phrase))
    )
      break;
    list.push(phrase);
    at = draft.end;
    let next = at;
    while (next < to && (parts[next] === 'conj' || parts[next] === 'adv')) next++;
    const joined = next > at || /^\s*,\s*$/.test(tokens[at]?.before ?? '');
    if (!joined || next >= to || parts[next] === 'verb' || isHardBreak(tokens[next]?.before ?? ''))
      return [list, at];
    at = next;
  }
  const last = list.at(-1);
  return [list, last === undefined ? i : last.end];
}

/** "4 QA", "3 SMEs": a counted trade in capitals. */
const isTrade = (tokens: readonly Token[], { head, number, tags }: NounPhrase): boolean =>
  number !== null && tags.size === 0 && /^[A-Z]{2,5}s?$/.test(tokens[head]?.text ?? '');

const isMoneyPhrase = (phrase: NounPhrase): boolean => phrase.number?.currency !== undefined;

/** True for words of people at work. */
export function isPeopleTag(tags: ReadonlySet<Tag>): boolean {
  return tags.has('Staff') || tags.has('Occupation') || tags.has('Manager');
}
