import { type Part, isBreak, isClauseStart, isHardBreak } from '../grammar.ts';
import type { Token } from '../tokens.ts';

/** Where a word of an open class stands. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Parts of the small words, null for the others. */
  readonly closed: readonly (Part | null)[];
  /** Parts of all words before this one. */
  readonly parts: readonly Part[];
  readonly i: number;
  /** Whether the clause has its verb already. */
  readonly hasPredicate: boolean;
}

/** A word at its place, with what its neighbours tell about it. */
export interface Seen extends Place {
  readonly token: Token;
  readonly next: Token | undefined;
  /** The last word before that is neither adverb nor negation. */
  readonly previous: Token | undefined;
  readonly before: Part | undefined;
  readonly atStart: boolean;
  readonly coordinates: boolean;
  readonly isNoun: boolean;
  /** Whether what follows could be the object of a verb. */
  readonly opens: boolean;
}

export const has = (token: Token | undefined, form: string): boolean =>
  token?.senses.some((sense) => sense.form === form) ?? false;

export const isHyphenated = (token: Token | undefined): boolean => token?.after === '-';

/** Looks at the neighbours of a word. */
export function look(place: Place): Seen {
  const { tokens, closed, parts, i, hasPredicate } = place;
  const token = tokens[i] as Token;
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'adv' || parts[k] === 'neg')) k--;
  const before = k >= 0 ? parts[k] : undefined;
  const atStart =
    k < 0 || isClauseStart(tokens, i) || tokens.slice(k + 1, i + 1).some((word) => isHardBreak(word.before));
  return {
    tokens,
    closed,
    parts,
    i,
    hasPredicate,
    token,
    next: tokens[i + 1],
    previous: k >= 0 ? tokens[k] : undefined,
    before,
    atStart,
    coordinates: before === 'conj' || /,\s*$/.test(token.before),
    isNoun: token.tags.has('Noun'),
    opens: opensObject(place),
  };
}

function opensObject({ tokens, closed, i }: Place): boolean {
  const next = tokens[i + 1];
  if (next === undefined || isHardBreak(next.before)) return false;
  const part = closed[i + 1];
  if (part === 'det' || part === 'num' || part === 'pron' || part === 'adv') return true;
  if (part === 'conj') return (tokens[i + 2]?.senses.length ?? 0) > 0;
  if (/^\s*,\s*$/.test(next.before)) return next.tags.has('Verb');
  if (part === 'prep' || part === 'to') return next.norm !== 'of';
  return part === null || part === 'noun';
}

/** A plain object right behind: "the", "12", "them". */
export const opensPlainly = ({ closed, i, next }: Seen): boolean =>
  ['det', 'num', 'pron'].includes(closed[i + 1] ?? '') && !isBreak(next?.before ?? '');

/** The part of the last word before `i` that is neither joiner nor adverb. */
export function lastWord(parts: readonly Part[], i: number): Part | undefined {
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'conj' || parts[k] === 'adv')) k--;
  return parts[k];
}

/** The last verb before a word in its piece of the sentence, or null. */
export function lastVerb(tokens: readonly Token[], parts: readonly Part[], i: number): Token | null {
  for (let k = i - 1; k >= 0 && !isHardBreak(tokens[k + 1]?.before ?? ''); k--)
    if (parts[k] === 'verb') return tokens[k] ?? null;
  return null;
}

/** A verb after "and" or a comma continues a verb of a like form before it. */
export function continuesVerb({ tokens, parts, i, token }: Seen): boolean {
  const verb = lastVerb(tokens, parts, i);
  // "lead" is often written for "led".
  if (verb === null || token.norm === 'lead') return verb !== null;
  const forms = new Set(token.senses.map((sense) => sense.form));
  return verb.senses.some((sense) => forms.has(sense.form));
}
