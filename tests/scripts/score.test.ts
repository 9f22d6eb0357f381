import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Position } from '../../analyzers/model.ts';
import { readRows, withImplied, type LabelledStatement } from '../../scripts/score/labels.ts';
import { scoreStatements } from '../../scripts/score/statements.ts';
import { scoreStructure } from '../../scripts/score/structure.ts';
import { drawTable } from '../../scripts/score/table.ts';
import { f1, precision, recall } from '../../scripts/score/tally.ts';

const LINE: LabelledStatement = {
  id: 'one',
  text: 'Five crew chiefs under me; a yearly budget.',
  labels: [
    { signal: 'manages-managers', strength: 'quantified', quantities: [{ type: 'people', value: 5 }] },
    { signal: 'operating-budget', strength: 'demonstrated', quantities: [] },
  ],
};

test('a chain of implications is followed to its end', () => {
  expect([...withImplied(['org-headcount'])].sort()).toEqual([
    'direct-reports',
    'org-headcount',
    'team-leadership',
  ]);
});

test('the right answer scores all', () => {
  const scores = scoreStatements([LINE], () => LINE.labels);
  expect(scores.all).toEqual({ right: 4, invented: 0, overlooked: 0 });
  expect(scores.strength).toEqual({ right: 2, of: 2 });
  expect(scores.numbers).toEqual({ right: 1, of: 1 });
  expect(scores.errors).toEqual([]);
});

test('a weaker link of the chain is right as far as it goes, and its number is not looked at', () => {
  const scores = scoreStatements([LINE], () => [
    { signal: 'direct-reports', strength: 'quantified', quantities: [{ type: 'people', value: 5 }] },
    { signal: 'pnl-ownership', strength: 'claimed', quantities: [] },
  ]);
  expect(scores.all).toEqual({ right: 3, invented: 2, overlooked: 1 });
  expect(scores.errors.map(({ kind, signal }) => `${kind} ${signal}`).sort()).toEqual([
    'invented pnl-ownership',
    'invented revenue-accountability',
    'numbers manages-managers',
    'overlooked manages-managers',
  ]);
});

test('wrong strength and wrong numbers are errors of their own', () => {
  const scores = scoreStatements([LINE], () => [
    { signal: 'manages-managers', strength: 'demonstrated', quantities: [{ type: 'people', value: 50 }] },
    { signal: 'operating-budget', strength: 'demonstrated', quantities: [] },
  ]);
  expect(scores.strength).toEqual({ right: 1, of: 2 });
  expect(scores.numbers).toEqual({ right: 0, of: 1 });
});

test('a second number of the same kind makes the numbers wrong; rounding does not', () => {
  const answer = (...values: number[]) => [
    {
      signal: 'manages-managers',
      strength: 'quantified' as const,
      quantities: values.map((value) => ({ type: 'people', value })),
    },
  ];
  const right = (values: number[]): number => scoreStatements([LINE], () => answer(...values)).numbers.right;
  expect(right([5])).toBe(1);
  expect(right([5.04])).toBe(1);
  expect(right([5, 7])).toBe(0);
});

test('what is unsure is not scored, unless it follows from a label', () => {
  const line = { ...LINE, unsure: ['hiring', 'team-leadership'] };
  const scores = scoreStatements([line], () => [
    ...LINE.labels,
    { signal: 'hiring', strength: 'claimed', quantities: [] },
  ]);
  expect(scores.all).toEqual({ right: 4, invented: 0, overlooked: 0 });
});

test('shares are null when there is nothing to measure', () => {
  expect([precision, recall, f1].map((share) => share({ right: 0, invented: 0, overlooked: 0 }))).toEqual([
    null,
    null,
    null,
  ]);
  expect(f1({ right: 3, invented: 1, overlooked: 2 })).toBeCloseTo(2 / 3);
});

const position = (title: string, organization: string, start: string, end: string | null): Position => ({
  title,
  organization,
  start,
  end,
  current: end === null,
  location: null,
  employmentType: null,
  span: { start: 0, end: 0 },
});

test('positions are found by title and start or organization; each only once', () => {
  const label = {
    file: 'a.pdf',
    positions: [
      { title: 'Depot Manager', organization: 'Brack Haulage', start: '2019-02', end: null },
      { title: 'Depot Manager', organization: 'Orme Freight', start: '2014', end: '2018' },
      { title: 'Driver', organization: 'Orme Freight', start: '2010-01', end: '2013-12' },
    ],
  };
  const scores = scoreStructure(label, [
    position('Depot manager', 'Brack Haulage Ltd', '2019-02', null),
    position('Depot Manager', 'Orme Freight', '2014-03', '2018-05'),
    position('Hobbies', 'Chess', '2001', null),
  ]);
  expect(scores).toMatchObject({
    right: 2,
    invented: 1,
    overlooked: 1,
    dates: { right: 2, of: 2 },
    organizations: { right: 2, of: 2 },
  });
});

test('a line that is no JSON is named by file and line', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'score-')), 'bad.jsonl');
  writeFileSync(path, '{"id":"a"}\n{oops\n');
  expect(() => readRows(path)).toThrow(`${path}:2: not a line of JSON`);
});

test('tables are drawn as text and as Markdown', () => {
  expect(drawTable(['Name', 'F1'], [['hiring', '9 %']])).toBe('Name     F1\nhiring  9 %');
  expect(drawTable(['Name', 'F1'], [['hiring', '9 %']], { markdown: true })).toBe(
    '| Name | F1 |\n| --- | ---: |\n| hiring | 9 % |',
  );
});
