import { isMoney } from './money/amounts.ts';
import type { Predicate } from './clauses/act.ts';
import { describesNext } from './pieces.ts';
import type { NounPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Span } from '../model.ts';

/** Words of projects that name a field, a skill or a post instead of a piece of work. */

const TITLE =
  /\b(?:project manager|project lead|project leader|operations manager|team lead)\s+(?:for|on|of) (?=[^.;]{0,60}\b(?:initiative|project|implementation|selection|development|migration|programme|launch|upgrade|move|rollout|roll-out|construction)\b)|^\W*project lead\b/i;
const BEFORE_OTHERS = /\b(?:worked with|to|with|by|support\w*|assist\w*)\s(?:the\s|a\s)?$/i;
/** Words of learning before "project management" make it a course. */
const STUDY =
  /\b(?:class|classes|course|courses|degree|certificate|certified|diploma|training|studied|student|mba|graduate|bachelor|master)\b[^.;]{0,30}$/i;
const NO_SKILL =
  /^(?:software|system|tools?|degree|institute|professional|methodolog\w*|office|concepts|costs|related|methodology)$/;

/** "project lead for the depot move", or null; another's post is none. */
export function titleOf({ text }: Reading): Span | null {
  const title = TITLE.exec(text);
  if (title === null || BEFORE_OTHERS.test(text.slice(0, title.index))) return null;
  return { start: title.index, end: title.index + title[0].length };
}

/** "project management", "an experienced project manager". */
export function isProjectSkill({ noun, words }: NounPhrase): boolean {
  if (!words.includes('project')) return false;
  const field = words.includes('management') && !words.some((word) => NO_SKILL.test(word));
  const self =
    /^(?:manager|lead|leader)$/.test(noun) &&
    /\b(?:experienced|skilled|seasoned|accomplished|results-driven|proven|talented)\b/i.test(words.join(' '));
  return field || self;
}

/** Whether what stands before says that it was studied. */
export const isLearned = ({ text }: Reading, { start }: Span): boolean => STUDY.test(text.slice(0, start));

/** "launch of …", "24-month construction …": a verbless line that names the piece. */
export const isSizedPiece = ({ noun, words }: NounPhrase): boolean =>
  /^(?:go-live|roll-?out|launch|migration|implementation|electrification|upgrade|construction|relocation)$/.test(
    noun,
  ) && !words.some((word) => /^(?:lean|agile|culture)$/.test(word));

/** "programme director, £9m" */
export const isTitleWithBudget = (reading: Reading, { noun, modifiers }: NounPhrase): boolean =>
  /^(?:director|manager|lead)$/.test(noun) &&
  /^(?:project|programme|program)$/.test(modifiers.at(-1) ?? '') &&
  reading.numbers.some((number) => isMoney(reading, number));

/** "move management", "concerns in project planning": a field of work, not a piece of it. */
export function namesField(
  reading: Reading,
  { nominal, at, standing }: Predicate,
  phrase: NounPhrase,
): boolean {
  if (!nominal || phrase.end > at) return false;
  return (
    !/^(?:projects?|program(?:me)?s?|events?)$/.test(phrase.noun) ||
    (standing === 'listed' && reading.parts[phrase.start - 1] === 'prep') ||
    isPurpose(reading, phrase)
  );
}

/** The "launch" of "launch and descent operations". */
export function isKindOfNext(reading: Reading, { governor, at }: Predicate): boolean {
  const outer = governor === null ? undefined : reading.predicates[governor];
  const own = outer?.objects.find(({ start, end }) => start <= at && at < end);
  return outer !== undefined && own !== undefined && describesNext(reading, outer, own);
}

/** "workflows for presales and project delivery": the field that something else was made for. */
function isPurpose(reading: Reading, phrase: NounPhrase): boolean {
  return reading.predicates.some(
    ({ complements, objects, nominal, lemma }) =>
      !nominal &&
      objects.length > 0 &&
      /^(?:build|develop|create|design|implement|establish|write|introduce|define)$/.test(lemma) &&
      complements.some(
        ({ prep, phrase: other }) => prep === 'for' && other.start <= phrase.start && phrase.end <= other.end,
      ),
  );
}
