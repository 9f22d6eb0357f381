import type { Box, Run } from '../../model.ts';
import { bulletLength } from '../../parse/bullets.ts';
import type { Line, Part } from '../../parse/line.ts';
import { sliceStretch, type Stretch } from '../../text/stretch.ts';
import type { Fragment } from './fragments.ts';
import type { Block } from './reading-order.ts';
import { isApart, segmentDates, segmentText, type Segment } from './rows.ts';

/** A page with its blocks in reading order. */
interface OrderedPage {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

/** Gap between two cells of a line, in font sizes. */
const CELL_GAP = 1.2;

/** A line before the usual distances of the whole file are known. */
interface Draft {
  readonly body: Stretch;
  readonly parts: readonly Part[];
  readonly isBullet: boolean;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly page: number;
  readonly block: Block;
  readonly isColumnStart: boolean;
}

/** All lines of a file: the main text of every page first, then the columns beside it. */
export function buildLines(pages: readonly OrderedPage[]): Line[] {
  const drafts: Draft[] = [];
  for (const isAside of [false, true]) {
    for (const [index, page] of pages.entries()) {
      for (const block of page.blocks)
        if (block.isAside === isAside) draftBlock(block, page, index + 1, drafts);
    }
  }
  const leading = usualLeading(drafts);
  const columns = columnEdges(drafts);
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const size = Math.max(draft.size, before?.size ?? 0);
    const drop = before === undefined ? 0 : draft.baseline - before.baseline;
    const { body, parts, isBullet, right, page, isColumnStart, block } = draft;
    // Here and below objects are written out: copying them with "..." takes most of the time.
    return {
      text: body.text,
      runs: body.runs,
      parts,
      isBullet,
      left: body.runs[0]?.box.x ?? 0,
      right,
      page,
      isColumnStart,
      style: mainStyle(parts),
      size: draft.size,
      level: null,
      column: { left: block.left, right: columns.get(columnKey(block)) ?? block.right },
      gap: isColumnStart ? 1 : drop / (leading * size) - 1,
      isWrapped: null,
    };
  });
}

function draftBlock(block: Block, frame: OrderedPage, page: number, drafts: Draft[]): void {
  let isColumnStart = true;
  for (const row of block.rows) {
    for (const cells of splitAtBullets(row)) {
      const draft = draftLine(cells, frame, page, block, isColumnStart);
      if (draft.body.text === '') continue;
      drafts.push(draft);
      isColumnStart = false;
    }
  }
}

/** Cells of a row that begin with a bullet are lines of their own. */
function splitAtBullets(row: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of row) {
    const isItem =
      bulletLength(`${segment.fragments[0]?.text ?? ''} A`) > 0 && !endsRange(lines.at(-1)?.at(-1), segment);
    if (lines.length === 0 || isItem) lines.push([segment]);
    else lines.at(-1)?.push(segment);
  }
  return lines;
}

/** "2021" above "— now": the dash begins no list item. */
const endsRange = (before: Segment | undefined, segment: Segment): boolean =>
  before !== undefined &&
  segmentDates(before).length > 0 &&
  /^[-–—]\s*(?:$|now|present|current|today|\p{L}*\s?\d)/iu.test(segmentText(segment));

function draftLine(
  cells: readonly Segment[],
  frame: OrderedPage,
  page: number,
  block: Block,
  isColumnStart: boolean,
): Draft {
  let text = '';
  const runs: Run[] = [];
  const styles: string[] = [];
  let right = Infinity;
  let edge = 0;
  let size = 0;
  for (const cell of cells) {
    if (text !== '') text += cell.left - right > CELL_GAP * cell.size || cell.left < right ? '\t' : ' ';
    let before: Fragment | null = null;
    edge = Math.max(edge, cell.right);
    size = Math.max(size, cell.size);
    for (const fragment of cell.fragments) {
      const isNew: boolean = before === null || isApart(before, fragment);
      if (isNew && before !== null) text += ' ';
      const start = text.length;
      text += fragment.text;
      runs.push({ span: { start, end: text.length }, box: boxOf(fragment, frame, page) });
      // Small capitals are the letters of a smaller font: the word keeps the look of its first letter.
      styles.push((!isNew && isCapital(fragment.text) ? styles.at(-1) : undefined) ?? fragment.style);
      before = fragment;
    }
    right = cell.fragments.at(-1)?.right ?? Infinity;
  }
  const mark = bulletLength(text);
  const body = sliceStretch({ text, runs }, mark);
  const cut = runs.length - body.runs.length;
  return {
    body,
    parts: body.runs.map(({ span }, index) => ({ span, style: styles[index + cut] ?? '' })),
    isBullet: mark > 0,
    right: edge,
    baseline: cells[0]?.baseline ?? 0,
    size,
    page,
    block,
    isColumnStart,
  };
}

const isCapital = (text: string): boolean => !/[^\p{Lu}]/u.test(text);

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** From the ascent to the descent of the letters, cut at the edges of the page. */
function boxOf(
  { left, right, baseline, size }: { left: number; right: number; baseline: number; size: number },
  frame: OrderedPage,
  page: number,
): Box {
  const x = clamp(left, frame.width);
  const y = clamp(baseline - 0.85 * size, frame.height);
  return {
    page,
    x,
    y,
    width: clamp(right, frame.width) - x,
    height: clamp(baseline + 0.25 * size, frame.height) - y,
  };
}

/** The style of most letters. */
function mainStyle(parts: readonly Part[]): string {
  const [first] = parts;
  if (first === undefined || parts.every(({ style }) => style === first.style)) return first?.style ?? '';
  const letters = new Map<string, number>();
  for (const { span, style } of parts) letters.set(style, (letters.get(style) ?? 0) + span.end - span.start);
  return mostOf(letters, '');
}

/** The key with the highest count, the first of several. */
function mostOf<T>(counts: ReadonlyMap<T, number>, none: T): T {
  let best = none;
  let most = 0;
  for (const [key, count] of counts) {
    if (count <= most) continue;
    most = count;
    best = key;
  }
  return best;
}

/** Distance between the lines of a paragraph, in font sizes: the commonest below a line that fills its column. */
function usualLeading(drafts: readonly Draft[]): number {
  const counts = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (before === undefined || draft.isColumnStart || Math.abs(before.size - draft.size) > 0.1) continue;
    const ratio = Math.round(((draft.baseline - before.baseline) / draft.size) * 20) / 20;
    if (ratio < 0.9 || ratio > 2.4) continue;
    const isFull = before.right > draft.block.left + 0.85 * (draft.block.right - draft.block.left);
    counts.set(ratio, (counts.get(ratio) ?? 0) + (isFull && !draft.isBullet ? 5 : 1));
  }
  return mostOf(counts, 1.2);
}

const columnKey = ({ left, isAside }: Block): string => `${Math.round(left / 12)}${isAside ? 'a' : 'm'}`;

/** Columns that begin at one place on several pages are one column: a short page does not make it narrower. */
function columnEdges(drafts: readonly Draft[]): Map<string, number> {
  const edges = new Map<string, number>();
  let last: Block | null = null;
  for (const { block } of drafts) {
    if (block === last) continue;
    last = block;
    const key = columnKey(block);
    edges.set(key, Math.max(edges.get(key) ?? 0, block.right));
  }
  return edges;
}
