import { NEVER_COMPOUND, actNamed, basePart, formsCompound, verbFollows } from './clauses/base-form.ts';
import {
  type Place,
  type Seen,
  continuesVerb,
  has,
  isHyphenated,
  lastWord,
  look,
  opensPlainly,
} from './clauses/place.ts';
import { type Part, isBreak } from './grammar.ts';
import { ADJECTIVES, HAVE, LOOKS_ADJECTIVE, TRAITS, TRAIT_PARTICIPLES } from './lexicon/closed.ts';
import { type Tag, verbOfNominal } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

/** Noun, adjective, verb or participle: the word's forms propose, its place decides. */
export function openPart(place: Place): Part {
  const seen = look(place);
  const { token, previous, before, atStart, isNoun } = seen;
  if (HAVE.has(token.norm)) return 'verb';
  if (place.tokens[place.i - 1]?.norm === 'self') return 'adj';
  // "the roll out of", "a build out": verb and particle name a thing.
  if (before === 'noun' && !atStart && /^(?:out|up|over)$/.test(token.norm)) return 'noun';
  if (token.norm === 'based' && seen.next?.norm !== 'on' && seen.next?.norm !== 'in') return 'adj';
  if (!token.tags.has('Verb')) return unknownPart(seen);
  const past = has(token, 'past');
  const ing = has(token, 'ing');
  const base = has(token, 'base') || has(token, 'third');
  if (isHyphenated(token) || (token.before === '-' && !past && !ing)) return isNoun ? 'noun' : 'adj';
  if (before === 'to') return has(token, 'base') || (ing && !isNoun) ? 'verb' : isNoun ? 'noun' : 'adj';
  if (before === 'aux') return past || ing || has(token, 'base') ? 'verb' : 'noun';
  // "has lead" is often written for "has led".
  if (
    previous !== undefined &&
    HAVE.has(previous.norm) &&
    (past || (token.norm === 'lead' && opensPlainly(seen)))
  )
    return 'verb';
  if (past && (!base || atStart || seen.coordinates)) return pastPart(seen);
  if (ing) return ingPart(seen);
  return base ? basePart(seen) : isNoun ? 'noun' : 'adj';
}

const MOVED = new Set(
  'fell rose grew dropped declined halved doubled tripled went climbed shrank'.split(' '),
);

/** "Calls to the helpdesk fell", "Care staff turnover fell": the verb is still to come, so that this is its subject. */
export function movesLater({ tokens, closed, i }: Seen): boolean {
  for (let k = i + 1; k < tokens.length && k - i < 9; k++) {
    const token = tokens[k];
    if (token === undefined || isBreak(token.before) || token.before.includes(',')) return false;
    if (closed[k] === 'conj' || closed[k] === 'rel' || closed[k] === 'pron') return false;
    if (MOVED.has(token.norm)) return k > i + 1 && closed[k - 1] === null;
  }
  return false;
}

/** First halves that make a verb of their own: "cross-trained staff", "fast-tracked repairs". */
const VERB_PREFIX =
  /^(?:cross|line|project|matrix|hand|fast|field|re|co|de|out|over|pre|dual|double|hot|fine|spot|stress|bench|road|soft|hard|mass|bulk|self)$/;

/** "an IoT-enabled line", "grant-funded posts": the second half of a hyphened adjective. */
function describesHyphened({ token, tokens, closed, i, next }: Seen): boolean {
  const named = token.before === '-' && i > 0 && !VERB_PREFIX.test(tokens[i - 1]?.norm ?? '');
  return named && next !== undefined && closed[i + 1] === null && !isBreak(next.before);
}

