import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowsers } from '../../scripts/browsers.mjs';
import { violations } from './axe.ts';
import { serveGallery } from './gallery-server.ts';

let gallery: { readonly url: string; readonly close: () => void };
let browser: Browser;
let page: Page;
let states: readonly string[];

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: requireBrowsers(['chromium']).chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  page = await browser.newPage();
  await page.goto(gallery.url);
  states = await page.$$eval('.gallery li', (items) =>
    items.map((item) => item.textContent.split(':')[0] ?? ''),
  );
}, 120_000);

afterAll(async () => {
  await browser.close();
  gallery.close();
});

async function open(state: string, query: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${gallery.url}?state=${state}${query}`);
  await page.waitForSelector('html[data-ready]');
}

/** Words that do not fit: the page scrolls sideways, or a box cuts off what stands in it. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
      // Quotes in rows are shortened on purpose: the finding shows them whole.
      if (!hasWords || element.closest('.spoken, .nearest, option, svg') !== null) continue;
      const box = element.getBoundingClientRect();
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isCut = isWide && style.overflow !== 'visible' && element.closest('[data-scrolls]') !== element;
      const isOutside = box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
      if (isCut || isOutside)
        found.push(`${element.className || element.tagName}: ${element.textContent.slice(0, 50)}`);
    }
    return found;
  });
}

test('the gallery draws the states of the report page', () => {
  expect(states.length).toBeGreaterThan(20);
});

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  test('axe finds nothing wrong with any state, wide and narrow', async () => {
    const found: Record<string, string[]> = {};
    for (const state of states)
      for (const width of [360, 1440]) {
        await open(state, `&scheme=${scheme}`, width);
        const wrong = await violations(page);
        if (wrong.length > 0) found[`${state} ${width}`] = wrong;
      }
    expect(found).toEqual({});
  }, 400_000);
});

test('axe sees a fault that is planted', async () => {
  await open('report', '&scheme=light', 1440);
  await page.evaluate(() => {
    document.querySelector('.finding-row')?.replaceChildren();
  });
  expect((await violations(page)).join()).toContain('button-name');
});

test.each([
  ['at 320 px, which is also 640 px at 200 % zoom', '', 320],
  ['at 768 px', '', 768],
  ['at 1200 px, the narrowest workbench', '', 1200],
  ['in a longer language at 320 px', '&locale=pseudo', 320],
  ['in a longer language at 768 px', '&locale=pseudo', 768],
  ['in a longer language at 1440 px', '&locale=pseudo', 1440],
] as const)(
  'nothing is cut off %s',
  async (_name, query, width) => {
    const found: Record<string, string[]> = {};
    for (const state of states) {
      await open(state, query, width);
      const cut = await cutOff();
      if (cut.length > 0) found[state] = cut;
    }
    expect(found).toEqual({});
  },
  300_000,
);

test('the longer language reaches every word of a state', async () => {
  await open('start', '&locale=pseudo', 1440);
  const plain = await page.$$eval('h1, p, b, button', (elements) =>
    elements
      .map(({ textContent }) => textContent.trim())
      .filter((words) => words !== '' && !words.includes('⟦')),
  );
  expect(plain).toEqual([]);
});

test('no motion where less motion is asked for', async () => {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await open('report', '', 1440);
  // In one step: an element drawn anew between two has no style, and would look like a moving one.
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return parseFloat(transitionDuration) > 0 || animationName !== 'none';
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );
  await page.emulateMediaFeatures([]);
  expect(moving).toEqual([]);
});
