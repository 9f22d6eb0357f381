import { isBreak, isClauseStart, isHardBreak, type Part } from './grammar.ts';
import {
  ADJECTIVES,
  HAVE,
  LOOKS_ADJECTIVE,
  NOUN_FIRST,
  START_NOUNS,
  TRAIT_PARTICIPLES,
  TRAITS,
} from './lexicon/closed.ts';
import type { Tag } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

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

interface Seen extends Place {
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

const has = (token: Token | undefined, form: string): boolean =>
  token?.senses.some((sense) => sense.form === form) ?? false;
const isHyphenated = (token: Token | undefined): boolean => token?.after === '-';

/** Noun, adjective, verb or participle: the word's forms propose, its place decides. */
export function openPart(place: Place): Part {
  const seen = look(place);
  const { token, previous, before, atStart, isNoun } = seen;
  if (HAVE.has(token.norm)) return 'verb';
  // "the roll out of", "a build out": verb and particle name a thing.
  if (/^(?:out|up|over)$/.test(token.norm) && before === 'noun' && !atStart) return 'noun';
  if (token.norm === 'based' && seen.next?.norm !== 'on' && seen.next?.norm !== 'in') return 'adj';
  if (!token.tags.has('Verb')) return unknownPart(seen);
  const past = has(token, 'past');
  const ing = has(token, 'ing');
  const base = has(token, 'base') || has(token, 'third');
  if (isHyphenated(token) || (isHyphenated(previous) && !past && !ing)) return isNoun ? 'noun' : 'adj';
  if (before === 'to') return has(token, 'base') || (ing && !isNoun) ? 'verb' : isNoun ? 'noun' : 'adj';
  if (before === 'aux') return past || ing || has(token, 'base') ? 'verb' : 'noun';
  if (previous !== undefined && HAVE.has(previous.norm) && past) return 'verb';
  if (past && (!base || atStart || seen.coordinates)) return pastPart(seen);
  if (ing) return ingPart(seen);
  return base ? basePart(seen) : isNoun ? 'noun' : 'adj';
}

function look(place: Place): Seen {
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
const opensPlainly = ({ closed, i, next }: Seen): boolean =>
  ['det', 'num', 'pron'].includes(closed[i + 1] ?? '') && !isBreak(next?.before ?? '');

/** "Calls to the helpdesk fell", "Care staff turnover fell": the verb is still to come, so that this is its subject. */
function movesLater({ tokens, closed, i }: Seen): boolean {
  for (let k = i + 1; k < tokens.length && k - i < 9; k++) {
    const token = tokens[k];
    if (token === undefined || isBreak(token.before) || /,/.test(token.before)) return false;
    if (closed[k] === 'conj' || closed[k] === 'rel' || closed[k] === 'pron') return false;
    const moves = /^(?:fell|rose|grew|dropped|declined|halved|doubled|tripled|went|climbed|shrank)$/.test(
      token.norm,
    );
    if (moves) return k > i + 1 && closed[k - 1] === null;
  }
  return false;
}

function pastPart(seen: Seen): Part {
  if (movesLater(seen)) return 'adj';
  const { token, closed, i, next, before, atStart, coordinates, isNoun, opens, hasPredicate } = seen;
  if (atStart && TRAIT_PARTICIPLES.has(token.norm) && closed[i + 1] === null) return 'adj';
  if (atStart) return /^\s*,\s*[a-z]/i.test(token.after) || opens || !isNoun ? 'verb' : 'adj';
  if (coordinates) return continuesVerb(seen) || opens ? 'verb' : 'adj';
  if (before === 'rel' || before === 'pron') return 'verb';
  // "two recognised unions"; but "In 2019 managed teams", "a team of 12 handled calls".
  const counts =
    before === 'num' && !['of', 'in', 'since', 'from'].includes(seen.tokens[i - 2]?.norm ?? '') && i > 1;
  if (counts && (next?.tags.has('Plural') ?? false) && closed[i + 1] === null) return 'adj';
  if (before === 'noun' || before === 'num') {
    // "project-related costs" without its hyphen.
    if (
      /^(?:related|based|driven|oriented|owned|focused)$/.test(token.norm) &&
      next !== undefined &&
      closed[i + 1] === null &&
      !isBreak(next.before)
    )
      return 'adj';
    // "Waiting times fell by 30 %": a measure that moves is no description.
    const moves = (token.tags.has('Up') || token.tags.has('Down')) && closed[i + 2] === 'num';
    const describes = hasPredicate || (next?.norm === 'by' && !moves && verbFollows(seen)) || actNamed(seen);
    return describes ? 'participle' : 'verb';
  }
  return 'adj';
}

function ingPart(seen: Seen): Part {
  const { previous, next, closed, i, before, atStart, coordinates, isNoun, opens, hasPredicate } = seen;
  const ends = next === undefined || isBreak(next.before);
  // "on-going", "fast-growing": the second half of a hyphened adjective.
  if (isHyphenated(previous)) return ends ? 'noun' : 'adj';
  if (atStart) return next?.norm === 'of' ? 'noun' : 'verb';
  if (DESCRIBING.test(seen.token.norm) && closed[i + 1] === null && !ends) return 'adj';
  if (namesFunction(seen)) return 'noun';
  // "comfortable presenting to boards": a trait, and what it is a trait of.
  if (before === 'adj' && TRAITS.has(previous?.norm ?? '') && opens && closed[i + 1] !== null)
    return 'participle';
  if (before === 'prep') return !opens && (isNoun || previous?.norm === 'of' || ends) ? 'noun' : 'verb';
  if (
    coordinates &&
    before === 'conj' &&
    lastWord(seen.parts, i) === 'adj' &&
    opens &&
    closed[i + 1] === null
  )
    return 'adj';
  if (coordinates) {
    // "hiring, training and firing of staff": one kind of word all along.
    if (isNoun && followsGerund(seen) && !opensPlainly(seen)) return 'noun';
    // "design, prototyping, and implementation": a list of things goes on.
    const lists = closed[i + 1] === 'conj' && lastWord(seen.parts, i) === 'noun';
    return opens || (hasPredicate && !isNoun && !lists) ? 'verb' : 'noun';
  }
  if (before === 'pron' || before === 'rel') return 'verb';
  if (before === 'noun' || before === 'num') {
    if (opensPlainly(seen)) return 'participle';
    // "experience managing teams": what one has experience of.
    if (
      opens &&
      closed[i + 1] === null &&
      /^(?:experience|expertise|skills?|background|ability|record|history|years)$/.test(previous?.norm ?? '')
    )
      return 'participle';
    if (NEVER_COMPOUND.test(seen.token.norm)) return 'participle';
    if (formsCompound(seen)) return 'adj';
    return !isNoun && (next?.norm === 'of' || opens) ? 'participle' : 'noun';
  }
  return opens && closed[i + 1] === null && !ends ? 'adj' : 'noun';
}

/** Whether the word before in a list is an "-ing" form that was read as a noun. */
function followsGerund({ tokens, parts, i }: Seen): boolean {
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'conj' || parts[k] === 'adv')) k--;
  return parts[k] === 'noun' && /ing$/.test(tokens[k]?.norm ?? '');
}

