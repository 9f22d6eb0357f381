import { isFormLabel } from '../../parse/form-labels.ts';
import { knownHeading } from '../../parse/heading-words.ts';
import { findDates } from '../../text/dates.ts';
import { groupRows, isBulleted, segmentDates, segmentText, type Segment } from './rows.ts';

/** A vertical strip without text: what stands left of it and right of it. */
export interface Gutter {
  readonly x: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  /**
   * `columns` are read one after the other; the cells of a `table` are read row by row;
   * `labels` is a table whose narrow left cells name what stands beside them.
   */
  readonly kind: 'columns' | 'table' | 'labels';
}

const SLACK = 2;

/** The tallest strip without text that has text on both sides, or null. `known` are gutters already taken as tables. */
export function findGutter(segments: readonly Segment[], known: readonly number[]): Gutter | null {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline);
  let best: Omit<Gutter, 'kind'> | null = null;
  let bestRows = 0;
  for (const x of columnEdges(segments)) {
    if (known.some((other) => Math.abs(other - x) < 4)) continue;
    for (const stretch of stretchesBeside(sorted, x)) {
      const left = stretch.filter((segment) => segment.right <= x - SLACK);
      const right = stretch.filter((segment) => segment.left >= x - SLACK);
      const rows = sharedRows(left, right);
      if (rows <= bestRows) continue;
      bestRows = rows;
      best = { x, left, right };
    }
  }
  if (best === null) return null;
  const { x, left, right } = best;
  const beside = withinHeight(left, right);
  if (openBesideDates(left, right)) return { x, left, right, kind: 'table' };
  if (areLabels(beside, right)) return { x, left: beside, right, kind: 'labels' };
  if (areEntries(left, right)) return { x, left: aboveHeading(left, right), right, kind: 'columns' };
  return { x, left, right, kind: kindOfGutter(left, right) };
}

/** Where three or more segments begin on one vertical line, the leftmost edge aside. */
function columnEdges(segments: readonly Segment[]): number[] {
  const lefts = segments.map(({ left }) => left).sort((a, b) => a - b);
  const edges: number[] = [];
  let count = 0;
  let first = -Infinity;
  for (const left of [...lefts, Infinity]) {
    if (left - first <= SLACK) {
      count++;
      continue;
    }
    if (count >= 3) edges.push(first);
    first = left;
    count = 1;
  }
  return edges.slice(edges[0] === lefts[0] ? 1 : 0);
}

/** Runs of segments, top to bottom, that are not crossed by text at `x`. */
function stretchesBeside(sorted: readonly Segment[], x: number): Segment[][] {
  const stretches: Segment[][] = [[]];
  for (const segment of sorted) {
    if (segment.left < x - SLACK && segment.right > x - SLACK) {
      if (stretches.at(-1)?.length !== 0) stretches.push([]);
    } else {
      stretches.at(-1)?.push(segment);
    }
  }
  return stretches;
}

/** Number of rows of the side that has fewer, within the height that both share; 0 when it is too little to tell. */
function sharedRows(left: readonly Segment[], right: readonly Segment[]): number {
  if (left.length < 2 || right.length < 2) return 0;
  const top = Math.max(left[0]?.baseline ?? 0, right[0]?.baseline ?? 0) - 2;
  const bottom = Math.min(left.at(-1)?.baseline ?? 0, right.at(-1)?.baseline ?? 0) + 2;
  const reaches = ({ baseline }: Segment): boolean => baseline >= top && baseline <= bottom;
  return left.some(reaches) && right.some(reaches) ? left.length + right.length : 0;
}

/** The left side as far as the right side reaches. */
function withinHeight(left: readonly Segment[], right: readonly Segment[]): Segment[] {
  const slack = 0.4 * (right[0]?.size ?? 0);
  const top = (right[0]?.baseline ?? 0) - slack;
  const bottom = (right.at(-1)?.baseline ?? 0) + slack;
  return left.filter(({ baseline }) => baseline >= top && baseline <= bottom);
}

/** Dates on both sides and no heading on the right: entries stand side by side. */
export function areEntries(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [own, others] = [left, right].map((side) => side.filter(hasRange));
  if (own === undefined || others === undefined || right.some(isHeading)) return false;
  if (own.length >= 2 && others.length >= 2) return true;
  // One row of entries: as high as they are told.
  const areHigh = left.length >= 5 && right.length >= 5;
  return areHigh && own.some((range) => others.some((other) => isOnLine(range, other)));
}

/** The left side down to a heading that stands below all of the right side. */
function aboveHeading(left: readonly Segment[], right: readonly Segment[]): readonly Segment[] {
  const bottom = right.at(-1)?.baseline ?? 0;
  const cut = left.findIndex((segment) => segment.baseline > bottom && isHeading(segment));
  return cut < 0 ? left : left.slice(0, cut);
}

function kindOfGutter(left: readonly Segment[], right: readonly Segment[]): Gutter['kind'] {
  const leftAligned = shareAligned(left, right);
  const rightAligned = shareAligned(right, left);
  if (rightAligned >= 0.8 && areNotes(right)) return 'table';
  const hasHeadings = [left, right].every((side) => side.some((segment) => isHeading(segment)));
  const isProse = [left, right].every((side) => side.length >= 6 && meanLength(side) > 30);
  return leftAligned >= 0.85 && rightAligned >= 0.85 && !hasHeadings && !isProse ? 'table' : 'columns';
}

