import type {
  Certification,
  PartialDate,
  Position,
  Recommendation,
  Resume,
  Section,
  SectionKind,
  Span,
  Statement,
} from '../model.ts';
import type { Line } from '../parse/line.ts';
import { addStatements } from '../parse/statements.ts';
import { createTextBuilder, type TextBuilder } from '../parse/text-builder.ts';
import { findDates } from '../text/dates.ts';
import { warningsOf } from '../parse/warnings.ts';
import { detectLanguage } from '../text/language.ts';
import { plainStretch } from '../text/stretch.ts';
import { plainLines, toLines } from './text/plain.ts';

/** One entry of a source that names its fields. All of it is text as the source has it. */
export interface RecordEntry {
  /** Lines that say what the entry is. They are no claims. */
  readonly heading: readonly (string | null)[];
  /** Prose, perhaps with lists in it. */
  readonly prose?: readonly (string | null)[];
  /** One claim each. */
  readonly items?: readonly string[];
  readonly position?: Omit<Position, 'span'>;
  readonly certification?: Omit<Certification, 'span'>;
  readonly recommendation?: Omit<Recommendation, 'span'>;
}

export interface RecordSection {
  readonly kind: SectionKind;
  /** Empty for what stands above the first section. */
  readonly title: string;
  /** False when the source does not hold this section, which is not the same as an empty one. */
  readonly isSeen: boolean;
  readonly entries: readonly RecordEntry[];
}

/** Builds a resume from named fields: nothing about it has to be guessed. */
export function buildResume(sections: readonly RecordSection[], source: Resume['source']): Resume {
  const text = createTextBuilder();
  const found = {
    positions: [] as Position[],
    certifications: [] as Certification[],
    recommendations: [] as Recommendation[],
  };
  const read = sections.map(({ kind, title, isSeen, entries }): Section => {
    if (entries.length > 0 && title !== '') text.add(plainStretch(title));
    const statements = entries.flatMap((entry) => addEntry(entry, text, found));
    return { kind, title, state: !isSeen ? 'unseen' : entries.length > 0 ? 'read' : 'empty', statements };
  });
  const whole = text.finish();
  const language = detectLanguage(whole.text);
  return {
    ...{ source, language, ...whole, ...found },
    sections: read,
    // Whoever fills in named fields means a resume.
    warnings: warningsOf({ language, ...found, sections: read }).filter((code) => code !== 'not-a-resume'),
  };
}

function addEntry(
  entry: RecordEntry,
  text: TextBuilder,
  found: {
    readonly positions: Position[];
    readonly certifications: Certification[];
    readonly recommendations: Recommendation[];
  },
): Statement[] {
  const heading = addHeading(entry.heading, text);
  const index = entry.position === undefined ? null : found.positions.length;
  if (entry.position !== undefined) found.positions.push({ ...entry.position, span: heading });
  if (entry.certification !== undefined) found.certifications.push({ ...entry.certification, span: heading });
  const statements = addStatements(linesOf(entry), index, text);
  if (entry.recommendation !== undefined) {
    const span = { start: heading.start, end: statements.at(-1)?.span.end ?? heading.end };
    found.recommendations.push({ ...entry.recommendation, span });
  }
  return statements;
}

function addHeading(lines: readonly (string | null)[], text: TextBuilder): Span {
  const spans = lines.flatMap((line) => {
    const bare = line?.replace(/\s+/g, ' ').trim() ?? '';
    return bare === '' ? [] : [text.add(plainStretch(bare))];
  });
  const first = spans[0] ?? text.add(plainStretch(''));
  return { start: first.start, end: spans.at(-1)?.end ?? first.end };
}

function linesOf({ prose = [], items = [] }: RecordEntry): Line[] {
  return [
    ...prose.flatMap((part) => plainLines(part ?? '')),
    ...toLines(items.map((item) => ({ text: item.replace(/\s+/g, ' ').trim(), isBullet: true }))),
  ];
}

/** The first date in a text, or null. */
export function readDate(text: string | null): PartialDate | null {
  const iso = /^\s*((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?:-\d\d)?(?:T.*)?\s*$/.exec(text ?? '');
  if (iso !== null) return iso[2] === undefined ? (iso[1] ?? null) : `${iso[1]}-${iso[2]}`;
  return findDates(text ?? '')[0]?.start ?? null;
}

/** Start and end as a line to read: "Jan 2019 – present". */
export const printDates = (start: string | null, end: string | null): string | null =>
  start === null ? end : `${start} – ${end ?? 'present'}`;

/** Start and end as a position has them. A start without an end is a position still held. */
export function readDates(
  start: string | null,
  end: string | null,
): Pick<Position, 'start' | 'end' | 'current'> {
  const from = readDate(start);
  const to = readDate(end);
  return { start: from, end: to, current: from !== null && to === null };
}
