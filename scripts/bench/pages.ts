import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { copyOfBuild, eventsOf, LONG_TASK_MS, longestTask, withChromium, type Measured } from './chromium.ts';
import { median, printRow } from './pairs.ts';
import { longFile } from './reading.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'tests/fixtures/resumes/sample-project-manager.pdf');
const PDFJS = join(ROOT, 'node_modules/pdfjs-dist/build');
const RUNS = 9;
const LONG_RUNS = 5;
/** Milliseconds in which the pages of a file that are in sight are drawn. */
const DRAWN_MS = 1500;

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
  const folder = copyOfBuild();
  writeFileSync(join(folder, 'empty.html'), EMPTY_POPUP);
  writeFileSync(join(folder, 'bare.html'), BARE_PAGE);
  writeFileSync(join(folder, 'bare.js'), BARE_SCRIPT);
  for (const name of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
    cpSync(join(PDFJS, name), join(folder, 'bare', name));
  return folder;
}

interface Opened {
  /** From the call for the page to the first paint that has something in it, in ms. */
  readonly paint: number;
  /** To the moment at which what `selector` names is there. */
  readonly ready: number;
}

async function openingOf(browser: Browser, url: string, selector: string): Promise<Opened> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const look = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      look.disconnect();
      performance.mark('ready');
    });
    look.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  await page.waitForSelector(selector);
  const opened = await page.evaluate(
    () =>
      new Promise<Opened>((resolve) => {
        const ready = performance.getEntriesByName('ready')[0]?.startTime ?? NaN;
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve({ paint: startTime, ready });
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return opened;
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

async function benchPopup({ browser, origin }: Measured): Promise<void> {
  const pairs: { ours: Opened; empty: Opened }[] = [];
  for (let run = -1; run < RUNS; run++) {
    const empty = await openingOf(browser, `${origin}/empty.html`, 'p');
    const ours = await openingOf(browser, `${origin}/popup.html`, '[data-way=file]');
    if (run >= 0) pairs.push({ ours, empty });
  }
  for (const [name, part] of [
    ['popup-first-paint', 'paint'],
    ['popup-ready', 'ready'],
  ] as const)
    printRow({
      name,
      value: median(pairs.map(({ ours }) => ours[part])),
      unit: 'ms',
      against: 'the first paint of an empty popup',
      ratio: median(pairs.map(({ ours, empty }) => ours[part] / empty.paint)),
    });
}

/** Each side in a browser of its own, with a profile that never ran: nothing is compiled or cached. */
async function benchColdReport(folder: string): Promise<void> {
  const pairs: { ours: number; bare: number }[] = [];
  const cold = (path: string, selector: string): Promise<number> =>
    withChromium(folder, ({ browser, origin }) => timeToShow(browser, origin + path, SAMPLE, selector));
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

/** The longest task on the report page, in ms of the thread's own time, while a file of 300 pages is read, judged and drawn. */
async function benchLongFile({ browser, origin }: Measured, file: string): Promise<void> {
  const longest: number[] = [];
  for (let run = 0; run < LONG_RUNS; run++) {
    const page = await browser.newPage();
    // Wide enough for the pages of the file beside the findings.
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(`${origin}/report.html`);
    const input = await page.waitForSelector('input[type=file]');
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    await page.evaluate((name) => performance.mark(name), CHOSEN);
    await input?.uploadFile(file);
    // The report for the screen comes part by part, the one for paper last; then the pages of the file are drawn.
    await page.waitForSelector('.print-summary', { timeout: 120_000 });
    await page.waitForSelector('.document-page canvas');
    await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
    const events = eventsOf(await page.tracing.stop());
    const mark = events.find(({ name }) => name === CHOSEN);
    if (mark === undefined) throw new Error('the mark is not in the trace');
    longest.push(longestTask(events, mark));
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

/** Popup, report page and long file in Chromium, against pages that do as little as such a page can. */
export async function benchPages(): Promise<void> {
  const folder = comparable();
  const long = join(folder, 'long.pdf');
  try {
    writeFileSync(long, await longFile(300));
    await withChromium(folder, async (measured) => {
      await benchPopup(measured);
      await benchLongFile(measured, long);
    });
    await benchColdReport(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
