import { isForeign } from '../analyzers/foreign.ts';
import type { Report, Resume } from '../analyzers/model.ts';
import { say } from './strings.ts';

const FEW_WORDS = 60;

/** What a reader should know of how the page was read: one sentence each. */
export function warningsOf(resume: Resume, report: Report): readonly string[] {
  const words = resume.text.split(/\s+/, FEW_WORDS).length;
  const partly =
    report.findings.some(({ notes }) => notes.includes('partly-read')) ||
    resume.sections.some(({ state }) => state === 'unseen');
  return [
    ...(resume.warnings.includes('not-a-resume') ? [say('warn.not-a-resume')] : []),
    ...(isForeign(resume)
      ? []
      : resume.warnings.includes('not-supported')
        ? [say('warn.not-supported')]
        : []),
    ...(partly ? [say('warn.partly')] : []),
    ...(words < FEW_WORDS && !isForeign(resume) ? [say('warn.few-words')] : []),
  ];
}
