import type { Predicate } from '../clauses/act.ts';
import { type Grip, type PeopleClaim, peopleQuantities } from './claim.ts';
import { type PeopleGroup, isCount, peopleOf } from './groups.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Reading, spanOf } from '../reading.ts';
import { withNumber } from '../standing.ts';

/** Units that are a function by themselves, and those that count only with their people stated. */
const FUNCTION =
  /^(?:department|dept|division|function|organi[sz]ation|directorate|bureau|section|unit|pmo|desk|noc|faculty|it|office|center|centre|helpdesk)$/;

const NOT_UNIT_MODIFIER = /^(?:client|customer|partner|vendor|home)$/;

/** "Oversaw a department of 140", "managed the desktop division", "ran a store with 10 employees". */
export function unitClaims(
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
    // "department functions" are what is done there.
    if (isAlsoOpened(predicate, phrase) || isDoneThere(phrase)) continue;
    const described = describing(reading, predicate);
    const behind = [
      ...[predicate, ...described]
        .flatMap(({ complements }) => complements)
        .filter(({ prep }) => /^(?:with|of|for|including|employing|from|w)$/.test(prep))
        .map(({ phrase: other }) => other),
      // "a facility consisting of 63 employees", "a clinic including 25 physicians": what it is made of.
      ...described.flatMap(({ objects }) => objects),
      ...(/^incl(?:uding)?$/.test(reading.tokens[phrase.end]?.norm ?? '')
        ? predicate.objects.filter(({ start }) => start > phrase.end)
        : []),
    ];
    const withPeople = wholeStaff(
      [...behind, ...behind.flatMap(({ inside }) => inside), ...behindBrackets(reading, behind)].flatMap(
        (other) => staffOf(reading, other),
      ),
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
      // "in charge of the unit on nights": of a shift.
      !predicate.complements.some(({ phrase: { noun } }) => /^(?:nights?|shifts?|weekends?)$/.test(noun)) &&
      how !== 'build' &&
      !(how === 'lead' && plural);
    if (quantities.length > 0 || named)
      claims.push({
        signal: 'org-headcount',
        strength: withNumber(strength, quantities.length > 0),
        span,
        quantities,
        held: null,
      });
  }
  return claims;
}

/** "the opening of a practice and a mobile unit": the second unit was opened too, not headed. */
const isAlsoOpened = ({ objects }: Predicate, unit: NounPhrase): boolean =>
  objects.some(
    ({ tags, noun, of, start }) =>
      start < unit.start &&
      (tags.has('Nominal') || /^(?:addition|closing|closure|acquisition)$/.test(noun)) &&
      of.some((inner) => inner.tags.has('Unit')),
  );

const isDoneThere = ({ noun, modifiers }: NounPhrase): boolean =>
  noun === 'functions' &&
  /^(?:department|office|store|branch|unit|school|kitchen)$/.test(modifiers.at(-1) ?? '');

/** "comprised of four surgeries located in two towns": what the words behind a unit say of it, link by link. */
function describing(reading: Reading, predicate: Predicate): readonly Predicate[] {
  const at = reading.predicates.indexOf(predicate);
  return reading.predicates
    .filter(
      ({ governor, lemma }) =>
        governor === at &&
        /^(?:comprise|consist|compose|employ|include|locate|base|situate|cover|span)$/.test(lemma),
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
