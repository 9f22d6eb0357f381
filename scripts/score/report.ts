import type { StatementScores } from './statements.ts';
import type { StructureScores } from './structure.ts';
import { drawTable } from './table.ts';
import { f1, percent, percentOf, precision, recall } from './tally.ts';
import type { VerdictScores } from './verdicts.ts';

interface Style {
  readonly markdown: boolean;
}

/** Precision, recall, strength and numbers of each signal, and of all together. */
export function drawStatements(scores: StatementScores, style: Style): string {
  const head = ['Signal', 'Labels', 'Precision', 'Recall', 'F1', 'Strength right', 'Numbers right'];
  const rows = [
    ...scores.signals.map((one) => ({ name: one.signal, ...one })),
    { name: 'all (micro)', ...scores.all, strength: scores.strength, numbers: scores.numbers },
  ].map((one) => [
    one.name,
    String(one.right + one.overlooked),
    percent(precision(one)),
    percent(recall(one)),
    percent(f1(one)),
    percentOf(one.strength),
    percentOf(one.numbers),
  ]);
  const macro = `${scores.statements} statements; macro F1 of the signals with five labels or more: ${percent(scores.macro)}`;
  return `${drawTable(head, rows, style)}\n\n${macro}`;
}

/** Whole resumes in one line. */
export function drawVerdicts({ resumes, calledMissing, calledShown, rung }: VerdictScores): string {
  return [
    `${resumes} whole resumes`,
    `called missing though shown: ${calledMissing.right} of ${calledMissing.of}`,
    `called shown though not: ${calledShown.right} of ${calledShown.of}`,
    `rung right: ${rung.right} of ${rung.of}`,
  ].join('; ');
}

/** How positions are read, by group of files. */
export function drawStructure(groups: ReadonlyMap<string, StructureScores>, style: Style): string {
  const head = [
    'Files',
    'Number',
    'Positions',
    'Precision',
    'Recall',
    'Both dates right',
    'Organization right',
  ];
  const rows = [...groups].map(([name, one]) => [
    name,
    String(one.files),
    String(one.right + one.overlooked),
    percent(precision(one)),
    percent(recall(one)),
    percentOf(one.dates),
    percentOf(one.organizations),
  ]);
  return drawTable(head, rows, style);
}

/** Every error on its line, so that each can be looked at. */
export function drawErrors(scores: StatementScores): string {
  return scores.errors
    .map(({ kind, signal, id, text, wanted, got }) => {
      const detail = wanted === '' && got === '' ? '' : ` (wanted ${wanted}, got ${got})`;
      return `${kind.padEnd(10)}  ${signal.padEnd(26)}  ${id}${detail}: ${text}`;
    })
    .join('\n');
}
