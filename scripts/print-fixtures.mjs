// `node scripts/print-fixtures.mjs`: prints the pages of tests/fixtures/resumes/ and its layouts/ to PDF with Chromium.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from './browsers.mjs';
import { ROOT } from './setup.mjs';

const FOLDERS = ['tests/fixtures/resumes', 'tests/fixtures/resumes/layouts'].map((path) => join(ROOT, path));
const { chromium } = requireBrowsers(['chromium']);
const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const folder of FOLDERS) {
  for (const name of readdirSync(join(folder, 'pages'))) {
    await page.goto(pathToFileURL(join(folder, 'pages', name)).href);
    const path = join(folder, `${basename(name, '.html')}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: false });
    process.stdout.write(`${path}\n`);
  }
}
await browser.close();
