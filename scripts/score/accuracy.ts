import type { StatementScores } from './statements.ts';
import { f1, precision, recall, type Part, type Tally } from './tally.ts';
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
  /** How many of them show no signal. */
  readonly silent: number;
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
    silent: scores.silent,
    all: accuracyOf({ ...scores.all, strength: scores.strength, numbers: scores.numbers }),
    macro: round(scores.macro),
    signals: Object.fromEntries(scores.signals.map((one) => [one.signal, accuracyOf(one)])),
    resumes: { number: resumes, calledMissing, calledShown, rung },
  };
}
