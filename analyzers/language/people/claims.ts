import type { Quantity, Span, Strength } from '../../model.ts';
import { isCover } from '../cover.ts';
import { oncePerReading } from '../once.ts';
import { isPeopleTag, type NounPhrase } from '../phrases.ts';
import type { Predicate } from '../predicates.ts';
import { quantity } from '../quantities.ts';
import { spanOf, type Reading } from '../reading.ts';
import { strengthOf, withNumber } from '../standing.ts';
import {
  countedOne,
  isCount,
  looseWords,
  peopleOf,
  isWhole,
  type LooseRule,
  type PeopleGroup,
} from './groups.ts';
import { scopeClaims } from './scope.ts';

export type PeopleSignal = 'direct-reports' | 'manages-managers' | 'org-headcount' | 'team-leadership';

/** One statement about people whom the author leads: which kind it is, and what kept it from a higher one. */
export interface PeopleClaim {
  readonly signal: PeopleSignal;
  readonly strength: Strength;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
  /** Rule that kept it from the next kind up, for near misses there. */
  readonly held: LooseRule | 'led-not-managed' | 'shared' | null;
  readonly ask: readonly PeopleSignal[];
}

/** Above this many, "managed N people" is a unit, not a row of direct reports. */
const UNIT_SIZE = 30;

/** All that a statement says of people whom the author leads. */
export const peopleClaims = oncePerReading((reading): readonly PeopleClaim[] => {
  // What was held while standing in for somebody belongs to the cover, not to the author's own post.
  if (isCover(reading)) return [];
  const spoken = reading.predicates.flatMap((predicate) => claimsOf(reading, predicate));
  const isShown = spoken.some((claim) => claim.strength !== 'claimed');
  return [...spoken, ...scopeClaims(reading, isShown)];
});

/** "none of them in my line", "no direct reports": the line is said not to be there. */
const DENIED =
  /\b(?:no|not|without|zero|none)\b[^.;,]{0,24}\b(?:line (?:manag\w+|authority|responsib\w+|reports?)|direct reports?|reporting line|my line|formal (?:line|authority))\b/i;

/** line: as staff. lead: as people led. build: puts them together. */
type Grip = 'line' | 'lead' | 'build';

/** How the verb of an act takes people: as staff, as people led, or not at all. */
function grip({ lemma, tags, nominal }: Predicate): Grip | null {
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
  // To build a team is to lead it; to build a department is to head it.
  if (/^(?:build|assemble|form|establish|create|grow|scale|expand)$/.test(lemma) && !nominal) return 'build';
  return tags.has('Lead') ? 'lead' : null;
}

function claimsOf(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  const how = grip(predicate);
  if (how === null || predicate.subject !== null) return managerialClaims(reading, predicate);
  const strength = strengthOf(predicate.standing, 'relationship');
  if (strength === null) return [];
  // "PMO management" in a line of headings names a subject, not a unit of one's own.
  const units =
    predicate.nominal && strength === 'claimed' ? [] : unitClaims(reading, predicate, how, strength);
  const [first] = predicate.objects;
  // "runs a yard of 75 drivers and agency staff": the unit has them all.
  const inUnit = first !== undefined && peopleOf(reading, first)?.kind === 'unit';
  if (inUnit && units.some((claim) => claim.strength === 'quantified'))
    return [...units, ...managersBeside(reading, predicate, strength)];
  const groups = [...predicate.objects, ...throughPeople(predicate)].flatMap((phrase, i, all) => {
    const named = groupsIn(reading, phrase);
    if (named.length > 0 || !all.slice(0, i).some(({ number }) => number !== null)) return named;
    // "six agents and a trainee"
    const one = countedOne(reading, { kind: 'staff', phrase, counts: [], loose: null });
    return one.counts.length > 0 ? [one] : [];
  });
  if (groups.length === 0 || how === 'build') {
    if (groups.length === 0 && units.length === 0) return bareClaims(reading, predicate, strength);
    return how === 'build' ? [...units, ...builtTeam(reading, predicate, strength)] : units;
  }
  const named = predicate.nominal
    ? looseWords(predicate.objects.filter(({ tags }) => !isPeopleTag(tags)))
    : null;
  const parts = mergeStaff(
    reading,
    groups.flatMap((group) => partsOf(reading, predicate, { ...group, loose: group.loose ?? named })),
  );
  return [
    ...parts.flatMap((group) => claimOf(reading, predicate, how, strength, group, parts) ?? []),
    ...managersBeside(reading, predicate, strength),
  ];
}

