import { readFileSync } from 'node:fs';
import type { Strength } from '../../analyzers/model.ts';

/** A number of a label. One of `value`, `min` + `max` or `from` + `to`; other keys say more and are not scored. */
export interface LabelledQuantity {
  readonly type: string;
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface SignalLabel {
  readonly signal: string;
  readonly strength: Strength;
  readonly quantities: readonly LabelledQuantity[];
}

/** One statement and all that it shows, of a chain of implications the strongest only. */
export interface LabelledStatement {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly SignalLabel[];
  /** Signals that careful readers may see either way: not scored. */
  readonly unsure?: readonly string[];
}

/** What a whole resume shows. Signals in neither list are not scored. */
export interface LabelledVerdicts {
  /** Path, relative to the file of labels. */
  readonly file: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly rung?: string;
}

/** What is printed in a resume about each position. */
export interface LabelledStructure {
  readonly file: string;
  /** What the file looks like, such as `two columns`, and what wrote it, such as `chrome`. */
  readonly layout?: string;
  readonly producer?: string;
  readonly positions: readonly {
    readonly title: string | null;
    readonly organization: string | null;
    readonly start: string | null;
    readonly end: string | null;
  }[];
}

/** What a signal shows along with itself. Written out here, so that the scorer does not trust what it measures. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'manages-managers': ['direct-reports'],
  'direct-reports': ['team-leadership'],
  'org-headcount': ['direct-reports'],
  'board-exposure': ['executive-advice'],
  'pnl-ownership': ['operating-budget', 'revenue-accountability'],
};

/** The signals with all that follows from them. */
export function withImplied(signals: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const open = [...signals];
  for (let signal = open.pop(); signal !== undefined; signal = open.pop()) {
    all.add(signal);
    open.push(...(IMPLIED[signal] ?? []).filter((other) => !all.has(other)));
  }
  return all;
}

/** Rows of a JSON Lines file. Throws with the file and line when one is no JSON object. */
export function readRows(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseRow(line, `${path}:${index + 1}`)]));
}

function parseRow(line: string, where: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`${where}: not a line of JSON`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Error(`${where}: not an object`);
  return row as Record<string, unknown>;
}

/** Rows that label statements; what kind a file holds is seen from its keys. */
export const isStatement = (row: Record<string, unknown>): boolean =>
  typeof row.id === 'string' && typeof row.text === 'string' && Array.isArray(row.labels);

export const isVerdicts = (row: Record<string, unknown>): boolean =>
  typeof row.file === 'string' && Array.isArray(row.present) && Array.isArray(row.absent);

export const isStructure = (row: Record<string, unknown>): boolean =>
  typeof row.file === 'string' && Array.isArray(row.positions);
