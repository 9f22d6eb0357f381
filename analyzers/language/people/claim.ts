import type { Predicate } from '../clauses/act.ts';
import { type LooseRule, type PeopleGroup, isWhole } from './groups.ts';
import { isPiece } from '../pieces.ts';
import { quantity } from '../quantities.ts';
import { type Reading, spanOf } from '../reading.ts';
import { withNumber } from '../standing.ts';
import type { Quantity, Span, Strength } from '../../model.ts';
import type { NumberMention } from '../../text/numbers.ts';

export type PeopleSignal = 'direct-reports' | 'manages-managers' | 'org-headcount' | 'team-leadership';

/** One statement about people whom the author leads: which kind it is, and what kept it from a higher one. */
export interface PeopleClaim {
  readonly signal: PeopleSignal;
  readonly strength: Strength;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
  /** Rule that kept it from the next kind up, for near misses there. */
  readonly held: LooseRule | 'led-not-managed' | 'shared' | null;
}

/** Above this many, "managed N people" is a unit, not a row of direct reports. */
export const UNIT_SIZE = 30;

/** "none of them in my line", "no direct reports": the line is said not to be there. */
const DENIED =
  /\b(?:no|not|without|zero|none)\b[^.;,]{0,24}\b(?:line (?:manag\w+|authority|responsib\w+|reports?)|direct reports?|reporting line|my line|formal (?:line|authority))\b/i;

/** line: as staff. lead: as people led. build: puts them together. */
export type Grip = 'line' | 'lead' | 'build';

/** What an act on a group of people claims; null when they are nobody whom one leads at work. */
export function claimOf(
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
  const size = totalOf([group]);
  // "directed the work of subordinate staff": the word puts them in the line.
  const subordinate = [group.phrase.noun, ...group.phrase.modifiers].some((word) =>
    /^subordinates?$/.test(word),
  );
  const viaEfforts =
    predicate.objects.some((phrase) =>
      /^(?:efforts?|activities|work|workload|performance|execution|planning|coordination|co-ordination)$/.test(
        phrase.noun,
      ),
    ) &&
    !/^(?:direct|command|supervise|oversee)$/.test(predicate.lemma) &&
    !(how === 'line' && size > UNIT_SIZE) &&
    !subordinate;
  const make = (signal: PeopleSignal, role: string, held: PeopleClaim['held']): PeopleClaim => {
    const beside =
      signal === 'manages-managers'
        ? all.filter((other) => other !== group && other.kind === 'staff' && totalOf([other]) <= UNIT_SIZE)
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
    return { signal, strength: withNumber(strength, quantities.length > 0), span, quantities, held };
  };
  if (group.kind === 'outsiders' || group.kind === 'suppliers') return null;
  // Interns and apprentices are at work; pupils are served.
  if (group.kind === 'students' && !/^(?:interns?|apprentices?|trainees?)$/.test(group.phrase.noun))
    return null;
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
  // "indirectly managed 48": not in the author's own line.
  const manner = reading.tokens[predicate.at - 1]?.norm ?? '';
  if (manner === 'indirectly' && reading.tokens[predicate.at - 2]?.norm !== 'and')
    return make('team-leadership', 'led', 'matrix-people');
  if (DENIED.test(reading.text)) return make('team-leadership', 'led', 'led-not-managed');
  if (group.loose !== null) return make('team-leadership', 'led', group.loose);
  // "supervised five support staff and fifteen volunteers": the staff are counted apart, and stay in the line.
  const apart = how === 'line' && group.kind === 'staff' && group.counts.length > 0;
  if (
    viaEfforts ||
    all.some(
      (other) =>
        other.kind === 'contractors' ||
        (other.kind === 'volunteers' && !(apart && other.counts.length > 0)) ||
        (other.kind === 'outsiders' && other.phrase.noun === 'stakeholders'),
    )
  )
    return make('team-leadership', 'led', 'cross-functional-people');
  if (group.kind === 'managers')
    return predicate.lemma === 'coordinate' ? null : make('manages-managers', 'managers', null);
  if (all.some((other) => other.kind === 'managers') && size <= UNIT_SIZE) return null;
  // "Led the ERP roll-out, team of 40": a team that is named with a project is the project's.
  const ofProject =
    group.kind === 'team' && predicate.objects.some((object) => object !== group.phrase && isPiece(object));
  if (ofProject) return make('team-leadership', 'led', 'project-people');
  // "9 FTE in the Library cost centre": posts of a unit are its size.
  const posts =
    /^(?:fte|ftes|wte)$/.test(group.phrase.noun) &&
    predicate.complements.some(({ prep, phrase }) => /^(?:in|within)$/.test(prep) && phrase.tags.has('Unit'));
  if (size > UNIT_SIZE || posts) return make('org-headcount', 'total', null);
  if (how === 'line' || subordinate) return make('direct-reports', 'direct', null);
  return make('team-leadership', 'led', 'led-not-managed');
}

const sizeOf = (number: NumberMention): number => number.value ?? number.max ?? number.to ?? 0;

/** All heads of several groups; of a range its upper end. */
export const totalOf = (groups: readonly Pick<PeopleGroup, 'counts'>[]): number =>
  groups.flatMap(({ counts }) => counts).reduce((sum, count) => sum + sizeOf(count), 0);

/** One quantity for a group; parts of a list are added up. */
export function peopleQuantities(group: PeopleGroup, role: string): readonly Quantity[] {
  const [first, ...rest] = group.counts;
  if (first === undefined) return [];
  if (rest.length === 0) return [quantity('people', first, { role })];
  if (group.counts.some((count) => count.value === undefined))
    return group.counts.map((count) => quantity('people', count, { role }));
  if (group.phrase.of.some((inner) => /time$/.test(inner.modifiers.join(' '))))
    return group.counts.map((count) => quantity('people', count, { role }));
  return [{ type: 'people', value: totalOf([group]), role }];
}

/** A claim over groups; `add` sums their counts, otherwise each is given. */
export function claim(
  reading: Reading,
  signal: PeopleSignal,
  groups: readonly PeopleGroup[],
  role: string,
  held: LooseRule | 'led-not-managed' | null,
  add = true,
): PeopleClaim {
  const counts = groups.flatMap((group) => group.counts);
  const single = counts.length === 1 || !add || counts.some(({ value }) => value === undefined);
  const quantities: readonly Quantity[] =
    counts.length === 0
      ? []
      : single
        ? counts.map((count) => quantity('people', count, { role }))
        : [{ type: 'people', value: totalOf(groups), role }];
  const span = spanOf(
    reading,
    groups[0]?.phrase.start ?? 0,
    groups.at(-1)?.phrase.end ?? reading.tokens.length,
  );
  return {
    signal,
    strength: quantities.length > 0 ? 'quantified' : 'demonstrated',
    span,
    quantities,
    held,
  };
}
