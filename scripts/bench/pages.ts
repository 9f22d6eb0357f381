import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { median, printRow } from './pairs.ts';
import { longFile } from './reading.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3');
const SAMPLE = join(ROOT, 'tests/fixtures/resumes/sample-project-manager.pdf');
const PDFJS = join(ROOT, 'node_modules/pdfjs-dist/build');
const RUNS = 9;
const LONG_RUNS = 5;
/** Milliseconds; a longer task is a frame that froze. */
const LONG_TASK_MS = 50;

/** The mark in a trace from which on tasks count. */
const CHOSEN = 'file-chosen';

const EMPTY_POPUP =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body style="width:360px"><p>Empty</p></body></html>';

/** A page that shows the bare text of the file chosen, and nothing else. */
const BARE_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body><input type="file"><script type="module" src="/bare.js"></script></body></html>';
const BARE_SCRIPT = `document.querySelector('input').addEventListener('change', async ({ target }) => {
  const pdfjs = await import('/bare/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/bare/pdf.worker.min.mjs';
  const file = await pdfjs.getDocument({ data: await target.files[0].arrayBuffer(), isEvalSupported: false }).promise;
  let text = '';
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    text += items.map(({ str }) => str ?? '').join(' ') + '\\n';
  }
  const shown = document.createElement('pre');
  shown.textContent = text;
  document.body.append(shown);
});`;

/** The built package, with the pages beside it that it is compared with. */
function comparable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-bench-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), EMPTY_POPUP);
  writeFileSync(join(folder, 'bare.html'), BARE_PAGE);
  writeFileSync(join(folder, 'bare.js'), BARE_SCRIPT);
  for (const name of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
    cpSync(join(PDFJS, name), join(folder, 'bare', name));
  return folder;
}

async function launch(folder: string, profile: string): Promise<{ browser: Browser; origin: string }> {
  const chromium = findBrowser('chromium');
  if (chromium === null) throw new Error('no Chromium');
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const worker = await browser.waitForTarget((one) =>
    /^chrome-extension:.*\/background\.js$/.test(one.url()),
  );
  return { browser, origin: worker.url().split('/').slice(0, 3).join('/') };
}

/** From the call for the page to the first paint that has something in it, in ms. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return paint;
}

/** From the call for the page to what `selector` names, a file chosen in between as soon as one can be, in ms. */
async function timeToShow(browser: Browser, url: string, file: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
  await page.waitForSelector(selector, { timeout: 60_000 });
  const taken = performance.now() - start;
  await page.close();
  return taken;
}

async function benchPopup(browser: Browser, origin: string): Promise<void> {
  const pairs: { ours: number; empty: number }[] = [];
  for (let run = -1; run < RUNS; run++) {
    const empty = await firstPaint(browser, `${origin}/empty.html`);
    const ours = await firstPaint(browser, `${origin}/popup.html`);
    if (run >= 0) pairs.push({ ours, empty });
  }
  printRow({
    name: 'popup-first-paint',
    value: median(pairs.map(({ ours }) => ours)),
    unit: 'ms',
    against: 'an empty popup',
    ratio: median(pairs.map(({ ours, empty }) => ours / empty)),
  });
}

/** Each side in a browser of its own, with a profile that never ran: nothing is compiled or cached. */
async function benchColdReport(folder: string): Promise<void> {
  const pairs: { ours: number; bare: number }[] = [];
  const cold = async (path: string, selector: string): Promise<number> => {
    const profile = mkdtempSync(join(tmpdir(), 'next-rung-bench-profile-'));
    const { browser, origin } = await launch(folder, profile);
    try {
      return await timeToShow(browser, origin + path, SAMPLE, selector);
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  };
  for (let run = 0; run < LONG_RUNS; run++) {
    const bare = await cold('/bare.html', 'pre');
    const ours = await cold('/report.html', '.finding-row');
    pairs.push({ ours, bare });
  }
  printRow({
    name: 'report-after-cold-start',
    value: median(pairs.map(({ ours }) => ours)),
    unit: 'ms',
    against: 'a page showing the bare text',
    ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
  });
}

/** The longest task on the report page, in ms of the thread's own time, while a file of 300 pages is read and judged. */
async function benchLongFile(browser: Browser, origin: string, file: string): Promise<void> {
  const longest: number[] = [];
  for (let run = 0; run < LONG_RUNS; run++) {
    const page = await browser.newPage();
    await page.goto(`${origin}/report.html`);
    const input = await page.waitForSelector('input[type=file]');
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    await page.evaluate((name) => performance.mark(name), CHOSEN);
    await input?.uploadFile(file);
    await page.waitForSelector('.finding-row', { timeout: 120_000 });
    const buffer = await page.tracing.stop();
    longest.push(longestTask(buffer));
    await page.close();
  }
  printRow({
    name: 'report-300-pages-longest-task',
    value: median(longest),
    unit: 'ms',
    against: 'a long task (50 ms)',
    ratio: median(longest) / LONG_TASK_MS,
  });
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds, as is all time here. */
  readonly ts: number;
  /** Of the task, what the thread itself ran: on a busy machine, others take the rest. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** In milliseconds, on the thread of the page that set the mark. */
function longestTask(buffer: Uint8Array | undefined): number {
  if (buffer === undefined) throw new Error('no trace');
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString('utf8')) as {
    traceEvents: readonly TraceEvent[];
  };
  const mark = traceEvents.find(({ name }) => name === CHOSEN);
  if (mark === undefined) throw new Error('the mark is not in the trace');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      /RunTask$/.test(name) && pid === mark.pid && tid === mark.tid && ts >= mark.ts,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Popup, report page and long file in Chromium, against pages that do as little as such a page can. */
export async function benchPages(): Promise<void> {
  if (findBrowser('chromium') === null || !existsSync(BUILD)) {
    console.error('pages: needs Chromium and the built package (npm run build); left out.');
    return;
  }
  const folder = comparable();
  const profile = mkdtempSync(join(tmpdir(), 'next-rung-bench-profile-'));
  const long = join(folder, 'long.pdf');
  try {
    writeFileSync(long, await longFile(300));
    const { browser, origin } = await launch(folder, profile);
    try {
      await benchPopup(browser, origin);
      await benchLongFile(browser, origin, long);
    } finally {
      await browser.close();
    }
    await benchColdReport(folder);
  } finally {
    for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true });
  }
}
