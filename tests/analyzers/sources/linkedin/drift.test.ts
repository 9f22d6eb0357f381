import { describe, expect, test } from 'vitest';
import { readProfile } from '../../../../analyzers/sources/linkedin/index.ts';
import { parseHtml } from '../../../../scripts/parse-html.ts';
import { DRIFTS } from './drifts.ts';
import { PAGES, summarize, type ExpectedProfile } from './pages.ts';

const LISTS = ['about', 'positions', 'certifications', 'skills', 'volunteering', 'recommendations'] as const;
const SECTION_OF = {
  about: 'summary',
  positions: 'experience',
  certifications: 'certifications',
  skills: 'skills',
  volunteering: 'volunteering',
  recommendations: 'recommendations',
} as const;

const counts = { same: 0, unseen: 0 };

describe.each(DRIFTS)('%s', (_name, drift) => {
  test.each(PAGES)('$file: the same records, or unseen', ({ html, expected }) => {
    const resume = readProfile(parseHtml(drift(html)), expected.url, parseHtml);
    if (resume === null) throw new Error('not read at all');
    const found = summarize(resume, expected.url);
    for (const list of LISTS) {
      const kind = SECTION_OF[list];
      if (found.sections[kind] === 'unseen' && expected.sections[kind] !== 'unseen') {
        counts.unseen++;
        expect(found[list]).toEqual([]);
      } else {
        counts.same++;
        expect({ [list]: found[list] }).toEqual({ [list]: expected[list] });
      }
    }
    expect(stateOnly(found, 'empty')).toEqual(
      stateOnly(expected, 'empty').filter((kind) => found.sections[kind] === 'empty'),
    );
  });
});

test('all but a few sections survive', () => {
  expect(counts.unseen).toBeLessThan(counts.same / 100);
});

const stateOnly = ({ sections }: ExpectedProfile, state: string): string[] =>
  Object.keys(sections).filter((kind) => sections[kind] === state);
