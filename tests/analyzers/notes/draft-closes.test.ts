import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers/analyze.ts';
import { labelStatement } from '../../../analyzers/label.ts';
import type { TargetRole } from '../../../analyzers/target.ts';
import { draftLine, neededFacts, readTemplate } from '../../../analyzers/notes/draft.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import { SIGNALS } from '../../../analyzers/signals/index.ts';
import { IN_WORDS, ROUGHLY } from './draft-facts-rough.ts';
import { subsets, TYPED } from './draft-facts.ts';
import { resumeWith } from './resume.ts';

/** Who writes the line that was drafted must see the gap close: our own reader takes it for the signal. */
function shows(signal: string, line: string): boolean {
  return labelStatement(line).some(
    (label) =>
      label.strength !== 'claimed' &&
      (label.signal === signal || SIGNALS.find(({ id }) => id === label.signal)?.implies.includes(signal)),
  );
}

describe.each(SIGNALS.map(({ id }) => id))('%s', (id) => {
  test.each([
    ['figures', TYPED],
    ['rough figures and ranges', ROUGHLY],
    ['numbers in words', IN_WORDS],
  ])('%s, and any blanks left empty', (_, facts) => {
    const enough = subsets(facts[id] ?? {}).filter((some) => neededFacts(id, some).length === 0);
    expect(enough.length).toBeGreaterThan(0);
    const unread = enough.map((some) => draftLine(id, some) ?? '').filter((line) => !shows(id, line));
    expect(unread).toEqual([]);
  });

  test('what is said to be needed are empty blanks of its form, and filling them is enough', () => {
    const typed = TYPED[id] ?? {};
    for (const some of subsets(typed)) {
      const needed = neededFacts(id, some);
      expect(needed.filter((blank) => !(blank in typed) || blank in some)).toEqual([]);
      const more = Object.fromEntries(needed.map((blank) => [blank, typed[blank] ?? '']));
      expect(neededFacts(id, { ...some, ...more })).toEqual([]);
    }
  });

  test('in a resume it closes the gap', () => {
    const role: TargetRole = { ...directorIt, expectations: [{ signal: id, importance: 'required' }] };
    const post = { title: 'Coordinator', organization: 'Fell & Moor', start: '2019' };
    const verdict = (lines: readonly string[]): string | undefined =>
      analyze(resumeWith({ ...post, lines }), role).findings[0]?.verdict;
    expect(verdict(['Answered letters.'])).not.toBe('met');
    expect(verdict([draftLine(id, TYPED[id] ?? {}) ?? ''])).toBe('met');
  });
});

test('too little is said to be too little', () => {
  expect(neededFacts('retention-engagement', { x: '20' })).toEqual(['turnover / absence / engagement', 'y']);
  expect(neededFacts('acting-cover', { N: '5' })).toEqual(['role']);
  expect(neededFacts('org-headcount', { sites: 'two sites' })).toEqual(['N']);
  expect(neededFacts('hiring', {})).toEqual([]);
  expect(neededFacts('constructor', {})).toEqual([]);
});

test('blanks of one name are told apart', () => {
  expect(readTemplate('[n] of [n]')).toEqual([
    { blank: 'n', label: 'n' },
    ' of ',
    { blank: 'n 2', label: 'n' },
  ]);
});
