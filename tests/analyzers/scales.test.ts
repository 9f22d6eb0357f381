import { expect, test } from 'vitest';
import { isForeign } from '../../analyzers/foreign.ts';
import type { Quantity } from '../../analyzers/model.ts';
import { rungAbove, rungNumber, RUNGS } from '../../analyzers/rungs.ts';
import { sizeOf } from '../../analyzers/sizes.ts';
import { isStronger, strengthRank } from '../../analyzers/strengths.ts';

test('rungs are numbered from the lowest, and the top has none above', () => {
  expect(RUNGS.map(rungNumber)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(RUNGS.map(rungAbove)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', null]);
});

test('strengths are worth more from claimed to quantified, and equals are not stronger', () => {
  expect(
    [null, 'claimed' as const, 'demonstrated' as const, 'quantified' as const].map(strengthRank),
  ).toEqual([0, 1, 2, 3]);
  expect(isStronger('quantified', 'demonstrated')).toBe(true);
  expect(isStronger('claimed', 'demonstrated')).toBe(false);
  expect(isStronger('claimed', 'claimed')).toBe(false);
});

test.each<[quantity: Quantity, size: number]>([
  [{ type: 'people', value: 20, bound: 'min' }, 20],
  [{ type: 'people', min: 8, max: 12 }, 12],
  [{ type: 'people', from: 14, to: 9 }, 9],
  [{ type: 'people', value: 0 }, 0],
])('%j has the size %d', (quantity, size) => {
  expect(sizeOf(quantity)).toBe(size);
});

test.each([
  ['en', false],
  ['und', false],
  ['da', true],
])('a text in %s is foreign: %s', (language, expected) => {
  expect(isForeign({ language })).toBe(expected);
});
