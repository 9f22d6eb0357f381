/**
 * `npx tsx scripts/gallery-pictures.ts [STATE…]`: photographs the states of the gallery, or those named, in both
 * schemes at three widths, into `artifacts/pictures/`. States of print come as paper would show them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveGallery } from '../tests/e2e/gallery-server.ts';
import { requireBrowsers } from './browsers.mjs';

const FOLDER = join(import.meta.dirname, '../artifacts/pictures');
const WIDTHS = [360, 768, 1440];
const MAX_HEIGHT = 8000;

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  await page.goto(gallery.url);
  const all = await page.$$eval('.gallery li', (items) =>
    items.map((item) => item.textContent.split(':')[0] ?? ''),
  );
  for (const state of wanted.length > 0 ? wanted : all) {
    await page.emulateMediaType(state.startsWith('print') ? 'print' : 'screen');
    for (const width of state.startsWith('popup') ? [360] : WIDTHS)
      for (const scheme of ['light', 'dark']) {
        await page.setViewport({ width, height: 900 });
        const hash = `#state=${state}&scheme=${scheme}`;
        await page.goto(`${gallery.url}${hash}`);
        await page.waitForSelector(`html[data-ready="${hash}"]`);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        // The panel is as high as the window and scrolls inside.
        const inside = await page.evaluate(() => document.querySelector('.profile-panel')?.scrollHeight ?? 0);
        await page.setViewport({ width, height: Math.min(Math.max(height, inside, 400), MAX_HEIGHT) });
        await page.screenshot({ path: join(FOLDER, `${state}-${width}-${scheme}.png`) });
      }
    process.stdout.write(`${state}\n`);
  }
} finally {
  await browser.close();
  gallery.close();
}
