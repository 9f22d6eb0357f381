import { describe, expect, test } from 'vitest';
import {
  findTarget,
  mergePostings,
  roleForTitle,
  roleOf,
  setImportance,
  switchExpectation,
  withTarget,
} from '../../../analyzers/notes/targets.ts';
import type { OwnTarget, Posting, PostingExpectation } from '../../../analyzers/records.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import { ROLES } from '../../../analyzers/roles/index.ts';

const own: OwnTarget = {
  id: 'own-1',
  title: 'Director, as I see it',
  basedOn: 'director-it',
  off: [],
  importance: {},
  postings: [],
  at: '2026-11-26T09:30:00.000Z',
};

const ask = (
  signal: string,
  need: PostingExpectation['need'] = 'required',
  quote = signal,
  numbers: readonly number[] = [],
): PostingExpectation => ({
  signal,
  need,
  quote,
  quantities: numbers.map((value) => ({ type: 'people', value })),
});
const posting = (...expectations: readonly PostingExpectation[]): Posting => ({
  title: null,
  organization: null,
  url: null,
  text: '',
  expectations,
});

describe('a target of one’s own', () => {
  test('unchanged it asks what its role asks', () => {
    expect(roleOf(own)).toEqual({ ...directorIt, id: 'own-1', title: 'Director, as I see it' });
  });

  test('an expectation is switched off and on again', () => {
    const off = switchExpectation(own, 'hiring', false);
    expect(roleOf(off).expectations.map(({ signal }) => signal)).not.toContain('hiring');
    expect(switchExpectation(off, 'hiring', true)).toEqual(own);
  });

  test('importance is changed, and a signal added', () => {
    const changed = setImportance(setImportance(own, 'hiring', 'plus'), 'project-delivery', 'expected');
    expect(roleOf(changed).expectations).toContainEqual({ signal: 'hiring', importance: 'plus' });
    expect(roleOf(changed).expectations).toContainEqual({
      signal: 'project-delivery',
      importance: 'expected',
    });
    expect(roleOf(changed).expectations).toHaveLength(directorIt.expectations.length + 1);
  });

  test('a role that is not known any more gives way to one that is', () => {
    expect(roleOf({ ...own, basedOn: 'gone' }).rung).toBe(directorIt.rung);
  });

  test('it is found by its id, saved again in its place, and gone when deleted', () => {
    const saved = withTarget([own], { ...own, title: 'Again' });
    expect(saved).toHaveLength(1);
    expect(findTarget('own-1', saved)?.title).toBe('Again');
    expect(findTarget('own-1', [])).toBeUndefined();
    expect(findTarget('cio', saved)?.id).toBe('cio');
  });
});

describe('several postings', () => {
  const five = [
    posting(ask('hiring', 'required', 'hire'), ask('org-design')),
    posting(ask('hiring', 'preferred'), ask('org-design', 'preferred')),
    posting(ask('hiring', 'required', 'hire a team of 12', [12])),
    posting(ask('hiring'), ask('board-exposure', 'preferred')),
    posting(),
  ];

  test('each signal once, with how many ask, and the quote that says most', () => {
    expect(mergePostings(five)).toEqual([
      { ...ask('hiring', 'required', 'hire a team of 12', [12]), asked: [4, 5] },
      { ...ask('org-design', 'preferred'), asked: [2, 5] },
      { ...ask('board-exposure', 'preferred'), asked: [1, 5] },
    ]);
  });

  test('asked twice in one posting counts once, as required', () => {
    expect(mergePostings([posting(ask('hiring', 'preferred'), ask('hiring', 'required', 'must'))])).toEqual([
      { ...ask('hiring', 'required', 'must'), asked: [1, 1] },
    ]);
  });

  test('they are the expectations of the target', () => {
    const rare = posting(ask('pnl-ownership'));
    expect(roleOf({ ...own, postings: [...five, rare] }).expectations).toEqual([
      { signal: 'hiring', importance: 'required' },
      { signal: 'org-design', importance: 'plus' },
      { signal: 'board-exposure', importance: 'plus' },
      { signal: 'pnl-ownership', importance: 'expected' },
    ]);
  });
});

test.each([
  ['Chief Information Officer', 'cio'],
  ['VP, Engineering', 'vp-it-engineering'],
  ['Director of Software Engineering', 'director-engineering'],
  ['Head of Programme Delivery', 'director-pmo'],
  ['Director, Infrastructure', 'director-it'],
  ['Head of Operations', 'head-product-operations'],
  ['Senior IT Project Manager', 'senior-project-manager'],
  ['Programme Manager (12 months)', 'program-manager'],
  ['Project Manager', 'it-project-manager'],
  ['Senior Service Delivery Manager', 'senior-manager'],
  ['Engineering Manager', 'engineering-manager'],
  ['IT Manager', 'it-manager'],
  ['Florist', null],
])('%s comes nearest to %s', (title, role) => {
  expect(roleForTitle(title)).toBe(role);
});

test('every role that a title can come nearest to is there', () => {
  const titles = [
    'CIO',
    'CTO',
    'COO',
    'VP',
    'Director',
    'Head of PMO',
    'Director of Engineering',
    'Project Lead',
  ];
  for (const title of titles) expect(ROLES.some(({ id }) => id === roleForTitle(title))).toBe(true);
});
