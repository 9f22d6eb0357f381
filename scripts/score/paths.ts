import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRole } from '../../analyzers/roles/index.ts';
import { readPath } from '../analyze/read-path.ts';
import {
  isStatement,
  isStructure,
  isVerdicts,
  readRows,
  type LabelledStatement,
  type LabelledStructure,
  type LabelledVerdicts,
} from './labels.ts';
import { addStructures, scoreStructure, type StructureScores } from './structure.ts';
import { addVerdicts, scoreVerdicts, type VerdictScores } from './verdicts.ts';

const CORPUS = 'tests/corpus';

/** Where labels of whole files lie: our own resumes, and the fixtures of layouts and producers. */
const RESUME_FOLDERS = ['tests/corpus/resumes', 'tests/fixtures/resumes'];

/** All files of labels that come with the project. */
export function ownPaths(root: string): string[] {
  return [join(root, CORPUS), ...RESUME_FOLDERS.map((folder) => join(root, folder))].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => join(folder, name))
      : [],
  );
}

export interface Labels {
  readonly statements: readonly LabelledStatement[];
  readonly verdicts: readonly LabelledVerdicts[];
  readonly structures: readonly LabelledStructure[];
}

/** Reads files of labels; files that they name become paths from here. Throws when a row is of no known kind. */
export function readLabels(paths: readonly string[]): Labels {
  const statements: LabelledStatement[] = [];
  const verdicts: LabelledVerdicts[] = [];
  const structures: LabelledStructure[] = [];
  for (const path of paths) {
    for (const row of readRows(path)) {
      const placed = typeof row.file === 'string' ? { ...row, file: join(dirname(path), row.file) } : row;
      if (isStatement(row)) statements.push(row as unknown as LabelledStatement);
      else if (isVerdicts(row)) verdicts.push(placed as unknown as LabelledVerdicts);
      else if (isStructure(row)) structures.push(placed as unknown as LabelledStructure);
      else
        throw new Error(
          `${path}: labels neither a statement nor a resume: ${JSON.stringify(row).slice(0, 80)}`,
        );
    }
  }
  return { statements, verdicts, structures };
}

/** Reads each labelled resume and judges it for a target. What cannot be read counts as overlooked. */
export async function scoreResumes(
  labels: readonly LabelledVerdicts[],
  target: string,
): Promise<VerdictScores> {
  const role = findRole(target);
  if (role === undefined) throw new Error(`There is no role “${target}”.`);
  const scores: VerdictScores[] = [];
  for (const label of labels) {
    const result = await readPath(label.file);
    scores.push(
      result.status === 'ok'
        ? scoreVerdicts(label, result.resume, role)
        : {
            resumes: 1,
            calledMissing: { right: label.present.length, of: label.present.length },
            calledShown: { right: 0, of: label.absent.length },
            rung: { right: 0, of: Number(label.rung !== undefined) },
            errors: [`not read        ${label.file}  ${result.code}`],
          },
    );
  }
  return addVerdicts(scores);
}

/** How positions are read: all files together, then by layout and by producer where the labels say them. */
export async function scoreFiles(
  labels: readonly LabelledStructure[],
): Promise<ReadonlyMap<string, StructureScores>> {
  const groups = new Map<string, StructureScores[]>([['all', []]]);
  for (const label of labels) {
    const result = await readPath(label.file);
    const score = scoreStructure(label, result.status === 'ok' ? result.resume.positions : []);
    const layout = label.layout === undefined ? [] : [`layout: ${label.layout}`];
    const producer = label.producer === undefined ? [] : [`producer: ${label.producer}`];
    for (const name of ['all', ...layout, ...producer])
      groups.set(name, [...(groups.get(name) ?? []), score]);
  }
  const names = [...groups.keys()].sort(
    (a, b) => Number(b === 'all') - Number(a === 'all') || (a < b ? -1 : 1),
  );
  return new Map(names.map((name) => [name, addStructures(groups.get(name) ?? [])]));
}
