import type { Span } from '../model.ts';
import { findDates, type DateMention } from '../text/dates.ts';
import { sliceStretch, type Stretch } from '../text/stretch.ts';

/** A part of a line in one font. */
export interface Part {
  readonly span: Span;
  readonly style: string;
}

/**
 * A line as every source hands it over, in reading order. `text` has a tab between cells, and no bullet mark.
 * Distances are in points, or in characters where the source has no pages.
 */
export interface Line extends Stretch {
  readonly parts: readonly Part[];
  /** Opaque; equal for letters of the same font and size. */
  readonly style: string;
  /** Font size; 1 where the source has none. */
  readonly size: number;
  readonly isBullet: boolean;
  /** Heading level that the source states (1 is the highest), or null. */
  readonly level: number | null;
  readonly left: number;
  readonly right: number;
  /** Left and right edges of the column that the line stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Free space above, in units of the usual distance between two lines of a paragraph: 0 within one. */
  readonly gap: number;
  /** True where a column or a page begins: `gap` says nothing there. */
  readonly isColumnStart: boolean;
  /** True when the source knows that this line goes on in the next one or ends its paragraph; null when unknown. */
  readonly isWrapped: boolean | null;
  /** 1-based; 0 where the source has no pages. */
  readonly page: number;
}

/** A line is asked for its dates by every step of reading. */
const dates = new WeakMap<Line, readonly DateMention[]>();

/** The dates in a line, left to right. */
export function datesOf(line: Line): readonly DateMention[] {
  const known = dates.get(line);
  if (known !== undefined) return known;
  const found = findDates(line.text);
  dates.set(line, found);
  return found;
}

/** A line with another text. Written out, here and below: copying with "..." takes most of the time of reading. */
export const withText = (line: Line, { text, runs }: Stretch, parts = line.parts, gap = line.gap): Line => ({
  text,
  runs,
  parts,
  style: line.style,
  size: line.size,
  isBullet: line.isBullet,
  level: line.level,
  left: line.left,
  right: line.right,
  column: line.column,
  gap,
  isColumnStart: line.isColumnStart,
  isWrapped: line.isWrapped,
  page: line.page,
});

/** A line with another space above it. */
export const withGap = (line: Line, gap: number): Line => withText(line, line, line.parts, gap);

/** A part of a line as a line. */
export function cutLine(
  line: Line,
  start: number,
  end: number,
  { gap = line.gap, isColumnStart = line.isColumnStart }: { gap?: number; isColumnStart?: boolean } = {},
): Line {
  const piece = sliceStretch(line, start, end);
  const from = line.text.indexOf(piece.text, start);
  const parts = line.parts.flatMap(({ span, style }): Part[] => {
    const cut = {
      start: Math.max(span.start, from) - from,
      end: Math.min(span.end, from + piece.text.length) - from,
    };
    return cut.start < cut.end ? [{ span: cut, style }] : [];
  });
  const first = piece.runs[0]?.box;
  const last = piece.runs.at(-1)?.box;
  return {
    text: piece.text,
    runs: piece.runs,
    parts,
    style: parts[0]?.style ?? line.style,
    size: line.size,
    isBullet: line.isBullet,
    level: line.level,
    left: first?.x ?? line.left,
    right: last === undefined ? line.right : last.x + last.width,
    column: line.column,
    gap,
    isColumnStart,
    isWrapped: line.isWrapped,
    page: line.page,
  };
}
