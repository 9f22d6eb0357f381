import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../analyzers/text/dates.ts';
import { RUNS } from '../../property.ts';

const LONG = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

interface Month {
  readonly year: number;
  readonly month: number;
}
const month = fc.record({
  year: fc.integer({ min: 1965, max: 2035 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const two = (number: number): string => String(number).padStart(2, '0');
const iso = ({ year, month: m }: Month): string => `${year}-${two(m)}`;

/** Ways in which resumes print a month of a year. */
const PRINTED: readonly ((date: Month) => string)[] = [
  ({ year, month: m }) => `${LONG[m - 1] ?? ''} ${year}`,
  ({ year, month: m }) => `${(LONG[m - 1] ?? '').slice(0, 3)} ${year}`,
  ({ year, month: m }) => `${(LONG[m - 1] ?? '').slice(0, 3).toUpperCase()}. ${year}`,
  ({ year, month: m }) => `${two(m)}/${year}`,
  ({ year, month: m }) => `${two(m)}.${year}`,
  iso,
];
const printed = fc.constantFrom(...PRINTED);
const dash = fc.constantFrom(' - ', ' – ', ' — ', ' to ', '–');
/** Words that neither begin nor end with anything of a date. */
const around = fc.constantFrom('', 'Analyst, Fell & Moor, ', 'Harbour Lane | ', '(', 'Oslo · ');

test('a range is read back, however its months are printed', () => {
  fc.assert(
    fc.property(month, month, printed, dash, around, (from, to, print, between, before) => {
      fc.pre(from.year * 12 + from.month < to.year * 12 + to.month);
      const range = `${print(from)}${between}${print(to)}`;
      const found = findDates(`${before}${range}`);
      expect(found).toEqual([
        {
          span: { start: before.length, end: before.length + range.length },
          start: iso(from),
          end: iso(to),
          current: false,
          isRange: true,
        },
      ]);
    }),
    RUNS,
  );
});

test('a range that is still open is current and has no end', () => {
  const now = fc.constantFrom('Present', 'present', 'Current', 'now', 'today');
  fc.assert(
    fc.property(month, printed, dash, now, around, (from, print, between, open, before) => {
      const found = findDates(`${before}${print(from)}${between}${open}`);
      expect(found).toMatchObject([{ start: iso(from), end: null, current: true, isRange: true }]);
    }),
    RUNS,
  );
});

test('of any text, dates lie inside of it, one behind the other, and are dates', { timeout: 30_000 }, () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ...LONG,
      'Sept',
      'Present',
      '–',
      '-',
      '/',
      '.',
      '’',
      ' to ',
      '20',
      '19',
      '2019',
      '03',
      '13/13/2019',
      '\t',
      '1999-99',
    ),
    fc.integer({ min: 0, max: 99_999 }).map(String),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { span, start, end, current } of findDates(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        last = span.end;
        for (const date of [start, ...(end === null ? [] : [end])])
          expect(date).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
        expect(current).toBe(end === null);
      }
    }),
    { ...RUNS, numRuns: 500 },
  );
});
