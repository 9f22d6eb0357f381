import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { readFile } from '../../analyzers/sources/read.ts';
import { say } from '../../components/strings.ts';
import { nodeTools } from '../../scripts/analyze/node-tools.ts';
import { violations } from './axe.ts';
import { launchChromium, launchFirefox, type ExtensionBrowser } from './browser.ts';
import { stored } from './steps.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** The verdict of each signal, read by the same program outside of any browser. */
async function expectedOf(path: string): Promise<Record<string, string>> {
  const result = await readFile(new Uint8Array(readFileSync(path)), 'a.pdf', nodeTools);
  if (result.status === 'error') throw new Error(result.code);
  const { findings } = analyze(result.resume, directorIt);
  return Object.fromEntries(findings.map(({ signal, verdict }) => [`row-${signal}`, verdict]));
}

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('the report page in %s', (_name, launch) => {
  let extension: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    extension = await launch();
  });
  afterEach(() => page.close());
  afterAll(() => extension.close());

  async function upload(path: string): Promise<void> {
    page = await extension.open('/report.html', 'input[type=file]');
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  test.each([
    'sample-project-manager.pdf',
    'director-of-it.pdf',
    'layouts/grouped-libreoffice.pdf',
    'layouts/sidebar-weasyprint.pdf',
  ])('reads %s and draws each verdict', async (name) => {
    const path = join(FIXTURES, 'resumes', name);
    await upload(path);
    await page.waitForSelector('[data-verdict]');
    const drawn = await page.$$eval('[data-verdict]', (rows) =>
      Object.fromEntries(rows.map((row) => [row.id, row.getAttribute('data-verdict')])),
    );
    expect(drawn).toEqual(await expectedOf(path));
    // What is drawn last: then all of it is there to be looked at.
    await page.waitForSelector('.print-summary');
    expect(await violations(page)).toEqual([]);
    expect(extension.requests).toEqual([]);
  });

  test('opens at the answers of the finding that its address names', async () => {
    await upload(join(FIXTURES, 'resumes/sample-project-manager.pdf'));
    await page.waitForSelector('.finding-row');
    const kept = JSON.parse(await stored(page)) as { readings: readonly { readonly id: string }[] };
    await page.close();
    page = await extension.open(
      `/report.html?reading=${kept.readings[0]?.id}&finding=strategy-ownership`,
      '.answer',
    );
    await page.waitForFunction(() => {
      const row = document.getElementById('row-strategy-ownership');
      const answer = document.querySelector('.answer')?.getBoundingClientRect();
      return (
        row?.getAttribute('aria-expanded') === 'true' &&
        answer !== undefined &&
        answer.top >= 0 &&
        answer.top < innerHeight
      );
    });
  });

  test.each([
    ['password.pdf', 'encrypted'],
    ['scan.pdf', 'no-text-layer'],
    ['empty.pdf', 'empty'],
    ['truncated.pdf', 'corrupt'],
    ['web-page.pdf', 'not-supported'],
  ] as const)('says what is wrong with %s and offers a way on', async (name, code) => {
    await upload(join(FIXTURES, 'broken', name));
    const alert = await page.waitForSelector('[role=alert]');
    expect(await alert?.evaluate((node) => node.textContent)).toContain(say(`fail.${code}.title`));
    expect(
      await page.$$eval('[role=alert] input[type=file], [role=alert] button', (ways) => ways.length),
    ).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
  });
});
