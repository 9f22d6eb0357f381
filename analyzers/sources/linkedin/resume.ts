import type {
  Certification,
  Position,
  Recommendation,
  Resume,
  Section,
  Span,
  Statement,
} from '../../model.ts';
import { detectLanguage } from '../../text/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Profile, ProfileEntry, ProfileSection } from './profile.ts';

/** The text of a resume while it is written, line by line. */
interface Draft {
  text: string;
  readonly statements: Statement[];
  readonly positions: Position[];
  readonly certifications: Certification[];
  readonly recommendations: Recommendation[];
}

/** What was read of a profile as a resume. Sections that were not loaded stay `unseen`. */
export function resumeOfProfile(profile: Profile): Resume {
  const draft: Draft = {
    text: '',
    statements: [],
    positions: [],
    certifications: [],
    recommendations: [],
  };
  for (const line of [profile.name, profile.headline]) if (line !== null) addLine(draft, line);
  const sections = profile.sections.map((section) => addSection(draft, section));
  const { text, positions, certifications, recommendations } = draft;
  return {
    source: { kind: 'linkedin-page', name: profile.name ?? profile.slug, pages: 0, pageSizes: [] },
    language: detectLanguage(text),
    text,
    runs: [],
    sections,
    positions,
    certifications,
    recommendations,
    warnings: [],
  };
}

function addSection(draft: Draft, section: ProfileSection): Section {
  const { kind, title, state, shown, total, hasMore } = section;
  if (shown > 0 && title !== '') addLine(draft, title);
  const from = draft.statements.length;
  for (const role of section.roles) addRole(draft, role);
  for (const entry of section.entries) addEntry(draft, section, entry);
  for (const { author, relationship, direction, lines } of section.recommendations) {
    const start = draft.text.length;
    const heads = [author, relationship].filter((line) => line !== null);
    for (const line of [...heads, ...lines]) addLine(draft, line);
    draft.recommendations.push({ author, relationship, direction, span: spanFrom(draft, start) });
  }
  return {
    kind,
    title,
    state,
    ...(kind !== 'summary' && shown > 0 && { shown }),
    ...(total !== null && total > shown && { total }),
    ...(hasMore && { hasMore }),
    statements: draft.statements.slice(from),
  };
}

function addRole(draft: Draft, role: ProfileSection['roles'][number]): void {
  const { title, organization, location, employmentType, start, end, current, dates, lines } = role;
  const from = draft.text.length;
  for (const line of [title, organization, dates, location]) if (line !== null) addLine(draft, line);
  const index = draft.positions.length;
  draft.positions.push({
    title,
    organization,
    location,
    employmentType,
    start,
    end,
    current,
    span: spanFrom(draft, from),
  });
  for (const line of lines) addStatements(draft, line, index);
}

function addEntry(draft: Draft, { kind }: ProfileSection, entry: ProfileEntry): void {
  const { title, subtitle, lines, context } = entry;
  const head = [title, subtitle].filter((part) => part !== null).join(', ');
  if (kind === 'skills') {
    if (title !== null) addStatements(draft, title, null);
    // Text beside the skill, but no statement: others said it, and of no act.
    for (const line of context) addLine(draft, line);
    return;
  }
  if (kind === 'certifications' || kind === 'education' || kind === 'languages') {
    const span = head === '' ? null : addLine(draft, head);
    if (kind === 'certifications' && title !== null && span !== null)
      draft.certifications.push({ name: title, issuer: subtitle, span });
  } else if (head !== '') addStatement(draft, head, null);
  for (const line of lines) addStatements(draft, line, null);
}

function addLine(draft: Draft, line: string): Span {
  const start = draft.text.length;
  draft.text += `${line}\n`;
  return { start, end: start + line.length };
}

const spanFrom = (draft: Draft, start: number): Span => ({
  start,
  end: Math.max(start, draft.text.length - 1),
});

function addStatement(draft: Draft, line: string, position: number | null): void {
  draft.statements.push({ span: addLine(draft, line), position });
}

/** A paragraph makes one statement a sentence. */
function addStatements(draft: Draft, line: string, position: number | null): void {
  const { start } = addLine(draft, line);
  for (const span of splitSentences(line))
    draft.statements.push({ span: { start: start + span.start, end: start + span.end }, position });
}
