import type { Quantity } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Predicate } from './clauses/act.ts';
import { isCount } from './people/groups.ts';
import { isPeopleTag, type NounPhrase } from './phrases.ts';
import { quantity, timeQuantity } from './quantities.ts';
import type { Reading } from './reading.ts';

const REACHES = /^(?:impact|affect|touch|span|cover|serve|involve|encompass|comprise|connect)$/;

/** How many, how large, how long; of money only where it sizes the work, not where it was saved. */
export function quantitiesOf(reading: Reading, predicate: Predicate, piece: NounPhrase): readonly Quantity[] {
  const from = reading.tokens[predicate.at]?.span.start ?? 0;
  const to = (reading.tokens[predicate.end - 1]?.span.end ?? reading.text.length) + 2;
  const within = reading.numbers.filter(({ span }) => span.start >= from && span.end <= to);
  const sites = predicate.complements
    .filter(
      ({ prep, phrase }) =>
        /^(?:to|across|in|at|for)$/.test(prep) && (phrase.tags.has('Site') || phrase.tags.has('Unit')),
    )
    .map(({ phrase }) => phrase);
  const things = [piece, ...piece.of, ...piece.of.flatMap(({ of }) => of), ...sites].flatMap(({ number }) =>
    number !== null && isCount(number) && reading.text[number.span.end] !== '-'
      ? [quantity('count', number)]
      : [],
  );
  const at = reading.predicates.indexOf(predicate);
  // "that touched 90 systems", "spanning 12 depots": how far the work went.
  const reach = reading.predicates
    .filter(({ governor, nominal, lemma }) => governor === at && !nominal && REACHES.test(lemma))
    .flatMap(({ objects }) => objects)
    .flatMap(({ number, tags }) =>
      number !== null && isCount(number) && !isPeopleTag(tags) ? [quantity('count', number)] : [],
    );
  const sized = reading.numbers.filter(({ span }) =>
    /\b(?:budgets?|valued|worth|costing|totall?ing)\b[^.;]{0,24}$/i.test(reading.text.slice(0, span.start)),
  );
  const money = [...within, ...sized.filter((number) => !within.includes(number))]
    .filter((number) => number.currency !== undefined && isSize(reading, number, from))
    .map((number) => quantity('money', number));
  const variance = reading.numbers.flatMap((number) =>
    /^[^.;,]{0,14}\b(?:early|late|ahead|under budget|under)\b/i.test(reading.text.slice(number.span.end))
      ? (timeQuantity(reading, number) ?? (number.percent === true ? quantity('percent', number) : []))
      : [],
  );
  return [...[...things, ...reach].slice(0, 1), ...money.slice(0, 1), ...variance];
}

/** Money saved, earned or budgeted by the year is no size of the work. */
function isSize(reading: Reading, number: NumberMention, from: number): boolean {
  const before = /\b(?:sav|reduc|cost|revenue|increas|generat|annual|rais|earn)\w*\b[^.;]{0,20}$/i;
  const after = /^[^.;]{0,20}\b(?:annual|savings|corrections|revenue|sales)/i;
  return (
    !before.test(reading.text.slice(from, number.span.start)) &&
    !after.test(reading.text.slice(number.span.end))
  );
}

/** Amounts and counts that size a piece of work named without a verb. */
export function sizesOf(reading: Reading): readonly Quantity[] {
  return reading.numbers.flatMap((number) =>
    number.currency !== undefined
      ? [quantity('money', number)]
      : isCount(number) &&
          /^\s*(?:sites|projects|stores|locations|countries|users|plants)\b/i.test(
            reading.text.slice(number.span.end),
          )
        ? [quantity('count', number)]
        : [],
  );
}
