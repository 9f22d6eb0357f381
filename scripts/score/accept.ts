import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUBRIC_VERSION } from '../../analyzers/analyze.ts';
import { labelStatement } from '../../analyzers/label.ts';
import { makeRubric } from '../rubric.ts';
import { accuracyRecord, type AccuracyRecord } from './accuracy.ts';
import { describeChanges, findHits, printGolden, type Golden } from './golden.ts';
import { ownPaths, readLabels } from './paths.ts';
import { scoreStatements } from './statements.ts';

export const GOLDEN = 'tests/golden/corpus.json';
export const ACCURACY = 'tests/golden/accuracy.json';
export const RUBRIC = 'RUBRIC.md';

/** Reads a JSON file that this script wrote, or gives `otherwise` when there is none yet. */
export function readJson<T>(path: string, otherwise: T): T {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise;
}

/** Writes what the rules find now as the state to compare with, and says what is new and what is lost. */
export function acceptAll(root: string): string {
  const { statements } = readLabels(ownPaths(root));
  const before = readJson<Golden>(join(root, GOLDEN), {});
  const after = findHits(statements);
  writeFileSync(join(root, GOLDEN), printGolden(after));

  const scores = scoreStatements(statements, labelStatement);
  const old = readJson<AccuracyRecord | null>(join(root, ACCURACY), null);
  const today = new Date().toISOString().slice(0, 10);
  const kept = accuracyRecord(scores, RUBRIC_VERSION, old?.date ?? today);
  const accuracy = JSON.stringify(kept) === JSON.stringify(old) ? kept : { ...kept, date: today };
  writeFileSync(join(root, ACCURACY), `${JSON.stringify(accuracy, null, 2)}\n`);
  writeFileSync(join(root, RUBRIC), makeRubric(root, accuracy));

  const changes = describeChanges(before, after, statements);
  const summary =
    changes.length === 0 ? 'No hit is new or lost.' : `${changes.length} statements are read differently.`;
  return `${[...changes, summary, `Wrote ${GOLDEN}, ${ACCURACY} and ${RUBRIC}.`].join('\n')}\n`;
}
