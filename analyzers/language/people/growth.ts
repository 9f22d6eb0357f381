import type { Quantity } from '../../model.ts';
import type { Predicate } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { isCount } from './groups.ts';

const GROWS =
  /^(?:double|triple|quadruple|grow|build|scale|expand|increase|ramp up|build out|enlarge|take|bring)$/;
/** What else grows by numbers: a unit's sites and customers. */
const NOT_HEADS = /^\s*(?:stores|sites|locations|countries|offices|projects|clients|customers|branches|%)/i;
const HEADS =
  /^\s*(?:\w+ )?(?:people|staff|employees|heads|fte|ftes|members|persons|associates|headcount|reps|agents|engineers|developers|nurses|teachers)\b/i;

/** The people that a phrase counts: "a team of six", "an org of 20 engineers". */
const countIn = ({ number, of }: NounPhrase): NounPhrase['number'] =>
  [number, ...of.map((inner) => inner.number)].find((one) => one != null && isCount(one)) ?? null;

/** How far a team or a unit grew in heads: its two sizes, or none where only the last one is told; null when it is not said to grow. */
export function growthOf(reading: Reading, predicate: Predicate): readonly Quantity[] | null {
  if (!GROWS.test(predicate.lemma) || predicate.nominal) return null;
  const target = predicate.objects.find(
    (phrase) => phrase.tags.has('Team') || phrase.tags.has('Unit') || phrase.tags.has('Staff'),
  );
  if (target === undefined) return null;
  const taken = /^(?:take|bring)$/.test(predicate.lemma);
  const before = countIn(target);
  const goal = predicate.complements.find(({ prep }) => prep === 'to' || prep === 'into')?.phrase;
  const after = goal === undefined ? null : countIn(goal);
  // "grew a team of six to an organisation of twenty": the two counts stand in two phrases.
  if (before?.value !== undefined && after?.value !== undefined && after.value > before.value)
    return [{ type: 'people', from: before.value, to: after.value, role: 'hires' }];
  const from = reading.tokens[predicate.at]?.span.start ?? 0;
  const to = reading.tokens[predicate.end - 1]?.span.end ?? 0;
  const behind = (end: number): string => reading.text.slice(end, end + 24);
  const number = reading.numbers.find(
    (one) =>
      one.span.start > from &&
      one.span.end <= to + 1 &&
      isCount(one) &&
      one.from !== undefined &&
      !NOT_HEADS.test(behind(one.span.end)) &&
      (!taken || target.tags.has('Team') || HEADS.test(behind(one.span.end))),
  );
  if (number !== undefined) return [quantity('people', number, { role: 'hires' })];
  // "grew the sales team to 14 reps": who they are, not what they sell.
  const heads =
    after !== null &&
    (target.tags.has('Team') || target.tags.has('Staff') || HEADS.test(behind(after.span.end))) &&
    !NOT_HEADS.test(behind(after.span.end));
  return heads && !taken ? [] : null;
}
