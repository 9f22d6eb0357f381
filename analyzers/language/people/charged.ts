import type { Predicate } from '../clauses/act.ts';
import { type PeopleClaim, claimOf } from './claim.ts';
import { peopleOf } from './groups.ts';
import { groupsIn, partsOf } from './parts.ts';
import type { Reading } from '../reading.ts';
import { strengthOf } from '../standing.ts';

/** "Managerial functions for the survey crew", "supervisory duties for six clerks". */
export function managerialClaims(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  const given = [
    ...assignedClaims(reading, predicate),
    ...lookedAfter(reading, predicate),
    ...caredFor(reading, predicate),
  ];
  if (given.length > 0) return given;
  const duties = predicate.objects.some(
    ({ noun, modifiers }) =>
      /^(?:functions|supervision|duties|responsibilities|responsibility|role|tasks)$/.test(noun) &&
      modifiers.some((word) => /^(?:managerial|supervisory|line)$/.test(word)),
  );
  const strength = duties ? strengthOf(predicate.standing, 'relationship') : null;
  if (strength === null) return [];
  const at = reading.predicates.indexOf(predicate);
  const related = reading.predicates
    .filter((other) => other === predicate || other.governor === at)
    .flatMap(({ complements }) => complements);
  return related.flatMap(({ prep, phrase }) => {
    const group = /^(?:to|for|over|of|with)$/.test(prep) ? peopleOf(reading, phrase) : null;
    return group === null ? [] : (claimOf(reading, predicate, 'line', strength, group, []) ?? []);
  });
}

/** "assigned tasks to the crew", "had charge of a gang of 12": work is given to people, or they are in one's charge. */
function assignedClaims(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  const strength = strengthOf(predicate.standing, 'relationship');
  if (strength === null || predicate.nominal || predicate.subject !== null) return [];
  const charged = /^(?:have|take|assume|hold|be given)$/.test(predicate.lemma)
    ? predicate.objects
        .filter(({ noun }) => /^(?:charge|command|control)$/.test(noun))
        .flatMap(({ of }) => of)
    : [];
  const assigned =
    /^(?:assign|delegate|allocate)$/.test(predicate.lemma) &&
    predicate.objects.some(({ noun }) =>
      /^(?:work|tasks?|duties|jobs?|shifts?|assignments?|responsibilities|workload|roles?|projects?)$/.test(
        noun,
      ),
    )
      ? predicate.complements
          .filter(({ prep }) => /^(?:to|among|amongst|between)$/.test(prep))
          .map(({ phrase }) => phrase)
      : [];
  return [...charged, ...assigned].flatMap((phrase) => {
    const group = peopleOf(reading, phrase);
    return group === null || group.kind === 'unit'
      ? []
      : (claimOf(reading, predicate, 'lead', strength, group, [group]) ?? []);
  });
}

const CARE = /^(?:welfare|well-?being|discipline|morale|readiness|conduct|supervision)$/;

/** "responsible for the welfare, training and discipline of 36 soldiers": who answers for that has them in the line. */
function caredFor(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  const cares =
    /^be (?:responsible|accountable)$/.test(predicate.lemma) &&
    predicate.objects.some(({ noun }) => CARE.test(noun));
  const strength = cares ? strengthOf(predicate.standing, 'relationship') : null;
  if (strength === null) return [];
  const group = reading.placed
    .filter(({ phrase }) => phrase.start > predicate.at)
    .flatMap(({ phrase }) => groupsIn(reading, phrase))
    .find(({ kind, counts }) => kind === 'staff' && counts.length > 0);
  return group === undefined
    ? []
    : [claimOf(reading, predicate, 'line', strength, group, [group]) ?? []].flat();
}

/** "looked after a team of nine agents": it may be a line; the words do not say so. */
function lookedAfter(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  const strength = predicate.lemma === 'look after' ? strengthOf(predicate.standing, 'relationship') : null;
  if (strength === null || predicate.subject !== null) return [];
  const parts = predicate.objects
    .filter(({ tags }) => !tags.has('Outsider'))
    .flatMap((phrase) => groupsIn(reading, phrase))
    .flatMap((group) => partsOf(reading, predicate, group));
  return parts.flatMap((group) => claimOf(reading, predicate, 'lead', strength, group, parts) ?? []);
}
