import { describe, expect, test } from 'vitest';
import { applyCorrections, withoutCorrection } from '../../../analyzers/notes/correct.ts';
import { isSamePerson } from '../../../analyzers/notes/person.ts';
import type { Correction, PositionFields } from '../../../analyzers/records.ts';
import { linesByTitle, resumeWith } from './resume.ts';

const AT = '2026-11-26T09:30:00.000Z';
const lead = {
  title: 'Test Lead',
  organization: 'Quayside Partners',
  start: '2019-03',
  lines: ['Led four testers.', 'Planned releases.', 'Wrote the test policy.'],
};
const tester = {
  title: 'Tester',
  organization: 'Fell & Moor',
  start: '2015',
  end: '2019-02',
  lines: ['Tested tills.'],
};
const resume = resumeWith(lead, tester);
const key = { title: 'Test Lead', organization: 'Quayside Partners', start: '2019-03' };
const other = { title: 'Tester', organization: 'Fell & Moor', start: '2015' };
const fields: PositionFields = {
  title: 'Test Manager',
  organization: 'Quayside Partners',
  start: '2021-06',
  end: null,
  current: true,
};
const edit: Correction = {
  kind: 'edit',
  id: 'e',
  of: key,
  fields: { title: 'QA Lead', end: '2021-05' },
  at: AT,
};
const split: Correction = { kind: 'split', id: 's', of: key, from: 'Planned releases', fields, at: AT };
const merge: Correction = { kind: 'merge', id: 'm', of: other, into: key, at: AT };

test('an edit changes the fields it names and no other', () => {
  const { positions } = applyCorrections(resume, [edit]).resume;
  expect(positions[0]).toMatchObject({ title: 'QA Lead', organization: 'Quayside Partners', end: '2021-05' });
  expect(positions[1]).toEqual(resume.positions[1]);
});

test('a split gives the words from there on to a position of their own', () => {
  const { resume: changed, keys } = applyCorrections(resume, [split]);
  expect(linesByTitle(changed)).toEqual([
    ['Test Lead', ['Led four testers.']],
    ['Test Manager', ['Planned releases.', 'Wrote the test policy.']],
    ['Tester', ['Tested tills.']],
  ]);
  expect(keys).toEqual([
    key,
    { title: 'Test Manager', organization: 'Quayside Partners', start: '2021-06' },
    other,
  ]);
});

test('a merge takes the words over, and the dates reach over both', () => {
  const { resume: changed } = applyCorrections(resume, [merge]);
  expect(linesByTitle(changed)).toEqual([['Test Lead', [...lead.lines, ...tester.lines]]]);
  expect(changed.positions[0]).toMatchObject({ start: '2015', end: null, current: true });
});

test('merged into a later position', () => {
  const up: Correction = { kind: 'merge', id: 'u', of: key, into: other, at: AT };
  expect(linesByTitle(applyCorrections(resume, [up]).resume)).toEqual([
    ['Tester', [...lead.lines, ...tester.lines]],
  ]);
});

test('they build on one another: what was split off can be edited and merged', () => {
  const of = { title: 'Test Manager', organization: 'Quayside Partners', start: '2021-06' };
  const next: Correction = { kind: 'edit', id: 'n', of, fields: { title: 'Head of Testing' }, at: AT };
  expect(linesByTitle(applyCorrections(resume, [split, next, merge]).resume).map(([title]) => title)).toEqual(
    ['Test Lead', 'Head of Testing'],
  );
});

describe('taken back', () => {
  test.each([edit, split, merge])('$kind', (correction) => {
    expect(applyCorrections(resume, withoutCorrection([correction], correction.id)).resume).toEqual(resume);
  });

  test('a correction of what is no longer there does nothing', () => {
    const of = { title: 'Test Manager', organization: 'Quayside Partners', start: '2021-06' };
    const next: Correction = { kind: 'edit', id: 'n', of, fields: { title: 'Head of Testing' }, at: AT };
    expect(applyCorrections(resume, withoutCorrection([split, next], 's')).resume).toEqual(resume);
  });
});

describe('in another version of the resume', () => {
  test('the position is found although it moved and its start got a month', () => {
    const later = resumeWith(
      { title: 'Head of QA', organization: 'Quayside Partners', start: '2024-01', lines: [] },
      lead,
      { ...tester, start: '2015-09' },
    );
    const late: Correction = {
      kind: 'edit',
      id: 'l',
      of: other,
      fields: { organization: 'Fell and Moor plc' },
      at: AT,
    };
    expect(
      applyCorrections(later, [edit, late]).resume.positions.map((one) => [one.title, one.organization]),
    ).toEqual([
      ['Head of QA', 'Quayside Partners'],
      ['QA Lead', 'Quayside Partners'],
      ['Tester', 'Fell and Moor plc'],
    ]);
  });

  test.each([edit, split, merge])(
    '$kind of a position that it does not have changes nothing',
    (correction) => {
      const stranger = resumeWith({ ...lead, organization: 'Somewhere Else' });
      expect(applyCorrections(stranger, [correction]).resume).toEqual(stranger);
    },
  );
});

test('a split at words that are not there, and a merge into itself, change nothing', () => {
  expect(applyCorrections(resume, [{ ...split, from: 'Never written' }]).resume).toEqual(resume);
  expect(applyCorrections(resume, [{ ...split, from: '–' }]).resume).toEqual(resume);
  expect(applyCorrections(resume, [{ ...merge, into: other }]).resume).toEqual(resume);
});

test.each([
  ['the same post', [lead], true],
  ['the same employer, another title, the same year', [{ ...lead, title: 'QA Lead', start: '2019' }], true],
  ['written otherwise', [{ ...tester, organization: 'FELL & MOOR,' }], true],
  ['the same employer at another time', [{ ...lead, title: 'Nurse', start: '2001' }], false],
  ['the same title elsewhere', [{ ...lead, organization: 'Elsewhere' }], false],
  ['no positions', [], false],
])('one person: %s', (_, held, same) => {
  expect(isSamePerson(resume, resumeWith(...held))).toBe(same);
});
