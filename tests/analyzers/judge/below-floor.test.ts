import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers/analyze.ts';
import type { Quantity } from '../../../analyzers/model.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import type { Measured } from '../../../analyzers/target.ts';
import { resumeWith } from '../notes/resume.ts';
import { findingOf, gathered, HELD, money, people, RESUME, shown } from './shown.ts';

describe('smaller than most posts of this name', () => {
  const YEARLY: Measured = { signal: 'operating-budget', type: 'money', currency: 'USD', per: 'year' };
  const WHOLE: Measured = { signal: 'project-budget', type: 'money', currency: 'USD', per: null };
  const UNIT: Measured = { signal: 'org-headcount', type: 'people' };
  const MANAGERS: Measured = { signal: 'manages-managers', type: 'people', roles: ['managers'] };

  const isNoted = (thresholds: readonly (readonly [Measured, number])[], quantities: readonly Quantity[]) => {
    const signal = thresholds[0]?.[0].signal ?? '';
    const { notes } = findingOf(
      signal,
      'required',
      // Each of its own line, as a rule.
      gathered(quantities.map((one) => shown(signal, 'quantified', [one]))),
      RESUME,
      thresholds.map(([reads, floor]) => ({
        measure: 'size',
        reads,
        floor,
        typical: '',
        basis: 'judgement',
      })),
    );
    return notes.includes('below-floor');
  };

  test.each<[isBelow: boolean, floor: number, reads: Measured, quantities: readonly Quantity[]]>([
    [true, 20, UNIT, [people(19)]],
    [false, 20, UNIT, [people(20)]],
    [false, 20, UNIT, [people(8), people(45)]],
    [true, 20, UNIT, [people(8), people(12)]],
    [true, 20, UNIT, [{ type: 'people', min: 8, max: 19 }]],
    [false, 20, UNIT, [{ type: 'people', min: 8, max: 20 }]],
    [true, 20, UNIT, [{ type: 'people', from: 25, to: 14 }]],
    [false, 20, UNIT, [{ type: 'people', from: 14, to: 25 }]],
    [false, 20, UNIT, [{ type: 'percent', value: 5 }]],
    [false, 20, UNIT, []],
    // Who reports beside the managers is no manager.
    [true, 2, MANAGERS, [people(1, 'managers'), people(6, 'direct')]],
    [false, 2, MANAGERS, [people(2, 'managers')]],
    [false, 2, MANAGERS, [people(1, 'direct')]],

    [true, 5_000_000, YEARLY, [money(4_000_000, 'USD', 'year')]],
    [true, 5_000_000, YEARLY, [money(4_000_000, 'USD')]],
    [false, 5_000_000, YEARLY, [money(5_000_000, 'USD', 'year')]],
    // Less or more, nobody knows here.
    [false, 5_000_000, YEARLY, [money(10_000_000, 'INR')]],
    [false, 5_000_000, YEARLY, [money(4_500_000, 'GBP', 'year')]],
    [false, 5_000_000, YEARLY, [money(4_000_000)]],
    [false, 5_000_000, YEARLY, [money(900_000, 'USD'), money(90_000_000, 'INR')]],
    [false, 5_000_000, YEARLY, [money(500_000, 'USD', 'month')]],
    [true, 5_000_000, YEARLY, [money(400_000, 'USD', 'month')]],
    [false, 5_000_000, YEARLY, [money(1_250_000, 'USD', 'quarter')]],
    [true, 5_000_000, YEARLY, [money(1_000_000, 'USD', 'quarter')]],
    [false, 5_000_000, YEARLY, [money(100_000, 'USD', 'week')]],
    [true, 5_000_000, YEARLY, [money(10_000, 'USD', 'day')]],

    [true, 1_000_000, WHOLE, [money(600_000, 'USD')]],
    [false, 1_000_000, WHOLE, [money(1_000_000, 'USD')]],
    // For how many years?
    [false, 1_000_000, WHOLE, [money(600_000, 'USD', 'year')]],
  ])('%s at a floor of %d', (isBelow, floor, reads, quantities) => {
    expect(isNoted([[reads, floor]], quantities), JSON.stringify(quantities)).toBe(isBelow);
  });

  test('of two sizes that one signal shows, either may be small', () => {
    const both: readonly (readonly [Measured, number])[] = [
      [{ signal: 'portfolio-governance', type: 'count' }, 10],
      [{ signal: 'portfolio-governance', type: 'money', currency: 'USD', per: null }, 10_000_000],
    ];
    const of = (count: number, value: number) => [
      { type: 'count' as const, value: count },
      money(value, 'USD'),
    ];
    expect(isNoted(both, of(12, 2_000_000))).toBe(true);
    expect(isNoted(both, of(4, 20_000_000))).toBe(true);
    expect(isNoted(both, of(12, 20_000_000))).toBe(false);
  });

  test.each([
    ['Held the annual IT budget of $640K.', true],
    ['Held the annual IT budget of $1.4M.', false],
    ['Held the IT budget of $200K per quarter.', true],
    ['Held the IT budget of $300K per quarter.', false],
    ['Held the IT budget of $90K per month.', false],
    ['Held the annual IT budget of ₹80 lakh.', false],
    ['Held the annual IT budget of €700k.', false],
  ])('a Director of IT who writes %j: %s', (line, isBelow) => {
    const report = analyze(resumeWith({ ...HELD, lines: [line] }), directorIt);
    const budget = report.findings.find(({ signal }) => signal === 'operating-budget');
    expect(budget).toMatchObject({ verdict: 'met', notes: isBelow ? ['below-floor'] : [] });
  });
});
