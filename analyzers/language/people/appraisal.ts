import type { Predicate } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { groupsOf, isOwnPeople, peopleIn } from './counts.ts';
import type { PeopleGroup } from './groups.ts';
import { NOT_PEOPLE, isReview } from './reviews.ts';

const CONDUCT =
  /\b(?:attendance|conduct|discipline|tardiness|lateness|behaviou?r|absenteeism|misconduct|under-?performance|poor performance|performance issues)\b/;
const GOALS = /^(?:objectives?|goals?|okrs?|kpis?|targets?|expectations)$/;

type Case = (reading: Reading, predicate: Predicate, groups: readonly PeopleGroup[]) => boolean;

/** Who is weighed: the author's own people, with a line or without. */
export const ownGroups = (reading: Reading, predicate: Predicate): readonly PeopleGroup[] =>
  peopleIn(reading, predicate).filter(isStaffed);

const isStaffed = ({ kind }: PeopleGroup): boolean =>
  kind === 'staff' || kind === 'managers' || kind === 'team';

export const isPerformance = ({ noun, words }: NounPhrase): boolean =>
  noun === 'performance' && !words.some((word) => NOT_PEOPLE.test(word));

const ofOwnPeople = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.of.some((inner) => groupsOf(reading, inner).some(isOwnPeople));

/** "responsible for the performance of 20 agents": a duty, no act. */
export const answersForPerformance = (reading: Reading, { lemma, objects }: Predicate): boolean =>
  lemma === 'be responsible' &&
  objects.some((phrase) => phrase.noun === 'performance' && ofOwnPeople(reading, phrase));

/** "took two under-performers through formal capability", "put a clerk on a PIP" */
const throughProcedure: Case = (_, { lemma, objects, complements }, groups) =>
  /^(?:take|put|place|move|manage|coach|guide|counsel|see|bring)$/.test(lemma) &&
  complements.some(
    ({ prep, phrase }) =>
      /^(?:through|on|onto|into|out)$/.test(prep) &&
      phrase.words.some((word) =>
        /^(?:capability|disciplinary|pip|pips|improvement|probation|grievance)$/.test(word),
      ),
  ) &&
  (groups.length > 0 ||
    objects.some(
      ({ tags, modifiers }) =>
        (tags.has('Occupation') && /^(?:an?|one)$/.test(modifiers[0] ?? '')) ||
        modifiers.some((word) => /^under-?perform/.test(word)),
    ));

/** "counselled staff on attendance and conduct" */
const counselsOnConduct: Case = (_, { lemma, complements }, groups) =>
  /^(?:counsel|coach|speak|caution|warn)$/.test(lemma) &&
  groups.length > 0 &&
  complements.some(
    ({ prep, phrase }) => /^(?:on|about|for|regarding)$/.test(prep) && CONDUCT.test(phrase.words.join(' ')),
  );

/** "made the hiring and firing decisions", "final say on promotions and dismissals" */
const decides: Case = (_, { lemma, objects }) =>
  /^(?:make|take|own|have|hold|exercise)$/.test(lemma) &&
  objects.some(
    ({ noun, modifiers }) =>
      /^(?:decisions?|authority|power|powers|say|responsibility)$/.test(noun) &&
      modifiers.some((word) =>
        /^(?:firing|termination|dismissal|disciplinary|promotion|pay|salary|compensation|bonus)$/.test(word),
      ),
  );

/** "guided managers through hearings": the cases are theirs. */
export const advisesManagers = ({ lemma, complements }: Predicate, groups: readonly PeopleGroup[]): boolean =>
  /^(?:guide|advise|support|coach)$/.test(lemma) &&
  groups.length > 0 &&
  groups.every(({ kind, counts }) => kind === 'managers' && counts.length === 0) &&
  complements.some(({ prep, phrase }) => /^(?:through|on|in|with)$/.test(prep) && isReview(phrase));

/** "performance-managed three members of staff" */
const managesFormally: Case = (_, { lemma }, groups) =>
  /^performance-manage/.test(lemma) && groups.length > 0;

/** "moved two under-performers out", "exited three poor performers" */
export const isParting: Case = (reading, predicate, groups) =>
  /^(?:move|manage|manage out|exit(?:ed|ing)?|transition|counsel out|performance-manage|ease)$/.test(
    predicate.lemma,
  ) &&
  !throughProcedure(reading, predicate, groups) &&
  predicate.objects.some(({ noun }) => /^(?:under-?performers?|performers?|leavers?)$/.test(noun)) &&
  (/^exit/.test(predicate.lemma) ||
    /\b(?:out|off|on|exit)\b/i.test(reading.text.slice(predicate.span.start)));

/** "decided merit increases", "approved bonuses" */
const setsPay: Case = (_, { lemma, objects, complements }) =>
  /^(?:decide|approve|set|fix|award|recommend|determine|agree|administer|allocate|pay out|pay|grant(?:ed|ing)?|authori[sz]e|sign off)$/.test(
    lemma,
  ) &&
  [...objects, ...complements.map(({ phrase }) => phrase)].some(
    ({ noun, modifiers, number }) =>
      (/^(?:bonus(?:es)?|increments?)$/.test(noun) && number?.currency === undefined) ||
      (/^(?:rises?|raises?|increases?|awards?|reviews?|adjustments?|levels?|progression)$/.test(noun) &&
        modifiers.some((word) => /^(?:pay|salary|merit|wage|compensation)$/.test(word))),
  );

/** "managed the performance of nine clerks", "managed employee performance" */
const managesPerformance: Case = (reading, { lemma, objects }) =>
  lemma === 'manage' &&
  objects.some(
    (phrase) =>
      isPerformance(phrase) &&
      (ofOwnPeople(reading, phrase) ||
        phrase.modifiers.some((word) => /^(?:employee|staff|team|individual|people|associate)$/.test(word))),
  );

/** "set objectives for nine engineers", "set team objectives" */
const setsGoals: Case = (reading, { lemma, objects, complements }) =>
  lemma === 'set' &&
  objects.some(
    ({ noun, modifiers }) => GOALS.test(noun) && !modifiers.some((word) => NOT_PEOPLE.test(word)),
  ) &&
  (objects.some(({ modifiers }) =>
    modifiers.some((word) => /^(?:team|staff|employee|individual|personal)$/.test(word)),
  ) ||
    complements.some(
      ({ prep, phrase }) => /^(?:for|of)$/.test(prep) && groupsOf(reading, phrase).some(isStaffed),
    ));

/** Acts that weigh, reward or discipline people without a verb for it. */
const CASES: readonly Case[] = [
  managesFormally,
  throughProcedure,
  counselsOnConduct,
  decides,
  setsPay,
  managesPerformance,
  setsGoals,
];

/** Whether an act weighs, rewards or disciplines people in words that are none of a review. */
export const weighs: Case = (reading, predicate, groups) =>
  CASES.some((applies) => applies(reading, predicate, groups));
