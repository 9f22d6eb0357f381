import { expect, test } from 'vitest';
import { readProfile } from '../../../../analyzers/sources/linkedin/index.ts';
import { parseHtml } from '../../../../scripts/parse-html.ts';
import { PAGES, summarize } from './pages.ts';

test.each(PAGES)('$file is read exactly', ({ html, expected }) => {
  const resume = readProfile(parseHtml(html), expected.url, parseHtml);
  if (resume === null) throw new Error('not read at all');
  expect(summarize(resume, expected.url)).toEqual(expected);
});
