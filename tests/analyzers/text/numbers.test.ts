import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../analyzers/text/numbers.ts';

/** As short text: value, min-max or from>to. */
const read = (text: string): string =>
  findNumbers(text)
    .map(({ value, min, max, from, to }) =>
      from !== undefined ? `${from}>${to}` : min !== undefined ? `${min}-${max}` : String(value),
    )
    .join(' ');

describe('numbers as they are written', () => {
  test.each([
    ['c. 240 porters', '240'],
    ['sixty-odd bakers', '60'],
    ['one hundred and forty pickers', '140'],
    ['two thousand five hundred members', '2500'],
    ['a quarter of a million litres', '250000'],
    ['half a million pounds', '500000'],
    ['₹85 lakh a month', '8500000'],
    ['Rs. 2.5 crores', '25000000'],
    ['12,50,000 rupees', '1250000'],
    ['€1.250.000', '1250000'],
    ['€2,3m', '2300000'],
    ['$70K/month', '70000'],
    ['$5-7 million', '5000000-7000000'],
    ['$2M to $20M', '2000000-20000000'],
    ['between $200K and $3M', '200000-3000000'],
    ['six or seven joiners', '6-7'],
    ['from 6 to 15', '6>15'],
    ['from two analysts to nine', '2>9'],
    ['6→15 drivers', '6>15'],
    ['from 24 % to 9 %', '24>9'],
    ['from 40 crates to a steady rate of 52', '40>52'],
    ['from £2,000 to an average of £3,500', '2000>3500'],
    ['12 of 40 and a total of 9', '12 40 9'],
    ['300 bps', '3'],
    ['a 15-point rise', '15'],
    ['twelve (12) guards', '12'],
    ['12 FT and 6 PT staff', '12 6'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'in 2018', 'ISO 27001', 'the A14', 'an R01 grant', 'Year 9', 'a Band 7 nurse', '24/7 cover', '360 feedback', 'version 4.2',
    'Windows 7', 'Feb–Sept 2021', '12/05/2019', 'COVID-19', 'Six Sigma', 'a Tier 1 supplier',
  ])('%s is no quantity', (text) => {
    expect(read(text)).toBe('');
  }); // prettier-ignore

  test('a currency stands before the amount or behind it, never inside a word', () => {
    expect(findNumbers('a 163M QAR contract')[0]).toMatchObject({ value: 163_000_000, currency: 'QAR' });
    expect(findNumbers('SAR 4.5m')[0]).toMatchObject({ value: 4_500_000, currency: 'SAR' });
    expect(findNumbers('takes 12,000 calls')[0]).not.toHaveProperty('currency');
    expect(findNumbers('managers 12')[0]).not.toHaveProperty('currency');
  });

  test('an open amount says which way it is open', () => {
    expect(findNumbers('over 20 waiters')[0]).toMatchObject({ value: 20, bound: 'min' });
    expect(findNumbers('£60m+')[0]).toMatchObject({ value: 60_000_000, bound: 'min', currency: 'GBP' });
    expect(findNumbers('up to 25 people')[0]).toMatchObject({ value: 25, bound: 'max' });
  });
});
