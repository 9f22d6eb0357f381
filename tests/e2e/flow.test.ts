import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlanFile } from '../../analyzers/notes/exchange.ts';
import { say } from '../../components/strings.ts';
import { launchChromium, launchFirefox, type ExtensionBrowser } from './browser.ts';
import {
  fill,
  LINE,
  named,
  openFinding,
  press,
  SIGNAL,
  stored,
  untilSaid,
  untilSaved,
  upload,
  verdict,
  folderWithResumes,
  savedFile,
} from './steps.ts';

const SLOW = 240_000;

const folder = folderWithResumes();

/** The whole way, from a gap to a gap closed: the same list for every browser. */
const WAY: readonly (readonly [
  name: string,
  step: (page: Page, extension: ExtensionBrowser) => Promise<void>,
])[] = [
  [
    'a resume is read, and a gap is shown',
    async (page) => {
      await upload(page, join(folder, 'before.txt'));
      expect(await verdict(page)).toBe('missing');
    },
  ],
  [
    'the user has done it, and a line is written from the facts',
    async (page) => {
      await openFinding(page);
      await press(page, say('answer.done'), '.answer');
      await fill(page, '.draft .sentence input:nth-of-type(1)', '4');
      await fill(page, '.draft .sentence input:nth-of-type(2)', 'business analyst');
      await page.waitForFunction(
        (line: string) => document.querySelector('.draft .written')?.textContent === line,
        {},
        LINE,
      );
      await untilSaved(page);
    },
  ],
  [
    'the line is copied, and comes out where it is pasted',
    async (page, { kind }) => {
      await page.bringToFront();
      // A true click: a browser lets only a user write the clipboard.
      await (await named(page, say('answer.done.copy'), '.draft')).click();
      await untilSaid(page, say('answer.done.copied'));
      const field = await page.waitForSelector('.own-step input');
      await field?.click();
      await page.keyboard.down('Control');
      await page.keyboard.down('v', kind === 'chromium' ? { commands: ['Paste'] } : {});
      await page.keyboard.up('v');
      await page.keyboard.up('Control');
      expect(await page.$eval('.own-step input', (input) => input.value)).toBe(LINE);
      await fill(page, '.own-step input', '');
    },
  ],
  [
    'a step is planned',
    async (page) => {
      await press(page, say('answer.not-yet'), '.answer');
      await press(page, say('step.plan'), '.finding');
      await page.waitForSelector('ol.plan li');
    },
  ],
  [
    'a position is put right',
    async (page) => {
      await press(page, 'Analyst', '.positions');
      await fill(page, '.positions > li:nth-child(2) form label:nth-of-type(1) input', 'Senior Analyst');
      await press(page, say('app.save'), '.positions > li:nth-child(2)');
      await untilSaid(page, 'Senior Analyst', '.positions > li:nth-child(2) summary');
    },
  ],
  [
    'a new version is read: the gap is closed, and all that was said is still there',
    async (page) => {
      await press(page, say('top.another'));
      await upload(page, join(folder, 'after.txt'));
      await page.waitForSelector(`#row-${SIGNAL}[data-verdict=met]`);
      await untilSaid(page, say('progress.closed'), 'section:has(#progress), #progress');
      expect(await page.$eval('.positions > li:nth-child(2) summary', (one) => one.textContent)).toContain(
        'Senior Analyst',
      );
      expect(await page.$$eval('ol.plan li', (steps) => steps.length)).toBe(1);
    },
  ],
  [
    'plan and report are saved as files',
    async (page) => {
      const saved = (words: string, name: string): Promise<string> =>
        savedFile(page, words, join(folder, name));
      expect(readPlanFile(await saved(say('plan.save-file'), 'next-rung-plan.json'))).toMatchObject({
        status: 'ok',
        notes: { answers: { [SIGNAL]: { kind: 'not-yet', facts: { N: '4', role: 'business analyst' } } } },
      });
      expect(JSON.parse(await saved(say('away.json'), 'next-rung-report.json'))).toMatchObject({
        report: { target: 'director-it' },
      });
      expect(await saved(say('away.markdown'), 'next-rung-report.md')).toContain(LINE.replace('.', ''));
    },
  ],
  [
    'everything is deleted, and nothing is left in storage',
    async (page) => {
      expect(await stored(page)).toContain('business analyst');
      await press(page, say('kept.delete-all'));
      await press(page, say('kept.confirm-yes'));
      await page.waitForSelector('.start');
      await expect.poll(() => stored(page), { timeout: 20_000 }).toBe('{}');
    },
  ],
  [
    'nothing was asked of the network',
    (_, { requests }) => {
      expect(requests).toEqual([]);
      return Promise.resolve();
    },
  ],
];

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('the whole way in %s', (browser, launch) => {
  let extension: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    extension = await launch({ downloads: folder });
    page = await extension.open('/report.html', 'input[type=file]');
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(() => extension.close());

  test.each(WAY)('%s', { timeout: SLOW }, async (name, step) => {
    const started = performance.now();
    await step(page, extension);
    process.stdout.write(
      `${browser}: ${String(Math.round(performance.now() - started)).padStart(6)} ms  ${name}\n`,
    );
  });
});

