import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nodeTools } from '../analyze/node-tools.ts';
import { loadBuilt } from './built.ts';
import { printRow, timePairs } from './pairs.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/resumes');
const BARE = 'bare pdf.js text';

/** What pdf.js needs for the text alone: open, every page's text content, close. */
async function bareText(bytes: Uint8Array): Promise<number> {
  const task = pdfjs.getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const file = await task.promise;
  let letters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) letters += item.str.length;
    page.cleanup();
  }
  await task.destroy();
  return letters;
}

const { analyze, DEFAULT_ROLE, findRole, readFile } =
  await loadBuilt<typeof import('./product.ts')>('scripts/bench/product.ts');

async function readResume(bytes: Uint8Array): Promise<number> {
  const result = await readFile(bytes, 'bench.pdf', nodeTools);
  if (result.status === 'error') throw new Error(`the file to measure with was not read: ${result.code}`);
  return result.resume.text.length;
}

async function readReport(bytes: Uint8Array): Promise<number> {
  const result = await readFile(bytes, 'bench.pdf', nodeTools);
  if (result.status === 'error') throw new Error(`the file to measure with was not read: ${result.code}`);
  const role = findRole(DEFAULT_ROLE);
  if (role === undefined) throw new Error('the default role is gone');
  return analyze(result.resume, role).findings.length;
}

/** Runs a reader over all files, one after the other. */
const over =
  (files: readonly Uint8Array[], read: (bytes: Uint8Array) => Promise<number>) => async (): Promise<void> => {
    for (const bytes of files) await read(bytes);
  };

/** Rounds over the short files until both sides run compiled code, and rounds that count. */
const WARM_UP = 20;
const PAIRS = 15;

/** Rows `pdf-to-resume` and `pdf-to-report`, against the bare text of the same files: every resume of the fixtures. */
export async function benchShort(): Promise<void> {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => new Uint8Array(readFileSync(join(FIXTURES, name))));
  for (const [name, read] of [
    ['pdf-to-resume', readResume],
    ['pdf-to-report', readReport],
  ] as const) {
    const { ours, ratio } = await timePairs(over(files, read), over(files, bareText), PAIRS, WARM_UP);
    printRow({ name, value: ours / files.length, unit: 'ms', against: BARE, ratio });
  }
}

/** A file of `pages` pages, made of the pages of the sample resume again and again. */
export async function longFile(pages: number): Promise<Uint8Array> {
  const source = await PDFDocument.load(readFileSync(join(FIXTURES, 'sample-project-manager.pdf')));
  const target = await PDFDocument.create();
  const own = source.getPageIndices();
  // Copied one round at a time: pages of one call share their objects, and pdf.js would read them from its cache.
  while (target.getPageCount() < pages) {
    const left = pages - target.getPageCount();
    for (const page of await target.copyPages(source, own.slice(0, left))) target.addPage(page);
  }
  return target.save();
}

/** Milliseconds that each page adds, less what bare pdf.js takes for it: 3 → 30 pages against 30 → 300. */
export async function benchGrowth(): Promise<void> {
  const spent: { pages: number; ours: number; bare: number }[] = [];
  for (const [pages, pairs] of [
    [3, 15],
    [30, 7],
    [300, 3],
  ] as const) {
    const bytes = await longFile(pages);
    const { ours, bare } = await timePairs(
      () => readResume(bytes),
      () => bareText(bytes),
      pairs,
    );
    spent.push({ pages, ours, bare });
    printRow({
      name: `pdf-to-resume-${pages}-pages`,
      value: ours,
      unit: 'ms',
      against: BARE,
      ratio: ours / bare,
    });
  }
  const [short, middle, long] = spent;
  if (short === undefined || middle === undefined || long === undefined) return;
  const perPage = (from: typeof short, to: typeof short, side: 'ours' | 'bare'): number =>
    (to[side] - from[side]) / (to.pages - from.pages);
  const extra = (from: typeof short, to: typeof short): number =>
    perPage(from, to, 'ours') - perPage(from, to, 'bare');
  printRow({
    name: 'page-increment-30-to-300-less-bare',
    value: extra(middle, long),
    unit: 'ms',
    against: 'page increment 3 to 30 less bare',
    ratio: extra(middle, long) / extra(short, middle),
  });
  const whole = perPage(middle, long, 'ours') / perPage(short, middle, 'ours');
  printRow({
    name: 'page-increment-30-to-300',
    value: perPage(middle, long, 'ours'),
    unit: 'ms',
    against: 'page increment 3 to 30',
    ratio: whole,
  });
}

/** For a process of its own: reads a file of 300 pages one way and prints the process's peak memory in MB. */
export async function peakMemory(side: string): Promise<void> {
  const bytes = await longFile(300);
  await (side === 'ours' ? readResume(bytes) : bareText(bytes));
  console.log(process.resourceUsage().maxRSS / 1024);
}
