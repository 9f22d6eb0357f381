import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../components/strings.ts';
import { CHROME_BUILD, launchChromium, type ExtensionBrowser } from './browser.ts';
import { fixture, profileUrl, serve, SLUG } from './linkedin-pages.ts';
import {
  emptyFillers,
  FACT,
  factOf,
  fill,
  fillStorage,
  openFinding,
  press,
  ROLE,
  SIGNAL,
  stored,
  untilSaid,
  untilSaved,
  choose,
  upload,
  folderWithResumes,
} from './steps.ts';

const SLOW = 180_000;

const folder = folderWithResumes();

describe('faults that only Chromium can be brought to', () => {
  let extension: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    extension = await launchChromium();
  });
  afterAll(() => extension.close());

  test(
    'storage is full: said so, nothing lost, and kept as soon as there is room',
    { timeout: SLOW },
    async () => {
      page = await extension.open('/report.html', '.start');
      await page.setViewport({ width: 1440, height: 900 });
      await fillStorage(page);
      await upload(page, join(folder, 'before.txt'));
      await untilSaid(page, say('notice.storage-full'), '[role=alert]');
      await openFinding(page);
      await press(page, say('answer.done'), '.answer');
      await fill(page, FACT, '4');
      await fill(page, ROLE, 'analyst');
      await untilSaid(page, say('notice.storage-full'), '[role=alert]');
      expect(await factOf(page, FACT)).toBe('4');
      expect(await stored(page)).not.toContain('"N":"4"');
      await emptyFillers(page);
      await expect.poll(() => stored(page), { timeout: 20_000 }).toContain('"role":"analyst"');
      expect(await stored(page)).toContain('"N":"4"');
      await page.waitForFunction(() => document.querySelector('[role=alert]') === null);
    },
  );

  test('a worker that is stuck is ended, said so, and the next file is read', { timeout: SLOW }, async () => {
    const other = await extension.open('/report.html', '.start');
    await other.evaluate(() => {
      const Original = Worker;
      globalThis.Worker = class extends Original {
        // It is alive, and hears nothing.
        override postMessage(): void {
          globalThis.Worker = Original;
        }
      };
    });
    await choose(other, join(folder, 'before.txt'));
    await other.waitForSelector('.failure', { timeout: 60_000 });
    await untilSaid(other, say('fail.too-large.title'));
    await upload(other, join(folder, 'before.txt'));
    await other.close();
    await page.bringToFront();
  });

  test(
    'the extension is updated in the middle: answers stay, and the panel says what to do',
    { timeout: SLOW },
    async () => {
      await fill(page, FACT, '9');
      await untilSaved(page);
      const profile = await extension.browser.newPage();
      await serve(profile, { [profileUrl(SLUG)]: fixture('logged-in-2025-sdui') });
      await profile.goto(profileUrl(SLUG));
      await profile.bringToFront();
      const [installed] = [...(await extension.browser.extensions()).values()];
      if (installed === undefined) throw new Error('no extension');
      const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
      const coming = extension.browser.waitForTarget(isPopup);
      await profile.triggerExtensionAction(installed);
      const popup = await (await coming).asPage();
      await popup.waitForSelector('[data-way="profile"]:not([aria-disabled])');
      await popup.click('[data-way="profile"]');
      await profile.waitForSelector('side-panel');

      await extension.browser.installExtension(CHROME_BUILD);
      const says = async (): Promise<string> =>
        JSON.stringify((await profile.accessibility.snapshot({ interestingOnly: false })) ?? {});
      await expect.poll(says, { timeout: 20_000 }).toContain(say('panel.updated'));
      page = await extension.open('/report.html?reading=latest', `#row-${SIGNAL}`);
      await page.setViewport({ width: 1440, height: 900 });
      await openFinding(page);
      expect(await factOf(page, FACT)).toBe('9');
    },
  );

  test(
    'the popup is closed in the middle of what it was told: it is done all the same',
    { timeout: SLOW },
    async () => {
      const popup = await extension.open('/popup.html', '.latest [data-target]');
      await popup.select('select', 'cio');
      await popup.close();
      await expect.poll(() => stored(page), { timeout: 10_000 }).toContain('"target":"cio"');
      const again = await extension.open('/popup.html', '.latest [data-target]');
      await again.click('[data-way=delete]');
      await (
        await again.waitForSelector('[data-way=delete-yes]')
      )?.evaluate((button) => {
        (button as HTMLElement).click();
      });
      await again.close();
      await expect.poll(() => stored(page), { timeout: 10_000 }).toBe('{}');
    },
  );

  test('nothing was asked of the network', () => {
    expect(extension.requests.filter((one) => one !== 'www.linkedin.com:443')).toEqual([]);
  });
});

test(
  'a part of the page that was taken away is said so, and nothing else stops',
  { timeout: SLOW },
  async () => {
    const build = mkdtempSync(join(tmpdir(), 'next-rung-part-'));
    cpSync(CHROME_BUILD, build, { recursive: true });
    const extension = await launchChromium({ build });
    try {
      const page = await extension.open('/report.html', '.start');
      await upload(page, join(folder, 'before.txt'));
      const chunks = join(build, 'chunks');
      const thrown: unknown[] = [];
      page.on('pageerror', (error) => thrown.push(error));
      for (const name of readdirSync(chunks))
        if (/^(report-markdown|exchange)/.test(name)) rmSync(join(chunks, name));
      for (const words of ['away.markdown', 'away.json', 'plan.save-file'] as const) {
        await press(page, say(words));
        await untilSaid(page, say('away.failed'), '[role=status]');
      }
      expect(thrown).toEqual([]);
      await page.waitForSelector('.finding-row');
    } finally {
      await extension.close();
      rmSync(build, { recursive: true, force: true });
    }
  },
);
