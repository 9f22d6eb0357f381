import type { Resume, Section, SectionKind } from '../../model.ts';

/** What LinkedIn's "Save to PDF" leaves out, whatever the profile shows. */
const LEFT_OUT: readonly SectionKind[] = ['skills', 'recommendations', 'volunteering'];

/** True for LinkedIn's own PDF of a profile, of today or of 2017. */
export const isLinkedInPdf = (producer: string, text: string): boolean =>
  /\bLinkedIn\b/.test(producer) ||
  (/Apache FOP/.test(producer) && /linkedin\.com\/in\//i.test(text) && /\(LinkedIn\)/.test(text)) ||
  /^(?:Profile Notes and Activity|Contact .{3,60} on LinkedIn)\b/im.test(text);

/** The resume with a section `unseen` for all that such a PDF does not hold. */
export function withUnseen(resume: Resume): Resume {
  const unseen = LEFT_OUT.filter(
    (kind) => kind === 'skills' || !resume.sections.some((section) => section.kind === kind),
  ).map((kind): Section => ({ kind, title: '', state: 'unseen', statements: [] }));
  return {
    ...resume,
    sections: [...resume.sections, ...unseen],
    source: { ...resume.source, kind: 'linkedin-pdf' },
  };
}
