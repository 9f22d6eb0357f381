import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ACCURACY, documents, GOLDEN, measure, readJson } from '../../scripts/score/accept.ts';
import type { AccuracyRecord } from '../../scripts/score/accuracy.ts';
import { describeChanges, findHits, printGolden, type Golden } from '../../scripts/score/golden.ts';
import { ownPaths, readLabels } from '../../scripts/score/paths.ts';

// The whole corpus is read twice, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const ACCEPT = 'Look at each line; when all are meant, run: npm run score -- --accept';
const labels = readLabels(ownPaths(ROOT));
const { statements } = labels;
const accuracy = readJson<AccuracyRecord | null>(join(ROOT, ACCURACY), null);

test('the rules find in the corpus what they found before', () => {
  const golden = readJson<Golden>(join(ROOT, GOLDEN), {});
  const changes = describeChanges(golden, findHits(statements), statements);
  expect(changes.join('\n'), `New (+) and lost (−) hits.\n${ACCEPT}`).toBe('');
});

test('the published error rates are those of these rules', async () => {
  expect(accuracy, ACCEPT).toEqual(await measure(labels, accuracy?.date ?? ''));
});

test('the rubric says what the pages of the signals say, the README what was measured', async () => {
  if (accuracy === null) throw new Error(`${ACCURACY} is missing. ${ACCEPT}`);
  for (const [path, text] of Object.entries(await documents(ROOT, accuracy)))
    expect(readFileSync(join(ROOT, path), 'utf8'), ACCEPT).toBe(text);
});

test('a change is told as new and lost hits under its statement', () => {
  const before = { a: ['hiring: demonstrated “Hired”', 'direct-reports: claimed “staff”'], gone: ['x: y'] };
  const after = { a: ['hiring: quantified (people 4) “Hired four”', 'direct-reports: claimed “staff”'] };
  expect(describeChanges(before, after, [{ id: 'a', text: 'Hired four.', labels: [] }])).toEqual([
    'a: Hired four.\n  − hiring: demonstrated “Hired”\n  + hiring: quantified (people 4) “Hired four”',
    'gone: (no longer in the corpus)\n  − x: y',
  ]);
  expect(describeChanges(after, after, [])).toEqual([]);
});

test('the golden file holds one statement a line', () => {
  const text = printGolden({ a: ['one'], b: [] });
  expect(text).toBe('{\n  "a": ["one"],\n  "b": []\n}\n');
  expect(JSON.parse(text)).toEqual({ a: ['one'], b: [] });
});
