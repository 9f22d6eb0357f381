import type { Position, Resume, Section } from '../../../analyzers/model.ts';

interface Held {
  readonly title: string;
  readonly organization: string;
  readonly start: string | null;
  readonly end?: string;
  readonly lines: readonly string[];
}

/** A literal resume: one section of experience, each position with its lines. */
export function resumeWith(...held: readonly Held[]): Resume {
  let text = '';
  const add = (line: string): { readonly start: number; readonly end: number } => {
    const start = text.length;
    text += `${line}\n`;
    return { start, end: start + line.length };
  };
  const positions: Position[] = [];
  const statements = held.flatMap(({ title, organization, start, end, lines }, position) => {
    const span = add(`${title}, ${organization}`);
    positions.push({
      title,
      organization,
      location: null,
      employmentType: null,
      start,
      end: end ?? null,
      current: end === undefined,
      span,
    });
    return lines.map((line) => ({ span: add(line), position }));
  });
  const experience: Section = { kind: 'experience', title: 'Experience', state: 'read', statements };
  return {
    source: { kind: 'text', name: 'mine.txt', pages: 0, pageSizes: [] },
    language: 'en',
    text,
    runs: [],
    sections: [experience],
    positions,
    certifications: [],
    recommendations: [],
    warnings: [],
  };
}

/** The lines of each position, by its title. */
export function linesByTitle(
  resume: Resume,
): readonly (readonly [title: string | null, lines: readonly string[]])[] {
  return resume.positions.map(({ title }, index) => [
    title,
    resume.sections
      .flatMap(({ statements }) => statements)
      .filter(({ position }) => position === index)
      .map(({ span }) => resume.text.slice(span.start, span.end)),
  ]);
}
