import { expect, test } from 'vitest';
import { progressionOf } from '../../../analyzers/judge/progression.ts';
import type { Evidence } from '../../../analyzers/model.ts';
import { resumeWith } from '../notes/resume.ts';
import { people, shown } from './shown.ts';

const held = (title: string, start: string | null, organization = 'Marsh Ferries Ltd') => ({
  title,
  organization,
  start,
  lines: [],
});
const led = (position: number, heads: number, signal = 'team-leadership'): Evidence =>
  shown(signal, 'quantified', [people(heads)], position);

type Held = ReturnType<typeof held>;

/** Positions as printed, newest first. Steps by the index of the later position. */
test.each<
  [what: string, positions: readonly Held[], evidence: readonly Evidence[], steps: readonly number[]]
>([
  ['one position', [held('Depot Manager', '2020-01')], [], []],
  [
    'a higher title at one employer, however it is written',
    [held('Depot Manager', '2020-01', 'Marsh Ferries'), held('Depot Clerk', '2017-01')],
    [],
    [0],
  ],
  [
    'a higher title elsewhere',
    [held('Depot Manager', '2020-01', 'Alder Buses'), held('Depot Clerk', '2017-01')],
    [],
    [],
  ],
  ['a lower title', [held('Depot Clerk', '2020-01'), held('Depot Manager', '2017-01')], [], []],
  [
    'a title without an employer',
    [held('Depot Manager', '2020-01', ''), held('Depot Clerk', '2017-01', '')],
    [],
    [],
  ],
  ['an acting post', [held('Acting Depot Manager', '2020-01'), held('Depot Clerk', '2017-01')], [], []],
  ['no dates', [held('Depot Manager', null), held('Depot Clerk', null)], [], []],
  [
    'two steps',
    [held('Regional Manager', '2022'), held('Depot Manager', '2020-01'), held('Depot Clerk', '2017-01')],
    [],
    [1, 0],
  ],
  [
    'of two that began together, the one printed later is the older',
    [held('Depot Manager', '2020-01'), held('Depot Clerk', '2020-01')],
    [],
    [0],
  ],
  [
    'half as many people again',
    [held('Buyer', '2020-01', 'Alder Buses'), held('Buyer', '2017-01')],
    [led(0, 9), led(1, 6)],
    [0],
  ],
  [
    'hardly more people',
    [held('Buyer', '2020-01', 'Alder Buses'), held('Buyer', '2017-01')],
    [led(0, 8), led(1, 6)],
    [],
  ],
  [
    'people after a post that names none',
    [held('Buyer', '2020-01', 'Alder Buses'), held('Buyer', '2017-01')],
    [led(0, 8)],
    [],
  ],
  [
    'a higher rung elsewhere',
    [held('Buyer', '2020-01', 'Alder Buses'), held('Buyer', '2017-01')],
    [shown('direct-reports', 'demonstrated', [], 0), shown('team-leadership', 'demonstrated', [], 1)],
    [0],
  ],
  [
    'a rung after none',
    [held('Buyer', '2020-01', 'Alder Buses'), held('Buyer', '2017-01')],
    [shown('direct-reports', 'demonstrated', [], 0)],
    [],
  ],
])('%s', (_, positions, evidence, steps) => {
  const found = progressionOf(resumeWith(...positions), evidence);
  expect(found.map(({ position }) => position)).toEqual(steps);
});

test('a step is shown by the heading of its position, and several are counted', () => {
  const one = progressionOf(resumeWith(held('Depot Manager', '2020-01'), held('Depot Clerk', '2017-01')), []);
  expect(one).toMatchObject([
    { strength: 'demonstrated', quote: 'Depot Manager, Marsh Ferries Ltd', basis: 'titles', quantities: [] },
  ]);
  const [first] = progressionOf(
    resumeWith(held('Regional Manager', '2022'), held('Depot Manager', '2020'), held('Depot Clerk', '2017')),
    [],
  );
  expect(first).toMatchObject({
    strength: 'quantified',
    quantities: [{ type: 'count', value: 2, unit: 'steps' }],
  });
});
