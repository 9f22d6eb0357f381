import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlanFile, writePlanFile } from '../../analyzers/notes/exchange.ts';
import type { Notes, OwnTarget } from '../../analyzers/records.ts';
import { say } from '../../components/strings.ts';
import { launchChromium, type ExtensionBrowser } from './browser.ts';
import { FACT, fill, openFinding, press, savedFile, SIGNAL, untilSaid, upload } from './steps.ts';

/** Script, markup, style, links, bidi, formulas, and what a template or an object would take for its own. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  '</q></style><style>*{display:none}</style>',
  '<link rel=stylesheet href=http://leak.test/a.css>',
  '<iframe src=http://leak.test/></iframe>',
  '![p](http://leak.test/p.png)',
  '[press](javascript:alert(4))',
  'url(http://leak.test/u)',
  "=cmd|'/c calc'!A1",
  '@SUM(1+1)',
  '{target} $& ${7*7} &lt;b&gt;',
  '\u202Egnidaer desrever\u202C',
  '\u2066isolated\u2069',
] as const;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
const AT = '2026-11-26T09:30:00.000Z';
/** As it must be seen: the same letters, without the signs that turn them around. */
const seen = (words: string): string =>
  words.replace(new RegExp(TURNS, 'g'), ' ').replace(/\s+/g, ' ').trim();

let folder: string;
let extension: ExtensionBrowser;
let page: Page;
const dialogs: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'next-rung-injection-'));
  extension = await launchChromium({ downloads: folder });
  page = await extension.open('/report.html', 'input[type=file]');
  await page.setViewport({ width: 1440, height: 900 });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(async () => {
  await extension.close();
  rmSync(folder, { recursive: true, force: true });
});

