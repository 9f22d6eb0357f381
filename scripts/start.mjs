// `npm start`: brings what is missing, builds, and opens the extension with a sample resume analysed.
// Without a display it runs headless, prints the findings and writes pictures to artifacts/start/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from './browsers.mjs';
import { ROOT, setUp } from './setup.mjs';

const SAMPLE = join(ROOT, 'tests/fixtures/resumes/sample-project-manager.pdf');
const PICTURES = join(ROOT, 'artifacts/start');
const isHeadless =
  process.platform === 'linux' &&
  process.env.DISPLAY === undefined &&
  process.env.WAYLAND_DISPLAY === undefined;

async function main() {
  const { chromium } = requireBrowsers(['chromium']);
  setUp(['chrome']);
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = mkdtempSync(join(tmpdir(), 'next-rung-start-'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: isHeadless,
    pipe: true,
    userDataDir: profile,
    defaultViewport: isHeadless ? { width: 1440, height: 900 } : null,
    enableExtensions: [join(ROOT, '.output/chrome-mv3')],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const isOurs = (target) => /^chrome-extension:.*\/background\.js$/.test(target.url());
    const origin = (await browser.waitForTarget(isOurs)).url().replace('/background.js', '');
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(`${origin}/report.html`);
    const input = await page.waitForSelector('input[type=file]');
    await input.uploadFile(SAMPLE);
    await page.waitForSelector('[data-verdict]', { timeout: 60_000 });
    if (!isHeadless) {
      process.stdout.write('The report is open in Chromium. Close the window to end.\n');
      await new Promise((resolve) => browser.once('disconnected', resolve));
      return;
    }
    await printFindings(page);
    await takePictures(page);
  } finally {
    await browser.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  }
}

async function printFindings(page) {
  const lines = await page.$$eval('[data-verdict]', (nodes) =>
    nodes.map(
      (node) =>
        `${node.dataset.verdict.padEnd(8)} ${node.dataset.importance.padEnd(9)} ${node.dataset.title}`,
    ),
  );
  const outcome = await page.$eval('h1', (node) => node.textContent.trim());
  process.stdout.write(`\n${outcome}\n\n${lines.join('\n')}\n\n${lines.length} findings\n`);
}

async function takePictures(page) {
  mkdirSync(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [360, 768, 1440]) {
      await page.setViewport({ width, height: 900 });
      const path = join(PICTURES, `report-${width}-${scheme}.png`);
      await page.screenshot({ path, fullPage: width < 1200 });
      process.stdout.write(`${path}\n`);
    }
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
