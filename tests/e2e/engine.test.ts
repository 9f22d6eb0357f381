import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { say } from '../../components/strings.ts';
import {
  CHROME_BUILD,
  endBackground,
  FIREFOX_BUILD,
  launchChromium,
  launchFirefox,
  type ExtensionBrowser,
} from './browser.ts';
import { choose, folderWithResumes, press, SIGNAL, stored, upload } from './steps.ts';

const SLOW = 180_000;
const folder = folderWithResumes();

/** A copy of a build whose engine does something else first. */
function changedBuild(build: string): { readonly path: string; readonly putFirst: (code: string) => void } {
  const path = mkdtempSync(join(tmpdir(), 'next-rung-engine-'));
  cpSync(build, path, { recursive: true });
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const engine = readFileSync(join(build, 'engine.js'), 'utf8');
  return {
    path,
    putFirst: (code) => {
      writeFileSync(join(path, 'engine.js'), `${code}\n${engine}`);
    },
  };
}

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { readonly clear: () => Promise<void> } } };
}

describe('the engine of the background in Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'next-rung-engine-profile-'));
  afterAll(() => {
    rmSync(profile, { recursive: true, force: true });
  });
  const build = changedBuild(CHROME_BUILD);
  /** Leaves a trace in the storage, for whoever runs it. */
  const tellVersion = (version: number): void => {
    build.putFirst(`chrome.storage.local.set({ 'engine-ran': ${version} });`);
  };
  /** The version of the engine that ran since this was last asked, or null; with what is kept, it is forgotten. */
  async function ran(page: Page): Promise<unknown> {
    const all = JSON.parse(await stored(page)) as Record<string, unknown>;
    await page.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.clear());
    return all['engine-ran'] ?? null;
  }
  const untilRan = (page: Page, version: number): Promise<void> =>
    expect.poll(() => ran(page), { timeout: 10_000 }).toBe(version);
  async function popup(extension: ExtensionBrowser): Promise<Page> {
    return extension.open('/popup.html', '.popup [data-way=file]');
  }
  async function judgesWith(extension: ExtensionBrowser, version: number): Promise<void> {
    const page = await extension.open('/report.html', '.start');
    await upload(page, join(folder, 'before.txt'));
    await untilRan(page, version);
    await page.close();
  }

  test(
    'is loaded when something is to be judged: after a wake, after a restart, and the new one after an update',
    { timeout: SLOW },
    async () => {
      tellVersion(1);
      let extension = await launchChromium({ profile, build: build.path });
      let page = await popup(extension);
      // Installing runs it once, which keeps it.
      await untilRan(page, 1);
      await endBackground(extension);
      await page.reload();
      await page.waitForSelector('.popup [data-way=file]');
      expect(await ran(page), 'a popup with nothing to judge').toBeNull();
      await judgesWith(extension, 1);
      await extension.close();

      extension = await launchChromium({ profile, build: build.path });
      page = await popup(extension);
      expect(await ran(page), 'a restart installs nothing').toBeNull();
      await judgesWith(extension, 1);

      tellVersion(2);
      await extension.browser.installExtension(build.path);
      page = await popup(extension);
      await untilRan(page, 2);
      await endBackground(extension);
      await judgesWith(extension, 2);
      await extension.close();
    },
  );
});

describe.each([
  ['Chromium', launchChromium, CHROME_BUILD],
  ['Firefox', launchFirefox, FIREFOX_BUILD],
] as const)('an engine that does not start, in %s', (_name, launch, original) => {
  const build = changedBuild(original);
  let extension: ExtensionBrowser | undefined;
  afterEach(async () => {
    await extension?.close();
  });

  test('is said so, and the next try can succeed', { timeout: SLOW }, async () => {
    // Installing, the list of signals and the first report are up to five tries, the second report two more.
    build.putFirst(
      `globalThis.tries = (globalThis.tries ?? 0) + 1; if (globalThis.tries < 6) throw new Error('broken');`,
    );
    extension = await launch({ build: build.path });
    const page = await extension.open('/report.html', '.start');
    await choose(page, join(folder, 'before.txt'));
    await page.waitForSelector('.failure');
    await press(page, say('fail.judge.retry'));
    await page.waitForSelector(`#row-${SIGNAL}`);
  });
});
