import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../analyzers/postings/read.ts';
import type { PostingExpectation } from '../../../analyzers/records.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/postings');
type Needs = Readonly<Record<'required' | 'preferred', readonly string[]>>;
const LABELS = JSON.parse(readFileSync(join(FOLDER, 'labels.json'), 'utf8')) as Readonly<
  Record<string, Needs>
>;
const files = readdirSync(FOLDER).filter((file) => file !== 'labels.json');

test('every posting is labelled, and all three kinds are there', () => {
  expect(files.sort()).toEqual(Object.keys(LABELS).sort());
  for (const kind of ['.txt', '.html', '.json']) expect(files.some((file) => file.endsWith(kind))).toBe(true);
});

test(
  'the invented postings: F1 at least 90 %, required against preferred at least 95 %',
  { timeout: 60_000 },
  () => {
    let right = 0;
    let found = 0;
    let labelled = 0;
    let rightNeed = 0;
    for (const file of files) {
      const { expectations } = readPosting(readFileSync(join(FOLDER, file), 'utf8'));
      const { required = [], preferred = [] } = LABELS[file] ?? {};
      const both = [...required, ...preferred];
      const hits = expectations.filter(({ signal }) => both.includes(signal));
      found += expectations.length;
      labelled += both.length;
      right += hits.length;
      rightNeed += hits.filter(({ signal, need }) =>
        (need === 'required' ? required : preferred).includes(signal),
      ).length;
    }
    const f1 = (2 * right) / (found + labelled);
    const needs = rightNeed / right;
    console.log(
      `postings: ${files.length}, labels ${labelled}, F1 ${(100 * f1).toFixed(1)} %, need ${(100 * needs).toFixed(1)} %`,
    );
    expect(labelled).toBeGreaterThan(600);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(needs).toBeGreaterThanOrEqual(0.95);
  },
);

// Read once before any rule was written for them, the four sets that were added had F1 71.8, 70.8, 71.3 and 89.9 %:
// a posting of a house style of its own is read less well than these fixtures now are.

test.each(files)('%s: every quote stands in it, each signal once', (file) => {
  const { text, expectations } = readPosting(readFileSync(join(FOLDER, file), 'utf8'));
  for (const { quote } of expectations) expect(text).toContain(quote);
  const signals = expectations.map(({ signal }) => signal);
  expect(new Set(signals).size).toBe(signals.length);
});

const asked = (text: string, signal: string): PostingExpectation | undefined =>
  readPosting(text).expectations.find((one) => one.signal === signal);

describe('required or preferred', () => {
  test.each([
    ['Requirements:\n- Experience managing managers', 'required'],
    ['Nice to have\n- Experience managing managers', 'preferred'],
    ['Requirements:\n- Experience managing managers preferred', 'preferred'],
    ['Nice to have:\n- A budget\nMust haves:\n- Experience managing managers', 'required'],
    ['Ideally you have experience managing managers.', 'preferred'],
    ['Bonus: a second language; experience managing managers.', 'preferred'],
    ['Must have a degree; experience managing managers is a plus.', 'preferred'],
    ['Experience managing managers is essential.', 'required'],
    ['You have managed managers, ideally in a hospital.', 'required'],
    ['Preferred qualifications: A degree. Experience managing managers.', 'preferred'],
    ['Desired Skills:\n- Experience managing managers', 'preferred'],
    ['Not required, but good to see:\n- Experience managing managers', 'preferred'],
    ['It would help if you had experience managing managers.', 'preferred'],
    ['E = essential, D = desirable\nD  Experience managing managers', 'preferred'],
    ['E = essential, D = desirable\nE  Experience managing managers', 'required'],
  ])('%s', (text, need) => {
    expect(asked(text, 'manages-managers')?.need).toBe(need);
  });

  test('asked twice, it is required', () => {
    const text = 'Preferred:\n- Experience managing managers\nDuties:\n- Lead four team leaders';
    expect(asked(text, 'manages-managers')).toMatchObject({
      need: 'required',
      quote: 'Lead four team leaders',
    });
  });
});

describe('years, sizes and money', () => {
  test.each([
    ['You must have managed teams of 10+.', 'direct-reports', { type: 'people', value: 10, bound: 'min' }],
    ['At least 5 years of people management.', 'direct-reports', { type: 'years', value: 5, bound: 'min' }],
    [
      'You will own an annual operating budget of $4 million.',
      'operating-budget',
      { type: 'money', value: 4_000_000 },
    ],
    ['Lead an organisation of 60 people.', 'org-headcount', { type: 'people', value: 60 }],
    ['Manage 6–8 engineers.', 'direct-reports', { type: 'people', min: 6, max: 8 }],
  ])('%s', (text, signal, quantity) => {
    expect(asked(text, signal)?.quantities).toContainEqual(expect.objectContaining(quantity));
  });
});

describe('what asks for nothing', () => {
  test.each([
    ['the employer about itself', 'We are a team of 200 engineers and manage a budget of $50 million.'],
    ['what is offered', 'Benefits\n- A mentor and a training budget of $2,000\n- Coaching for your career'],
    ['the employer by name', 'Larch Homes runs 40 care homes with 900 people and a budget of £50m.'],
    ['what is offered in return', 'In return\n- A coach of your own and a budget of £2,000'],
    ['what is not asked', 'No people management in this role.'],
    ['an empty text', ''],
    ['no words', '••• --- 12345 ©'],
    ['somebody the post reports to', 'Reports to: Chief Operating Officer'],
  ])('%s', (_, text) => {
    expect(readPosting(text).expectations).toEqual([]);
  });
});

test.each([
  ['project board', 'Report to the project board every month.', 'board-exposure'],
  ['customer retention', 'Improve customer retention in the app.', 'retention-engagement'],
  ['project managers as peers', 'Work with project managers of other sites.', 'manages-managers'],
  ['a change board', 'Lead the change advisory board.', 'change-leadership'],
  ['an employment contract', 'Manage your time well; fixed-term contract.', 'vendor-contracts'],
])('the same words in another sense: %s', (_, text, signal) => {
  expect(asked(text, signal)).toBeUndefined();
});
