import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { RUBRIC_VERSION } from '../../analyzers/analyze.ts';
import { labelStatement } from '../../analyzers/label.ts';
import { DEFAULT_ROLE } from '../../analyzers/roles/index.ts';
import { makeRubric } from '../rubric.ts';
import { accuracyRecord, type AccuracyRecord } from './accuracy.ts';
import { describeChanges, findHits, printGolden, type Golden } from './golden.ts';
import { ownPaths, readLabels, scoreResumes, type Labels } from './paths.ts';
import { withGenerated } from './readme.ts';
import { scoreStatements } from './statements.ts';

export const GOLDEN = 'tests/golden/corpus.json';
export const ACCURACY = 'tests/golden/accuracy.json';
const RUBRIC = 'RUBRIC.md';
const README = 'README.md';

/** Reads a JSON file that this script wrote, or gives `otherwise` when there is none yet. */
export function readJson<T>(path: string, otherwise: T): T {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise;
}

/** Measures these rules over the project's own labels. */
export async function measure({ statements, verdicts }: Labels, date: string): Promise<AccuracyRecord> {
  const resumes = await scoreResumes(verdicts, DEFAULT_ROLE);
  return accuracyRecord(scoreStatements(statements, labelStatement), resumes, RUBRIC_VERSION, date);
}

/** The documents that hold measured figures, as they must read: by path, formatted like the rest. */
export async function documents(root: string, accuracy: AccuracyRecord): Promise<Record<string, string>> {
  const readme = withGenerated(readFileSync(join(root, README), 'utf8'), accuracy);
  const config = await resolveConfig(join(root, README));
  const pretty = (text: string): Promise<string> => format(text, { ...config, parser: 'markdown' });
  return { [RUBRIC]: await pretty(makeRubric(root, accuracy)), [README]: await pretty(readme) };
}

/** Writes what the rules find now as the state to compare with, and says what is new and what is lost. */
export async function acceptAll(root: string): Promise<string> {
  const labels = readLabels(ownPaths(root));
  const before = readJson<Golden>(join(root, GOLDEN), {});
  const after = findHits(labels.statements);
  writeFileSync(join(root, GOLDEN), printGolden(after));

  const old = readJson<AccuracyRecord | null>(join(root, ACCURACY), null);
  const today = new Date().toISOString().slice(0, 10);
  const measured = await measure(labels, old?.date ?? today);
  const accuracy = JSON.stringify(measured) === JSON.stringify(old) ? measured : { ...measured, date: today };
  writeFileSync(join(root, ACCURACY), `${JSON.stringify(accuracy, null, 2)}\n`);
  for (const [path, text] of Object.entries(await documents(root, accuracy)))
    writeFileSync(join(root, path), text);

  const changes = describeChanges(before, after, labels.statements);
  const summary =
    changes.length === 0 ? 'No hit is new or lost.' : `${changes.length} statements are read differently.`;
  return `${[...changes, summary, `Wrote ${GOLDEN}, ${ACCURACY}, ${RUBRIC}, and the list and figures in ${README}.`].join('\n')}\n`;
}
