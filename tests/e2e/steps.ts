import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { say } from '../../components/strings.ts';

/** What a user does on the report page, step by step, in either browser. */

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
export const LINE = 'Managed 4 business analysts.';
/** The signal that the line shows, and that is missing without it. */
export const SIGNAL = 'direct-reports';
/** The first two blanks of its line. */
export const FACT = '.draft .sentence input:nth-of-type(1)';
export const ROLE = '.draft .sentence input:nth-of-type(2)';

/** A new folder with both versions, for the tests of one file; it is gone after them. */
export function folderWithResumes(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-rung-e2e-'));
  writeFileSync(join(folder, 'before.txt'), resumeText(''));
  writeFileSync(join(folder, 'after.txt'), resumeText(`- ${LINE}\n`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Presses the button that saves a file to `path`, and takes the file away again. */
export async function savedFile(page: Page, words: string, path: string): Promise<string> {
  await press(page, words, '*:has(> #take-away), #take-away');
  await expect
    .poll(() => existsSync(path) && readFileSync(path, 'utf8') !== '', { timeout: 20_000 })
    .toBe(true);
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

export async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Chooses a file and waits for the whole of its report: the summary for paper is drawn last. */
export async function upload(page: Page, path: string): Promise<void> {
  await choose(page, path);
  await page.waitForSelector(`#row-${SIGNAL}`);
  await page.waitForSelector('.print-summary');
}

/** The first button or label inside `scope` that is called so. */
export async function named(page: Page, words: string, scope = 'body'): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (name: string, within: string) =>
      [...document.querySelectorAll<HTMLElement>(`:is(${within}) :is(button, label, summary)`)].find(
        (one) => one.textContent.trim().startsWith(name) || one.textContent.trim().endsWith(name),
      ),
    {},
    words,
    scope,
  );
  return handle as unknown as ElementHandle<HTMLElement>;
}

/** Presses it, wherever on the page it is. */
export async function press(page: Page, words: string, scope = 'body'): Promise<void> {
  const handle = await named(page, words, scope);
  await handle.evaluate((one) => {
    one.click();
  });
}

export async function fill(page: Page, selector: string, value: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.evaluate((one, text) => {
    one.value = text;
    one.dispatchEvent(new InputEvent('input', { bubbles: true }));
    one.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

export async function openFinding(page: Page): Promise<void> {
  const isOpen = await page.$eval(`#row-${SIGNAL}`, (row) => row.getAttribute('aria-expanded') === 'true');
  if (!isOpen)
    await page.$eval(`#row-${SIGNAL}`, (row) => {
      (row as HTMLElement).click();
    });
  await page.waitForSelector('.answer');
}

export const factOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (input) => (input as HTMLInputElement).value);

export const verdict = (page: Page): Promise<string | null> =>
  page.$eval(`#row-${SIGNAL}`, (row) => row.getAttribute('data-verdict'));

/** The storage of the extension, as far as a page of it may see. */
interface Extension {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        readonly get: () => Promise<Record<string, unknown>>;
        readonly set: (items: Record<string, unknown>) => Promise<void>;
        readonly remove: (keys: readonly string[]) => Promise<void>;
      };
    };
  };
}

/** Everything that stands in the storage of the extension, as one text; but for what `fillStorage` put there. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all = Object.entries(await (globalThis as unknown as Extension).chrome.storage.local.get());
    return JSON.stringify(Object.fromEntries(all.filter(([key]) => !key.startsWith('filler-'))));
  });

/** Writes past the program, as a fault of the disk or another version would. */
export const overwrite = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((all) => (globalThis as unknown as Extension).chrome.storage.local.set(all), items);

/** Fills the storage but for a few hundred bytes, past the program. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    for (let size = 4_000_000, count = 0; size > 200; count++) {
      const isFull = await local.set({ [`filler-${count}`]: 'x'.repeat(size) }).then(
        () => false,
        () => true,
      );
      if (isFull) size = Math.floor(size / 2);
    }
  });

/** Makes room again and says so, as every page of the extension does that deletes something. */
export const emptyFillers = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith('filler-')));
    new BroadcastChannel('kept-changed').postMessage(null);
  });

/** Waits until the page says these words. */
export async function untilSaid(page: Page, words: string, scope = 'body'): Promise<void> {
  await page.waitForFunction(
    (text: string, within: string) =>
      [...document.querySelectorAll(within)].some((one) => one.textContent.includes(text)),
    {},
    words,
    scope,
  );
}

/** Waits until the page says that it is saved. */
export const untilSaved = (page: Page): Promise<void> =>
  untilSaid(page, say('answer.saved'), '[role=status]');
