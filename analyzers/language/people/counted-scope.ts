import type { NounPhrase } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isDenied } from '../walk.ts';
import { totalOf } from './claim.ts';
import { type PeopleGroup, countedOne, peopleOf } from './groups.ts';

/** Counted people, and those of them who have people of their own. */
export interface Scope {
  readonly groups: readonly PeopleGroup[];
  readonly managers: readonly PeopleGroup[];
  readonly staff: readonly PeopleGroup[];
}

/** Counted people outside clauses with a verb, apart from those who are served. */
export function countedScope(reading: Reading, phrases: readonly NounPhrase[]): Scope | null {
  const flat = phrases.flatMap((phrase) => flatten(reading, phrase));
  const all = flat.flatMap((phrase, i) => {
    if (isDenied(reading, phrase) || isTheirs(phrase)) return [];
    const group = peopleOf(reading, phrase);
    const counted =
      group !== null && group.counts.length > 0 ? group : trailingCount(reading, phrase, flat[i + 1]);
    return counted !== null && ['staff', 'managers', 'team', 'contractors', 'unit'].includes(counted.kind)
      ? [counted]
      : [];
  });
  // "Direct reports: 7": the number behind counts once.
  const groups = all.filter(
    ({ counts }, i) =>
      !all.slice(0, i).some((before) => counts.every((count) => before.counts.includes(count))),
  );
  // "One-person office": the author.
  if (totalOf(groups) === 1 && groups.every(({ kind }) => kind === 'unit')) return null;
  if (groups.length === 0) return null;
  return scopeOf(withoutParts(reading, withSingles(reading, flat, groups)));
}

/** "Direct reports: 4 (2 nurses, 1 clerk)": whom a number in front of brackets has counted already. */
function withoutParts(reading: Reading, groups: readonly PeopleGroup[]): readonly PeopleGroup[] {
  let [whole] = groups;
  return groups.filter((group) => {
    if (whole === undefined || group === whole) return true;
    const from = whole.counts.at(-1)?.span.end ?? 0;
    const to = reading.tokens[group.phrase.start]?.span.start ?? 0;
    const inBrackets = /\([^)]*$/.test(reading.text.slice(from, to)) && totalOf([group]) <= totalOf([whole]);
    if (!inBrackets) whole = group;
    return !inBrackets || group.kind === 'managers';
  });
}

/** A phrase, what it has in brackets, and what its title is over: "supervisor of 14 fitters". */
function flatten(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  const over =
    peopleOf(reading, phrase) === null ? phrase.of.flatMap((inner) => flatten(reading, inner)) : [];
  return [phrase, ...over, ...phrase.inside];
}

/** "with three and six staff of their own": those people answer to somebody in between. */
const isTheirs = (phrase: NounPhrase): boolean =>
  phrase.of.some(({ modifiers, noun }) => modifiers[0] === 'their' || noun === 'own');

/** "two buyers and a clerk": singles count beside counted people. */
function withSingles(
  reading: Reading,
  flat: readonly NounPhrase[],
  groups: readonly PeopleGroup[],
): readonly PeopleGroup[] {
  const singles = flat.flatMap((phrase): PeopleGroup[] => {
    if (!phrase.tags.has('Occupation') || groups.some((group) => group.phrase === phrase)) return [];
    const behind = groups.some((group) => group.phrase.end <= phrase.start);
    const one = countedOne(reading, { kind: 'staff', phrase, counts: [], loose: null });
    return behind && one.counts.length > 0 ? [one] : [];
  });
  return [...groups, ...singles].sort((a, b) => a.phrase.start - b.phrase.start);
}

function scopeOf(groups: readonly PeopleGroup[]): Scope {
  return {
    groups,
    managers: groups.filter(({ kind }) => kind === 'managers'),
    staff: groups.filter(({ kind }) => kind !== 'managers' && kind !== 'contractors'),
  };
}

/** "form tutors x 8", "ward managers x3", "Direct reports: 4": the count stands behind. */
function trailingCount(
  reading: Reading,
  phrase: NounPhrase,
  next: NounPhrase | undefined,
): PeopleGroup | null {
  const people = phrase.tags.has('Manager') || phrase.tags.has('Occupation') || phrase.tags.has('Staff');
  if (!people || next === undefined || next.number === null || next.start - phrase.end > 1) return null;
  if (next.head !== next.start || !(phrase.tags.has('Plural') || phrase.tags.has('Staff'))) return null;
  const between = reading.text.slice(reading.tokens[phrase.end - 1]?.span.end, next.number.span.start);
  if (!/^\s*(?:x|×|:|[-–—=])\s*$/i.test(between)) return null;
  const kind = phrase.tags.has('Manager') && !phrase.tags.has('Occupation') ? 'managers' : 'staff';
  return { kind, phrase: { ...phrase, end: next.end }, counts: [next.number], loose: null };
}
