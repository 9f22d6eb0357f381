import type { StatementScores } from './statements.ts';
import { drawTable } from './table.ts';
import { f1, percent, precision, recall, type Part, type Tally } from './tally.ts';
import type { VerdictScores } from './verdicts.ts';

/** Shares are 0 to 1; null where there was nothing to measure. */
export interface Accuracy {
  readonly labels: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Share of the labels found that have the right strength, and of the numbers that are right. */
  readonly strength: number | null;
  readonly numbers: number | null;
}

/** What was measured over the project's own labels, and when the figures last changed. */
export interface AccuracyRecord {
  /** Version of the rules. */
  readonly rubric: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly statements: number;
  readonly all: Accuracy;
  readonly macro: number | null;
  readonly signals: Readonly<Record<string, Accuracy>>;
  readonly resumes: {
    readonly number: number;
    readonly calledMissing: Part;
    readonly calledShown: Part;
    readonly rung: Part;
  };
}

const round = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 1000;
const shareOf = ({ right, of }: Part): number | null => round(of === 0 ? null : right / of);

const accuracyOf = (score: Tally & { readonly strength: Part; readonly numbers: Part }): Accuracy => ({
  labels: score.right + score.overlooked,
  precision: round(precision(score)),
  recall: round(recall(score)),
  f1: round(f1(score)),
  strength: shareOf(score.strength),
  numbers: shareOf(score.numbers),
});

/** What was measured, rounded to three places, in the form that is kept and published. */
export function accuracyRecord(
  scores: StatementScores,
  { resumes, calledMissing, calledShown, rung }: VerdictScores,
  rubric: string,
  date: string,
): AccuracyRecord {
  return {
    rubric,
    date,
    statements: scores.statements,
    all: accuracyOf({ ...scores.all, strength: scores.strength, numbers: scores.numbers }),
    macro: round(scores.macro),
    signals: Object.fromEntries(scores.signals.map((one) => [one.signal, accuracyOf(one)])),
    resumes: { number: resumes, calledMissing, calledShown, rung },
  };
}

const START = '<!-- accuracy: written by `npm run score -- --accept` -->';
const END = '<!-- end of accuracy -->';

/** The README with the measured figures between its two marks. Throws when the marks are not there. */
export function withAccuracy(readme: string, accuracy: AccuracyRecord): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md: found no marks ${START} … ${END}`);
  return `${readme.slice(0, from + START.length)}\n\n${drawAccuracy(accuracy)}\n\n${readme.slice(to)}`;
}

function drawAccuracy({ rubric, date, statements, all, macro, signals, resumes }: AccuracyRecord): string {
  const cells = (name: string, one: Accuracy): string[] => [
    name,
    String(one.labels),
    ...[one.precision, one.recall, one.f1, one.strength, one.numbers].map(percent),
  ];
  const table = drawTable(
    ['Signal', 'Labels', 'Precision', 'Recall', 'F1', 'Strength right', 'Numbers right'],
    [...Object.entries(signals).map(([id, one]) => cells(`\`${id}\``, one)), cells('all together', all)],
    { markdown: true },
  );
  const { number, calledMissing, calledShown, rung } = resumes;
  return [
    `Measured on ${date} with rules ${rubric} over ${statements} invented lines, about half of them made to look like what they are not. They were labelled by the definitions, not by what the program says; but the rules were worked on with these lines in view, so expect somewhat more errors on lines that nobody has looked at. Run it yourself: \`npm run score\`, with \`-- --errors\` for every single error.`,
    table,
    `Mean F1 of the signals: ${percent(macro)}. Over ${number} invented whole resumes, ${calledMissing.right} of ${calledMissing.of} signals were called missing though shown, ${calledShown.right} of ${calledShown.of} called shown though not, and the rung was right in ${rung.right} of ${rung.of}.`,
  ].join('\n\n');
}
