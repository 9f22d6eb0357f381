import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../components/strings.ts';
import { launchChromium, type ExtensionBrowser } from './browser.ts';
import { serve } from './linkedin-pages.ts';
import { folderWithResumes, press, stored, untilSaid, upload } from './steps.ts';

/** Around the posting of an invented employer: none of it may come along. */
const AROUND = [
  'Sign in to see who applied',
  'We use biscuits',
  'Hidden recommendation',
  'secret-token-4711',
];

const ASKS = `<h2>What you will do</h2>
  <ul><li>Line manage six analysts and write their yearly reviews</li><li>Own an annual operating budget of £2.4m</li></ul>
  <h2>Nice to have</h2><ul><li>Experience managing managers</li></ul>
  <h2>Benefits</h2><ul><li>A mentor of your own</li></ul>`;

const page = (head: string, body: string): string => `<!doctype html><html><head>
  <title>Service Manager - Fenwold Jobs</title>${head}<script>const token = '${AROUND[3]}';</script></head><body>
  <nav>${AROUND[0]}</nav><aside style="display:none">${AROUND[2]}</aside>
  <main>${body}</main><footer>${AROUND[1]}</footer></body></html>`;

const DATA = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Service Manager',
  hiringOrganization: { '@type': 'Organization', name: 'Fenwold Ferries' },
  description: ASKS,
});

const PAGES = {
  'with JobPosting data': page(
    `<script type="application/ld+json">{"@type":"WebSite","name":"Fenwold Jobs"}</script>
     <script type="application/ld+json">${DATA}</script>`,
    '<h1>Join us</h1><p>Similar jobs: Head of Sales with a sales target of £9m.</p>',
  ),
  'as it is seen, without such data': page('', `<h1>Service Manager</h1>${ASKS}`),
} as const;

describe('the posting in this tab, in Chromium', () => {
  let extension: ExtensionBrowser;
  const folder = folderWithResumes();
  let isResumeKept = false;
  beforeAll(async () => {
    extension = await launchChromium();
  });
  afterAll(async () => {
    await extension.close();
  });

  /** Presses "This job posting" in the real popup on this page, and gives back the report page that it opens. */
  async function handOver(job: Page): Promise<Page> {
    const [installed] = [...(await extension.browser.extensions()).values()];
    if (installed === undefined) throw new Error('no extension');
    const openedBy = (end: string): Promise<Target> =>
      extension.browser.waitForTarget((target) => target.url().endsWith(end));
    await job.bringToFront();
    await job.triggerExtensionAction(installed);
    const popup = await (await openedBy('/popup.html')).asPage();
    await popup.waitForSelector('[data-way="posting"]:not([aria-disabled])');
    const coming = openedBy('/report.html?posting');
    await popup.click('[data-way="posting"]');
    return (await coming).asPage();
  }

  test.each(Object.entries(PAGES))(
    '%s: it becomes the target, and nothing else of the page is kept',
    { timeout: 120_000 },
    async (_, html) => {
      const url = `https://jobs.fenwold.example/${html.length}?job=17`;
      const job = await extension.browser.newPage();
      const asked = await serve(job, { [url]: html });
      await job.goto(url, { waitUntil: 'networkidle0' });
      await job.evaluate(() => {
        location.hash = 'apply';
      });
      const before = asked.length;
      const report = await handOver(job);
      await report.setViewport({ width: 1440, height: 900 });
      // The first time there is no resume yet; the second time the posting meets the one that is kept.
      if (!isResumeKept) {
        await untilSaid(report, say('posting.waits'));
        await upload(report, join(folder, 'before.txt'));
        isResumeKept = true;
      }

      await untilSaid(report, 'Service Manager', '#postings');
      const quotes = await report.$$eval('#postings .lines li', (lines) =>
        lines.map(({ textContent }) => textContent),
      );
      expect(quotes.find((line) => line.includes('£2.4m'))).toContain(say('posting.required'));
      expect(quotes.find((line) => line.includes('managing managers'))).toContain(say('posting.preferred'));
      expect(quotes.join()).not.toMatch(/mentor|£9m/);

      await press(report, say('posting.use'), '#postings');
      await untilSaid(report, say('posting.used'), '#postings');
      expect(await report.$$eval('[id^=row-]', (rows) => rows.map(({ id }) => id))).toContain(
        'row-operating-budget',
      );
      await press(report, say('target.save'));
      await expect.poll(() => stored(report), { timeout: 20_000 }).toContain(`"url":"${url}"`);
      const kept = await stored(report);
      expect(kept).toContain('Own an annual operating budget of £2.4m');
      for (const words of AROUND) expect(kept).not.toContain(words);
      // Nothing waits to be taken a second time.
      await report.reload();
      await report.waitForSelector('.start, .report-page');
      expect(
        await report.evaluate((words) => document.body.textContent.includes(words), say('posting.waits')),
      ).toBe(false);
      expect(asked.length).toBe(before);
      await job.close();
      await report.close();
    },
  );

  test('nothing left the machine but what the page itself asks for', () => {
    expect(extension.requests.filter((request) => request !== 'jobs.fenwold.example:443')).toEqual([]);
  });
});
