import type { Quantity } from '../../model.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Predicate } from '../clauses/act.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { countedOne, peopleOf, type PeopleGroup, type PeopleKind } from './groups.ts';

const GROWS = /^(?:mentor|groom|coach|upskill|onboard|train|appraise)$/;

/** The groups of people that an act is done to: its objects first, then what follows "for", "of", "to", "with". */
export function peopleIn(reading: Reading, predicate: Predicate): readonly PeopleGroup[] {
  // "three engineers, two of whom stepped up": the two are among the three.
  const named = predicate.objects.filter(
    ({ end }) =>
      !(
        reading.tokens[end]?.norm === 'of' &&
        /^(?:whom|them|which|these)$/.test(reading.tokens[end + 1]?.norm ?? '')
      ),
  );
  const direct = groupsWithSingles(reading, named);
  if (direct.length > 0) return direct;
  // "groomed resources", "mentored and trained four resources": only people are.
  const resources = named.filter(({ noun }) => noun === 'resources');
  if (resources.length > 0 && (GROWS.test(predicate.lemma) || predicate.tags.has('Hire')))
    return resources.map((phrase) => ({ kind: 'staff', phrase, counts: [], loose: null }));
  return predicate.complements
    .filter(({ prep }) => /^(?:for|of|to|with|on|among|across|including)$/.test(prep))
    .flatMap(({ phrase }) => groupsOf(reading, phrase));
}

/** The people of joined phrases; "a ward clerk" beside counted people is one more. */
export function groupsWithSingles(reading: Reading, phrases: readonly NounPhrase[]): readonly PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  for (const phrase of phrases) {
    const named = groupsOf(reading, phrase);
    const one = countedOne(reading, { kind: 'staff', phrase, counts: [], loose: null });
    if (named.length > 0) groups.push(...named);
    else if (one.counts.length > 0 && groups.some(({ counts }) => counts.length > 0)) groups.push(one);
  }
  return groups;
}

/** A phrase as people, or the people that hang on it: "performance of nine nurses". */
export function groupsOf(reading: Reading, phrase: NounPhrase): readonly PeopleGroup[] {
  const group = peopleOf(reading, phrase);
  if (group !== null && group.kind !== 'unit') return [group];
  return [...phrase.of, ...phrase.inside].flatMap((inner) => groupsOf(reading, inner));
}

/** Head counts of groups as one quantity (parts of a list are added), or none. */
export function headCount(groups: readonly PeopleGroup[], role: string): readonly Quantity[] {
  const counts = groups.flatMap((group) => group.counts);
  const [first] = counts;
  if (first === undefined) return [];
  if (counts.length === 1) return [quantity('people', first, { role })];
  if (counts.some((count) => count.value === undefined)) return [quantity('people', first, { role })];
  return [{ type: 'people', value: counts.reduce((sum, count) => sum + (count.value ?? 0), 0), role }];
}

/** Kinds of people who can be an author's own. */
const OWN: ReadonlySet<PeopleKind> = new Set([
  'staff',
  'managers',
  'team',
  'students',
  'volunteers',
  'contractors',
]);
export const isOwnPeople = (group: PeopleGroup): boolean => OWN.has(group.kind);
