import type { Predicate } from '../clauses/act.ts';
import { isCover } from '../cover.ts';
import { oncePerReading } from '../once.ts';
import { bareClaims } from './bare.ts';
import { managerialClaims } from './charged.ts';
import { type Grip, type PeopleClaim, claimOf, peopleQuantities } from './claim.ts';
import { type PeopleGroup, countedOne, looseWords, peopleOf } from './groups.ts';
import { growthOf } from './growth.ts';
import { groupsIn, mergeStaff, partsOf, throughPeople, withOwnPeople } from './parts.ts';
import { scopeClaims } from './scope.ts';
import { unitClaims } from './units.ts';
import { type NounPhrase, isPeopleTag } from '../phrases.ts';
import { type Reading, spanOf } from '../reading.ts';
import { strengthOf } from '../standing.ts';

/** All that a statement says of people whom the author leads. */
export const peopleClaims = oncePerReading((reading): readonly PeopleClaim[] => {
  // What was held while standing in for somebody belongs to the cover, not to the author's own post.
  if (isCover(reading)) return [];
  const spoken = reading.predicates.flatMap((predicate) => claimsOf(reading, predicate));
  const isShown = spoken.some((claim) => claim.strength !== 'claimed');
  return [...spoken, ...scopeClaims(reading, isShown)];
});

const KNOWN =
  /\b(?:knowledge|understanding|awareness|requirements|laws?|regulations|legislation) (?:of|related to|relating to|regarding|on|concerning|for|about)\b[^.;]{0,60}$/i;
const DEPARTMENT = /^(?:departments?|divisions?|directorates?)$/;

const isCountedStaff = ({ tags, of, number }: NounPhrase): boolean =>
  (tags.has('Staff') || tags.has('Team')) && (number !== null || of.some((inner) => inner.number !== null));

/** How the verb of an act takes people: as staff, as people led, or not at all. */
function grip({ lemma, tags, nominal, objects, complements }: Predicate): Grip | null {
  // "guided managers through 20 hearings": they are advised.
  if (lemma === 'guide' && complements.some(({ prep }) => /^(?:through|on)$/.test(prep))) return null;
  // "chaired the bids panel": it sits for a decision.
  if (lemma === 'chair' && objects.some(({ noun }) => noun === 'panel')) return null;
  // "led a platoon": a unit of the forces is a line, whoever is said to lead it.
  if (tags.has('Lead') && objects.some((phrase) => phrase.tags.has('Force'))) return 'line';
  if (
    /^(?:matrix-manage|co-manage|project-manage|co-lead|coordinate|co-ordinate|motivate|inspire|empower|steer)$/.test(
      lemma,
    )
  )
    return 'lead';
  if (tags.has('Line')) return 'line';
  // "handled a team of nine": it may be a line; the words do not say so.
  if (lemma === 'handle') return 'lead';
  if (lemma === 'drive') return nominal ? null : 'lead';
  // "operated a staff of twelve": people are operated only where they are counted as staff.
  if (lemma === 'operate') return !nominal && objects.some(isCountedStaff) ? 'line' : null;
  // To build a team is to lead it; to build a department is to head it.
  if (
    (/^(?:build|assemble|form|put together|pull together|establish|create|grow|scale|expand)$/.test(lemma) ||
      // "stood up a 24-strong unit": to set up is to head only what is counted.
      (/^(?:stand up|set up)$/.test(lemma) && objects.some(({ number }) => number !== null))) &&
    !nominal
  )
    return 'build';
  return tags.has('Lead') ? 'lead' : null;
}

