// `node scripts/pictures.mjs`: takes the pictures of README.md and of the stores from the built extension, with the
// sample resume read in it. 1280 × 800 is what Chrome Web Store and Firefox Add-ons ask for.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
    at: '#findings',
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
try {
  const worker = await browser.waitForTarget((target) =>
    /^chrome-extension:.*\/background\.js$/.test(target.url()),
  );
  const origin = worker.url().replace('/background.js', '');
  const page = await browser.newPage();
  await page.goto(`${origin}/report.html`);
  const input = await page.waitForSelector('input[type=file]');
  await input.uploadFile(SAMPLE);
  await page.waitForSelector('[data-verdict]');
  for (const { name, path, width, height, scheme, at } of SHOTS) {
    const shown = path === '/report.html' ? page : await browser.newPage();
    await shown.setViewport({ width, height, deviceScaleFactor: 1 });
    await shown.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    if (shown !== page) {
      await shown.goto(`${origin}${path}`);
      await shown.waitForNetworkIdle();
    }
    await shown.evaluate((selector) => {
      if (selector === null) scrollTo(0, 0);
      else document.querySelector(selector).scrollIntoView();
    }, at ?? null);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const target = join(PICTURES, `${name}.png`);
    await shown.screenshot({ path: target });
    process.stdout.write(`${target}\n`);
    if (shown !== page) await shown.close();
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
