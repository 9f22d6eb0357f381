import { describe, expect, test, vi } from 'vitest';
import { labelStatement } from '../../analyzers/label.ts';
import type { Quantity } from '../../analyzers/model.ts';
import { FAMILIES, type Family } from './fairness-families.ts';

// Thousands of sentences are read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const numbersOf = ({ type, value, min, max, from, to }: Quantity): string =>
  [type, value, min, max, from, to].filter((part) => part !== undefined).join(' ');

/** What was read, as one string that is the same for the same reading. */
function readingOf(sentence: string, compare: Family['compare']): string {
  return labelStatement(sentence)
    .map(({ signal, strength, quantities }) =>
      compare === 'strength'
        ? `${signal}: ${strength}`
        : `${signal}: ${strength} ${quantities.map(numbersOf).sort().join(', ')}`,
    )
    .sort()
    .join('; ');
}

describe.each(FAMILIES)('$name', ({ groups, compare }) => {
  test('the same labels for every wording', () => {
    const different = groups.flatMap(([first = '', ...others]) => {
      const expected = readingOf(first, compare);
      return others.flatMap((other) => {
        const got = readingOf(other, compare);
        return got === expected
          ? []
          : [`“${first}” → ${expected || 'nothing'}\n“${other}” → ${got || 'nothing'}`];
      });
    });
    expect(different.length, different.slice(0, 20).join('\n\n')).toBe(0);
  });
});

test.each(FAMILIES)('$name: most groups show something, some are near misses', ({ groups, compare }) => {
  const silent = groups.filter(([first = '']) => readingOf(first, compare) === '');
  expect(silent.length / groups.length).toBeLessThan(0.4);
});

test('thousands of pairs are compared', () => {
  const pairs = FAMILIES.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.length - 1, 0);
  expect(pairs).toBeGreaterThan(2000);
});