/** "sales and marketing", "catering and cleaning services", "on pricing decisions": fields of work, not acts. */
function namesFunction(seen: Seen): boolean {
  const { token, tokens, parts, i, next, closed } = seen;
  if (!token.tags.has('Function') || opensPlainly(seen)) return false;
  const ends = next === undefined || closed[i + 1] !== null || isBreak(next.before);
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'conj' || parts[k] === 'adv')) k--;
  const beside = tokens[k]?.tags.has('Function') === true && parts[k] === 'noun';
  return (seen.coordinates && (beside || (ends && parts[k] === 'noun'))) || parts[i - 1] === 'det';
}

const PEOPLE: readonly Tag[] = ['Staff', 'Occupation', 'Manager', 'Team', 'Outsider'];
/** Describes what follows, wherever it stands. */
const DESCRIBING =
  /^(?:exist|ongo|outstand|incom|outgo|upcom|remain|underly|follow|compet|emerg|surround)ing$/;
/** Always a verb behind its noun: "a plan using …", "a result exceeding …". */
const NEVER_COMPOUND =
  /^(?:us|utiliz|involv|cover|leverag|ensur|provid|allow|enabl|result|includ|follow|regard|concern|exceed|requir|total|rang|doubl|tripl|increas|reduc|decreas|improv|sav|generat|rais|boost|achiev|eliminat|lead|support|consist|compris)ing$/;

/** "core editing team" is one noun; "associates selling products" and "experience leading teams" are not. */
function formsCompound({ token, previous, next, closed, i, before }: Seen): boolean {
  const doer =
    previous !== undefined && (TRAITS.has(previous.norm) || PEOPLE.some((tag) => previous.tags.has(tag)));
  const noun = next?.tags.has('Noun') === true && !next.tags.has('Plural');
  return before === 'noun' && !doer && noun && closed[i + 1] === null && !NEVER_COMPOUND.test(token.norm);
}

const AGENTS = /^(?:mentor|coach|captain|chair|lead|guide|host|pilot|judge|sponsor|champion|partner)$/;

