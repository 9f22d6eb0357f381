import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type ExtensionBrowser } from './browser.ts';

let extension: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  extension = await launchChromium();
});
afterAll(() => extension.close());

/** The element that has the keyboard: its words, and whether the focus can be seen. */
function focused(): Promise<{ readonly words: string; readonly isVisible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    // A radio button lies unseen over its label, which draws the outline for it.
    const drawn = element.closest('.answer label, .mark') ?? element;
    const outline = getComputedStyle(drawn.querySelector('.hit') ?? drawn);
    const isVisible = parseFloat(outline.outlineWidth) >= 2 || parseFloat(outline.strokeWidth) >= 2;
    const words =
      element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
    return { words: words.trim(), isVisible };
  });
}

async function tabTo(words: string): Promise<void> {
  for (let count = 0; count < 150; count += 1) {
    await page.keyboard.press('Tab');
    const now = await focused();
    expect(now, 'focus can be seen').toMatchObject({ isVisible: true });
    if (now.words.includes(words)) return;
  }
  throw new Error(`the Tab key never came to “${words}”`);
}

const openTitle = (): Promise<string> => page.$eval('#open-title', ({ textContent }) => textContent);

test('keyboard alone: sample, first question, answer, step, document', async () => {
  page = await extension.open('/report.html', '.drop');
  await page.setViewport({ width: 1440, height: 900 });
  await tabTo('Try the sample resume');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#open-title');

  await tabTo('Answer');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'finding-pane');
  const first = await openTitle();

  // The page draws a moment after the key: the title is waited for, and a key that does nothing runs out of time.
  const hasTitle = (is: boolean): Promise<unknown> =>
    page.waitForFunction(
      (title, wanted) => (document.querySelector('#open-title')?.textContent === title) === wanted,
      {},
      first,
      is,
    );
  await page.keyboard.press('j');
  await hasTitle(false);
  await page.keyboard.press('k');
  await hasTitle(true);

  await page.keyboard.press('3');
  await page.waitForSelector('.answer input:checked');
  await tabTo('Add to plan');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.plan li') !== null);

  await page.keyboard.press('1');
  const field = await page.waitForSelector('.draft input');
  await field?.focus();
  await page.keyboard.type('j12');
  expect(await page.$eval('.draft input', (input) => input.value)).toBe('j12');
  expect(await openTitle(), 'typing is not a command').toBe(first);
  await page.waitForFunction(
    () => document.querySelector('.finding [role=status]')?.textContent === 'Saved.',
  );

  await page.$eval('#finding-pane', (pane) => {
    (pane as HTMLElement).focus();
  });
  await page.keyboard.press('d');
  await page.waitForFunction(() => document.activeElement?.id === 'document-pane');
  await tabTo('Finding ');
  const mark = await focused();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (words) => words.includes(document.querySelector('#open-title')?.textContent ?? '?'),
    {},
    mark.words,
  );
});

test('what was answered is there again after the page was closed', async () => {
  await page.close();
  page = await extension.open('/report.html?reading=latest', '[data-verdict]');
  // Wide, the first finding is open by itself.
  await page.setViewport({ width: 1440, height: 900 });
  await page.waitForSelector('.plan li');
  const first = await page.waitForSelector('.draft input');
  expect(await first?.evaluate((input) => input.value)).toBe('j12');
});

test('delete everything leaves nothing', async () => {
  await page.evaluate(() => {
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Delete everything')
      ?.click();
  });
  await page.waitForSelector('#kept [role=alert] button');
  await page.click('#kept [role=alert] button');
  await page.waitForSelector('.drop');
  await page.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get: () => Promise<Record<string, unknown>> } } };
    };
    return Object.keys(await chrome.storage.local.get()).length === 0;
  });
  expect(extension.requests).toEqual([]);
});
