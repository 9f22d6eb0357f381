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

/** Draws a state in the page that is open: loading the page anew for each would take many times as long. */
async function open(state: string, scheme = 'light'): Promise<void> {
  const hash = `#state=${state}&scheme=${scheme}`;
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await page.waitForSelector(`html[data-ready="${hash}"]`);
}

/** The gallery at a width, in the language of the query. */
async function show(width: number, query = ''): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${gallery.url}${query}`);
  await page.waitForSelector('html[data-ready]');
}

/** Words that do not fit: the page scrolls sideways, or a box cuts off what stands in it. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    /** For screen readers alone. */
    const isSpoken = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isSpoken(element.parentElement));
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
      // Quotes in rows are shortened on purpose: the finding shows them whole.
      if (!hasWords || element.closest('.spoken, .nearest, .about-words, .file-name, option, svg') !== null)
        continue;
      if (isSpoken(element)) continue;
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

test.each(['report', 'popup', 'panel', 'start', 'reading', 'failed', 'print', 'sections'])(
  'the gallery draws the states of %s',
  (surface) => {
    expect(states.filter((state) => state.startsWith(surface)).length).toBeGreaterThan(1);
  },
);

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  test('axe finds nothing wrong with any state, wide and narrow', async () => {
    const found: Record<string, string[]> = {};
    for (const width of [360, 1440]) {
      await show(width);
      for (const state of states) {
        await page.emulateMediaType(state.startsWith('print') ? 'print' : 'screen');
        await open(state, scheme);
        const wrong = await violations(page);
        if (wrong.length > 0) found[`${state} ${width}`] = wrong;
      }
    }
    expect(found).toEqual({});
  }, 600_000);
});

test('axe sees a fault that is planted', async () => {
  await show(1440);
  for (const [state, button] of [
    ['report', '.finding-row'],
    ['panel', '.profile-panel .main'],
    ['popup', '.popup .main'],
  ] as const) {
    await open(state);
    await page.$eval(button, (element) => {
      element.replaceChildren();
    });
    expect((await violations(page)).join(), state).toContain('button-name');
  }
});

test.each([
  ['at 320 px, which is also 640 px at 200 % zoom', '', 320],
  ['at 768 px', '', 768],
  ['at 1200 px, the narrowest workbench', '', 1200],
  ['in a longer language at 320 px', '?locale=pseudo', 320],
  ['in a longer language at 768 px', '?locale=pseudo', 768],
  ['in a longer language at 1440 px', '?locale=pseudo', 1440],
] as const)(
  'nothing is cut off %s',
  async (_name, query, width) => {
    const found: Record<string, string[]> = {};
    await show(width, query);
    for (const state of states) {
      await open(state);
      const cut = await cutOff();
      if (cut.length > 0) found[state] = cut;
    }
    expect(found).toEqual({});
  },
  300_000,
);

/** Fields that nobody could find: without width, or transparent. Radio buttons and file inputs have drawn stand-ins. */
function unseenFields(): Promise<string[]> {
  return page.$$eval('input:not([type=radio], [type=file]), textarea, select', (fields) =>
    fields
      .filter((field) => field.closest('details:not([open])') === null)
      .filter((field) => {
        const { width, height } = field.getBoundingClientRect();
        return width < 16 || height < 16 || Number(getComputedStyle(field).opacity) < 0.5;
      })
      .map((field) => field.outerHTML.slice(0, 90)),
  );
}

test.each([360, 1440])('whatever can be filled in can be seen, at %i px', async (width) => {
  const found: Record<string, string[]> = {};
  await show(width);
  for (const state of states) {
    await open(state);
    const unseen = await unseenFields();
    if (unseen.length > 0) found[state] = unseen;
  }
  expect(found).toEqual({});
  await open('report-done');
  expect(await page.$$eval('.draft input', (inputs) => inputs.length)).toBeGreaterThan(2);
  await page.addStyleTag({ content: '.draft input { opacity: 0 }' });
  expect((await unseenFields()).length).toBeGreaterThan(2);
});

test('the popup has nothing to press until it knows what to show, and calls a profile a profile', async () => {
  await show(360);
  const buttons = (): Promise<number> =>
    page.$$eval('.popup :is(button, select, input)', (all) => all.length);
  await open('popup-loading');
  expect(await buttons()).toBe(0);
  await open('popup-profile');
  expect(await buttons()).toBeGreaterThan(5);
  expect(await page.$eval('.popup h1', ({ textContent }) => textContent)).toMatch(/^Your profile /);
  await open('popup');
  expect(await page.$eval('.popup h1', ({ textContent }) => textContent)).toMatch(/^Your resume /);
});

test('the longer language reaches every word of a state', async () => {
  await show(1440, '?locale=pseudo');
  await open('start');
  const plain = await page.$$eval('h1, p, b, button', (elements) =>
    elements
      .map(({ textContent }) => textContent.trim())
      .filter((words) => words !== '' && !words.includes('⟦')),
  );
  expect(plain).toEqual([]);
});

test('no motion where less motion is asked for', async () => {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await show(1440);
  const moving: string[] = [];
  for (const state of ['report', 'popup', 'panel', 'reading-pages']) {
    await open(state);
    // In one step: an element drawn anew between two has no style, and would look like a moving one.
    moving.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return parseFloat(transitionDuration) > 0 || animationName !== 'none';
          })
          .map((element) => element.outerHTML.slice(0, 90)),
      )),
    );
  }
  await page.emulateMediaFeatures([]);
  expect(moving).toEqual([]);
});

/** What the user's own colours make invisible: shapes without contrast, and choices told by a tint alone. */
function lostInForcedColours(): Promise<string[]> {
  return page.evaluate(() => {
    const parse = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = parse(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string): number => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const probe = document.createElement('i');
    probe.style.backgroundColor = 'Canvas';
    document.body.append(probe);
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const isPainted = (colour: string): boolean => colour.startsWith('rgb') && parse(colour)[3] !== 0;
    const shapes = [...document.querySelectorAll('svg :is(path, circle, rect, line)')]
      // A page of a file keeps its own paper, patterns are drawn where they are used, and a hit area is unseen on purpose.
      .filter(
        (one) =>
          one.closest('.sheet, defs, pattern, .hit') === null && one.getBoundingClientRect().height > 0,
      )
      .filter((one) => {
        const { fill, stroke, visibility } = getComputedStyle(one);
        const painted = [fill, stroke].filter(isPainted);
        const isSign = painted.length > 0 && visibility === 'visible';
        return isSign && !painted.some((colour) => contrast(colour, canvas) >= 3);
      })
      .map((one) => `no contrast: ${one.outerHTML.slice(0, 80)}`);
    const outline = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).outlineStyle);
    const chosen = outline('.answer label:has(:checked), .in-pane .finding-row[aria-expanded=true]');
    const buttons = [...document.querySelectorAll('.button')]
      .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 1)
      .map((one) => `no border: ${one.textContent}`);
    return [
      ...shapes,
      ...buttons,
      ...chosen.filter((style) => style === 'none').map(() => 'a choice without outline'),
    ];
  });
}

test.each(['light', 'dark'])(
  'nothing is lost in forced colours, %s',
  async (scheme) => {
    const client = await page.createCDPSession();
    const emulate = (features: { name: string; value: string }[]): Promise<unknown> =>
      client.send('Emulation.setEmulatedMedia', { features });
    await emulate([
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    const found: Record<string, string[]> = {};
    for (const width of [400, 1440]) {
      await show(width);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      for (const state of states) {
        await open(state, '');
        const lost = await lostInForcedColours();
        if (lost.length > 0) found[`${state} ${width}`] = lost;
      }
    }
    // The planted fault: a sign in the colour of the ground.
    await open('popup', '');
    await page.$eval('.popup .verdict-shape', (shape) => {
      shape.setAttribute('style', 'forced-color-adjust: none; color: Canvas');
    });
    const planted = await lostInForcedColours();
    await emulate([]);
    expect(found).toEqual({});
    expect(planted.length).toBeGreaterThan(0);
  },
  300_000,
);
