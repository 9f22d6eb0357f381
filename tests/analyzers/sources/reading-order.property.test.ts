import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../analyzers/sources/read.ts';
import { nodeTools } from '../../../scripts/analyze/node-tools.ts';
import { FEW_RUNS } from '../../property.ts';

interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** One column, each position with its dates at the right edge. */
const ONE_COLUMN: readonly Item[] = [
  { text: 'Maren Oldcastle', x: 60, y: 780 },
  { text: 'maren@oldcastle.example', x: 60, y: 764 },
  { text: 'EXPERIENCE', x: 60, y: 730 },
  { text: 'Project Manager, Harbour Lane Ltd', x: 60, y: 710 },
  { text: 'March 2019 - Present', x: 430, y: 710 },
  { text: '- Delivered a new payroll system two weeks early', x: 60, y: 694 },
  { text: '- Led a project team of nine people from finance', x: 60, y: 678 },
  { text: 'Analyst, Fell & Moor', x: 60, y: 650 },
  { text: 'May 2014 - February 2019', x: 430, y: 650 },
  { text: '- Planned releases for the booking platform', x: 60, y: 634 },
  { text: 'EDUCATION', x: 60, y: 600 },
  { text: 'BSc Geography, University of Fellgate, 2013', x: 60, y: 580 },
];

/** A narrow column beside a wide one. */
const TWO_COLUMNS: readonly Item[] = [
  ...['SKILLS', 'Planning', 'Budgets', 'Suppliers', 'Change', 'LANGUAGES', 'English', 'Danish', 'Dutch'].map(
    (text, index) => ({ text, x: 50, y: 740 - index * 18 }),
  ),
  ...[
    'EXPERIENCE',
    'Project Manager, Harbour Lane Ltd',
    'March 2019 - Present',
    '- Delivered a new payroll system two weeks early',
    '- Led a project team of nine people from finance',
    'Analyst, Fell & Moor',
    'May 2014 - February 2019',
    '- Planned releases for the booking platform',
    '- Wrote the handbook for new analysts',
  ].map((text, index) => ({ text, x: 220, y: 740 - index * 18 })),
];

async function read(items: readonly Item[]): Promise<string> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([612, 842]);
  for (const { text, x, y } of items) page.drawText(text, { x, y, size: 11, font });
  const result = await readFile(await file.save(), 'a.pdf', nodeTools);
  return result.status === 'ok' ? result.resume.text : result.code;
}

test.each([
  ['one column', ONE_COLUMN],
  ['two columns', TWO_COLUMNS],
])(
  '%s: the order in which a page is drawn is not the order in which it is read',
  { timeout: 60_000 },
  async (_, items) => {
    const text = await read(items);
    for (const item of items) expect(text).toContain(item.text.replace(/^- /, ''));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...items], { minLength: items.length }), async (shuffled) => {
        expect(await read(shuffled)).toBe(text);
      }),
      { ...FEW_RUNS, numRuns: 25 },
    );
  },
);
