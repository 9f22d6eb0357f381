import type { Predicate } from '../clauses/act.ts';
import { type PeopleGroup, countedOne, looseWords, peopleOf } from './groups.ts';
import { tagsOf } from '../lexicon/index.ts';
import { type NounPhrase, isPeopleTag } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** "seven registrars and two clerks" under one verb are one staff of nine. */
export function mergeStaff(reading: Reading, groups: readonly PeopleGroup[]): readonly PeopleGroup[] {
  const merged: PeopleGroup[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    const counted = group.counts.length > 0 ? group : countedOne(reading, group);
    const joins =
      last !== undefined &&
      last.counts.length > 0 &&
      counted.counts.length > 0 &&
      last.loose === counted.loose &&
      (last.kind === 'staff' || last.kind === 'team' || last.kind === counted.kind) &&
      ((last.kind === 'managers' && counted.kind === 'managers') ||
        (last.kind !== 'managers' && counted.kind === 'staff') ||
        (counted.kind === 'students' && !/^(?:students?|phd)$/.test(counted.phrase.noun)));
    if (joins)
      merged[merged.length - 1] = {
        ...last,
        phrase: { ...last.phrase, end: counted.phrase.end },
        counts: [...last.counts, ...counted.counts],
      };
    else merged.push(group);
  }
  return merged;
}

/** "ran the quay through two duty managers", "steered delivery by six leads". */
export function throughPeople({ tokens, roots }: Reading, predicate: Predicate): readonly NounPhrase[] {
  if (predicate.nominal) return [];
  // "Through three deputies, led a staff of 70": before the verb they stand alone.
  const ahead = tokens[0]?.norm === 'through' && predicate.governor === null ? roots.slice(0, 1) : [];
  return [...ahead.map((phrase) => ({ prep: 'through', phrase })), ...predicate.complements]
    .filter(
      ({ prep, phrase }) =>
        // "foreman over a gang of nine": the verb takes its people with "over".
        ((prep === 'over' || (prep === 'on' && predicate.lemma === 'foreman')) &&
          predicate.objects.length === 0) ||
        ((prep === 'through' || prep === 'by') && phrase.number !== null && isPeopleTag(phrase.tags)),
    )
    .map(({ phrase }) => phrase);
}

/** "a crew of two foremen and seven riggers": managers and others apart; "a team comprising managers": what it comprises. */
export function partsOf(reading: Reading, predicate: Predicate, group: PeopleGroup): readonly PeopleGroup[] {
  const of = group.phrase.of.map((inner) => peopleOf(reading, inner));
  const known = of.flatMap((inner) => inner ?? []);
  if (
    known.length === group.phrase.of.length &&
    known.length > 1 &&
    known.some((inner) => inner.kind === 'managers') &&
    known.some((inner) => inner.kind === 'staff')
  )
    return known;
  const at = reading.predicates.indexOf(predicate);
  const comprises = reading.predicates.find(
    (other) =>
      /^(?:consist|comprise|include|compose|range)$/.test(other.lemma) &&
      other.at >= group.phrase.end &&
      (other.governor === at || other.at - group.phrase.end < 6),
  );
  if (comprises === undefined || group.counts.length > 0) return [group];
  const members = [...comprises.objects, ...comprises.complements.map(({ phrase }) => phrase)].flatMap(
    (phrase) => groupsIn(reading, phrase),
  );
  if (members.length > 0 && members.every((member) => member.kind === 'managers'))
    return [{ ...group, kind: 'managers', counts: members.flatMap((member) => member.counts) }];
  return [
    {
      ...group,
      counts: members.flatMap((member) => member.counts),
      loose: group.loose ?? members.find((member) => member.loose !== null)?.loose ?? null,
    },
  ];
}

/** "four coordinators, who between them manage 60 tutors", "six chefs, each leading a brigade": they have people of their own. */
export function withOwnPeople(reading: Reading, group: PeopleGroup): PeopleGroup {
  if (group.kind !== 'staff' || group.counts.length === 0) return group;
  const { end } = group.phrase;
  if (!/^(?:who|each|all)$/.test(reading.tokens[end]?.norm ?? '')) return group;
  const leads = reading.predicates.some(
    ({ at, lemma, nominal, objects }) =>
      !nominal &&
      at > end &&
      at - end < 5 &&
      /^(?:manage|lead|supervise|run|head|oversee|command|line-manage)$/.test(lemma) &&
      objects.some((phrase) => /^(?:staff|team)$/.test(peopleOf(reading, phrase)?.kind ?? '')),
  );
  return leads ? { ...group, kind: 'managers' } : group;
}

const WORK = /^(?:activities|work|workload|workloads|efforts?)$/;

/** A phrase and, where its head names no people, what it has in brackets. */
export function groupsIn(reading: Reading, phrase: NounPhrase): PeopleGroup[] {
  const group = peopleOf(reading, phrase);
  if (group !== null && group.kind !== 'unit') return [group];
  // "daily staff activities", "the crew's work": the people whose work it is.
  const whose = WORK.test(phrase.noun) ? tagsOf(phrase.modifiers.at(-1)?.replace(/'s?$/, '') ?? '') : null;
  if (whose?.has('Staff') === true || whose?.has('Team') === true)
    return [{ kind: whose.has('Team') ? 'team' : 'staff', phrase, counts: [], loose: looseWords([phrase]) }];
  if (
    /^(?:efforts?|activities|work|workload|planning|functions|performance|operations|group|variety|number|series|all|half|majority|average|total|maximum|minimum|welfare|wellbeing|well-being|life|lives|discipline|conduct|employment|deployment|morale|readiness|output|strength|supervision|command|direction|oversight)$/.test(
      phrase.noun,
    )
  )
    return phrase.of.flatMap((inner) => groupsIn(reading, inner));
  return [];
}
