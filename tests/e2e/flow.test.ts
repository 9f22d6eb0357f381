import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlanFile } from '../../analyzers/notes/exchange.ts';
import { say } from '../../components/strings.ts';
import { launchChromium, type ExtensionBrowser } from './browser.ts';

/** An invented person, before and after the line that the tool drafted. */
const resumeText = (line: string): string => `Maren Oldcastle
maren@oldcastle.example

EXPERIENCE

Project Manager, Harbour Lane Ltd
March 2019 - Present
- Delivered a new payroll system two weeks early
- Led a project team of nine people from finance and IT
${line}
Analyst, Fell & Moor
January 2014 - February 2019
- Planned releases for the booking platform
`;
const LINE = 'Managed 4 business analysts.';
const SIGNAL = 'direct-reports';
const SLOW = 240_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-rung-flow-'));
  writeFileSync(join(folder, 'before.txt'), resumeText(''));
  writeFileSync(join(folder, 'after.txt'), resumeText(`- ${LINE}\n`));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function upload(page: Page, name: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
  await page.waitForSelector(`#row-${SIGNAL}`);
}

/** Presses the first button or label inside `scope` that is called so. */
async function press(page: Page, words: string, scope = 'body'): Promise<void> {
  const handle = await page.waitForFunction(
    (name: string, within: string) =>
      [...document.querySelectorAll<HTMLElement>(`:is(${within}) :is(button, label, summary)`)].find(
        (one) => one.textContent.trim().startsWith(name) || one.textContent.trim().endsWith(name),
      ),
    {},
    words,
    scope,
  );
  await (handle as unknown as ElementHandle<HTMLElement>).evaluate((one) => {
    one.click();
  });
}

async function fill(page: Page, selector: string, value: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.evaluate((one, text) => {
    one.value = text;
    one.dispatchEvent(new InputEvent('input', { bubbles: true }));
    one.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function openFinding(page: Page): Promise<void> {
  const isOpen = await page.$eval(`#row-${SIGNAL}`, (row) => row.getAttribute('aria-expanded') === 'true');
  if (!isOpen)
    await page.$eval(`#row-${SIGNAL}`, (row) => {
      (row as HTMLElement).click();
    });
  await page.waitForSelector('.answer');
}

const verdict = (page: Page): Promise<string | null> =>
  page.$eval(`#row-${SIGNAL}`, (row) => row.getAttribute('data-verdict'));

/** Everything that stands in the storage of the extension, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify(
      await (
        globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<unknown> } } } }
      ).chrome.storage.local.get(),
    ),
  );

/** Waits until the page says that it is saved. */
async function untilSaved(page: Page): Promise<void> {
  await page.waitForFunction(
    (words: string) =>
      [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(words)),
    {},
    say('answer.saved'),
  );
}

test('the whole way: from a gap to a gap closed, and nothing left behind', { timeout: SLOW }, async () => {
  const extension = await launchChromium();
  try {
    const page = await extension.open('/report.html', 'input[type=file]');
    await page.setViewport({ width: 1440, height: 900 });
    await extension.browser
      .defaultBrowserContext()
      .setPermission(
        extension.origin,
        { permission: { name: 'clipboard-read' }, state: 'granted' },
        { permission: { name: 'clipboard-write' }, state: 'granted' },
      );
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });

    await upload(page, 'before.txt');
    expect(await verdict(page)).toBe('missing');
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
    await page.bringToFront();
    await press(page, say('answer.done.copy'), '.draft');
    await page.waitForFunction(
      (words: string) => document.body.textContent.includes(words),
      {},
      say('answer.done.copied'),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LINE);

    await press(page, say('answer.not-yet'), '.answer');
    await press(page, say('step.plan'), '.finding');
    await page.waitForSelector('#plan ol.plan li, ol.plan li');

    await press(page, 'Analyst', '.positions');
    await fill(page, '.positions > li:nth-child(2) form label:nth-of-type(1) input', 'Senior Analyst');
    await press(page, say('app.save'), '.positions > li:nth-child(2)');
    await page.waitForFunction(() =>
      document.querySelector('.positions > li:nth-child(2) summary')?.textContent.includes('Senior Analyst'),
    );

    await press(page, say('top.another'));
    await upload(page, 'after.txt');
    await page.waitForFunction(
      (id: string) => document.getElementById(id)?.getAttribute('data-verdict') === 'met',
      {},
      `row-${SIGNAL}`,
    );
    await page.waitForFunction(
      (words: string) => document.querySelector('#progress')?.parentElement?.textContent.includes(words),
      {},
      say('progress.closed'),
    );
    expect(await page.$eval('.positions > li:nth-child(2) summary', (one) => one.textContent)).toContain(
      'Senior Analyst',
    );
    expect(await page.$$eval('ol.plan li', (steps) => steps.length)).toBe(1);

    await press(page, say('plan.save-file'));
    const plan = join(folder, 'next-rung-plan.json');
    await expect.poll(() => existsSync(plan), { timeout: 20_000 }).toBe(true);
    const file = readPlanFile(readFileSync(plan, 'utf8'));
    expect(file).toMatchObject({
      status: 'ok',
      notes: { answers: { [SIGNAL]: { kind: 'not-yet', facts: { N: '4', role: 'business analyst' } } } },
    });

    expect(await stored(page)).toContain('business analyst');
    await press(page, say('kept.delete-all'));
    await press(page, say('kept.confirm-yes'));
    await page.waitForSelector('.start');
    await expect.poll(() => stored(page), { timeout: 20_000 }).toBe('{}');
    expect(extension.requests).toEqual([]);
  } finally {
    await extension.close();
  }
});

/** Ten things said, each with what must stand in storage once the page has called it saved. */
const SAID: readonly (readonly [words: string, act: (page: Page) => Promise<void>])[] = [
  ['"kind":"done"', (page) => press(page, say('answer.done'), '.answer')],
  ['"N":"4"', (page) => fill(page, '.draft .sentence input:nth-of-type(1)', '4')],
  ['"role":"analyst"', (page) => fill(page, '.draft .sentence input:nth-of-type(2)', 'analyst')],
  ['"N 2":"3"', (page) => fill(page, '.draft .sentence input:nth-of-type(3)', '3')],
  ['"n":"2"', (page) => fill(page, '.draft .sentence input:nth-of-type(4)', '2')],
  ['"kind":"close"', (page) => press(page, say('answer.close'), '.answer')],
  ['"kind":"not-yet"', (page) => press(page, say('answer.not-yet'), '.answer')],
  ['"state":"to-do"', (page) => press(page, say('step.plan'), '.finding')],
  ['"note":"with Ines, in May"', (page) => fill(page, 'ol.plan input.note', 'with Ines, in May')],
  ['"date":"2027-05-04"', (page) => fill(page, 'ol.plan input[type=date]', '2027-05-04')],
];

test(
  'the browser is killed at ten points, and nothing called saved is lost',
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
      await upload(page, 'before.txt');
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
        const lasting = SAID.slice(0, index + 1).filter(
          ([words], i) => i === index || !words.startsWith('"kind"'),
        );
        for (const [words] of lasting) expect(text).toContain(words);
      }
      await extension.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