function basePart(seen: Seen): Part {
  const { token, tokens, parts, i, next, closed, before, atStart, coordinates, isNoun, opens, hasPredicate } =
    seen;
  if (movesLater(seen)) return 'noun';
  if (atStart) {
    if (token.norm === 'experience' || (next?.norm === 'of' && !isHardBreak(next.before))) return 'noun';
    // "Mentor to junior staff", "Lead for five sites": a post; "led to" and "partner with" are acts.
    if (
      AGENTS.test(token.norm) &&
      /^(?:to|for|at)$/.test(next?.norm ?? '') &&
      !/^lead to$/.test(`${token.norm} ${next?.norm}`)
    )
      return 'noun';
    // "Issue final ratings" acts; "issue resolution" names.
    if (
      /^(?:issue|process)$/.test(token.norm) &&
      (ADJECTIVES.has(next?.norm ?? '') || /(?:al|ous|ive)$/.test(next?.norm ?? ''))
    )
      return 'verb';
    if (START_NOUNS.has(token.norm) && closed[i + 1] === null && !/,/.test(token.after)) return 'noun';
    if (opens && !isTitleModifier(seen)) return 'verb';
    if (ADJECTIVES.has(token.norm) && isTitleModifier(seen)) return 'adj';
    return isNoun || next === undefined ? 'noun' : 'verb';
  }
  if (coordinates && opens && continuesVerb(seen)) {
    const chained = lastWord(parts, i) === 'verb';
    if (chained || opensPlainly(seen) || !NOUN_FIRST.has(token.norm)) return 'verb';
  }
  if (before === 'pron' || before === 'rel') return 'verb';
  // "three officers report into me"
  if (
    token.norm === 'report' &&
    /^(?:to|into)$/.test(next?.norm ?? '') &&
    /^(?:me|us|my)$/.test(tokens[i + 2]?.norm ?? '')
  )
    return 'verb';
  const helper = lastVerb(tokens, parts, i);
  if (
    (before === 'verb' || before === 'noun') &&
    helper !== null &&
    /^(?:help|let|mak|made|enabl)/.test(helper.norm) &&
    opens
  )
    return 'verb';
  if (ADJECTIVES.has(token.norm) && next !== undefined && closed[i + 1] === null && !isBreak(next.before))
    return 'adj';
  return before === 'noun' && !isNoun && !NOUN_FIRST.has(token.norm) && !hasPredicate && opens
    ? 'verb'
    : 'noun';
}

/** "Oversight of two analysts loaned from …": the clause has its act already, as a noun. */
function actNamed({ tokens, i }: Seen): boolean {
  for (let k = i - 1; k > 0 && !isHardBreak(tokens[k + 1]?.before ?? ''); k--)
    if (tokens[k]?.norm === 'of' && tokens[k - 1]?.tags.has('Nominal') === true) return true;
  return false;
}

/** Whether the clause has a finite verb further on, so that this form only describes its noun. */
function verbFollows({ tokens, i }: Seen): boolean {
  for (let k = i + 1; k < tokens.length && !isHardBreak(tokens[k]?.before ?? ''); k++)
    if (has(tokens[k], 'past') && tokens[k]?.tags.has('Noun') === false) return true;
  return false;
}

/** "Lead nurse for …", "Lead developer": a post, not an act. */
function isTitleModifier({ token, next }: Seen): boolean {
  if (!/^(?:lead|head|chair|support|direct)$/.test(token.norm) || next === undefined) return false;
  return (
    (next.tags.has('Occupation') || next.tags.has('Manager')) &&
    !next.tags.has('Plural') &&
    !/,/.test(next.before)
  );
}

/** The part of the last word before `i` that is neither joiner nor adverb. */
function lastWord(parts: readonly Part[], i: number): Part | undefined {
  let k = i - 1;
  while (k >= 0 && (parts[k] === 'conj' || parts[k] === 'adv')) k--;
  return parts[k];
}

function lastVerb(tokens: readonly Token[], parts: readonly Part[], i: number): Token | null {
  for (let k = i - 1; k >= 0 && !isHardBreak(tokens[k + 1]?.before ?? ''); k--)
    if (parts[k] === 'verb') return tokens[k] ?? null;
  return null;
}

/** A verb after "and" or a comma continues a verb of a like form before it. */
function continuesVerb({ tokens, parts, i, token }: Seen): boolean {
  const verb = lastVerb(tokens, parts, i);
  // "lead" is often written for "led".
  if (verb === null || token.norm === 'lead') return verb !== null;
  const forms = new Set(token.senses.map((sense) => sense.form));
  return verb.senses.some((sense) => forms.has(sense.form));
}

/** A word that the lexicon does not know: its ending and its place decide. */
function unknownPart(seen: Seen): Part {
  const { token, next, before, atStart, coordinates, hasPredicate, isNoun, opens } = seen;
  if (isNoun) return 'noun';
  const word = token.norm;
  if (LOOKS_ADJECTIVE.has(word)) return 'noun';
  if (ADJECTIVES.has(word) && next !== undefined) return 'adj';
  // "new and underperforming managers"
  if (coordinates && next !== undefined && lastWord(seen.parts, seen.i) === 'adj' && /(?:ed|ing)$/.test(word))
    return 'adj';
  if (DESCRIBING.test(word) && next !== undefined && !isBreak(next.before)) return 'adj';
  const mayOpen = atStart || (before === 'prep' && word.endsWith('ing')) || (coordinates && hasPredicate);
  if (mayOpen && opens && !isHyphenated(token) && /[a-z]{3}(?:ed|ing)$/.test(word)) return 'verb';
  return next !== undefined && /(?:ed|ive|al|ous|ful|ic|able|ible|ary|ish|less)$/.test(word) ? 'adj' : 'noun';
}
