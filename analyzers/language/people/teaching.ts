import type { Quantity, Span } from '../../model.ts';
import type { Predicate } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import type { Placed } from '../walk.ts';
import { groupsOf, headCount, isOwnPeople } from './counts.ts';
import type { PeopleGroup } from './groups.ts';

/** Whoever learns this is shown a tool or a rule, not a career. */
const TOOL =
  /^(?:software|system|systems|tool|tools|application|applications|module|platform|database|policy|policies|procedures?|regulations?|compliance|rules?|wbs|scheduling|project|excel|erp|crm|safety|equipment|pos|products?|services?|menu|techniques|software's|use|usage|features|reports?|standards)$/;
const PROGRAMME = /^(?:program(?:me)?s?|schemes?|academy|curriculum|track|initiatives?)$/;
const LEARNERS =
  /\b(?:leadership|managers?|management (?:train\w+|develop\w+|person\w+|candidates?|staff)|supervisors?|leaders?|graduates?|interns?|mentoring|mentorship|apprentices?|succession|high[- ]potential|trainees?)\b/i;
const LEARNER =
  /^(?:apprentices?|trainees?|interns?|graduates?|cadets?|juniors?|probationers?|registrars?|pupils?|articled clerks?|learners?|recruits?)$/;

/** The author's own people who are taught; pupils are not. */
export const learnersIn = (reading: Reading, { objects }: Predicate): readonly PeopleGroup[] =>
  objects
    .flatMap((object) => groupsOf(reading, object))
    .filter((group) => isOwnPeople(group) && !/^(?:students?|pupils?)$/.test(group.phrase.noun));

/** "presented staff development", "designed employee development": a programme on paper. */
export function isOnPaper(
  reading: Reading,
  { nominal, governor }: Predicate,
  groups: readonly PeopleGroup[],
): boolean {
  const outer = governor === null ? undefined : reading.predicates[governor];
  return (
    nominal &&
    (outer?.tags.has('Build') === true || outer?.tags.has('Relay') === true) &&
    groups.every(({ kind, counts }) => kind === 'staff' && counts.length === 0)
  );
}

/** "trained clerks to become team leaders" */
export const trainsToRise = (reading: Reading, predicate: Predicate): boolean =>
  reading.predicates.some(
    (other) =>
      other.link === 'to' &&
      other.governor !== null &&
      reading.predicates[other.governor] === predicate &&
      /^(?:become|assume|take over|take on)$/.test(other.lemma) &&
      other.objects.some(({ tags }) => tags.has('Manager') || tags.has('Executive')),
  );

const RUNG = /^(?:level|grade|standard|posts?|roles?|positions?)$/;

/** "took ten call handlers to team-leader level", "sponsored four women into management posts" */
export const bringsUp = ({ lemma, complements }: Predicate, groups: readonly PeopleGroup[]): boolean =>
  /^(?:take|bring|get|move|guide|lead|develop|train|support)$/.test(lemma) &&
  groups.some(({ kind }) => kind === 'staff' || kind === 'students') &&
  complements.some(
    ({ prep, phrase: { noun, modifiers } }) =>
      /^(?:to|into)$/.test(prep) &&
      RUNG.test(noun) &&
      modifiers.some((word) =>
        /(?:^|-)(?:lead|leader|leadership|manager|management|managerial|supervisor|supervisory|chargehand|sister)$/.test(
          word,
        ),
      ),
  );

/** "took four apprentices through to their certificates" */
export const seesThrough = (
  reading: Reading,
  { lemma, span }: Predicate,
  groups: readonly PeopleGroup[],
): boolean =>
  /^(?:take|see|bring|guide|shepherd|steer|carry|put|walk)$/.test(lemma) &&
  /\bthrough\b/i.test(reading.text.slice(span.start, span.end + 16)) &&
  groups.some(({ kind, phrase }) => kind === 'students' || LEARNER.test(phrase.noun));

/** "launched a leadership academy", "ran a graduate scheme"; not a programme for pupils or of software. */
export function buildsProgramme(reading: Reading, { phrase, predicate, role }: Placed, span: Span): boolean {
  if (predicate === null || role !== 'object' || !PROGRAMME.test(phrase.noun)) return false;
  const words = phrase.words.join(' ');
  const builds =
    predicate.tags.has('Build') ||
    predicate.tags.has('Plan') ||
    /^(?:launch|introduce|run)$/.test(predicate.lemma);
  return (
    builds &&
    LEARNERS.test(`${words} ${reading.text.slice(span.start, span.end + 60)}`) &&
    !/\b(?:software|system|students?|pupils|patients|customers?)\b/i.test(words)
  );
}

/** "a programme for ten ward sisters" */
export function learnersOf(reading: Reading, predicate: Predicate, phrase: NounPhrase): readonly Quantity[] {
  const groups = predicate.complements
    .filter(({ prep, phrase: other }) => prep === 'for' && other.start >= phrase.end)
    .flatMap(({ phrase: other }) => groupsOf(reading, other))
    .filter(isOwnPeople);
  return headCount(groups.slice(0, 1), 'mentees');
}

/** "with MS Project", "on how to use the ERP", "to ensure adoption of new rules". */
export function showsTool(reading: Reading, predicate: Predicate): boolean {
  const first = predicate.complements.find(({ prep }) => prep === 'on' || prep === 'in' || prep === 'with');
  const tool = first !== undefined && first.phrase.words.some((word) => TOOL.test(word));
  const together = reading.predicates.flatMap((other, i) =>
    other.objects.some((object) => predicate.objects.includes(object)) ? [i] : [],
  );
  const purpose = reading.predicates.some(
    (other) =>
      other.link === 'to' &&
      other.governor !== null &&
      together.includes(other.governor) &&
      /^(?:ensure|use|operate|manipulate|comply|follow|utilize|adopt|implement|sell|identify)$/.test(
        other.lemma,
      ),
  );
  const howTo = /\bon how to\b/i.test(reading.text.slice(reading.tokens[predicate.at]?.span.start));
  return tool || purpose || howTo;
}

/** "the professional growth of employees", "career development of the crew": of people, in a continuing way. */
export const isGrowthOfPeople = (reading: Reading, { noun, modifiers, of }: NounPhrase): boolean =>
  /^(?:growth|development|progression)$/.test(noun) &&
  modifiers.some((word) => /^(?:professional|career|personal|leadership)$/.test(word)) &&
  of.some((inner) => groupsOf(reading, inner).some(({ kind }) => kind === 'staff' || kind === 'team'));
