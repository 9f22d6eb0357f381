import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import {
  copyOfBuild,
  eventsOf,
  LONG_TASK_MS,
  longestTask,
  withChromium,
  type TraceEvent,
} from './chromium.ts';
import { median, printRow } from './pairs.ts';

const ROOT = join(import.meta.dirname, '../..');
const SLUG = 'ines-hallvard-okoro-example';
const URL = `https://www.linkedin.com/in/${SLUG}/`;
const NODES = 45_000;
const RUNS = 5;
/** Milliseconds in which the panel has read, judged and drawn. */
const SETTLED_MS = 4000;

/** The fixture of a profile with a long feed below it: `NODES` elements and texts in all. */
function largePage(): string {
  const profile = readFileSync(join(ROOT, 'tests/fixtures/profiles/logged-in-2025-sdui.html'), 'utf8');
  const post = (index: number): string =>
    `<div class="p${index}"><div><a href="/feed/update/${index}"><span>Post ${index}</span></a></div><div><p>Words of somebody else, ${index}.</p><ul><li>One</li><li>Two</li></ul></div></div>`;
  const perPost = 16;
  const posts = Array.from({ length: Math.ceil(NODES / perPost) }, (_, index) => post(index)).join('');
  return profile.replace('</body>', `<section>${posts}</section></body>`);
}

/**
 * The built package with two changes that a measurement needs and a user never gets: it may read the site without a
 * click, and there is an empty script to compare with.
 */
function measurable(): string {
  const folder = copyOfBuild();
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['https://www.linkedin.com/*'] }));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

async function openPage(browser: Browser, body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url() === URL
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      : request.respond({ status: 404, body: '' }));
  });
  await page.goto(URL, { waitUntil: 'load' });
  return page;
}

type Inject = (file: string) => Promise<void>;

/** Injects a script into a fresh page and gives back the trace of what followed. */
async function traceOf(
  page: Page,
  inject: Inject,
  file: string,
  wait: number,
): Promise<readonly TraceEvent[]> {
  // What the page does on its own must be over: afterwards every task is of the script's making.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await inject(file);
  await new Promise((resolve) => setTimeout(resolve, wait));
  return eventsOf(await page.tracing.stop());
}

const evaluationOf = (events: readonly TraceEvent[], file: string): TraceEvent => {
  const found = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(`/${file}`) === true,
  );
  if (found === undefined) throw new Error(`${file} was not evaluated`);
  return found;
};

/** The panel on a page of 45,000 nodes, in Chromium: its longest task, and the evaluation of its script. */
export async function benchOverlay(): Promise<void> {
  const folder = measurable();
  try {
    await withChromium(folder, ({ browser, origin }) => measure(browser, origin));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, origin: string): Promise<void> {
  // A page of the extension may do all that its background may, and does not fall asleep.
  const own = await browser.newPage();
  await own.goto(`${origin}/popup.html`);
  // The profile counts as the user's own, so that it is judged and the findings are drawn too.
  await own.evaluate(async (slug) => {
    await chrome.storage.local.set({ 'own-profiles': [slug], 'own-profiles$': { v: 1 } });
  }, SLUG);
  const inject: Inject = (file) =>
    own.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: [name] });
    }, file);
  const body = largePage();
  const longest: number[] = [];
  const ours: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (const file of run % 2 === 0 ? ['empty.js', 'profile.js'] : ['profile.js', 'empty.js']) {
      const page = await openPage(browser, body);
      const isOurs = file === 'profile.js';
      const events = await traceOf(page, inject, file, isOurs ? SETTLED_MS : 500);
      const evaluation = evaluationOf(events, file);
      (isOurs ? ours : empty).push((evaluation.tdur ?? 0) / 1000);
      if (isOurs) longest.push(longestTask(events, evaluation));
      await page.close();
    }
  }
  printRow({
    name: 'overlay-45000-nodes-longest-task',
    value: median(longest),
    unit: 'ms',
    against: 'a long task (50 ms)',
    ratio: median(longest) / LONG_TASK_MS,
  });
  printRow({
    name: 'overlay-45000-nodes-evaluation',
    value: median(ours),
    unit: 'ms',
    against: 'an empty content script',
    ratio: median(ours) / median(empty),
  });
}

/** What is used of the browser's extension API inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { set: (values: object) => Promise<void> } };
  readonly tabs: { query: (filter: object) => Promise<readonly { readonly id?: number }[]> };
  readonly scripting: { executeScript: (injection: object) => Promise<unknown> };
};