/** "Performed managerial functions related to the audit staff", "supervisory duties for six clerks". */
function managerialClaims(reading: Reading, predicate: Predicate): readonly PeopleClaim[] {
  const duties = predicate.objects.some(
    ({ noun, modifiers }) =>
      /^(?:functions|duties|responsibilities|responsibility|role|tasks)$/.test(noun) &&
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

/** "seven registrars and two clerks" under one verb are one staff of nine. */
function mergeStaff(reading: Reading, groups: readonly PeopleGroup[]): readonly PeopleGroup[] {
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

/** "four salons with 36 stylists, 4 managers": the managers among a unit's people. */
function managersBeside(
  reading: Reading,
  predicate: Predicate,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
  if (strength === 'claimed') return [];
  return predicate.complements.flatMap(({ prep, phrase }) => {
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
        ask: [],
      },
    ];
  });
}

/** "Supervised 3.", "give daily leadership": no people are named, or only their number. */
function bareClaims(
  reading: Reading,
  predicate: Predicate,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
  const span = spanOf(reading, predicate.at, predicate.end);
  const general =
    predicate.nominal &&
    /^(?:lead|supervise)$/.test(predicate.lemma) &&
    predicate.objects.every(({ tags }) => tags.size === 0 || tags.has('Site'));
  if (general && (strength === 'claimed' || predicate.standing === 'duty') && predicate.standing !== 'listed')
    return [
      {
        signal: 'team-leadership',
        strength: 'claimed',
        span,
        quantities: [],
        held: 'led-not-managed',
        ask: [],
      },
    ];
  const post =
    predicate.objects.some(({ noun, modifiers }) => noun === 'positions' && modifiers.includes('all')) &&
    predicate.complements.some(({ phrase }) => phrase.tags.has('Unit'));
  if (post && predicate.lemma === 'manage')
    return [{ signal: 'org-headcount', strength, span, quantities: [], held: null, ask: [] }];
  return [];
}

/** "directed work through three duty managers", "steered delivery by six leads". */
function throughPeople(predicate: Predicate): readonly NounPhrase[] {
  if (predicate.nominal) return [];
  return predicate.complements
    .filter(
      ({ prep, phrase }) =>
        // "foreman over a gang of nine": the verb takes its people with "over".
        (prep === 'over' && predicate.objects.length === 0) ||
        ((prep === 'through' || prep === 'by') && phrase.number !== null && isPeopleTag(phrase.tags)),
    )
    .map(({ phrase }) => phrase);
}

/** "a team of three supervisors and six clerks": managers and others apart; "a team comprising managers": what it comprises. */
function partsOf(reading: Reading, predicate: Predicate, group: PeopleGroup): readonly PeopleGroup[] {
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
      /^(?:consist|comprise|include|compose)$/.test(other.lemma) &&
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

/** "Built a core team of 8", "built the team to a size of 8". */
function builtTeam(
  reading: Reading,
  predicate: Predicate,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
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

/** A phrase and, where its head names no people, what it has in brackets. */
function groupsIn(reading: Reading, phrase: NounPhrase): PeopleGroup[] {
  const group = peopleOf(reading, phrase);
  if (group !== null && group.kind !== 'unit') return [group];
  if (
    /^(?:efforts?|activities|work|performance|operations|group|variety|number|series|all|half|majority|total|maximum|minimum|welfare|wellbeing|well-being|lives|discipline|conduct)$/.test(
      phrase.noun,
    )
  )
    return phrase.of.flatMap((inner) => groupsIn(reading, inner));
  return [];
}

function claimOf(
  reading: Reading,
  predicate: Predicate,
  how: Grip,
  strength: 'claimed' | 'demonstrated',
  group: PeopleGroup,
  all: readonly PeopleGroup[],
): PeopleClaim | null {
  const span = spanOf(
    reading,
    Math.min(predicate.at, group.phrase.start),
    Math.max(predicate.at + 1, group.phrase.end),
  );
  const size = totalOf(group.counts);
  const viaEfforts =
    predicate.objects.some((phrase) =>
      /^(?:efforts?|activities|work|performance|execution|coordination|co-ordination)$/.test(phrase.noun),
    ) && !/^(?:direct|command|supervise)$/.test(predicate.lemma);
  const make = (
    signal: PeopleSignal,
    role: string,
    held: PeopleClaim['held'],
    ask: readonly PeopleSignal[] = [],
  ): PeopleClaim => {
    const beside =
      signal === 'manages-managers'
        ? all.filter(
            (other) => other !== group && other.kind === 'staff' && totalOf(other.counts) <= UNIT_SIZE,
          )
        : [];
    // "three branch managers and 41 tellers": the unit is all of them, unless its people are named as a whole.
    const above =
      signal === 'org-headcount' && !isWhole(group)
        ? all.filter((other) => other.kind === 'managers').flatMap(({ counts }) => counts)
        : [];
    const quantities =
      strength === 'demonstrated'
        ? [
            ...peopleQuantities({ ...group, counts: [...above, ...group.counts] }, role),
            ...beside.flatMap((other) => peopleQuantities(other, 'direct')),
          ]
        : [];
    return { signal, strength: withNumber(strength, quantities.length > 0), span, quantities, held, ask };
  };
  if (group.kind === 'outsiders' || group.kind === 'suppliers') return null;
  if (group.kind === 'students') return null;
  if (group.kind === 'volunteers') return make('team-leadership', 'volunteers', 'volunteer-people');
  if (group.kind === 'contractors') {
    const alone = make('team-leadership', 'contractors', 'contractor-people');
    // "30 contractors and nine fitters": both are led.
    const others = all.filter((other) => other !== group && other.kind === 'staff');
    if (all.length === 1 || how !== 'lead') return all.length > 1 ? null : alone;
    return {
      ...alone,
      quantities: [...alone.quantities, ...others.flatMap((other) => peopleQuantities(other, 'led'))],
    };
  }
  if (predicate.nominal && strength === 'claimed' && group.kind === 'team')
    return make('team-leadership', 'led', 'led-not-managed');
  if (DENIED.test(reading.text)) return make('team-leadership', 'led', 'led-not-managed');
  if (group.loose !== null) return make('team-leadership', 'led', group.loose, ['direct-reports']);
  if (
    viaEfforts ||
    all.some(
      (other) =>
        other.kind === 'contractors' ||
        other.kind === 'volunteers' ||
        (other.kind === 'outsiders' && other.phrase.noun === 'stakeholders'),
    )
  )
    return make('team-leadership', 'led', 'cross-functional-people', ['direct-reports']);
  if (group.kind === 'managers')
    return predicate.lemma === 'coordinate' ? null : make('manages-managers', 'managers', null);
  if (all.some((other) => other.kind === 'managers') && size <= UNIT_SIZE) return null;
  // "9 FTE in the Library cost centre": posts of a unit are its size.
  const posts =
    /^(?:fte|ftes|wte)$/.test(group.phrase.noun) &&
    predicate.complements.some(({ prep, phrase }) => /^(?:in|within)$/.test(prep) && phrase.tags.has('Unit'));
  if (size > UNIT_SIZE || posts) return make('org-headcount', 'total', null, ['direct-reports']);
  if (how === 'line') return make('direct-reports', 'direct', null);
  return make('team-leadership', 'led', 'led-not-managed', ['direct-reports']);
}

function totalOf(counts: PeopleGroup['counts']): number {
  return counts.reduce((sum, count) => sum + (count.value ?? count.max ?? count.to ?? 0), 0);
}

/** One quantity for a group; parts of a list are added up. */
export function peopleQuantities(group: PeopleGroup, role: string): readonly Quantity[] {
  const [first, ...rest] = group.counts;
  if (first === undefined) return [];
  if (rest.length === 0) return [quantity('people', first, { role })];
  if (group.counts.some((count) => count.value === undefined))
    return group.counts.map((count) => quantity('people', count, { role }));
  if (group.phrase.of.some((inner) => /time$/.test(inner.modifiers.join(' '))))
    return group.counts.map((count) => quantity('people', count, { role }));
  return [{ type: 'people', value: totalOf(group.counts), role }];
}

/** Units that are a function by themselves, and those that count only with their people stated. */
const FUNCTION =
  /^(?:department|dept|division|function|organi[sz]ation|directorate|bureau|section|unit|pmo|desk|noc|faculty|it|office|center|centre|helpdesk)$/;
const NOT_UNIT_MODIFIER = /^(?:client|customer|partner|vendor|home)$/;

/** "Oversaw a department of 140", "managed the desktop division", "ran a store with 10 employees". */
function unitClaims(
  reading: Reading,
  predicate: Predicate,
  how: Grip,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
  const claims: PeopleClaim[] = [];
  for (const phrase of predicate.objects.flatMap(wholeOf)) {
    const group = peopleOf(reading, phrase);
    if (
      group === null ||
      group.kind !== 'unit' ||
      phrase.owner?.startsWith('client') === true ||
      phrase.modifiers.some((word) => /^(?:client|clients)$/.test(word)) ||
      NOT_UNIT_MODIFIER.test(phrase.modifiers.at(-1) ?? '')
    )
      continue;
    const behind = [predicate, ...describing(reading, predicate)]
      .flatMap(({ complements }) => complements)
      .filter(({ prep }) => /^(?:with|of|for|including|employing|from|w)$/.test(prep))
      .map(({ phrase: other }) => other);
    const withPeople = wholeStaff(
      [...behind, ...behindBrackets(reading, behind)].flatMap((other) => staffOf(reading, other)),
    );
    const groups = [...(group.counts.length > 0 ? [group] : []), ...withPeople];
    const quantities =
      strength === 'demonstrated' ? groups.slice(0, 1).flatMap((one) => peopleQuantities(one, 'total')) : [];
    const end = withPeople[0]?.phrase.end ?? phrase.end;
    const span = spanOf(reading, Math.min(predicate.at, phrase.start), Math.max(predicate.at + 1, end));
    const plural = phrase.tags.has('Plural');
    const named =
      FUNCTION.test(phrase.noun.replace(/s$/, '')) &&
      isNamedUnit(phrase) &&
      how !== 'build' &&
      !(how === 'lead' && plural);
    if (quantities.length > 0 || named)
      claims.push({
        signal: 'org-headcount',
        strength: withNumber(strength, quantities.length > 0),
        span,
        quantities,
        held: null,
        ask: [],
      });
  }
  return claims;
}

/** "comprised of four surgeries located in two towns": what the words behind a unit say of it, link by link. */
function describing(reading: Reading, predicate: Predicate): readonly Predicate[] {
  const at = reading.predicates.indexOf(predicate);
  return reading.predicates
    .filter(
      ({ governor, lemma }) =>
        governor === at && /^(?:comprise|consist|compose|employ|include|locate|base|situate)$/.test(lemma),
    )
    .flatMap((other) => [other, ...describing(reading, other)]);
}

/** "with 9 doctors (two are partners) and 70 staff": where a clause in brackets cuts a list, it goes on behind them. */
function behindBrackets(reading: Reading, list: readonly NounPhrase[]): readonly NounPhrase[] {
  const last = list.at(-1);
  if (last === undefined || last.inside.length === 0) return [];
  return reading.roots.filter(
    ({ start }) =>
      start > last.start &&
      /^(?:and|&)$/.test(reading.tokens[start - 1]?.norm ?? '') &&
      /\)\s*$/.test(reading.tokens[start - 1]?.before ?? ''),
  );
}

/** "all aspects of the practice", "all positions within the department": the whole of it is meant. */
function wholeOf(phrase: NounPhrase): readonly NounPhrase[] {
  return /^(?:aspects|functions|facets|areas|elements|activities|running|operations|phases)$/.test(
    phrase.noun,
  ) && phrase.of.length > 0
    ? phrase.of
    : [phrase];
}

/** Of "8 physicians and 64 employees" the second is the whole staff. */
function wholeStaff(groups: readonly PeopleGroup[]): readonly PeopleGroup[] {
  const whole = groups.find((group) =>
    /^(?:employees|staff|people|fte|wte|associates|personnel|headcount|workers)$/.test(group.phrase.noun),
  );
  return whole === undefined ? groups : [whole];
}

/** "the claims department", "four divisions": not "my department" as a place, nor "office" alone. */
function isNamedUnit(phrase: NounPhrase): boolean {
  return (
    phrase.modifiers.length > 1 ||
    phrase.number !== null ||
    /^(?:department|division|pmo|noc|helpdesk)$/.test(phrase.noun)
  );
}

function staffOf(reading: Reading, phrase: NounPhrase): readonly PeopleGroup[] {
  const group = peopleOf(reading, phrase);
  if (group === null || (group.kind !== 'staff' && group.kind !== 'team')) return [];
  return group.counts.some(isCount) ? [group] : [];
}