function claimsOf(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  // "knowledge of the rules on management of employees": a subject that is known.
  if (predicate.nominal && KNOWN.test(reading.text.slice(0, reading.tokens[predicate.at]?.span.start ?? 0)))
    return [];
  const how = grip(predicate);
  if (how === null || predicate.subject !== null) return managerialClaims(reading, predicate);
  const strength = strengthOf(predicate.standing, 'relationship');
  if (strength === null) return [];
  // "set the direction of the data function": a course, not people.
  const outer = predicate.governor === null ? undefined : reading.predicates[predicate.governor];
  if (
    predicate.nominal &&
    predicate.lemma === 'direct' &&
    /^(?:set|define|shape|change)$/.test(outer?.lemma ?? '')
  )
    return [];
  // "PMO management" in a line of headings names a subject, not a unit of one's own.
  const units =
    predicate.nominal && strength === 'claimed' ? [] : unitClaims(reading, predicate, how, strength);
  const [first] = predicate.objects;
  // "runs a yard of 75 drivers and agency staff": the unit has them all.
  const inUnit = first !== undefined && peopleOf(reading, first)?.kind === 'unit';
  if (inUnit && units.some((claim) => claim.strength === 'quantified'))
    return [...units, ...managersBeside(reading, predicate, strength)];
  const groups = [...predicate.objects, ...throughPeople(reading, predicate)].flatMap((phrase, i, all) => {
    const named = groupsIn(reading, phrase);
    if (named.length > 0 || !all.slice(0, i).some(({ number }) => number !== null)) return named;
    // "six agents and a trainee"
    const one = countedOne(reading, { kind: 'staff', phrase, counts: [], loose: null });
    return one.counts.length > 0 ? [one] : [];
  });
  if (groups.length === 0 || how === 'build') {
    const one = groups.length + units.length === 0 && how === 'line' ? singlesOf(reading, predicate) : null;
    if (one !== null) return [claimOf(reading, predicate, how, strength, one, [one]) ?? []].flat();
    if (groups.length === 0 && units.length === 0) return bareClaims(reading, predicate, how, strength);
    return how === 'build' ? [...units, ...builtTeam(reading, predicate, strength)] : units;
  }
  const named = predicate.nominal
    ? looseWords(predicate.objects.filter(({ tags }) => !isPeopleTag(tags)))
    : null;
  const parts = mergeStaff(
    reading,
    groups.flatMap((group) =>
      partsOf(reading, predicate, withOwnPeople(reading, { ...group, loose: group.loose ?? named })),
    ),
  );
  return [
    // "managed the engineering team and the complaints department"
    ...(how === 'line' && predicate.objects.some(({ noun }) => DEPARTMENT.test(noun)) ? units : []),
    ...parts.flatMap((group) => claimOf(reading, predicate, how, strength, group, parts) ?? []),
    ...managersBeside(reading, predicate, strength),
  ];
}

/** "supervised a paralegal and an assistant": one of each, where the verb can only be of people. */
function singlesOf(reading: Reading, predicate: Predicate): PeopleGroup | null {
  if (!/^(?:supervise|line-manage|oversee)$/.test(predicate.lemma)) return null;
  const posts = predicate.objects.filter(
    ({ tags, modifiers }) =>
      tags.has('Occupation') && !tags.has('Plural') && /^(?:an?|one|the|my)$/.test(modifiers[0] ?? ''),
  );
  const [phrase] = posts;
  if (phrase === undefined) return null;
  const counts = posts.flatMap(
    (post) => countedOne(reading, { kind: 'staff', phrase: post, counts: [], loose: null }).counts,
  );
  return { kind: 'staff', phrase, counts, loose: null };
}

/** "four salons with 36 stylists, 4 managers": the managers among a unit's people. */
function managersBeside(
  reading: Reading,
  predicate: Predicate,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
  if (strength === 'claimed') return [];
  // "a depot of 60 drivers and four shift managers"
  const within = predicate.objects
    .filter(({ tags }) => tags.has('Unit') || tags.has('Force'))
    .flatMap(({ of }) => of.slice(1))
    .map((phrase) => ({ prep: 'of', phrase }));
  return [...predicate.complements, ...within].flatMap(({ prep, phrase }) => {
    // "through five programme managers": who stands in between leads the others.
    const between = /^(?:through|via)$/.test(prep) && phrase.number !== null && isPeopleTag(phrase.tags);
    const group =
      between || /^(?:including|incl|with|of|w|plus)$/.test(prep) ? peopleOf(reading, phrase) : null;
    if (group === null || (group.kind !== 'managers' && !between) || group.counts.length === 0) return [];
    return [
      {
        signal: 'manages-managers' as const,
        strength: 'quantified' as const,
        span: spanOf(reading, predicate.at, phrase.end),
        quantities: peopleQuantities(group, 'managers'),
        held: null,
      },
    ];
  });
}

/** "Built a core team of 8", "built the team to a size of 8". */
function builtTeam(
  reading: Reading,
  predicate: Predicate,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
  // "grew a team of six to an organisation of twenty": what it became is a unit.
  const unit = predicate.complements.some(
    ({ prep, phrase }) => /^(?:to|into)$/.test(prep) && phrase.tags.has('Unit'),
  );
  const [grown] = unit && strength === 'demonstrated' ? (growthOf(reading, predicate) ?? []) : [];
  if (grown !== undefined)
    return [
      {
        signal: 'org-headcount',
        strength: 'quantified',
        span: predicate.span,
        quantities: [{ ...grown, role: 'total' }],
        held: null,
      },
    ];
  if (/^(?:grow|scale|expand|establish|create)$/.test(predicate.lemma)) return [];
  return predicate.objects.flatMap((phrase) => {
    const group = peopleOf(reading, phrase);
    if (group?.kind !== 'team') return [];
    const size = predicate.complements.find(
      ({ prep, phrase: other }) => prep === 'to' && other.noun === 'size',
    )?.phrase;
    const counts = size === undefined ? group.counts : size.of.flatMap((inner) => inner.number ?? []);
    return claimOf(reading, predicate, 'lead', strength, { ...group, counts }, []) ?? [];
  });
}
