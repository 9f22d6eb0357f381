import { judge } from '../../analyzers/analyze.ts';
import { gatherEvidence } from '../../analyzers/judge/evidence.ts';
import type { Code, Evidence, Finding, Report, Resume } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import type { PostingExpectation } from '../../analyzers/records.ts';
import { failureWords } from './failure-words.ts';
import type { Asked } from './postings.ts';
import { readPath } from './read-path.ts';

/** What is printed for one file: the same object with and without `--json`. */
export type Answer = Ok | Failed;

interface Ok {
  readonly file: string;
  readonly status: 'ok';
  readonly warnings: readonly Code[];
  readonly resume: ReturnType<typeof shownResume>;
  readonly evidence: readonly ReturnType<typeof shownEvidence>[];
  readonly report: ReturnType<typeof shownReport>;
  readonly posting?: { readonly expectations: readonly PostingExpectation[] };
}

interface Failed {
  readonly file: string;
  readonly status: 'error';
  readonly error: { readonly code: Code; readonly message: string };
}

/** Reads one file and judges it for a role, or for what postings ask. Never throws. */
export async function analyzeFile(
  file: string,
  role: TargetRole,
  asked: Asked | null = null,
): Promise<Answer> {
  const result = await readPath(file);
  if (result.status === 'error') {
    const message = ('message' in result ? result.message : undefined) ?? failureWords(result.code);
    return { file, status: 'error', error: { code: result.code, message } };
  }
  const { resume } = result;
  const gathered = gatherEvidence(resume);
  return {
    file,
    status: 'ok',
    warnings: resume.warnings,
    resume: shownResume(resume),
    evidence: gathered.evidence.map(shownEvidence),
    report: shownReport(judge(resume, asked?.role ?? role, gathered)),
    ...(asked !== null && { posting: { expectations: asked.expectations } }),
  };
}

const shownResume = ({ language, sections, positions, certifications }: Resume) => ({
  language,
  sections: sections.map(({ kind, title, state }) => ({ kind, title, state })),
  positions: positions.map(({ title, organization, start, end, current }) => ({
    title,
    organization,
    start,
    end: current ? null : end,
    current,
  })),
  certifications: certifications.map(({ name, issuer }) => ({ name, issuer })),
});

const shownEvidence = ({ signal, strength, quote, page, position, quantities, basis }: Evidence) => ({
  signal,
  strength,
  quote,
  page,
  position,
  quantities,
  basis,
});

const shownReport = ({ target, rung, distance, pattern, findings }: Report) => ({
  target,
  rung,
  distance,
  pattern,
  findings: findings.map(shownFinding),
});

const shownFinding = (finding: Finding) => {
  const { signal, title, importance, verdict, strength, ask, notes, nextRung, template, steps } = finding;
  return {
    ...{ signal, title, importance, verdict, strength, ask, notes, nextRung, template, steps },
    quotes: finding.evidence.map(({ quote, page }) => ({ quote, page })),
    near: finding.near.map(({ quote, why }) => ({ quote, why })),
  };
};
