import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { layOut, scopeOf } from '../../components/career-layout.ts';
import { makeResume } from '../gallery/make-resume.ts';
import { LONG, MIRELA } from '../gallery/people.ts';

const laidOut = (person: typeof MIRELA, width: number): ReturnType<typeof layOut> => {
  const resume = makeResume(person);
  return layOut(resume.positions, analyze(resume, directorIt).career, '2026-11', width);
};

describe.each([
  ['three positions', MIRELA],
  ['fifteen positions', LONG],
])('%s', (_name, person) => {
  test.each([250, 560, 900])('lie inside %i px and never over one another', (width) => {
    const { placed, lanes } = laidOut(person, width);
    expect(placed.length).toBeGreaterThan(2);
    for (const one of placed) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width + 6);
      expect(one.labelX).toBeGreaterThanOrEqual(0);
      expect(one.lane).toBeLessThan(lanes(one.rung));
      for (const other of placed) {
        if (other === one || other.rung !== one.rung || other.lane !== one.lane) continue;
        expect(one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1).toBe(true);
      }
    }
  });
});

test('a position without dates is named apart, not drawn', () => {
  const { undated, placed } = laidOut(LONG, 560);
  expect(undated).toEqual([9]);
  expect(placed.some(({ index }) => index === 9)).toBe(false);
});

test('no positions at all are no error', () => {
  expect(layOut([], [], '2026-11', 560).placed).toEqual([]);
});

test('scope is said in words, with the largest of each kind', () => {
  const quantity = (value: number) => ({ type: 'people' as const, value });
  const scope = scopeOf({
    position: 0,
    rung: 'R1',
    scope: [
      { signal: 'team-leadership', quote: 'a', quantity: quantity(6) },
      { signal: 'team-leadership', quote: 'b', quantity: quantity(16) },
      {
        signal: 'project-budget',
        quote: 'c',
        quantity: { type: 'money', value: 5_200_000, currency: 'GBP' },
      },
    ],
  });
  expect(scope).toBe('16 led · £5.2M project budget');
});
