import { describe, expect, test } from 'vitest';
import { missingForNextRung, rungOf } from '../../../analyzers/judge/rung.ts';
import type { Evidence, Rung } from '../../../analyzers/model.ts';
import { people, shown } from './shown.ts';

const all = (...signals: readonly string[]): readonly Evidence[] => signals.map((signal) => shown(signal));
const unit = (heads: number): Evidence => shown('org-headcount', 'quantified', [people(heads, 'total')]);

const TEAM = all('team-leadership');
const LINE = [...TEAM, ...all('direct-reports')];
const MANAGERS = [...LINE, ...all('manages-managers')];
const WIDE = [...MANAGERS, ...all('executive-advice', 'org-design', 'multi-site-scope')];
const WHOLE = [...WIDE, ...all('board-exposure', 'strategy-ownership', 'governance-risk')];

test.each<[what: string, evidence: readonly Evidence[], rung: Rung, missing: readonly string[]]>([
  ['nothing', [], 'R0', ['team-leadership']],
  ['other things', all('project-delivery', 'project-budget'), 'R0', ['team-leadership']],
  ['a team', TEAM, 'R1', ['direct-reports']],
  ['direct reports', LINE, 'R2', ['manages-managers', 'org-headcount']],
  ['direct reports alone', all('direct-reports'), 'R2', ['manages-managers', 'org-headcount']],
  ['a unit of 19', [...LINE, unit(19)], 'R2', ['manages-managers', 'org-headcount']],
  [
    'a unit of no size',
    [...LINE, shown('org-headcount', 'demonstrated')],
    'R2',
    ['manages-managers', 'org-headcount'],
  ],
  [
    'a unit of 20',
    [...LINE, unit(20)],
    'R3',
    ['manages-managers', 'executive-advice', 'org-design', 'multi-site-scope', 'org-headcount'],
  ],
  ['managers', MANAGERS, 'R3', ['executive-advice', 'org-design', 'multi-site-scope', 'org-headcount']],
  ['managers and a unit of 100', [...MANAGERS, unit(100)], 'R3', ['executive-advice', 'org-design']],
  [
    'a unit of 99, designed and advised on',
    [...MANAGERS, ...all('executive-advice', 'org-design'), unit(99)],
    'R3',
    ['multi-site-scope', 'org-headcount'],
  ],
  [
    'a unit of 100, designed and advised on',
    [...MANAGERS, ...all('executive-advice', 'org-design'), unit(100)],
    'R4',
    ['board-exposure', 'strategy-ownership', 'governance-risk'],
  ],
  ['several sites', WIDE, 'R4', ['board-exposure', 'strategy-ownership', 'governance-risk']],
  [
    'several sites and a board',
    [...WIDE, ...all('board-exposure')],
    'R4',
    ['strategy-ownership', 'governance-risk'],
  ],
  ['all of it', WHOLE, 'R5', []],
])('%s: %s', (_, evidence, rung, missing) => {
  expect(rungOf(evidence)).toBe(rung);
  expect([...missingForNextRung(evidence, rung)]).toEqual(missing);
});

describe('nothing lifts anybody by itself', () => {
  test.each<[what: string, evidence: readonly Evidence[], rung: Rung]>([
    ['a unit of 400', [unit(400)], 'R0'],
    ['a board', all('board-exposure', 'strategy-ownership', 'governance-risk'), 'R0'],
    ['managers without a word of reports', [...TEAM, ...all('manages-managers')], 'R1'],
    ['a board above direct reports', [...LINE, ...all('board-exposure', 'strategy-ownership')], 'R2'],
    ['all but managers', [...WHOLE.filter(({ signal }) => signal !== 'manages-managers'), unit(400)], 'R3'],
  ])('%s', (_, evidence, rung) => {
    expect(rungOf(evidence)).toBe(rung);
  });
});

describe('what is only claimed is nothing', () => {
  test.each<[evidence: readonly Evidence[], rung: Rung]>([
    [[shown('team-leadership', 'claimed')], 'R0'],
    [[...TEAM, shown('direct-reports', 'claimed')], 'R1'],
    [[...LINE, shown('manages-managers', 'claimed')], 'R2'],
    [[...LINE, shown('org-headcount', 'claimed', [people(60, 'total')])], 'R2'],
    [[...LINE, shown('direct-reports', 'quantified', [people(60)])], 'R2'],
  ])('%#', (evidence, rung) => {
    expect(rungOf(evidence)).toBe(rung);
  });

  test('it stays open for the next rung', () => {
    expect([...missingForNextRung([shown('team-leadership', 'claimed')], 'R0')]).toEqual(['team-leadership']);
  });
});

test('of several sizes the largest counts, of a range its upper end', () => {
  expect(rungOf([...LINE, unit(8), unit(30), unit(12)])).toBe('R3');
  expect(
    rungOf([...LINE, shown('org-headcount', 'quantified', [{ type: 'people', min: 15, max: 25 }])]),
  ).toBe('R3');
  expect(rungOf([...LINE, shown('org-headcount', 'quantified', [{ type: 'count', value: 60 }])])).toBe('R2');
});
