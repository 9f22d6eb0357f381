import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStatement } from '../../../analyzers/language/reading.ts';
import { directReports } from '../../../analyzers/signals/direct-reports.ts';
import { operatingBudget } from '../../../analyzers/signals/operating-budget.ts';
import { findNumbers } from '../../../analyzers/text/numbers.ts';
import { RUNS } from '../../property.ts';

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const TENS = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
function words(number: number): string {
  if (number < 20) return UNITS[number] ?? '';
  const rest = number % 10 === 0 ? '' : `-${UNITS[number % 10] ?? ''}`;
  return `${TENS[Math.floor(number / 10)] ?? ''}${rest}`;
}

test('people are counted alike in digits and in words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99 }), (number) => {
      for (const written of [String(number), words(number)]) {
        const reading = readStatement(`Managed ${written} direct reports.`);
        const [hit] = directReports.find(reading).hits;
        expect(hit?.quantities, written).toMatchObject([{ type: 'people', value: number }]);
      }
    }),
    RUNS,
  );
});

test('money is read alike with a sign or a code, in digits or with a scale', () => {
  const scale = fc.constantFrom(
    ['K', 1e3],
    ['k', 1e3],
    ['M', 1e6],
    ['m', 1e6],
    [' million', 1e6],
    [' billion', 1e9],
    ['', 1],
  ) as fc.Arbitrary<[string, number]>;
  const sign = fc.constantFrom(['$', 'USD'], ['€', 'EUR'], ['£', 'GBP']) as fc.Arbitrary<[string, string]>;
  fc.assert(
    fc.property(sign, scale, fc.integer({ min: 11, max: 9999 }), ([mark, code], [name, factor], tenths) => {
      const plain = Math.round((tenths / 10) * factor * 10) / 10;
      const written =
        factor === 1 ? `${mark}${(tenths * 1000).toLocaleString('en-US')}` : `${mark}${tenths / 10}${name}`;
      const value = factor === 1 ? tenths * 1000 : plain;
      expect(findNumbers(written), written).toMatchObject([
        { span: { start: 0, end: written.length }, value, currency: code },
      ]);
      const [hit] = operatingBudget.find(
        readStatement(`Owned the annual operating budget of ${written}.`),
      ).hits;
      expect(hit?.quantities, written).toMatchObject([{ type: 'money', value, currency: code }]);
    }),
    RUNS,
  );
});

test(
  'of any text, numbers lie inside of it, one behind the other, and are finite',
  { timeout: 30_000 },
  () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.double({ min: 0, max: 1e15, noNaN: true }).map(String),
      fc.constantFrom(
        '$',
        '€',
        'EUR ',
        'm',
        ' million',
        'bn',
        '%',
        '+',
        '-',
        '–',
        ',',
        '.',
        ' to ',
        'from ',
        'up to ',
        'twenty',
        '-five',
        ' hundred',
        ' and a half',
        'dozen',
        '1e999',
        '½',
        '٣',
        '9'.repeat(400),
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, value, min, max, from, to } of findNumbers(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
          const given = [value, min, max, from, to].filter((one) => one !== undefined);
          expect(given.length).toBe(value === undefined ? 2 : 1);
          expect(given.every(Number.isFinite), JSON.stringify(text)).toBe(true);
          if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
  },
);