const textOfPage = (): Promise<string> =>
  page.evaluate(() =>
    [
      document.body.textContent,
      ...[...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
    ]
      .join(' ')
      .replace(/\s+/g, ' '),
  );

/** Nothing acts: no dialog, no element that the program does not draw, no handler, no request. */
async function expectQuiet(): Promise<void> {
  const strange = await page.$$eval('body *', (all) =>
    all
      .filter(
        (one) =>
          ['script', 'style', 'img', 'iframe', 'link', 'object', 'embed', 'base', 'meta', 'a'].includes(
            one.localName,
          ) ||
          one.getAttributeNames().some((name) => name.startsWith('on')) ||
          (one.localName === 'svg' && one.hasAttribute('onload')),
      )
      .map((one) => one.outerHTML.slice(0, 200))
      // The program's own: its script, and the way to each part of the page.
      .filter((html) => !/^<(?:script type="module"|a href="#[a-z-]+">)/.test(html)),
  );
  expect(strange).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(extension.requests).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none');
  expect(await textOfPage()).not.toMatch(TURNS);
}

async function expectSeen(words: readonly string[] = HOSTILE): Promise<void> {
  const text = await textOfPage();
  for (const one of words) expect(text).toContain(seen(one));
}

/** A resume with each of the hostile words in every field of a position. */
const resume = JSON.stringify({
  basics: { name: HOSTILE[0], summary: `Leads delivery ${HOSTILE[1]}` },
  work: HOSTILE.map((words, index) => ({
    name: `Harbour ${words}`,
    position: `Project Manager ${words}`,
    startDate: `${1990 + 2 * index}-01`,
    endDate: `${1991 + 2 * index}-01`,
    highlights: [`Led a project team of ${5 + index} people ${words}`, `Presented to the board ${words}`],
  })),
});
const headings = `Ines Lowther
ines@lowther.example

EXPERIENCE

Project Manager, Harbour Lane Ltd
March 2019 - Present
- Led a project team of nine people from finance and IT

${HOSTILE.map((words) => `${words.toUpperCase()}\n\n- Presented ${words} to the board\n`).join('\n')}`;

const notes: Notes = {
  answers: {
    [SIGNAL]: {
      signal: SIGNAL,
      kind: 'done',
      facts: { N: HOSTILE[0], role: HOSTILE.join(' ').slice(0, 1900) },
      note: HOSTILE[1],
      at: AT,
    },
  },
  overrules: [{ kind: 'not-proof', signal: 'hiring', quote: HOSTILE[2], at: AT }],
  corrections: [],
  plan: HOSTILE.map((words, index) => ({
    id: `step-${index}`,
    signal: SIGNAL,
    text: `Step ${words}`,
    state: 'to-do' as const,
    date: null,
    note: `Note ${words}`,
    at: AT,
  })),
  history: HOSTILE.map((words, index) => ({
    reading: `r${index}`,
    name: words,
    at: AT,
    rubric: '1',
    target: 'director-it',
    targetTitle: words,
    rung: 'R1' as const,
    findings: [{ signal: SIGNAL, verdict: 'weak' as const, strength: 'claimed' as const, quote: words }],
  })),
};
const targets: readonly OwnTarget[] = HOSTILE.map((words, index) => ({
  id: `own-${index}`,
  title: `Target ${words}`,
  basedOn: 'director-it',
  off: [],
  importance: {},
  postings: [
    {
      title: words,
      organization: words,
      url: words,
      text: words,
      expectations: [{ signal: SIGNAL, need: 'required' as const, quote: words, quantities: [] }],
    },
  ],
  at: AT,
}));

const saved = (words: string, name: string): Promise<string> => savedFile(page, words, join(folder, name));

describe('hostile words stay words', () => {
  test('in file name, title, organization and statement', async () => {
    // A slash cannot stand in the name of a file.
    const name = `${HOSTILE.slice(0, 3).join(' ').replaceAll('/', '∕')} \u202Efdp.json`;
    writeFileSync(join(folder, name), resume);
    await upload(page, join(folder, name));
    await expectSeen([...HOSTILE, name]);
    await expectQuiet();
  });

  test('in each finding that is opened', async () => {
    const rows = await page.$$eval('[data-verdict][id^=row-]', (all) => all.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(10);
    for (const id of rows) {
      await page.$eval(`[id="${id}"]`, (row) => {
        (row as HTMLElement).click();
      });
      await page.waitForSelector('.finding');
    }
    await expectQuiet();
  });

  test('in an imported plan, a note, an own step and a fact', async () => {
    const path = join(folder, 'imported.json');
    // Written past the program, which would take the signs of direction out.
    writeFileSync(
      path,
      JSON.stringify({ ...(JSON.parse(writePlanFile({ notes, targets }, AT)) as object), notes, targets }),
    );
    const input = await page.waitForSelector(
      '*:has(> #take-away) input[type=file], #take-away input[type=file]',
    );
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
    await page.waitForFunction(
      (count: number) => document.querySelectorAll('ol.plan li').length === count,
      {},
      HOSTILE.length,
    );
    await fill(page, 'ol.plan li:first-child .note', `Mine ${HOSTILE[0]}`);
    await fill(page, '.own-step input', HOSTILE[3]);
    await press(page, say('plan.add'), '.own-step');
    await openFinding(page);
    await fill(page, FACT, HOSTILE[9]);
    await untilSaid(page, `Target ${HOSTILE[0]}`, '.target-picker select');
    await expectSeen([
      ...HOSTILE.map((words) => `Step ${words}`),
      ...HOSTILE.map((words) => `Target ${words}`),
      `Mine ${HOSTILE[0]}`,
    ]);
    await expectQuiet();
  });

  test('in a posting, and in the target made of it', async () => {
    const posting = `<html><body><h1>Director ${HOSTILE[2].replaceAll('<', '&lt;')}</h1><p>Requirements</p><ul>${HOSTILE.map(
      (words) =>
        `<li>You have led a team of ten direct reports ${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</li>`,
    ).join('')}</ul></body></html>`;
    await fill(page, '.postings textarea', posting);
    await press(page, say('posting.add'), '.postings');
    await page.waitForSelector('.postings-read');
    await expectSeen([`Director ${HOSTILE[2]}`]);
    await press(page, say('posting.use'), '.postings-read');
    await page.waitForFunction(
      (words: string) => document.querySelector('.target-picker select')?.textContent.includes(words),
      {},
      HOSTILE[2],
    );
    await untilSaid(page, HOSTILE[2], '.print-summary');
    await expectQuiet();
  });

  test('in every file that is saved', async () => {
    const markdown = await saved(say('away.markdown'), 'next-rung-report.md');
    const json = await saved(say('away.json'), 'next-rung-report.json');
    const plan = await saved(say('plan.save-file'), 'next-rung-plan.json');
    for (const text of [markdown, json, plan]) expect(text).not.toMatch(TURNS);
    // What opens an element, a link or a picture stands in Markdown with a backslash before it; a box of a list does not.
    expect(markdown.replace(/^- \[[ x]\]/gm, '')).not.toMatch(/(?<!\\)[<>[\]`|]/);
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>');
    expect(markdown).toContain(`Director "\\>\\<svg onload=alert(3)\\>`);
    expect(JSON.stringify(JSON.parse(json))).toContain('<img src=x onerror=alert(1)>');
    expect(readPlanFile(plan)).toMatchObject({ status: 'ok' });
  });

  test('on paper', async () => {
    const paper = await pdfjs.getDocument({ data: new Uint8Array(await page.pdf()) }).promise;
    let text = '';
    for (let number = 1; number <= paper.numPages; number++) {
      const sheet = await paper.getPage(number);
      expect(await sheet.getAnnotations()).toEqual([]);
      const { items } = await sheet.getTextContent();
      text += items.map((item) => ('str' in item ? item.str : '')).join('');
    }
    expect(await paper.getJSActions()).toBeNull();
    expect(text.replace(/\s+/g, '')).toContain(HOSTILE[0].replace(/\s+/g, ''));
    expect(text).not.toMatch(TURNS);
    await expectQuiet();
  });

  test('in the heading of a section', async () => {
    writeFileSync(join(folder, 'headings.txt'), headings);
    await press(page, say('top.another'));
    await upload(page, join(folder, 'headings.txt'));
    await expectSeen(HOSTILE.map((words) => `Presented ${words} to the board`));
    await expectQuiet();
  });

  test('in the popup', async () => {
    page = await extension.open('/popup.html', '[data-way=report]');
    await expectSeen(HOSTILE.map((words) => `Target ${words}`));
    await expectQuiet();
  });
});
