import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRole } from '../../analyzers/roles/index.ts';
import { say } from '../../components/strings.ts';
import { endBackground, launchChromium, launchFirefox, type ExtensionBrowser } from './browser.ts';
import {
  choose,
  FACT,
  factOf,
  fill,
  openFinding,
  overwrite,
  press,
  ROLE,
  SIGNAL,
  stored,
  untilSaid,
  untilSaved,
  upload,
  folderWithResumes,
} from './steps.ts';

const RESUMES = join(import.meta.dirname, '../fixtures/resumes');
const SLOW = 180_000;

const folder = folderWithResumes();

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
/** What the storage holds, by key. */
const records = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse(await stored(page)) as Record<string, unknown>;
const keyOf = async (page: Page, start: string): Promise<string> => {
  const key = Object.keys(await records(page)).find((one) => one.startsWith(start) && !one.endsWith('$'));
  if (key === undefined) throw new Error(`nothing is kept as ${start}`);
  return key;
};

/** Makes the next workers of this page die without a word, busy with the message of that number. */
const killWorkersAfter = (page: Page, ...messages: readonly number[]): Promise<void> =>
  page.evaluate((all) => {
    const left = [...all];
    const Original = Worker;
    globalThis.Worker = class extends Original {
      #life = left.shift() ?? Infinity;
      override postMessage(...args: [unknown]): void {
        super.postMessage(...args);
        if (--this.#life === 0)
          setTimeout(() => {
            this.terminate();
          }, 5);
      }
    };
  }, messages);

describe.each([
  ['Chromium', launchChromium],
  // The background of Firefox is ended again and again: whenever it has been idle for a moment.
  ['Firefox', () => launchFirefox({ preferences: { 'extensions.background.idle.timeout': 300 } })],
] as const)('faults in %s', (_name, launch) => {
  let extension: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    extension = await launch();
  });
  afterAll(() => extension.close());
  afterEach(async () => {
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { clear: () => Promise<void> } } } }
      ).chrome.storage.local.clear(),
    );
    for (const one of (await extension.browser.pages()).slice(1)) await one.close();
    expect(extension.requests).toEqual([]);
  });

  async function open(path = '/report.html'): Promise<Page> {
    const one = await extension.open(path, '.start, .report-page');
    await one.setViewport({ width: 1440, height: 900 });
    return one;
  }
  /** A report with an answer begun. */
  async function begin(): Promise<void> {
    page = await open();
    await upload(page, join(folder, 'before.txt'));
    await openFinding(page);
    await press(page, say('answer.done'), '.answer');
    await fill(page, FACT, '4');
    await untilSaved(page);
  }

  test(
    'a tab closed right after "saved" loses nothing; closed in the middle of reading, it leaves nothing half done',
    { timeout: SLOW },
    async () => {
      await begin();
      await page.close();
      page = await open('/report.html?reading=latest');
      await page.waitForSelector(`#row-${SIGNAL}`);
      await openFinding(page);
      expect(await factOf(page, FACT)).toBe('4');

      const reading = await open();
      await choose(reading, join(RESUMES, 'director-of-it.pdf'));
      await reading.close();
      await pause(500);
      const all = await records(page);
      const readings = Object.keys(all).filter((key) => key.startsWith('reading:') && !key.endsWith('$'));
      expect(
        (all.readings as readonly { readonly id: string }[]).map(({ id }) => `reading:${id}`).sort(),
      ).toEqual(readings.sort());
      expect(JSON.stringify(all)).toContain('"N":"4"');
    },
  );

  test(
    'two windows write at once: neither loses a word, and both show all of it',
    { timeout: SLOW },
    async () => {
      await begin();
      const other = await open('/report.html?reading=latest');
      await other.waitForSelector(`#row-${SIGNAL}`);
      await openFinding(other);
      await other.waitForSelector(ROLE);
      await Promise.all([
        (async () => {
          for (const value of ['5', '6', '7']) await fill(page, FACT, value);
        })(),
        (async () => {
          for (const value of ['a', 'an', 'analyst']) await fill(other, ROLE, value);
        })(),
      ]);
      for (const one of [page, other]) {
        await one.bringToFront();
        await one.waitForFunction(
          (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value === '7',
          {},
          FACT,
        );
        await one.waitForFunction(
          (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value === 'analyst',
          {},
          ROLE,
        );
      }
      const text = await stored(page);
      expect(text).toContain('"N":"7"');
      expect(text).toContain('"role":"analyst"');
    },
  );

  test(
    'damaged notes are put aside, said so, and can be taken away; new words are kept',
    { timeout: SLOW },
    async () => {
      await begin();
      const key = await keyOf(page, 'notes:');
      await page.close();
      const aside = await open();
      await overwrite(aside, { [key]: { answers: 'rubbish 4711' } });
      page = await open('/report.html?reading=latest');
      await untilSaid(page, say('notice.damaged'), '[role=alert]');
      expect(await stored(page)).toContain('rubbish 4711');
      await openFinding(page);
      await press(page, say('answer.done'), '.answer');
      await fill(page, FACT, '8');
      await untilSaved(page);
      const text = await stored(page);
      expect(text).toContain('rubbish 4711');
      expect(text).toContain('"N":"8"');
      await press(page, say('kept.damaged-remove'));
      await expect.poll(() => stored(page), { timeout: 10_000 }).not.toContain('rubbish 4711');
    },
  );

  test('what a newer version wrote is neither shown wrongly nor touched', { timeout: SLOW }, async () => {
    await begin();
    const key = await keyOf(page, 'notes:');
    const later = { [key]: { later: ['shape'] }, [`${key}$`]: { v: 99 } };
    await overwrite(page, later);
    await page.close();
    page = await open('/report.html?reading=latest');
    await untilSaid(page, say('notice.newer'), '[role=alert]');
    await openFinding(page);
    await press(page, say('answer.done'), '.answer');
    await fill(page, FACT, '8');
    await pause(500);
    expect(await records(page)).toMatchObject(later);
  });

  test(
    'a damaged reading is said so, and its file brings it back with the answers',
    { timeout: SLOW },
    async () => {
      await begin();
      await overwrite(page, { [await keyOf(page, 'reading:')]: { head: 7 }, readings: 'rubbish' });
      await page.close();
      page = await open('/report.html?reading=latest');
      await page.waitForSelector('.start');
      await upload(page, join(folder, 'before.txt'));
      await openFinding(page);
      await page.waitForFunction(
        (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value === '4',
        {},
        FACT,
      );
    },
  );

  test(
    'the worker that reads dies: a new one takes over; a file that ends two is named',
    { timeout: SLOW },
    async () => {
      page = await open();
      await killWorkersAfter(page, 1, 12, 1, 1);
      await upload(page, join(RESUMES, 'sample-project-manager.pdf'));
      // The second worker dies at one of the next files, and is replaced; then two die at the same file.
      for (let files = 0; (await page.$('.failure')) === null; files++) {
        expect(files).toBeLessThan(12);
        await press(page, say('top.another'));
        await choose(page, join(RESUMES, 'director-of-it.pdf'));
        await page.waitForSelector(`#row-${SIGNAL}, .failure`);
      }
      await untilSaid(page, say('fail.too-large.title'));
      await choose(page, join(RESUMES, 'director-of-it.pdf'));
      await page.waitForSelector(`#row-${SIGNAL}`);
    },
  );

  test(
    'the background ends at any moment: the report comes, and no answer is lost',
    { timeout: SLOW },
    async () => {
      await begin();
      const targets = ['cio', 'it-manager', 'director-pmo', 'vp-it-engineering', 'program-manager', 'coo'];
      for (const [index, target] of targets.entries()) {
        const killed = pause(index * 15).then(() => endBackground(extension));
        await page.select('.target-picker select', target);
        await killed;
        await untilSaid(page, findRole(target)?.title ?? '', '.print-summary');
        await openFinding(page);
        await fill(page, FACT, String(20 + index));
        await expect.poll(() => stored(page), { timeout: 20_000 }).toContain(`"N":"${20 + index}"`);
      }
      expect(await page.$('.failure')).toBeNull();
    },
  );
});
