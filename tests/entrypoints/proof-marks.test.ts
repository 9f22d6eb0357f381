// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import type { Report } from '../../analyzers/model.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { readProfile } from '../../analyzers/sources/linkedin/index.ts';
import { drain } from '../../analyzers/sources/linkedin/outline.ts';
import { findProof } from '../../entrypoints/profile/proof-marks.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { PAGES } from '../analyzers/sources/linkedin/pages.ts';

const bare = (words: string): string => words.replace(/\s+/g, '');
const reportOf = (...quotes: string[]): Report =>
  ({ findings: [{ evidence: quotes.map((quote) => ({ quote })) }] }) as unknown as Report;

/** The words that are found in a page, with the path to where they begin. */
function find(html: string, report: Report): { readonly words: string; readonly inside: Element | null }[] {
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const places = drain(findProof(document.body, report));
  expect(document.documentElement.outerHTML).toBe(before);
  return places.map((place) => ({
    words: String(place),
    inside: (place.startContainer as Text).parentElement,
  }));
}
const wordsIn = (html: string, ...quotes: string[]): string[] =>
  find(html, reportOf(...quotes)).map(({ words }) => words);

test.each([
  ['as they stand', '<p>I ran a unit of nine.</p>', 'ran a unit of nine'],
  ['over inline elements', '<p>I ran <b>a unit</b> of <i>nine</i>.</p>', 'ran a unit of nine'],
  ['within a word that an element divides', '<p>I r<b>an</b> a unit</p>', 'ran a unit'],
  ['over lines and hard spaces', '<p>I ran\n   a unit<br>of&nbsp;nine.</p>', 'ran a unit of nine'],
  ['with other spaces in the quote', '<p>I ran a unit of nine.</p>', 'ran  a\nunit of nine'],
])('finds words %s', (_name, html, quote) => {
  expect(wordsIn(html, quote).map(bare)).toEqual([bare(quote)]);
});

test('takes whole words only, and the first place where they are whole', () => {
  const [found] = find('<p>precision, CIOs</p><p id="here">the CIO</p><p>a CIO</p>', reportOf('CIO'));
  expect(found).toMatchObject({ words: 'CIO', inside: { id: 'here' } });
  expect(wordsIn('<p>Überlead</p>', 'lead')).toEqual([]);
});

test.each([
  ['a script', '<script type="text/plain">ran a unit</script>'],
  ['hidden data', '<code>ran a unit</code>'],
  ['the side of the page', '<aside><p>ran a unit</p></aside>'],
  ['a link to another person', '<a href="https://www.linkedin.com/in/somebody/"><p>ran a unit</p></a>'],
])('passes over %s', (_name, html) => {
  expect(wordsIn(html, 'ran a unit')).toEqual([]);
  expect(wordsIn(`${html}<p>ran a unit</p>`, 'ran a unit')).toEqual(['ran a unit']);
});

test('leaves out what is not there, and takes a quote once', () => {
  expect(wordsIn('<p>ran a unit, led a team</p>', 'led a team', 'held a budget', '', 'led a team')).toEqual([
    'led a team',
  ]);
});

test('survives nodes that the page changes or takes away meanwhile', () => {
  document.body.innerHTML = '<p>ran a unit</p><p>led a team</p>';
  const steps = findProof(document.body, reportOf('ran a unit', 'led a team'));
  steps.next();
  steps.next();
  (document.body.firstElementChild?.firstChild as Text).data = 'ran';
  document.body.lastElementChild?.remove();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.map(String)).not.toContain('ran a unit');
});

describe.each(PAGES)('$file', ({ file, html, expected }) => {
  test('marks words of the evidence and no others', () => {
    const resume = readProfile(parseHtml(html), expected.url, parseHtml);
    if (resume === null) throw new Error('not read at all');
    const report = analyze(resume, directorIt);
    const quotes = report.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    const found = find(/<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '', report);
    for (const { words } of found) expect(quotes.map(bare)).toContain(bare(words));
    // Words inside a frame are in another document; headings over several lines may stand in another order.
    if (!/^logged-in-.*(?<!unmounted|iframe)(?:\.min)?\.html$/.test(file)) return;
    expect(found.length).toBeGreaterThan(quotes.length / 3);
  });
});
