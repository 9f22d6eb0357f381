import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../components/strings.ts';
import { launchChromium, type ExtensionBrowser } from './browser.ts';
import { PANEL_NAME } from '../../entrypoints/shared/panel-script.ts';
import { fixture, go, OTHER, otherPerson, profileUrl, serve, show, SLUG } from './linkedin-pages.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');
const FULL = fixture('logged-in-2025-sdui');

describe('the panel on a profile, in Chromium', () => {
  let extension: ExtensionBrowser;
  let page: Page;
  let asked: readonly string[];
  beforeAll(async () => {
    extension = await launchChromium();
  });
  afterEach(() => page.close());
  afterAll(() => extension.close());

  /** Opens the real popup on the page, as a click on the toolbar does, and presses its button. */
  async function readThisProfile(): Promise<void> {
    const [installed] = [...(await extension.browser.extensions()).values()];
    if (installed === undefined) throw new Error('no extension');
    const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
    const coming = extension.browser.waitForTarget(isPopup);
    await page.bringToFront();
    await page.triggerExtensionAction(installed);
    const popup = await (await coming).asPage();
    await popup.waitForSelector('[data-way="profile"]:not([aria-disabled])');
    await popup.click('[data-way="profile"]');
    await page.waitForSelector('side-panel');
  }

  /** The text of the panel by the accessibility tree: its shadow root is closed to everything else. */
  const panelText = async (): Promise<string> =>
    JSON.stringify((await page.accessibility.snapshot({ interestingOnly: false })) ?? {});
  async function waitForText(text: string): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
      if ((await panelText()).includes(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error(`the panel never said: ${text}`);
  }
  const press = async (name: string): Promise<void> => {
    const button = await page.waitForSelector(`aria/${name}[role="button"]`);
    await button?.click();
  };

  async function open(html: string): Promise<void> {
    page = await extension.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    asked = await serve(page, { [profileUrl(SLUG)]: html });
    await page.goto(profileUrl(SLUG), { waitUntil: 'networkidle0' });
  }

  test('nothing runs before the click; then it asks whose profile it is, judges, and leaves no trace', async () => {
    await open(FULL);
    const before = await page.content();
    expect(before).not.toContain('side-panel');
    const askedBefore = asked.length;
    await readThisProfile();
    await waitForText(say('panel.whose'));
    expect(await panelText()).not.toContain(say('panel.open-report'));
    const during = await page.content();
    expect(during.replace(/<side-panel><\/side-panel>/, '')).toBe(before);
    expect(during).not.toMatch(/chrome-extension|moz-extension/);
    await press(say('panel.mine'));
    await waitForText(say('panel.open-report'));
    await waitForText(say('panel.read-of', { shown: 6, total: 7 }));
    expect(await panelText()).not.toMatch(/"role":"(?:textbox|searchbox|spinbutton)"/);
    expect(await panelText()).toContain('"role":"combobox"');
    await press(say('panel.close'));
    await page.waitForFunction(() => document.querySelector('side-panel') === null);
    expect(await page.content()).toBe(before);
    // Neither the page nor the extension asked for anything; the browser's own connection to the site is no request.
    // Chromium fetches the site's icon when it likes.
    expect(asked.slice(askedBefore).filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    expect(extension.requests.filter((one) => one !== 'www.linkedin.com:443')).toEqual([]);
  });

  test('it fills in as sections come, and a page of somebody else is never mixed in', async () => {
    await open(fixture('logged-in-2025-sdui-unmounted'));
    await readThisProfile();
    await waitForText(say('panel.unseen'));
    expect(await panelText()).not.toContain(say('panel.read-of', { shown: 6, total: 7 }));
    await show(page, FULL);
    await waitForText(say('panel.read-of', { shown: 6, total: 7 }));
    await go(page, OTHER);
    // The address is the other's while the page is still the first one's.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const between = await panelText();
    expect(between.includes(say('panel.stale')) || between.includes(say('panel.waiting'))).toBe(true);
    await show(page, otherPerson(FULL));
    await waitForText(say('panel.whose'));
    await go(page, SLUG);
    await show(page, FULL);
    await waitForText(say('panel.yours'));
  });

  test('a page of details that the user opens is merged with what was read of the same person', async () => {
    await open(FULL);
    await readThisProfile();
    await waitForText(say('panel.read-of', { shown: 6, total: 7 }));
    await page.evaluate(
      (url) => {
        history.pushState(null, '', url);
      },
      `${profileUrl(SLUG)}details/experience/`,
    );
    await page.evaluate((source) => {
      document.body.replaceWith(new DOMParser().parseFromString(source, 'text/html').body);
    }, fixture('details-experience'));
    await waitForText(say('panel.read-part', { shown: 8 }));
    // What the profile itself showed stays.
    const text = await panelText();
    expect(text).toContain(say('panel.read-of', { shown: 3, total: 6 }));
    expect(text).not.toContain(say('panel.read-of', { shown: 6, total: 7 }));
  });

  test('the report takes the reading over', async () => {
    await open(FULL);
    await readThisProfile();
    await waitForText(say('panel.open-report'));
    const coming = extension.browser.waitForTarget((target) =>
      target.url().includes('/report.html?reading='),
    );
    await press(say('panel.open-report'));
    const report = await (await coming).asPage();
    await report.waitForSelector('[data-verdict]');
    expect(await report.$eval('main, body', (body) => body.textContent)).toContain('Ines Hallvard-Okoro');
    expect(await report.$eval('.headline', (line) => line.textContent)).toMatch(/^Your profile shows/);
    await report.close();
  });

  /** The words that are marked, and the colour behind them, as the page itself can see both. */
  const marks = (): Promise<{ readonly words: readonly string[]; readonly colour: string }> =>
    page.evaluate((name) => {
      const places = [...(CSS.highlights.get(name) ?? [])];
      const inside = (places[0]?.startContainer as Text | undefined)?.parentElement ?? document.body;
      return {
        words: places.map(String),
        colour: getComputedStyle(inside, `::highlight(${name})`).backgroundColor,
      };
    }, PANEL_NAME);
  const NO_MARKS = { words: [], colour: 'rgba(0, 0, 0, 0)' };

  test('proof is marked on the page when it is asked for, without a change of its nodes, until it is not', async () => {
    await open(FULL);
    const before = await page.content();
    await readThisProfile();
    await waitForText(say('panel.mark'));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const during = await page.content();

    await press(say('panel.mark'));
    await expect.poll(async () => (await marks()).words).toContain('Lead 4 directors');
    await expect.poll(async () => (await marks()).colour).toBe('rgb(211, 232, 232)');
    const { words } = await marks();
    await waitForText(say('panel.marked', { count: words.length }));
    expect(await page.content()).toBe(during);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([PANEL_NAME]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(
      (before.match(/<style|rel="stylesheet"/g) ?? []).length,
    );

    await press(say('panel.mark'));
    await expect.poll(marks).toEqual(NO_MARKS);
    await press(say('panel.mark'));
    await expect.poll(async () => (await marks()).words).toEqual(words);

    // The page puts other nodes in place of those that were marked.
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await expect
      .poll(() =>
        page.evaluate(
          (name) =>
            [...(CSS.highlights.get(name) ?? [])].filter(({ startContainer }) => startContainer.isConnected)
              .length,
          PANEL_NAME,
        ),
      )
      .toBe(words.length);

    await press(say('panel.close'));
    await expect.poll(marks).toEqual(NO_MARKS);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.content()).toBe(before);

    // It is not remembered.
    await readThisProfile();
    await waitForText(say('panel.mark'));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('the marks go with the profile that they belong to', async () => {
    await open(FULL);
    await readThisProfile();
    await waitForText(say('panel.mark'));
    await press(say('panel.mark'));
    await expect.poll(async () => (await marks()).words.length).toBeGreaterThan(0);
    await page.evaluate((url) => {
      history.pushState(null, '', url);
    }, profileUrl(OTHER));
    await expect.poll(marks).toEqual(NO_MARKS);
    await page.evaluate((source) => {
      document.body.replaceWith(new DOMParser().parseFromString(source, 'text/html').body);
    }, otherPerson(FULL));
    await waitForText(say('panel.whose'));
    expect(await marks()).toEqual(NO_MARKS);
  });

  test('a page that it does not know is called that, and nothing is judged', async () => {
    await open(
      '<html lang="en"><head><title>Somebody</title></head><body><main><p>Words</p></main></body></html>',
    );
    await readThisProfile();
    await waitForText(say('panel.layout'));
    expect(await panelText()).not.toContain(say('verdict.missing'));
  });
});

test('after an update of the extension an open panel says that the page needs a reload', async () => {
  const extension = await launchChromium();
  try {
    const settings = await extension.open('/popup.html', '.latest .button');
    const page = await extension.browser.newPage();
    await serve(page, { [profileUrl(SLUG)]: FULL });
    await page.goto(profileUrl(SLUG));
    const [installed] = [...(await extension.browser.extensions()).values()];
    if (installed === undefined) throw new Error('no extension');
    const before = new Set(extension.browser.targets());
    const coming = extension.browser.waitForTarget(
      (target) => target.url().endsWith('/popup.html') && !before.has(target),
    );
    await page.bringToFront();
    await page.triggerExtensionAction(installed);
    const popup = await (await coming).asPage();
    await popup.waitForSelector('[data-way="profile"]:not([aria-disabled])');
    await popup.click('[data-way="profile"]');
    await page.waitForSelector('side-panel');
    // The same as an update: the extension starts anew, and the script in the page is left behind.
    await settings
      .evaluate(() => {
        (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload();
      })
      .catch(() => undefined);
    await expect
      .poll(async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })), {
        timeout: 20_000,
        interval: 300,
      })
      .toContain(say('panel.updated'));
  } finally {
    await extension.close();
  }
});

test('the script of the panel clicks, scrolls and loads nothing', () => {
  const code = readFileSync(join(BUILD, 'profile.js'), 'utf8');
  expect(code.length).toBeGreaterThan(1000);
  expect(code).not.toMatch(
    /\.click\(|dispatchEvent\(|scrollTo\(|scrollIntoView|scrollBy\(|\bfetch\(|XMLHttpRequest|document\.cookie|localStorage|postMessage\(/,
  );
});
