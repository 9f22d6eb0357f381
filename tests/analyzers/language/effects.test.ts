import { describe, expect, test } from 'vitest';
import { labelStatement } from '../../../analyzers/label.ts';
import { readStatement } from '../../../analyzers/language/reading.ts';
import type { Quantity } from '../../../analyzers/model.ts';

const short = ({ type, value, from, to, unit }: Quantity): string =>
  [type, from === undefined ? String(value) : `${from}>${to}`, ...(type === 'time' ? [unit] : [])].join(' ');

/** The numbers that a line gives for one signal, as short text. */
const numbersOf = (signal: string, text: string): string =>
  labelStatement(text)
    .filter((label) => label.signal === signal)
    .flatMap(({ quantities }) => quantities.map(short))
    .join('; ');

describe('how far something moved', () => {
  test.each([
    ['Reduced onboarding from three weeks to four days.', 'time 21>4 days'],
    ['Cut the month-end close from 2 days to 6 hours.', 'hours 48>6'],
    ['Cut response time from 90 minutes to 2 hours.', 'time 90>120 minutes'],
    ['Reduced the average wait from 10–12 minutes to under 5.', 'time 12>5 minutes'],
    ['Cut the wait from 40 minutes to 15.', 'time 40>15 minutes'],
    ['Cut faults from nine to zero.', 'count 9>0'],
    ['Raised NPS from -5 to 31.', 'count -5>31'],
    ['Reduced the number of outstanding claims from 80 to 6 in two months.', 'count 80>6; months 2'],
    ['Cut waste by 8% while earning a profit of £90k.', 'percent 8; money 90000'],
  ])('%s', (text, expected) => {
    expect(numbersOf('business-outcome', text)).toBe(expected);
  });
});

describe('which number a signal takes', () => {
  test.each([
    ['revenue-accountability', 'Sales to plan: 112%', 'percent 112'],
    [
      'revenue-accountability',
      'Reached 104% of 2019 personal, team and branch sales targets.',
      'percent 104',
    ],
    ['revenue-accountability', 'Delivered year-on-year growth of 14% in bookings.', 'percent 14'],
    ['project-delivery', 'Led a migration spanning 40 warehouses.', 'count 40'],
    ['operations-accountability', 'Ran a bakery comprised of three shops.', 'count 3'],
    ['multi-site-scope', 'Oversaw all aspects of a surgery comprised of four clinics.', 'count 4'],
    ['org-headcount', 'Ran a clinic with 9 doctors (two are partners) and 70 staff.', 'people 70'],
    ['operations-accountability', 'Managed a 12-year-old bakery.', ''],
    ['team-leadership', "Coordinated 60 subcontractors' operatives.", 'people 60'],
  ])('%s: %s', (signal, text, expected) => {
    expect(numbersOf(signal, text)).toBe(expected);
  });

  test('people of a subcontractor are led, not managed', () => {
    expect(labelStatement("Coordinated 60 subcontractors' operatives.").map(({ signal }) => signal)).toEqual([
      'team-leadership',
    ]);
  });
});

test('a line that opens with a relative pronoun is read without what it belongs to', () => {
  for (const text of ['which', 'Which cut the queue.', 'That the team ran.', 'Whose ward was full'])
    expect(readStatement(text).text).toBe(text);
});
