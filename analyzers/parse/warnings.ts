import { isForeign } from '../foreign.ts';
import type { Code, Resume, SectionKind } from '../model.ts';

/** Sections that other papers have too. */
const ANYWHERE: ReadonlySet<SectionKind> = new Set(['other', 'contact', 'summary']);

/** What a reader should know of a resume that could be read. */
export function warningsOf({
  language,
  positions,
  sections,
}: Pick<Resume, 'language' | 'positions' | 'sections'>): Code[] {
  // The rules of language are for English only; headings of other languages are known in part.
  if (isForeign({ language })) return ['not-supported'];
  const kinds = new Set(sections.map(({ kind }) => kind).filter((kind) => !ANYWHERE.has(kind)));
  const isResume = positions.length > 0 || kinds.has('experience') || kinds.size >= 2;
  return isResume ? [] : ['not-a-resume'];
}
