import { expect, test } from 'vitest';
import { parseResume } from '../../../analyzers/parse/resume.ts';
import { page, read, TOLD } from './page.ts';

test.each([
  ['behind the dates', ', '],
  ['below them', '\n'],
])('a story in a sentence behind the names, %s, is no part of them', (_, mark) => {
  const { positions, text, sections } = read([
    '# EXPERIENCE',
    ...`2019 – 2021\tDepot Manager${mark}St. Oda Ferries, Leeds. Led forty drivers and two clerks`.split(
      '\n',
    ),
    '',
    ...`2014 – 2019\tFitter${mark}Oxbow Quarry. Mended pumps and cranes.`.split('\n'),
  ]);
  expect(positions.map(({ title, organization }) => [title, organization])).toEqual([
    ['Depot Manager', 'St. Oda Ferries'],
    ['Fitter', 'Oxbow Quarry'],
  ]);
  expect(sections[0]?.statements.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Led forty drivers and two clerks',
    'Mended pumps and cranes.',
  ]);
});

test('without headings a degree is no job, whatever class stands behind its dates', () => {
  const { positions } = read([
    ...['* Depot Manager | Marlow Tramways | 2019 – 2021', ...TOLD, ''],
    '* B.Sc. Transport, Fellgate College, 2010 – 2013, 71%',
  ]);
  expect(positions.map(({ title }) => title)).toEqual(['Depot Manager']);
});

test('a break with a word for it where a title stands is no job', () => {
  const { positions } = read([
    '# EXPERIENCE',
    ...['* Depot Manager', 'Marlow Tramways, 2019 – 2021', ...TOLD, ''],
    ...['* Break', 'Travelled, 2018 – 2019', ''],
    ...['* Foreman', 'Oxbow Quarry, 2014 – 2018', ...TOLD],
  ]);
  expect(positions.map(({ title }) => title)).toEqual(['Depot Manager', 'Foreman']);
});

test('a heading that only tells of work, in the look of one that is known, heads the jobs', () => {
  const { sections } = read([
    '* Maren Oldcastle',
    '# Ferry career',
    ...['* Depot Manager, Marlow Tramways, 2019 – 2021', ...TOLD, ''],
    '# Schooling',
    'Fellgate College, 2010 – 2013',
  ]);
  expect(sections.map(({ kind, title }) => [kind, title])).toEqual([
    ['other', ''],
    ['experience', 'Ferry career'],
    ['education', 'Schooling'],
  ]);
});

test('what opens another column in the look of the headings heads something, whatever it says', () => {
  const lines = page([
    '# Contact',
    'Hull',
    '# Giving',
    '# something away',
    'Canal Trust',
    '# Certificates',
    'Lifting gear',
    '# Boats',
    ...['* Depot Manager', 'The Teal Ferry', '2019 – 2021', ...TOLD],
  ]);
  const from = lines.findIndex(({ text }) => text === 'Boats');
  const columns = lines.map((line, index) =>
    index < from
      ? line
      : { ...line, left: line.left + 200, column: { left: 250, right: 550 }, isColumnStart: index === from },
  );
  const { positions } = parseResume(columns, { kind: 'pdf', name: 'x.pdf', pages: 1, pageSizes: [] });
  expect(positions).toMatchObject([{ title: 'Depot Manager', organization: 'The Teal Ferry' }]);
});

test('engagements chosen from jobs are no jobs beside them', () => {
  const { positions } = read([
    '# EXPERIENCE',
    ...['* Consultant, Marlow Advisory LLP, 2014 – 2021', ...TOLD, ''],
    '# SELECTED ENGAGEMENTS',
    ...['* Harbour dues, Port of Teal (2018 – 2019)', ...TOLD],
  ]);
  expect(positions.map(({ title }) => title)).toEqual(['Consultant']);
});
