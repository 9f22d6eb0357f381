import { join } from 'node:path';
import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type ExtensionBrowser } from './browser.ts';

const RESUMES = join(import.meta.dirname, '../fixtures/resumes');
/** Clicks of a new user until the first thing to do can be read: the toolbar, the popup, the button for the file. */
const CLICKS = 3;
const SECONDS = 15;

/** The way of a new user, from a click on the toolbar to knowing where to start, for three resumes. */
describe.each(['sample-project-manager.pdf', 'director-of-it.pdf', 'layouts/sidebar-weasyprint.pdf'])(
  '%s',
  (name) => {
    let extension: ExtensionBrowser;
    beforeAll(async () => {
      extension = await launchChromium();
    });
    afterAll(() => extension.close());

    test.each([
      [1280, 800],
      [390, 844],
    ])('the first thing to do stands in view, at %i × %i', async (width, height) => {
      const page = await extension.browser.newPage();
      await page.goto('data:text/html,<title>Anything</title>');
      const [installed] = [...(await extension.browser.extensions()).values()];
      if (installed === undefined) throw new Error('no extension');
      const start = performance.now();
      let clicks = 0;

      const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
      const opening = extension.browser.waitForTarget(isPopup);
      await page.bringToFront();
      await page.triggerExtensionAction(installed);
      clicks += 1;
      const popup = await (await opening).asPage();
      await popup.waitForSelector('[data-way="file"]');
      const coming = extension.browser.waitForTarget((target) => target.url().endsWith('/report.html'));
      await popup.click('[data-way="file"]');
      clicks += 1;
      const report = await (await coming).asPage();
      await report.setViewport({ width, height });
      await report.waitForSelector('.drop .button.main');
      const [chooser] = await Promise.all([report.waitForFileChooser(), report.click('.drop .button.main')]);
      clicks += 1;
      await chooser.accept([join(RESUMES, name)]);
      await report.waitForSelector('.outcome h1');
      const seconds = (performance.now() - start) / 1000;

      const seen = await report.evaluate(() => {
        const inView = (selector: string): boolean => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        };
        return {
          isOutcomeInView: inView('.outcome h1'),
          isQuestionInView: inView('.question'),
          isAnswerInView: inView('.start-line .button'),
        };
      });
      expect(clicks).toBe(CLICKS);
      expect(seconds).toBeLessThan(SECONDS);
      expect(seen).toMatchObject({ isOutcomeInView: true, isQuestionInView: true, isAnswerInView: true });
      await report.close();
      await page.close();
    });
  },
);