function pastPart(seen: Seen): Part {
  if (movesLater(seen) || describesHyphened(seen)) return 'adj';
  const { token, closed, i, next, before, atStart, coordinates, isNoun, opens, hasPredicate } = seen;
  if (atStart && TRAIT_PARTICIPLES.has(token.norm) && closed[i + 1] === null && !organizes(seen))
    return 'adj';
  if (atStart) return /^\s*,\s*[a-z]/i.test(token.after) || opens || !isNoun ? 'verb' : 'adj';
  if (coordinates && isNamePart(seen)) return 'adj';
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

/** "Organized company events", "Motivated the team to …": an act, where no person is so described. */
function organizes({ token, tokens, closed, i }: Seen): boolean {
  // "Motivated team members to reach targets": people who are motivated to something, by somebody.
  if (/^(?:motivated|driven)$/.test(token.norm)) {
    let k = i + 1;
    while (k < tokens.length && closed[k] === null && !isBreak(tokens[k]?.before ?? '')) k++;
    const whom = tokens[k - 1];
    const several = whom?.tags.has('Plural') === true || whom?.tags.has('Team') === true;
    return closed[k] === 'to' && k > i + 1 && whom !== undefined && (several || whom.norm === 'staff');
  }
  if (!/^(?:organi[sz]ed|accomplished)$/.test(token.norm)) return false;
  let k = i + 1;
  for (; k < tokens.length && closed[k] === null && !isBreak(tokens[k]?.before ?? ''); k++)
    if (PEOPLE.some((tag) => tokens[k]?.tags.has(tag)) || tokens[k]?.tags.has('Executive') === true)
      return false;
  return k > i + 1;
}

function ingPart(seen: Seen): Part {
  const { previous, next, closed, parts, i, before, atStart, coordinates, isNoun, opens, hasPredicate } =
    seen;
  const ends = next === undefined || isBreak(next.before);
  // "on-going", "fast-growing": the second half of a hyphened adjective.
  if (seen.token.before === '-') return ends ? 'noun' : 'adj';
  // "Marketing budget of £90k": the field whose money it is.
  if (atStart && seen.token.tags.has('Function') && next?.tags.has('Budget') === true && !ends) return 'noun';
  if (atStart) return next?.norm === 'of' ? 'noun' : 'verb';
  if (DESCRIBING.test(seen.token.norm) && closed[i + 1] === null && !ends) return 'adj';
  if (namesFunction(seen)) return 'noun';
  // "comfortable presenting to boards": a trait, and what it is a trait of.
  if (before === 'adj' && TRAITS.has(previous?.norm ?? '') && opens && closed[i + 1] !== null)
    return 'participle';
  // "accountable for safeguarding across two sites": a field that rules watch over.
  if (previous?.norm === 'for' && seen.token.tags.has('Policy') && !opensPlainly(seen)) return 'noun';
  if (namesSupplier(seen)) return 'adj';
  if (before === 'prep') return !opens && (isNoun || previous?.norm === 'of' || ends) ? 'noun' : 'verb';
  if (
    coordinates &&
    before === 'conj' &&
    lastWord(seen.parts, i) === 'adj' &&
    opens &&
    closed[i + 1] === null
  )
    return 'adj';
  if (coordinates && isNamePart(seen)) return 'noun';
  if (coordinates) {
    // "provided leadership and mentoring to the team": what is given, not what is done.
    const given = /^(?:to|for)$/.test(next?.norm ?? '') && seen.tokens[i - 2]?.tags.has('Nominal') === true;
    if (
      given &&
      before === 'conj' &&
      seen.parts[i - 2] === 'noun' &&
      verbOfNominal(seen.token.norm) !== undefined
    )
      return 'noun';
    // "three milling and packing plants": two kinds of what is counted.
    if (before === 'conj' && parts[i - 2] === 'noun' && parts[i - 3] === 'num' && countsPlural(seen))
      return 'adj';
    // "hiring, training and firing of staff": one kind of word all along.
    if (isNoun && followsGerund(seen) && !opensPlainly(seen)) return 'noun';
    // "design, modelling, and casting": a list of things goes on.
    const lists = closed[i + 1] === 'conj' && lastWord(seen.parts, i) === 'noun';
    return opens || (hasPredicate && !isNoun && !lists) ? 'verb' : 'noun';
  }
  if (before === 'pron' || before === 'rel') return 'verb';
  // "duties included managing a shift": what they were is an act.
  if (before === 'verb' && /^(?:includ|involv|entail|compris)/.test(previous?.norm ?? '') && opens && !isNoun)
    return 'verb';
  if (
    before === 'verb' &&
    /^(?:includ|involv|entail|compris)/.test(previous?.norm ?? '') &&
    opensPlainly(seen)
  )
    return 'verb';
  // "fourteen teaching staff", "six learning support assistants": what the counted people do.
  if (before === 'num' && seen.parts[i - 2] !== 'prep' && CRAFT.test(seen.token.norm) && namesPeople(seen))
    return 'adj';
  // "the 2021-2026 operating plan" describes; "a $90K saving in the first year" says what the amount is.
  if (before === 'num' && seen.parts[i - 2] === 'det') {
    if (closed[i + 1] === null && !ends) return 'adj';
    if (previous?.number?.currency !== undefined) return 'noun';
  }
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

/** "the Process Control, Forming Electronics and Packaging groups": capitals before and behind, in a line of small letters. */
function isNamePart({ token, tokens, i, next }: Seen): boolean {
  const capital = (word: Token | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
  return (
    capital(token) &&
    capital(next) &&
    capital(tokens[i - 1]) &&
    !isBreak(next?.before ?? '') &&
    tokens.some((word) => word.text.length > 4 && /^\p{Ll}/u.test(word.text))
  );
}

const CRAFT =
  /^(?:teach|learn|nurs|clean|cater|manufactur|engineer|market|account|train|sew|weld|pack|pick|drill|coach|counsell?|visit|return|park|process|warehous|purchas|merchandis|rotat|support)ing$/;

const countsPlural = ({ tokens, i, next }: Seen): boolean =>
  /ing$/.test(tokens[i - 2]?.norm ?? '') && next?.tags.has('Plural') === true && !isBreak(next.before);

/** "with offshore testing vendor": one supplier without an article is no object, so the word says what it does. */
function namesSupplier({ tokens, closed, i, next, before, previous }: Seen): boolean {
  if (next === undefined || !next.tags.has('Supplier') || next.tags.has('Plural') || isBreak(next.before))
    return false;
  const behind = tokens[i + 2];
  const ends = behind === undefined || closed[i + 2] !== null || isBreak(behind.before);
  const isBeside = before === 'prep' && /^(?:with|from|to|via)$/.test(previous?.norm ?? '');
  return ends && (isBeside || before === 'adj' || before === 'noun');
}

/** Whether a noun of people closes the words behind: "teaching staff", "learning support assistants". */
function namesPeople({ tokens, closed, i }: Seen): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const token = tokens[k];
    if (token === undefined || closed[k] !== null || isBreak(token.before)) return false;
    if (token.tags.has('Staff') || token.tags.has('Occupation') || token.tags.has('Manager')) return true;
  }
  return false;
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

export const PEOPLE: readonly Tag[] = ['Staff', 'Occupation', 'Manager', 'Team', 'Outsider'];

/** Describes what follows, wherever it stands. */
const DESCRIBING =
  /^(?:exist|fail|struggl|ongo|outstand|incom|outgo|upcom|remain|underly|follow|compet|emerg|surround)ing$/;

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
  if (mayOpen && opens && !isHyphenated(token) && /[a-z]{3}(?:ed|(?<!be)ing)$/.test(word)) return 'verb';
  return next !== undefined && /(?:ed|ive|al|ous|ful|ic|able|ible|ary|ish|less)$/.test(word) ? 'adj' : 'noun';
}
