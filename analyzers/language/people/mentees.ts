import type { Quantity, Span } from '../../model.ts';
import type { Predicate } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { groupsOf, isOwnPeople } from './counts.ts';
import { isCount, type PeopleGroup } from './groups.ts';

const THEY = String.raw`of the (?:[\w-]+ ){1,3}(?:that |whom |who )?I (?:have |had )?(?:brought on|brought up|taken on|took on|trained|coached|mentored|hired|recruited|managed|supervised|developed) |(?:[\w-]+ )?of (?:my (?:[\w-]+ ){1,3}|whom |them |these )|my (?:former |own |last |previous |two |three |four |several )*(?:trainees?|apprentices?|deput(?:y|ies)|mentees?|juniors?|interns?) `;
const POST =
  '(?:managers?|heads?|directors?|leads?|leaders?|supervisors?|principals?|chiefs?|partners?|officers|branches|teams|departments|posts?|roles?|matrons?|sisters)';
/** "Three of my former trainees are now head teachers", "two of whom went on to run branches". */
const RISEN = new RegExp(
  String.raw`\b(?:${THEY})(?:(?:is|are|was|were|have|has|had|later|since|now|then|subsequently|all|both|each) )*(?:(?:[\w-]+ ){0,6}?${POST}|(?:runs?|leads?|manages?|heads?) [^.;]{0,24}\bof (?:their|his|her) own)\b`,
  'i',
);
const STEP = /\b(?:now|became|become|went on|gone on|moved (?:up|into|on)|stepped (?:up|into)|risen|rose)\b/i;

/** The author's people who stepped up, in words that say where they are now; null when none do. */
export function risenIn({ text, numbers }: Reading): { span: Span; quantities: readonly Quantity[] } | null {
  const match = RISEN.exec(text);
  if (match === null || !STEP.test(match[0])) return null;
  const { index } = match;
  const counted = numbers.find(({ span }) => Math.abs(span.end - index) <= 12 || span.start === index);
  return {
    span: { start: index, end: index + match[0].length },
    quantities:
      counted !== undefined && isCount(counted) ? [quantity('people', counted, { role: 'promoted' })] : [],
  };
}

/** Whose mentor: "mentor to two newly promoted leads", "preceptor of student nurses"; not that of an office. */
export function menteesOf(reading: Reading, mentor: NounPhrase): readonly PeopleGroup[] {
  const joined = /^(?:to|for)$/.test(reading.tokens[mentor.end]?.norm ?? '');
  const next = joined
    ? reading.placed.find(({ phrase }) => phrase.start > mentor.end && phrase.start <= mentor.end + 2)?.phrase
    : undefined;
  return [...mentor.of, ...(next === undefined ? [] : [next])]
    .flatMap((phrase) => groupsOf(reading, phrase))
    .filter((group) => isOwnPeople(group) && group.kind !== 'team');
}

/** Where one talks to one's people about their work. */
export const SESSION = /^(?:sessions?|conversations?|discussions?|meetings?)$/;

/** "created development plans for each team member": a plan of one's own for each. */
export const plansGrowth = ({ lemma, nominal, objects }: Predicate): boolean =>
  !nominal &&
  /^(?:create|develop|write|agree|build|set|design|establish|draw up|tailor|prepare)$/.test(lemma) &&
  objects.some(
    ({ noun, modifiers }) =>
      /^(?:plans?|pathways?|roadmaps?)$/.test(noun) &&
      modifiers.some((word) => /^(?:development|career|growth|training|learning)$/.test(word)),
  );

/** "held career conversations with each lead", "ran coaching sessions" */
export const holdsCoaching = ({ lemma, nominal, objects }: Predicate): boolean =>
  !nominal &&
  /^(?:hold|run|conduct|give|lead|provide|have|deliver)$/.test(lemma) &&
  objects.some(
    ({ noun, modifiers }) =>
      SESSION.test(noun) && modifiers.some((word) => /^(?:coaching|mentoring|mentorship|career)$/.test(word)),
  );

/** A continuing relationship by the word itself. */
export const GROWS = /^(?:coach|mentor|groom|sponsor|upskill|nurture|preceptor|precept)$/;

/** "developed my deputy": one person by name of the post. */
export const preparesOwn = ({ lemma, objects }: Predicate): boolean =>
  (GROWS.test(lemma) || /^(?:develop|train|prepare)$/.test(lemma)) &&
  objects.some(
    ({ owner, noun, tags }) =>
      /^(?:successors?|deputy|deputies)$/.test(noun) ||
      (owner === 'my' && (tags.has('Manager') || tags.has('Occupation') || tags.has('Staff'))),
  );

/** "mentored six NQTs": whoever is mentored is somebody, whatever the trade is called. */
export function countedMentees({ lemma, objects }: Predicate): readonly Quantity[] {
  if (!/^(?:mentor|coach|groom|upskill|precept|preceptor)$/.test(lemma)) return [];
  return objects
    .filter(({ tags, noun }) => tags.size === 0 && /s$/.test(noun))
    .flatMap(({ number }) =>
      number !== null && isCount(number) ? [quantity('people', number, { role: 'mentees' })] : [],
    )
    .slice(0, 1);
}

/** A mentor, or "educational supervisor to three doctors": an office of those who teach them. */
export const isMentor = (reading: Reading, phrase: NounPhrase): boolean =>
  /^(?:mentor|coach|preceptor)$/.test(phrase.noun) ||
  (phrase.noun === 'supervisor' &&
    /^(?:educational|clinical|academic|placement)$/.test(phrase.modifiers.at(-1) ?? '') &&
    menteesOf(reading, phrase).length > 0);
