import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readFile } from '../../../analyzers/sources/read.ts';
import { readText } from '../../../analyzers/sources/text/index.ts';
import { nodeTools } from '../../../scripts/analyze/node-tools.ts';
import type { ReadResult } from '../../../analyzers/model.ts';

/** Text, left edge, height above the lower edge of the page, size of the letters. */
type Item = readonly [text: string, x: number, y: number, size?: number];

const jobsOf = (result: ReadResult): (string | null)[][] => {
  if (result.status === 'error') throw new Error(result.code);
  return result.resume.positions.map(({ title, organization, start, end }) => [
    title,
    organization,
    start,
    end,
  ]);
};

/** The jobs of a PDF with those pages: title, organization, start, end. */
async function jobsOfPages(pages: readonly (readonly Item[])[]): Promise<(string | null)[][]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const items of pages) {
    const page = file.addPage([612, 792]);
    for (const [text, x, y, size = 10] of items) page.drawText(text, { x, y, size, font });
  }
  return jobsOf(await readFile(await file.save(), 'a.pdf', nodeTools));
}

const JOBS = [
  ['Depot Manager', 'Marlow Tramways', '2019-05', null],
  ['Foreman', 'Oxbow Quarry Ltd', '2014-01', '2019-04'],
  ['Fitter', 'Teal Boatyard', '2011-02', '2013-12'],
] as const;
const DATES = [
  ['May 2019 -', 'Present'],
  ['Jan 2014 -', 'Apr 2019'],
  ['Feb 2011 -', 'Dec 2013'],
] as const;
const TOLD = ['Planned the work of two depots and their fitters', 'Cut overtime by a fifth in one winter'];

/** The rows of each job, each set below the one before. */
const stacked = (rows: (job: (typeof JOBS)[number], index: number, y: number) => readonly Item[]): Item[] => [
  ['Maren Oldcastle', 50, 740, 20],
  ['EXPERIENCE', 50, 700, 13],
  ...JOBS.flatMap((job, index) => rows(job, index, 676 - index * 76)),
  ['EDUCATION', 50, 440, 13],
  ['BSc Geography, Fellgate College, 2010', 50, 422],
];

test('dates that a narrow cell breaks over two lines are one range', async () => {
  const page = stacked(([title, organization], index, y) => [
    [organization, 50, y],
    [DATES[index]?.[0] ?? '', 500, y],
    [title, 50, y - 13],
    [DATES[index]?.[1] ?? '', 500, y - 13],
    ...TOLD.map((text, line): Item => [`- ${text}`, 62, y - 28 - 13 * line]),
  ]);
  expect(await jobsOfPages([page])).toEqual(JOBS);
});

test('employers in a column of their own belong to the jobs beside them', async () => {
  const page = stacked(([title, organization], index, y) => [
    [organization, 50, y],
    ['Leeds', 50, y - 13],
    [title, 170, y],
    [DATES[index]?.join(' ') ?? '', 460, y],
    ...TOLD.map((text, line): Item => [`- ${text}`, 182, y - 14 - 13 * line]),
  ]);
  expect(await jobsOfPages([page])).toEqual(JOBS);
});

test('dates of an employer and of the post below it, at one edge, stay with their own', async () => {
  const page = stacked(([title, organization], index, y) => [
    [`${organization}, Leeds`, 50, y],
    [DATES[index]?.join(' ').replace(/[A-Z]\p{Ll}{2} (?=\d)/gu, '') ?? '', 440, y],
    [title, 70, y - 13],
    [DATES[index]?.join(' ') ?? '', 440, y - 13],
    ...TOLD.map((text, line): Item => [`- ${text}`, 82, y - 28 - 13 * line]),
  ]);
  expect(await jobsOfPages([page])).toEqual(JOBS);
});

test('posts behind their dates are rows, though lists are set below the dates', async () => {
  const page = stacked(([title, organization], index, y) => [
    [DATES[index]?.join(' ') ?? '', 50, y],
    [title, 230, y],
    [organization, 230, y - 13],
    ...[index === 0 ? `${TOLD[0]} through two hard winters` : 'Led the day shift', 'Mended pumps'].map(
      (text, line): Item => [`- ${text}`, 75, y - 28 - 13 * line],
    ),
  ]);
  expect(await jobsOfPages([page])).toEqual(JOBS);
});

test('an employer below a post that wide dates push to the right belongs to it', async () => {
  const page = stacked(([title, organization], index, y) => [
    [DATES[index]?.join(' ') ?? '', 50, y],
    [title, 190, y],
    [organization, 150, y - 13],
    ['Led a shift of nine drivers and clerks in all weathers on the river.', 150, y - 26],
  ]);
  expect(await jobsOfPages([page])).toEqual(JOBS);
});

/** Two pages, the second with one line above its first title. */
const broken = (top: readonly Item[]): Item[][] => [
  [
    ['Maren Oldcastle', 50, 740, 20],
    ['Depot Manager at Marlow Tramways', 50, 716, 12],
    ['EXPERIENCE', 50, 690, 13],
    ['Oxbow Quarry Ltd', 50, 660, 12],
    ['Foreman', 50, 644, 11],
    ['January 2020 - Present', 50, 630],
    ...TOLD.map((text, line): Item => [text, 50, 614 - 13 * line]),
    ['Marlow Tramways', 50, 60, 12],
  ],
  [
    ...top,
    ['Depot Manager', 50, 738, 11],
    ['May 2014 - December 2019', 50, 724],
    ...TOLD.map((text, line): Item => [text, 50, 708 - 13 * line]),
  ],
];

test.each([
  ['a post that the head of page 1 tells too begins page 2', []],
  ['the name above it is a running head', [['Maren Oldcastle', 50, 760, 9]]],
] as const)('%s', async (_, top) => {
  expect(await jobsOfPages(broken(top))).toEqual([
    ['Foreman', 'Oxbow Quarry Ltd', '2020-01', null],
    ['Depot Manager', 'Marlow Tramways', '2014-05', '2019-12'],
  ]);
});

test('a text that has lost its line breaks ends its lines at wide blanks', () => {
  const job = (title: string, dates: string): string =>
    `      ${title}   ${dates}     Company Name   －   City  ,   State      Planned the work of two depots.  Wrote the rota.`;
  const row = `     DEPOT MANAGER       Summary     Depot manager with an eye for safe yards and a calm voice on the radio.      Experience${job('Depot Manager', '05/2019   to   Current')}${job('Foreman', '01/2014   to   04/2019')}      Education     Diploma   :   Transport   2013     College   －   City  ,   State`;
  const result = readText(row, 'a.txt');
  expect(jobsOf(result)).toEqual([
    ['Depot Manager', 'Company Name', '2019-05', null],
    ['Foreman', 'Company Name', '2014-01', '2019-04'],
  ]);
  const kinds = result.status === 'ok' ? result.resume.sections.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(['other', 'summary', 'experience', 'education']);
});
