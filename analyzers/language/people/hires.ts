import type { Quantity } from '../../model.ts';
import type { Predicate } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { headCount, isOwnPeople, peopleIn } from './counts.ts';
import { type PeopleGroup, isCount, peopleOf } from './groups.ts';

/** What is filled when somebody is hired. */
export const POSTS =
  /^(?:positions?|roles?|vacanc(?:y|ies)|posts?|talents?|candidates?|applicants?|hires?|headcount|requisitions?|recruits?)$/;
/** Takes people in, where people are its object: "brought in a head chef", "took on two apprentices". */
const TAKES_IN = /^(?:bring in|sign up)$/;
/** Who is brought in from outside without being employed. */
const OUTSIDE =
  /^(?:consultants?|experts?|speakers?|lawyers?|attorneys?|auditors?|trainers?|actors?|investors?|contractors?)$/;

/** "brought in a head chef", "took on two apprentices": posts that were filled. */
export function takenIn({ lemma, objects, complements }: Predicate): readonly NounPhrase[] {
  const on = /^(?:take|bring)$/.test(lemma) && objects.length === 0;
  const named = on
    ? complements.slice(0, 1).flatMap(({ prep, phrase }) => (prep === 'on' ? [phrase] : []))
    : objects;
  if (!on && !TAKES_IN.test(lemma)) return [];
  return named.filter(
    ({ tags, noun }) =>
      (tags.has('Occupation') || tags.has('Manager') || tags.has('Executive')) && !OUTSIDE.test(noun),
  );
}

/** "led hiring for 40 nurses and five matrons": who was hired stands behind the verb that carries it. */
export function hiredFor(reading: Reading, { nominal, governor, end }: Predicate): readonly Quantity[] {
  const carrier = nominal && governor !== null ? reading.predicates[governor] : undefined;
  // "made the hiring decisions for a team of nine": the nine were there.
  if (carrier === undefined || carrier.lemma === 'make') return [];
  const [first] = carrier.complements
    .filter(({ prep, phrase }) => prep === 'for' && phrase.start >= end)
    .flatMap(({ phrase }) => peopleOf(reading, phrase) ?? [])
    .filter((group) => isOwnPeople(group) && group.counts.length > 0);
  return first === undefined ? [] : headCount([first], 'hires');
}

/** "hired, trained and scheduled baristi": whoever is trained as well is somebody, whatever the word. */
export function isTendedToo(reading: Reading, { objects }: Predicate): boolean {
  const named = objects.filter(({ tags }) => tags.size === 0 || (tags.size === 2 && tags.has('Plural')));
  return (
    named.length > 0 &&
    reading.predicates.some(
      (other) =>
        (other.tags.has('Develop') ||
          /^(?:supervise|schedule|onboard|orient|discipline)$/.test(other.lemma)) &&
        !/^(?:develop|grow|prepare)$/.test(other.lemma) &&
        other.objects.some((object) => named.includes(object)),
    )
  );
}

/** "Managed kitchen staff by recruiting, hiring and scheduling": the people are those of the act it serves. */
export function ledBy(reading: Reading, { link, governor }: Predicate): readonly PeopleGroup[] {
  const outer = link === 'by' && governor !== null ? reading.predicates[governor] : undefined;
  return outer === undefined ? [] : peopleIn(reading, outer).filter(isOwnPeople);
}

/** "Staffed the new clinic: 12 porters, 2 supervisors". */
export function listBehind(reading: Reading, predicate: Predicate): readonly PeopleGroup[] {
  const next = reading.tokens[predicate.end];
  if (next === undefined || !/:/.test(next.before)) return [];
  return reading.roots
    .filter(({ start }) => start >= predicate.end)
    .flatMap((phrase) => peopleOf(reading, phrase) ?? [])
    .filter(isOwnPeople);
}

/** The size that a team is said to have been hired to. */
export function teamSize(
  reading: Reading,
  counts: readonly NonNullable<NounPhrase['number']>[],
): readonly Quantity[] {
  const shared = reading.predicates.flatMap(({ complements }) =>
    complements
      .filter(({ phrase }) => phrase.noun === 'size')
      .flatMap(({ phrase }) => phrase.of.flatMap(({ number }) => number ?? [])),
  );
  const [first] = [...counts, ...shared];
  return first === undefined ? [] : [quantity('people', first, { role: 'hires' })];
}

/** "Hiring manager for 15 roles": as many people. */
export function rolesFilled(reading: Reading): readonly Quantity[] {
  const filled = reading.predicates
    .flatMap(({ objects, complements }) => [...objects, ...complements.map(({ phrase }) => phrase)])
    .concat(reading.roots)
    .find(({ noun, number }) => number !== null && isCount(number) && POSTS.test(noun));
  return filled?.number == null ? [] : [quantity('people', filled.number, { role: 'hires' })];
}