/** Cells that name what stands right of them: dates, "Client:", or nothing but section headings. */
function areLabels(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (meanLength(left) > 32) return false;
  const blocks = groupBlocks(left).map((block) => ({ block, text: block.map(segmentText).join(' ') }));
  const headings = blocks.filter(({ text }) => knownHeading(text) !== null);
  const dated = blocks.filter(({ text }) => isDateLabel(text) || /:$/.test(text.trim()) || isFormLabel(text));
  const others = blocks.length - headings.length - dated.length;
  if (dated.length >= 1 && countRanges(right) >= 0.7 * dated.length && countRanges(right) > 0) return false;
  const named = blocks.filter((block) => !headings.includes(block)).map(({ block }) => block);
  if (areEmployers(named, right)) return true;
  const areBeside = (labels: readonly { readonly block: readonly Segment[] }[]): boolean =>
    labels.filter(({ block }) => shareAligned(block.slice(0, 1), right) === 1).length >= 0.7 * labels.length;
  // Cells of a table may be centred: then a label stands beside the middle of what it names.
  if (dated.length >= 2 && dated.length >= 1.5 * others)
    return areBeside(dated) || left.length <= 0.6 * right.length;
  if (dated.length === 1 && others === 0) return areBeside(dated);
  return headings.length >= 2 && headings.length >= 2 * (others + dated.length) && areBeside(headings);
}

/** Short undated blocks, each beside the first lines of a job with its dates: employers with their places. */
function areEmployers(blocks: readonly (readonly Segment[])[], right: readonly Segment[]): boolean {
  const short = blocks.flat();
  if (blocks.length < 3 || right.length < 1.5 * short.length || areNotes(right)) return false;
  if (short.some((segment) => segmentDates(segment).length > 0) || right.some(isHeading)) return false;
  const rows = groupRows(right);
  const beside = blocks.filter(([first]) => {
    const row = rows.findIndex((cells) => first !== undefined && cells.some((cell) => isOnLine(cell, first)));
    return row >= 0 && rows.slice(row, row + 2).some((cells) => cells.some(hasRange));
  });
  return beside.length >= 0.8 * blocks.length;
}

const hasRange = (segment: Segment): boolean => segmentDates(segment).some(({ isRange }) => isRange);

const countRanges = (side: readonly Segment[]): number => side.filter(hasRange).length;

const isDateLabel = (text: string): boolean =>
  findDates(text).some(({ isRange }) => isRange) || isNothingButDates(text);

/** "Apr 2018 / Present", the one above the other. */
function isNothingButDates(text: string): boolean {
  const dates = findDates(text);
  const rest = dates.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text);
  return dates.length > 0 && !/[\p{L}\d]/u.test(rest.replace(/\b(?:present|current|now|today)\b/i, ''));
}

/** Blocks that each begin beside dates, and lists below these: jobs whose stories stand further left than their posts. */
function openBesideDates(left: readonly Segment[], right: readonly Segment[]): boolean {
  const dates = left.filter((segment) => isNothingButDates(segmentText(segment)));
  if (!dates.some(hasRange) || !left.some(isBulleted)) return false;
  const blocks = groupBlocks(right);
  return (
    blocks.length >= 2 &&
    blocks.every(([first]) => first !== undefined && dates.some((date) => isOnLine(date, first)))
  );
}

/** Short things at the right end of a line: dates and places. */
function areNotes(right: readonly Segment[]): boolean {
  const dated = right.filter((segment) => segmentDates(segment).length > 0).length;
  return meanLength(right) < 28 && dated >= 0.35 * right.length;
}

const isHeading = (segment: Segment): boolean => knownHeading(segmentText(segment)) !== null;

const meanLength = (side: readonly Segment[]): number =>
  side.reduce((sum, segment) => sum + segmentText(segment).length, 0) / Math.max(1, side.length);

/** True when two segments stand on one baseline, give or take a difference of fonts. */
export const isOnLine = (a: Segment, b: Segment): boolean =>
  Math.abs(a.baseline - b.baseline) <= Math.max(1.5, 0.3 * Math.min(a.size, b.size));

/** Share of `side` that stands on the baseline of something in `other`. */
function shareAligned(side: readonly Segment[], other: readonly Segment[]): number {
  const aligned = side.filter((segment) => other.some((beside) => isOnLine(segment, beside)));
  return aligned.length / Math.max(1, side.length);
}

/** "Jul 2015 –", "Jul 2015 – Jan": dates that a narrow cell breaks. */
const BEGINS_RANGE = /^(?:\p{L}{3,9}\.? |\d{1,2}[/.])?(?:19|20)\d\d\s*[-–—]\s*(?:\p{L}{2,9}\.?)?$/u;

/** Rows that stand close together, as blocks. No block holds two ranges of dates, or a heading or a label beside other text. */
export function groupBlocks(side: readonly Segment[]): Segment[][] {
  const blocks: Segment[][] = [];
  let bottom = -Infinity;
  let holdsRange = false;
  let wasHeading = false;
  let last = '';
  for (const row of groupRows(side)) {
    const size = Math.max(...row.map((segment) => segment.size));
    const baseline = row[0]?.baseline ?? 0;
    const text = row.map(segmentText).join(' ');
    const isDated = row.some((segment) => hasRange(segment) || BEGINS_RANGE.test(segmentText(segment)));
    const isNear = baseline - bottom <= 1.7 * size;
    // "ACADEMIC" above "APPOINTMENTS" is one heading.
    const goesOn: boolean = isNear && last !== '' && knownHeading(`${last} ${text}`) !== null;
    const heads = goesOn || knownHeading(text) !== null || isFormLabel(text);
    const isNew: boolean = !goesOn && (!isNear || (isDated && holdsRange) || heads || wasHeading);
    last = isNew ? text : '';
    if (isNew) blocks.push([...row]);
    else blocks.at(-1)?.push(...row);
    holdsRange = isDated || (holdsRange && !isNew);
    bottom = baseline;
    wasHeading = heads;
  }
  return blocks;
}
