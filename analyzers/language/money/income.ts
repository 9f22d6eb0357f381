import type { Quantity } from '../../model.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Predicate } from '../clauses/act.ts';
import { quantity, recurrence } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { isMoney } from './amounts.ts';

/** The first amount or share that stands in the words of an act; what it was multiplied by, as a share. */
export function quantitiesIn(reading: Reading, predicate: Predicate): readonly Quantity[] {
  const derived = /^(?:double|triple|quadruple)$/.exec(predicate.lemma)?.[0];
  if (derived !== undefined)
    return [{ type: 'percent', value: { double: 100, triple: 200, quadruple: 300 }[derived] ?? 100 }];
  // "£300k raised from …": the amount may stand in front.
  const first = Math.min(
    predicate.at,
    predicate.nominal ? predicate.at : (predicate.objects[0]?.start ?? predicate.at),
  );
  const from = reading.tokens[first]?.span.start ?? 0;
  // "sales volumes exceeding £2m"
  const beyond = reading.predicates.find(
    ({ at, link, lemma }) =>
      at === predicate.end && link === 'participle' && /^(?:exceed|surpass|total|reach)$/.test(lemma),
  );
  const to = reading.tokens[(beyond ?? predicate).end - 1]?.span.end ?? reading.text.length;
  return reading.numbers
    .filter((number) => number.span.start >= from && number.span.end <= to + 2)
    .flatMap((number) =>
      isMoney(reading, number)
        ? [quantity('money', number, recurrence(reading, number))]
        : number.percent === true
          ? [quantity('percent', number)]
          : [],
    )
    .slice(0, 1);
}

/** The amount that stands in or beside a phrase, or none. */
export function amountOf(reading: Reading, phrase: NounPhrase): readonly Quantity[] {
  const from = (reading.tokens[phrase.start]?.span.start ?? 0) - 24;
  const to = (reading.tokens[phrase.end - 1]?.span.end ?? 0) + 24;
  return reading.numbers
    .filter((number) => isMoney(reading, number) && number.span.start >= from && number.span.end <= to)
    .slice(0, 1)
    .map((number) => quantity('money', number, recurrence(reading, number)));
}
