import { knownHeading } from '../../parse/heading-words.ts';
import { areEntries, findGutter, type Gutter } from './columns.ts';
import { findGrid } from './grid.ts';
import { labelRows } from './labels.ts';
import { groupRows, segmentDates, segmentText, type Segment } from './rows.ts';
import { joinStackedDates } from './stacked-dates.ts';

/** Rows that are read from top to bottom between two edges. */
export interface Block {
  readonly rows: readonly (readonly Segment[])[];
  readonly left: number;
  readonly right: number;
  /** A column beside the main text that is read after all pages. */
  readonly isAside: boolean;
}

interface Page {
  readonly height: number;
  /** Lowest baseline of the page. */
  readonly bottom: number;
  /** Where columns of earlier pages were set aside. */
  readonly asides: number[];
}

/** The text of one page as blocks in reading order. `asides` remembers the gutters of side columns over the pages. */
export function orderPage(segments: readonly Segment[], height: number, asides: number[]): Block[] {
  const bottom = Math.max(0, ...segments.map(({ baseline }) => baseline));
  const page = { height, bottom, asides };
  const grid = findGrid(segments);
  if (grid === null) return orderRegion(segments, page, 0);
  return [
    ...orderRegion(grid.above, page, 0),
    toBlock(grid.rows.flat(), grid.rows, false),
    ...orderPage(grid.below, height, asides),
  ];
}

function orderRegion(segments: readonly Segment[], page: Page, depth: number): Block[] {
  if (segments.length === 0) return [];
  const gutter = depth > 5 ? null : findColumns(segments);
  if (gutter === null) return [toBlock(segments, liftNotes(joinStackedDates(groupRows(segments))), false)];
  const inside = new Set([...gutter.left, ...gutter.right]);
  const top = Math.min(...[...inside].map(({ baseline }) => baseline));
  const rest = segments.filter((segment) => !inside.has(segment));
  return [
    ...orderRegion(
      rest.filter(({ baseline }) => baseline < top),
      page,
      depth + 1,
    ),
    ...(gutter.kind === 'labels' ? [labelBlock(gutter)] : orderColumns(gutter, page, depth)),
    ...orderRegion(
      rest.filter(({ baseline }) => baseline >= top),
      page,
      depth + 1,
    ),
  ];
}

/** The first gutter that divides columns or labels; tables are read as rows, like any line. */
function findColumns(segments: readonly Segment[]): Gutter | null {
  const tables: number[] = [];
  for (let tries = 0; tries < 6; tries++) {
    const gutter = findGutter(segments, tables);
    if (gutter === null || gutter.kind !== 'table') return gutter;
    tables.push(gutter.x);
  }
  return null;
}

function orderColumns(gutter: Gutter, page: Page, depth: number): Block[] {
  const left = orderRegion(gutter.left, page, depth + 1);
  const right = orderRegion(gutter.right, page, depth + 1);
  const [main, aside] = rankOf(gutter.left) > rankOf(gutter.right) * 0.999 ? [left, right] : [right, left];
  const side = main === left ? gutter.right : gutter.left;
  const all = [...gutter.left, ...gutter.right];
  const lowest = Math.max(...all.map(({ baseline }) => baseline));
  const tall = lowest - Math.min(...all.map(({ baseline }) => baseline)) > 0.5 * page.height;
  const isKnown = page.asides.some((x) => Math.abs(x - gutter.x) < 6);
  const first = side.reduce<Segment | null>((a, b) => (a === null || b.baseline < a.baseline ? b : a), null);
  const startsApart = first !== null && knownHeading(segmentText(first)) !== null;
  const isPageColumn =
    depth <= 2 &&
    !areEntries(gutter.left, gutter.right) &&
    lowest >= page.bottom - 1 &&
    (isKnown || startsApart || (tall && main === right));
  if (!isPageColumn) return [...left, ...right];
  if (!isKnown) page.asides.push(gutter.x);
  const set = aside.map(({ rows, left: from, right: to }) => ({
    rows,
    left: from,
    right: to,
    isAside: true,
  }));
  return [...main, ...set];
}

/** How much a column looks like the main one: jobs are told there, at length. */
function rankOf(side: readonly Segment[]): number {
  let rank = 0;
  for (const segment of side) {
    const text = segmentText(segment);
    rank += text.length + (segmentDates(segment).some(({ isRange }) => isRange) ? 40 : 0);
  }
  return rank;
}

const labelBlock = (gutter: Gutter): Block =>
  toBlock([...gutter.left, ...gutter.right], joinStackedDates(labelRows(gutter)), false);

/**
 * Dates below a note at the right edge ("Leeds" above "2019 – 2021") belong to the line of that note, where what stands
 * beside them is already told: a list item, or text that is set in.
 */
function liftNotes(rows: Segment[][]): Segment[][] {
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const [told] = row;
    const note = row.at(-1);
    const [heading] = above ?? [];
    const noteAbove = above?.at(-1);
    if (above === undefined || told === undefined || note === undefined || heading === undefined) continue;
    if (told === note || noteAbove === undefined || noteAbove === heading) continue;
    // An employer's dates above those of a post: each has its own.
    if (segmentDates(noteAbove).length > 0) continue;
    const isTold = told.left > heading.left + 0.5 * heading.size || segmentText(told).length > LONG_HEADING;
    const isAligned = Math.abs(note.right - noteAbove.right) < 2 || Math.abs(note.left - noteAbove.left) < 2;
    if (!isTold || !isAligned || !segmentDates(note).some(({ isRange }) => isRange)) continue;
    row.pop();
    above.push(note);
  }
  return rows;
}

/** Lines of headings are shorter than this. */
const LONG_HEADING = 60;

function toBlock(
  segments: readonly Segment[],
  rows: readonly (readonly Segment[])[],
  isAside: boolean,
): Block {
  return {
    rows,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    isAside,
  };
}
