import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers/analyze.ts';
import {
  mergeNotes,
  mergeTargets,
  readPlanFile,
  writePlanFile,
  writeReportFile,
} from '../../../analyzers/notes/exchange.ts';
import { markdownText, plainText } from '../../../analyzers/notes/plain.ts';
import { addOverrule, addStep, setAnswer } from '../../../analyzers/notes/plan.ts';
import { NO_NOTES, type Notes, type OwnTarget } from '../../../analyzers/records.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import { resumeWith } from './resume.ts';

const AT = '2026-11-26T09:30:00.000Z';
const LATER = '2026-12-01T08:00:00.000Z';
const step = {
  id: 'a',
  signal: 'hiring',
  text: 'Ask.',
  state: 'to-do',
  date: '2027-01-31',
  note: '',
  at: AT,
} as const;
const full: Notes = {
  ...addOverrule(addStep(setAnswer(NO_NOTES, 'hiring', { facts: { N: '4' } }, AT), step), {
    kind: 'proof',
    signal: 'org-design',
    quote: 'Merged two rotas',
    at: AT,
  }),
  corrections: [
    {
      kind: 'edit',
      id: 'e',
      of: { title: null, organization: 'Fell & Moor', start: '2015' },
      fields: { title: 'Tester', end: null },
      at: AT,
    },
  ],
};
const target: OwnTarget = {
  id: 'own-1',
  title: 'Mine',
  basedOn: 'cio',
  off: ['hiring'],
  importance: { 'org-design': 'plus' },
  postings: [
    {
      title: 'Head of IT',
      organization: null,
      url: 'https://jobs.example/1',
      text: 'You hire.',
      expectations: [
        {
          signal: 'hiring',
          need: 'required',
          quote: 'You hire.',
          quantities: [{ type: 'people', min: 5, max: 8 }],
        },
      ],
    },
  ],
  at: AT,
};
const file = writePlanFile({ notes: full, targets: [target] }, AT);

test('a plan comes back as it went', () => {
  expect(readPlanFile(file)).toEqual({ status: 'ok', notes: full, targets: [target] });
});

type Tree = Record<string, unknown>;
const changed = (
  change: (tree: { notes: Tree & { plan: Tree[] }; targets: Tree[] } & Tree) => void,
): string => {
  const tree = JSON.parse(file) as { notes: Tree & { plan: Tree[] }; targets: Tree[] } & Tree;
  change(tree);
  return JSON.stringify(tree);
};

describe('what is not a plan is refused whole', () => {
  test.each([
    ['empty', '', 'not-a-plan'],
    ['no JSON', '{"format":', 'not-a-plan'],
    ['a list', '[]', 'not-a-plan'],
    ['null', 'null', 'not-a-plan'],
    ['another format', changed((tree) => (tree.format = 'other')), 'not-a-plan'],
    ['no version', changed((tree) => delete tree.version), 'not-a-plan'],
    ['a newer version', changed((tree) => (tree.version = 2)), 'newer'],
    ['a part missing', changed((tree) => delete tree.notes.history), 'not-a-plan'],
    [
      'a state that is none',
      changed((tree) => (tree.notes.plan = [{ ...step, state: 'never' }])),
      'not-a-plan',
    ],
    [
      'a day that is none',
      changed((tree) => (tree.notes.plan = [{ ...step, date: '2027-02-30' }])),
      'not-a-plan',
    ],
    ['markup for an id', changed((tree) => (tree.notes.plan = [{ ...step, id: '<b>' }])), 'not-a-plan'],
    [
      'a text without end',
      changed((tree) => (tree.notes.plan = [{ ...step, text: 'x'.repeat(9_000) }])),
      'not-a-plan',
    ],
    [
      'steps without end',
      changed((tree) => (tree.notes.plan = Array(9_000).fill(step) as Tree[])),
      'not-a-plan',
    ],
    ['a target of the product', changed((tree) => (tree.targets = [{ ...target, id: 'cio' }])), 'not-a-plan'],
    ['too much', `"${'x'.repeat(5_000_001)}"`, 'too-large'],
  ])('%s', (_, content, reason) => {
    expect(readPlanFile(content)).toEqual({ status: 'error', reason });
  });

  test('a key that every object has', () => {
    const hostile = file.replace('"facts": {', '"facts": { "__proto__": "x",');
    expect(hostile).not.toBe(file);
    expect(readPlanFile(hostile)).toEqual({ status: 'error', reason: 'not-a-plan' });
    expect(({} as Tree).x).toBeUndefined();
  });

  test('any text at all: an answer, never a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .json()
            .map((json) => `{"format":"next-rung-plan","version":1,"notes":${json},"targets":${json}}`),
        ),
        (content) => {
          expect(readPlanFile(content).status).toBe('error');
        },
      ),
    );
  });

  test('fields that are not ours are left out', () => {
    const content = changed((tree) => (tree.notes.plan = [{ ...step, onclick: 'alert(1)' }]));
    expect(readPlanFile(content)).toEqual({ status: 'ok', notes: full, targets: [target] });
  });
});

describe('two plans together', () => {
  test('with itself it is itself', () => {
    expect(mergeNotes(full, full)).toEqual(full);
    expect(mergeTargets([target], [target])).toEqual([target]);
  });

  test('nothing of either is lost, the later of two counts', () => {
    const other = addStep(setAnswer(NO_NOTES, 'hiring', { facts: { N: '9' } }, LATER), { ...step, id: 'b' });
    const merged = mergeNotes(full, other);
    expect(merged.answers.hiring?.facts).toEqual({ N: '9' });
    expect(mergeNotes(other, full).answers.hiring?.facts).toEqual({ N: '9' });
    expect(merged.plan.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(merged.overrules).toEqual(full.overrules);
    expect(merged.corrections).toEqual(full.corrections);
  });
});

test.each([
  ['turned around', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['isolates and marks', '\u2066a\u2069\u200Fb\u061C', 'ab'],
  ['controls', 'a\u0000b\u001b[31mc\u009b', 'ab[31mc'],
  ['line breaks and tabs stay', 'a\n\tb', 'a\n\tb'],
  ['writing from right to left stays', 'מנהל פרויקט', 'מנהל פרויקט'],
])('plain text: %s', (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['# Heading', '\\# Heading'],
  ['=1+1', '\\=1+1'],
  ['1. one', '\\1. one'],
  ['two\nlines', 'two lines'],
  ['a | b', 'a \\| b'],
])('Markdown shows %s as it is', (text, line) => {
  expect(markdownText(text)).toBe(line);
});

test('the report as JSON holds no sign that turns text around or hides', () => {
  const turned = 'Managed \u202enet\u202c \u2066five\u2069 \u0007nurses\ufeff';
  const post = { title: 'Ward \u200fLead', organization: 'Fell & Moor', start: '2019', lines: [turned] };
  const report = analyze(resumeWith(post), directorIt);
  expect(JSON.stringify(report)).toContain('\u202e');
  const notes = addStep(NO_NOTES, { ...step, note: 'with \u202eInes' });
  const file = writeReportFile({ report, notes });
  expect(file).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0007]|\\u0007/);
  const read = JSON.parse(file) as { report: typeof report; notes: Notes };
  expect(read.notes.plan[0]?.note).toBe('with Ines');
  expect(read.report.findings.map(({ verdict }) => verdict)).toEqual(
    report.findings.map(({ verdict }) => verdict),
  );
});
