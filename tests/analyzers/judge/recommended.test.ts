import { expect, test } from 'vitest';
import { recommendedBy } from '../../../analyzers/judge/recommended.ts';
import type { Recommendation, Resume } from '../../../analyzers/model.ts';
import { resumeWith } from '../notes/resume.ts';

const SAID = 'Oona Vale reported directly to Piet';
const AROUND = `${SAID}\nWhat a year. ${SAID}, and gladly.\n`;
const base = resumeWith({
  title: 'Depot Manager',
  organization: 'Marsh Ferries',
  start: '2018-05',
  lines: [],
});
const from = base.text.length + SAID.length + 1;

const resumeOf = (direction: Recommendation['direction'], relationship: string | null): Resume => ({
  ...base,
  text: base.text + AROUND,
  recommendations: [
    {
      author: 'Oona Vale',
      relationship,
      direction,
      span: { start: from, end: base.text.length + AROUND.length },
    },
  ],
});

test('who reported to the subject and says so is proof of direct reports, in the words of that recommendation', () => {
  const resume = resumeOf('author-reported', SAID);
  const [found, ...more] = recommendedBy(resume);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    signal: 'direct-reports',
    strength: 'demonstrated',
    basis: 'recommendation',
    quote: SAID,
    position: null,
  });
  expect(found?.span.start).toBeGreaterThanOrEqual(from);
  expect(resume.text.slice(found?.span.start, found?.span.end)).toBe(SAID);
});

test.each<[Recommendation['direction'], string | null]>([
  ['subject-reported', SAID],
  ['peer', SAID],
  ['client', SAID],
  ['unknown', SAID],
  ['author-reported', null],
  ['author-reported', 'Words that stand nowhere'],
])('%s, %j: no proof', (direction, relationship) => {
  expect(recommendedBy(resumeOf(direction, relationship))).toEqual([]);
});
