import type { Quantity } from '../model.ts';
import type { Reading } from './reading.ts';
import { table } from '../text/table.ts';

const PER_YEAR: readonly (readonly [RegExp, number])[] = [
  [/\b(?:quarterly|each quarter|every quarter|per quarter|a quarter)\b/i, 4],
  [/\b(?:monthly|each month|every month|per month|a month)\b/i, 12],
  [/\b(?:fortnightly|bi-?weekly|every two weeks)\b/i, 26],
  [
    /\b(?:weekly|each week|every week|per week|(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i,
    52,
  ],
  [/\b(?:daily|every day|each day)\b/i, 365],
  [/\b(?:twice a year|twice yearly|half-yearly|semi-?annually|biannual\w*|two times a year)\b/i, 2],
  [/\b(?:annually|yearly|once a year|each year|every year)\b/i, 1],
];
const TIMES = /\b(two|three|four|five|six|eight|ten|twelve|\d{1,2}) times (?:a|per|each) year\b/i;
const WORDS = table({
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
});

/** How often something is done, in times a year, when the statement says it. */
export function frequencyOf(reading: Reading): readonly Quantity[] {
  const times = TIMES.exec(reading.text)?.[1]?.toLowerCase();
  if (times !== undefined) return [{ type: 'frequency', value: WORDS[times] ?? Number(times), per: 'year' }];
  const row = PER_YEAR.find(([pattern]) => pattern.test(reading.text));
  return row === undefined ? [] : [{ type: 'frequency', value: row[1], per: 'year' }];
}