/** What is said, each with what must stand in storage once the page has called it saved. */
const SAID: readonly (readonly [words: string, act: (page: Page) => Promise<void>])[] = [
  ['"kind":"done"', (page) => press(page, say('answer.done'), '.answer')],
  ['"N":"4"', (page) => fill(page, '.draft .sentence input:nth-of-type(1)', '4')],
  ['"role":"analyst"', (page) => fill(page, '.draft .sentence input:nth-of-type(2)', 'analyst')],
  ['"N 2":"3"', (page) => fill(page, '.draft .sentence input:nth-of-type(3)', '3')],
  ['"n":"2"', (page) => fill(page, '.draft .sentence input:nth-of-type(4)', '2')],
  ['"kind":"close"', (page) => press(page, say('answer.close'), '.answer')],
  ['"kind":"not-yet"', (page) => press(page, say('answer.not-yet'), '.answer')],
  ['"state":"to-do"', (page) => press(page, say('step.plan'), '.finding')],
  ['"note":"with Ines, in May"', (page) => fill(page, 'ol.plan .note', 'with Ines, in May')],
  ['"date":"2027-05-04"', (page) => fill(page, 'ol.plan input[type=date]', '2027-05-04')],
  [
    '"title":"Senior Analyst"',
    async (page) => {
      await press(page, 'Analyst', '.positions');
      await fill(page, '.positions > li:nth-child(2) form label:nth-of-type(1) input', 'Senior Analyst');
      await press(page, say('app.save'), '.positions > li:nth-child(2)');
    },
  ],
];

/** An answer takes the place of the one before it. */
const ANSWER = /"kind":"(?:done|close|not-yet)"/;

test(
  'the browser is killed at eleven points, and nothing called saved is lost',
  { timeout: 2 * SLOW },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'next-rung-killed-'));
    const begin = async (): Promise<[ExtensionBrowser, Page]> => {
      const extension = await launchChromium({ profile });
      const page = await extension.open('/report.html?reading=latest', '.start, .report-page');
      await page.setViewport({ width: 1440, height: 900 });
      return [extension, page];
    };
    try {
      let [extension, page] = await begin();
      await upload(page, join(folder, 'before.txt'));
      for (const [index, [, act]] of SAID.entries()) {
        await openFinding(page);
        await act(page);
        await untilSaved(page);
        const browser = extension.browser.process();
        const ended = new Promise((resolve) => browser?.once('exit', resolve));
        browser?.kill('SIGKILL');
        await ended;
        await extension.close();
        [extension, page] = await begin();
        await page.waitForSelector(`#row-${SIGNAL}`);
        const text = await stored(page);
        // The kind of an answer is overwritten by the next one; all else that was said stays.
        const lasting = SAID.slice(0, index + 1).filter(([words], i) => i === index || !ANSWER.test(words));
        for (const [words] of lasting) expect(text).toContain(words);
      }
      await extension.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
