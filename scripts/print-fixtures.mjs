// `node scripts/print-fixtures.mjs`: prints the pages in tests/fixtures/resumes/pages/ to PDF with Chromium, beside them.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowsers } from './browsers.mjs';
import { ROOT } from './setup.mjs';

const RESUMES = join(ROOT, 'tests/fixtures/resumes');
const { chromium } = requireBrowsers(['chromium']);
const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of readdirSync(join(RESUMES, 'pages'))) {
  await page.goto(pathToFileURL(join(RESUMES, 'pages', name)).href);
  const path = join(RESUMES, `${basename(name, '.html')}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: false });
  process.stdout.write(`${path}\n`);
}
await browser.close();
