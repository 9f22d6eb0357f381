import type { StatementScores } from './statements.ts';
import { f1, precision, recall, type Tally } from './tally.ts';

/** Shares are 0 to 1; null where there was nothing to measure. */
export interface Accuracy {
  readonly labels: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What was measured over the project's own corpus, and when the figures last changed. */
export interface AccuracyRecord {
  /** Version of the rules. */
  readonly rubric: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly statements: number;
  readonly all: Accuracy;
  readonly macro: number | null;
  readonly signals: Readonly<Record<string, Accuracy>>;
}

const round = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 1000;

const accuracyOf = (tally: Tally): Accuracy => ({
  labels: tally.right + tally.overlooked,
  precision: round(precision(tally)),
  recall: round(recall(tally)),
  f1: round(f1(tally)),
});

export function accuracyRecord(scores: StatementScores, rubric: string, date: string): AccuracyRecord {
  return {
    rubric,
    date,
    statements: scores.statements,
    all: accuracyOf(scores.all),
    macro: round(scores.macro),
    signals: Object.fromEntries(scores.signals.map((one) => [one.signal, accuracyOf(one)])),
  };
}
