import { analyze } from '../../analyzers/analyze.ts';
import type { Resume } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import { gatherEvidence } from '../../analyzers/judge/evidence.ts';
import type { LabelledVerdicts } from './labels.ts';
import { addParts, type Part } from './tally.ts';

export interface VerdictScores {
  readonly resumes: number;
  /** Signals that the page shows and the report does not: the worst error. */
  readonly calledMissing: Part;
  /** Signals that the page does not show and the report does. */
  readonly calledShown: Part;
  /** Rungs that are right, of those labelled. */
  readonly rung: Part;
  readonly errors: readonly string[];
}

/** What one resume's report says against its labels. */
export function scoreVerdicts(label: LabelledVerdicts, resume: Resume, role: TargetRole): VerdictScores {
  const report = analyze(resume, role);
  const { evidence } = gatherEvidence(resume);
  const isShown = (signal: string): boolean => {
    const finding = report.findings.find((one) => one.signal === signal);
    return finding === undefined
      ? evidence.some((one) => one.signal === signal)
      : finding.verdict === 'met' || finding.verdict === 'weak';
  };
  const missed = label.present.filter((signal) => !isShown(signal));
  const invented = label.absent.filter(isShown);
  const quote = (signal: string): string =>
    evidence.find((one) => one.signal === signal && one.basis !== 'implied')?.quote ??
    evidence.find((one) => one.signal === signal)?.quote ??
    '';
  const isRungRight = label.rung === report.rung.shown;
  return {
    resumes: 1,
    calledMissing: { right: missed.length, of: label.present.length },
    calledShown: { right: invented.length, of: label.absent.length },
    rung: { right: Number(label.rung !== undefined && isRungRight), of: Number(label.rung !== undefined) },
    errors: [
      ...missed.map((signal) => `called missing  ${label.file}  ${signal}`),
      ...invented.map((signal) => `called shown    ${label.file}  ${signal}: “${quote(signal)}”`),
      ...(label.rung === undefined || isRungRight
        ? []
        : [`rung            ${label.file}  wanted ${label.rung}, got ${report.rung.shown}`]),
    ],
  };
}

/** Adds up the scores of several resumes. */
export function addVerdicts(scores: readonly VerdictScores[]): VerdictScores {
  return {
    resumes: scores.length,
    calledMissing: addParts(scores.map(({ calledMissing }) => calledMissing)),
    calledShown: addParts(scores.map(({ calledShown }) => calledShown)),
    rung: addParts(scores.map(({ rung }) => rung)),
    errors: scores.flatMap(({ errors }) => errors),
  };
}
