// `node scripts/pictures.mjs`: takes the pictures of README.md and of the stores from the built extension, with the
// sample resume read in it. Chrome Web Store and Firefox Add-ons take 1280 × 800; Chrome wants a tile of 440 × 280 too.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from './browsers.mjs';
import { ROOT, setUp } from './setup.mjs';

const PICTURES = join(ROOT, 'docs/pictures');
const SAMPLE = join(ROOT, 'tests/fixtures/resumes/sample-project-manager.pdf');
const SHOTS = [
  { name: 'report-wide-light', path: '/report.html', width: 1280, height: 800, scheme: 'light' },
  { name: 'report-wide-dark', path: '/report.html', width: 1280, height: 800, scheme: 'dark' },
  {
    name: 'findings-wide-light',
    path: '/report.html',
    width: 1280,
    height: 800,
    scheme: 'light',
    at: '.workbench',
  },
  { name: 'report-narrow-light', path: '/report.html', width: 400, height: 860, scheme: 'light' },
  { name: 'popup-light', path: '/popup.html', width: 360, height: 560, scheme: 'light' },
  { name: 'popup-dark', path: '/popup.html', width: 360, height: 560, scheme: 'dark' },
];

const { chromium } = requireBrowsers(['chromium']);
setUp(['chrome']);
mkdirSync(PICTURES, { recursive: true });
const { default: puppeteer } = await import('puppeteer-core');
const profile = mkdtempSync(join(tmpdir(), 'next-rung-pictures-'));
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  pipe: true,
  userDataDir: profile,
  enableExtensions: [join(ROOT, '.output/chrome-mv3')],
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});

async function main() {
  const worker = await browser.waitForTarget((target) =>
    /^chrome-extension:.*\/background\.js$/.test(target.url()),
  );
  const origin = worker.url().replace('/background.js', '');
  const report = await browser.newPage();
  await report.goto(`${origin}/report.html`);
  const input = await report.waitForSelector('input[type=file]');
  await input.uploadFile(SAMPLE);
  await report.waitForSelector('[data-verdict]');
  for (const shot of SHOTS) await photograph(shot, shot.path === '/report.html' ? report : null, origin);
  await drawTile();
}

/** Photographs a page that is open, or opens it first. */
async function photograph({ name, path, width, height, scheme, at }, open, origin) {
  const page = open ?? (await browser.newPage());
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (open === null) {
    await page.goto(`${origin}${path}`);
    await page.waitForNetworkIdle();
  }
  await page.evaluate((selector) => {
    if (selector === null) scrollTo(0, 0);
    else document.querySelector(selector).scrollIntoView();
  }, at ?? null);
  // Pages of the document are drawn after the page has come to rest.
  await new Promise((resolve) => setTimeout(resolve, 600));
  await save(page, name);
  if (open === null) await page.close();
}

/** The small promotional tile: name and mark in the colours of the interface. */
async function drawTile() {
  const read = (path) => readFileSync(join(ROOT, path), 'utf8');
  const page = await browser.newPage();
  await page.setViewport({ width: 440, height: 280, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setContent(`<style>${read('components/tokens.css')}
    body { margin: 0; height: 100vh; display: grid; align-content: center; justify-items: start; gap: 20px;
      padding-inline: 44px; background: var(--paper); color: var(--ink); font-family: var(--serif) }
    div { display: flex; align-items: center; gap: 20px; font-size: 56px; line-height: 1 }
    svg { width: 60px; height: 60px }
    p { margin: 0; font-size: 20px; line-height: 1.4; color: var(--ink-2); white-space: nowrap }
  </style><div>${read('public/logo.svg')}Next Rung</div><p>What your resume does not show yet,<br>and what to do about it.</p>`);
  await save(page, 'tile');
  await page.close();
}

async function save(page, name) {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
}

try {
  await main();
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
