// Draws public/logo.svg as the toolbar icons public/icon/16.png … 128.png, in Chromium. Run after the logo changes.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from './browsers.mjs';

const PUBLIC = join(import.meta.dirname, '../public');
const SIZES = [16, 32, 48, 96, 128];
// A toolbar may be light or dark and a PNG cannot follow it: the mark stands on paper of its own.
const page = (svg, size) => `<style>
  body { margin: 0 }
  div { width: ${size}px; height: ${size}px; display: grid; place-items: center; background: #fafaf7; border-radius: ${size / 6}px }
  svg { width: ${Math.round(size * 0.75)}px; height: ${Math.round(size * 0.75)}px }
</style><div>${svg}</div>`;

const svg = readFileSync(join(PUBLIC, 'logo.svg'), 'utf8');
mkdirSync(join(PUBLIC, 'icon'), { recursive: true });
const browser = await puppeteer.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  for (const size of SIZES) {
    await tab.setViewport({ width: size, height: size });
    await tab.setContent(page(svg, size));
    await tab.screenshot({ path: join(PUBLIC, `icon/${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
