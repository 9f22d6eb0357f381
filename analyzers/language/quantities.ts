import type { Quantity, QuantityType } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Reading } from './reading.ts';

/** The numbers of a mention as a quantity of `type`; `more` adds role, unit and the like. */
export function quantity(type: QuantityType, mention: NumberMention, more: Partial<Quantity> = {}): Quantity {
  const { value, min, max, from, to, bound, approx, currency } = mention;
  return {
    type,
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(bound !== undefined && { bound }),
    ...(approx === true && { approx }),
    ...(type === 'money' && currency !== undefined && { currency }),
    ...more,
  };
}

const PER: readonly (readonly [RegExp, NonNullable<Quantity['per']>])[] = [
  [
    /^\W{0,3}(?:per|a|each|every|\/)\s?(?:year|yr|annum)|^\W{0,3}(?:p\.?\s?a\b|annually|yearly|annual\b)/i,
    'year',
  ],
  [/^\W{0,3}(?:per|a|each|every|\/)\s?quarter\b|^\s?quarterly\b/i, 'quarter'],
  [/^\W{0,3}(?:(?:per|a|each|every|\/)\s?(?:month|mo)\b|monthly|p\.?m\.?(?=\W|$))/i, 'month'],
  [/^\W{0,3}(?:(?:per|a|each|every|\/)\s?week\b|weekly)/i, 'week'],
  [/^\W{0,3}(?:(?:per|a|each|every|\/)\s?day\b|daily)/i, 'day'],
];

/** How often an amount recurs, as the words beside it say: "£1.2m p.a.", "annual budget of $230K". */
export function recurrence(reading: Reading, mention: NumberMention): Pick<Quantity, 'per'> {
  const after = reading.text.slice(mention.span.end, mention.span.end + 40);
  for (const [pattern, per] of PER) if (pattern.test(after)) return { per };
  const before = reading.text.slice(Math.max(0, mention.span.start - 48), mention.span.start);
  if (/\b(?:annual|annually|yearly|per year)\b[^.;]*$/i.test(before)) return { per: 'year' };
  if (/\bmonthly\b[^.;]*$/i.test(before)) return { per: 'month' };
  if (/^[^.;,]{0,24}\b(?:annual(?:ly)?|yearly|a year|per year|per annum|p\.a\.)/i.test(after))
    return { per: 'year' };
  return {};
}

const TIME_UNIT =
  /^[\s-]*(?:(?!(?:an?|per|each|every)\b)\w+\s)?(years?|yrs?|months?|mos?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?)\b/i;

/** Years, months, hours; weeks, days and minutes are `time` with their unit. Null when the number counts no time. */
export function timeQuantity(reading: Reading, mention: NumberMention): Quantity | null {
  const unit = TIME_UNIT.exec(
    reading.text.slice(mention.span.end, mention.span.end + 20),
  )?.[1]?.toLowerCase();
  if (unit === undefined || mention.currency !== undefined || mention.percent === true) return null;
  if (unit.startsWith('y')) return quantity('years', mention);
  if (unit.startsWith('mo')) return quantity('months', mention);
  if (unit.startsWith('h')) return quantity('hours', mention);
  return quantity('time', mention, { unit: unit.replace(/s?$/, 's') });
}

/** "a 15 % drop in cost and a 20 % rise in yield": two measures of one kind, not one said twice. */
export const isFurther = (first: Quantity, second: Quantity): boolean =>
  /^(?:percent|money)$/.test(first.type) &&
  first.from === undefined &&
  second.from === undefined &&
  first.value !== undefined &&
  second.value !== undefined &&
  first.value !== second.value;
