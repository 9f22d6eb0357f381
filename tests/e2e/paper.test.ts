import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBrowsers } from '../../scripts/browsers.mjs';
import { serveGallery } from './gallery-server.ts';

let gallery: { readonly url: string; readonly close: () => void };
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: requireBrowsers(['chromium']).chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  gallery.close();
});

async function open(state: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${gallery.url}#state=${state}&scheme=light`);
  await page.waitForSelector(`html[data-ready="#state=${state}&scheme=light"]`);
}

/** All that the printed page says, in order, with the page that it stands on. */
async function printed(format: 'A4' | 'Letter'): Promise<{ readonly page: number; readonly text: string }[]> {
  const pdf = await getDocument({ data: await page.pdf({ format, preferCSSPageSize: false }) }).promise;
  const items: { page: number; text: string }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items: found } = await (await pdf.getPage(number)).getTextContent();
    for (const item of found)
      if ('str' in item && item.str.trim() !== '') items.push({ page: number, text: item.str.trim() });
  }
  await pdf.destroy();
  return items;
}

/** Headings of groups that stand on another page than the first finding below them: its number and its name. */
async function lonelyHeadings(format: 'A4' | 'Letter'): Promise<string[]> {
  const heads = await page.$$eval('.print-summary h2:has(.faint)', (all) =>
    all.map(
      (one) =>
        [...one.childNodes].find(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '')
          ?.textContent ?? '',
    ),
  );
  const items = await printed(format);
  return items.flatMap(({ page: on, text }, index) =>
    heads.some((head) => head.trim() === text) && items[index + 3]?.page !== on ? [text] : [],
  );
}

test('on paper there is nothing to press, and no heading is left without what it heads', async () => {
  for (const state of ['print', 'print-long', 'report-none-missing']) {
    await open(state);
    await page.emulateMediaType('print');
    const pressed = await page.$$eval('a, button, input, select, textarea, summary', (all) =>
      all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(pressed, state).toEqual([]);
    await page.emulateMediaType();
    for (const format of ['A4', 'Letter'] as const)
      expect(await lonelyHeadings(format), `${state} ${format}`).toEqual([]);
  }
  await open('print-long');
  expect((await printed('A4')).at(-1)?.page, 'a print of more than one page').toBeGreaterThan(1);
  await page.addStyleTag({ content: '@media print { .print-summary h2 { break-after: page !important } }' });
  expect((await lonelyHeadings('A4')).length).toBeGreaterThan(0);
}, 120_000);
