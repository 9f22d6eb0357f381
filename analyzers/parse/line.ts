import type { Span } from '../model.ts';
import { findDates, type DateMention } from '../text/dates.ts';
import type { Stretch } from '../text/stretch.ts';

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
