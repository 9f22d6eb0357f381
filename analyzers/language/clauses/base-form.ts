import { type Seen, continuesVerb, has, lastVerb, lastWord, opensPlainly } from './place.ts';
import { type Part, isBreak, isHardBreak } from '../grammar.ts';
import { ADJECTIVES, NOUN_FIRST, START_NOUNS, TRAITS } from '../lexicon/closed.ts';
import { PEOPLE, movesLater } from '../verbhood.ts';

/** Always a verb behind its noun: "a plan using …", "a result exceeding …". */
export const NEVER_COMPOUND =
  /^(?:us|utiliz|involv|cover|leverag|ensur|provid|allow|enabl|result|includ|follow|regard|concern|exceed|requir|total|rang|doubl|tripl|increas|reduc|decreas|improv|sav|generat|rais|boost|achiev|eliminat|lead|support|consist|compris|cross|spann|compos|oversee|supervis|surpass|amount|equat|yield|maximi[sz]|minimi[sz]|streamlin|strengthen|accelerat|enhanc|empower|facilitat|encompass|pertain|relat|captur|secur|gain|deliver|maintain|fulfil|fulfill)ing$/;

/** What is called by what it is for: "claims handling procedures". */
const ABSTRACT_HEADS =
  /^(?:process(?:es)?|procedures|systems|tools|standards|requirements|policies|methods|templates|models)$/;

/** "core editing team" is one noun; "associates selling products" and "experience leading teams" are not. */
export function formsCompound({ token, previous, next, closed, i, before }: Seen): boolean {
  const doer =
    previous !== undefined && (TRAITS.has(previous.norm) || PEOPLE.some((tag) => previous.tags.has(tag)));
  const noun =
    next?.tags.has('Noun') === true && (!next.tags.has('Plural') || ABSTRACT_HEADS.test(next.norm));
  return before === 'noun' && !doer && noun && closed[i + 1] === null && !NEVER_COMPOUND.test(token.norm);
}

const AGENTS = /^(?:mentor|coach|captain|chair|lead|guide|host|pilot|judge|sponsor|champion|partner)$/;

/** "Falls decreased 35 %", "leads rose by half": what a measure counts, before the verb that moves it. */
function movesNext({ token, next, closed, tokens, i }: Seen): boolean {
  if (next === undefined || isBreak(next.before) || !has(token, 'third') || !has(next, 'past')) return false;
  const moves = next.tags.has('Up') || next.tags.has('Down');
  return moves && (closed[i + 2] === 'num' || /^(?:by|from)$/.test(tokens[i + 2]?.norm ?? ''));
}

/** The part of a word that is both noun and base form of a verb: "lead", "plan", "support". */
export function basePart(seen: Seen): Part {
  const { token, tokens, parts, i, next, closed, before, atStart, coordinates, isNoun, opens, hasPredicate } =
    seen;
  if (movesLater(seen) || movesNext(seen)) return 'noun';
  // "Budget £740k": a scope line, whole or behind a comma.
  if (token.norm === 'budget' && next?.number?.currency !== undefined) return 'noun';
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
  // "reviewed budgets and advise the colonel": what is never a noun goes on, whatever its tense.
  if (coordinates && !isNoun && (opensPlainly(seen) || closed[i + 1] === 'adj')) return 'verb';
  if (before === 'pron' || before === 'rel') return 'verb';
  // "my team consists of"
  if (before === 'noun' && !isNoun && !hasPredicate && /^consists?$/.test(token.norm)) return 'verb';
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
    has(token, 'base') &&
    next?.norm !== 'to' &&
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
export function actNamed({ tokens, i }: Seen): boolean {
  for (let k = i - 1; k > 0 && !isHardBreak(tokens[k + 1]?.before ?? ''); k--)
    if (tokens[k]?.norm === 'of' && tokens[k - 1]?.tags.has('Nominal') === true) return true;
  return false;
}

/** Whether the clause has a finite verb further on, so that this form only describes its noun. */
export function verbFollows({ tokens, i }: Seen): boolean {
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
