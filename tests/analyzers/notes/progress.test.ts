import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers/analyze.ts';
import type { Resume, Strength, Verdict } from '../../../analyzers/model.ts';
import { compareSources, compareVersions, historyOf, snapshotOf } from '../../../analyzers/notes/progress.ts';
import type { ReadingHead, Snapshot } from '../../../analyzers/records.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import { resumeWith } from './resume.ts';

const AT = '2026-11-26T09:30:00.000Z';
const head: ReadingHead = { id: 'r1', person: 'p', name: 'mine.txt', kind: 'text', readAt: AT };
type Row = readonly [signal: string, verdict: Verdict, strength: Strength | null];

function shot(...rows: readonly Row[]): Snapshot {
  const findings = rows.map(([signal, verdict, strength]) => ({ signal, verdict, strength, quote: '' }));
  const { id: reading, name } = head;
  return { reading, name, at: AT, rubric: '1', target: 'cio', targetTitle: 'CIO', rung: 'R2', findings };
}

test('closed, opened, stronger, weaker; what was not read is not compared', () => {
  const before = shot(
    ['closed', 'missing', null],
    ['closed-weak', 'weak', 'claimed'],
    ['opened', 'met', 'demonstrated'],
    ['stronger', 'met', 'demonstrated'],
    ['stronger-weak', 'missing', null],
    ['weaker', 'met', 'quantified'],
    ['same', 'missing', null],
    ['unloaded', 'unseen', null],
    ['dropped', 'met', 'quantified'],
  );
  const after = shot(
    ['closed', 'met', 'demonstrated'],
    ['closed-weak', 'met', 'quantified'],
    ['opened', 'missing', null],
    ['stronger', 'met', 'quantified'],
    ['stronger-weak', 'weak', 'claimed'],
    ['weaker', 'met', 'demonstrated'],
    ['same', 'missing', null],
    ['unloaded', 'met', 'demonstrated'],
    ['added', 'met', 'quantified'],
  );
  const progress = compareVersions(before, after);
  const names = (rows: readonly { readonly signal: string }[]): readonly string[] =>
    rows.map(({ signal }) => signal);
  expect(names(progress.closed)).toEqual(['closed', 'closed-weak']);
  expect(names(progress.opened)).toEqual(['opened']);
  expect(names(progress.stronger)).toEqual(['stronger', 'stronger-weak']);
  expect(names(progress.weaker)).toEqual(['weaker']);
  expect(names(progress.unseen)).toEqual(['unloaded']);
});

const held = { title: 'Service Lead', organization: 'Quayside Partners', start: '2019-03' };
const poor = resumeWith({ ...held, lines: ['Planned releases for the booking platform.'] });
const rich = resumeWith({ ...held, lines: ['Line-managed six analysts.', 'Planned releases.'] });

const shotOf = (resume: Resume): Snapshot => snapshotOf(analyze(resume, directorIt), head);

test('of real reports: a line that was added closes its gap', () => {
  const before = snapshotOf(analyze(poor, directorIt), head);
  const after = snapshotOf(analyze(rich, directorIt), { ...head, id: 'r2' });
  const { closed, opened } = compareVersions(before, after);
  expect(closed.find(({ signal }) => signal === 'direct-reports')).toMatchObject({
    before: { verdict: 'missing', quote: '' },
    after: { verdict: 'met', strength: 'quantified' },
  });
  expect(opened).toEqual([]);
});

test('two sources: what one shows and the other does not', () => {
  const { onlyA, onlyB } = compareSources(shotOf(rich), shotOf(poor));
  expect(onlyA.find(({ signal }) => signal === 'direct-reports')).toMatchObject({ other: 'silent' });
  expect(onlyB).toEqual([]);
});

test('a source that was not loaded says nothing about what it does not show', () => {
  const unloaded = {
    ...poor,
    sections: poor.sections.map((section) => ({ ...section, state: 'unseen' as const, statements: [] })),
  };
  const { onlyA } = compareSources(shotOf(rich), shotOf(unloaded));
  expect(onlyA.find(({ signal }) => signal === 'direct-reports')?.other).toBe('unread');
});

test('the history of a target: oldest first, each with what it showed', () => {
  const march = { ...shot(['a', 'missing', null], ['b', 'unseen', null]), at: '2026-03-01T08:00:00.000Z' };
  const may = shot(['a', 'met', 'demonstrated'], ['b', 'weak', 'claimed']);
  const other = { ...march, target: 'coo' };
  expect(historyOf([may, other, march], 'cio')).toEqual([
    expect.objectContaining({ at: march.at, shown: 0, mentioned: 0, silent: 1, unread: 1 }),
    expect.objectContaining({ at: AT, shown: 1, mentioned: 1, silent: 0, unread: 0, rung: 'R2' }),
  ]);
  expect(historyOf([other], 'cio')).toEqual([]);
});
