import { knownHeading } from '../../parse/heading-words.ts';
import { withGap, type Line } from '../../parse/line.ts';
import { findDates } from '../../text/dates.ts';
import { MAX_CHARACTERS } from '../limits.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import type { Box } from './boxes.ts';
import { readParagraph, type Context } from './paragraph.ts';

/** Lines in reading order, and columns beside them that are read after all else. */
interface Flow {
  readonly lines: Line[];
  readonly asides: Line[][];
}

/** Elements that only hold what stands in them. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'Choice']);
/** A box narrower than this part of the page's width is a column beside the text. */
const NARROW = 0.45;

/** Reads the paragraphs and tables in an element. `pageWidth` is in points. */
export function readBlocks(element: XmlElement, context: Context, pageWidth: number): Flow {
  const flow: Flow = { lines: [], asides: [] };
  let after = 0;
  let blank = 0;
  let letters = 0;
  const add = (lines: readonly Line[], gap: number): void => {
    for (const [index, line] of lines.entries()) {
      letters += line.text.length;
      flow.lines.push(index === 0 ? withGap(line, gap) : line);
    }
  };
  const walk = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (typeof node === 'string') continue;
      // Whoever counts the letters, or looks at the clock, says that it is too much.
      if (letters > MAX_CHARACTERS || performance.now() > context.deadline) return;
      if (WRAPPERS.has(node.name)) walk(node);
      else if (node.name === 'AlternateContent') {
        const choice = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
        if (choice !== undefined) walk(choice);
      } else if (node.name === 'p') {
        const paragraph = readParagraph(node, context);
        addBoxes(paragraph.boxes, flow, context, pageWidth);
        const [first] = paragraph.lines;
        if (first === undefined) blank++;
        else {
          add(paragraph.lines, blank + Math.max(after, paragraph.before) / (1.2 * first.size));
          blank = 0;
          after = paragraph.after;
        }
      } else if (node.name === 'tbl') {
        for (const row of childrenNamed(node, 'tr')) add(readRow(row, context, pageWidth), 0.5);
        blank = 1;
      }
    }
  };
  walk(element);
  return flow;
}

/** Boxes of one paragraph: the upper ones first, narrow ones of some length beside the text. */
function addBoxes(boxes: readonly Box[], flow: Flow, context: Context, pageWidth: number): void {
  const sorted = boxes.every(({ top }) => top !== null)
    ? [...boxes].sort((a, b) => (a.top ?? 0) - (b.top ?? 0))
    : boxes;
  for (const { content, width } of sorted) {
    const { lines, asides } = readBlocks(content, context, pageWidth);
    const column = startColumn([...lines, ...asides.flat()]);
    if (column.length > 2 && width !== null && width < NARROW * pageWidth) flow.asides.push(column);
    else flow.lines.push(...column);
  }
}

const startColumn = (lines: readonly Line[]): Line[] =>
  lines.map((line, index) => (index === 0 ? { ...line, isColumnStart: true, gap: 1 } : line));

/** A row of a table: cells of a line, a label beside a text, or columns of a page. */
function readRow(row: XmlElement, context: Context, pageWidth: number): Line[] {
  const cells = cellsOf(row)
    .map((cell) => readBlocks(cell, context, pageWidth))
    .map(({ lines, asides }) => [...lines, ...asides.flat()])
    .filter((lines) => lines.length > 0);
  const [first = [], ...rest] = cells;
  if (rest.length === 0) return first;
  const tallest = Math.max(...cells.map(({ length }) => length));
  if (cells.every(({ length }) => length === first.length) && tallest <= 3 && !first.some(isHeading)) {
    return first.map((_, index) => joinCells(cells.flatMap((lines) => lines[index] ?? [])));
  }
  if (isLabel(first) && rest.length === 1) return joinLabel(first, rest[0] ?? []);
  const last = cells.at(-1) ?? [];
  if (isLabel(last) && cells.length === 2 && !last.some(isHeading)) return joinLabel(last, first, true);
  // The column that tells the jobs comes first, as on a page with a column beside it.
  return [...cells].sort((a, b) => rankOf(b) - rankOf(a)).flatMap(startColumn);
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.name === 'tc') return [node];
    return WRAPPERS.has(node.name) ? cellsOf(node) : [];
  });
}

const isHeading = (line: Line): boolean =>
  line.level !== null || (line.text.length < 50 && knownHeading(line.text) !== null);

/** Up to three short lines: dates, a place, the heading of the row. */
const isLabel = (lines: readonly Line[]): boolean =>
  lines.length <= 3 && lines.every(({ text, isBullet }) => text.length < 40 && !isBullet);

/** A label stands on the first line of its text; a heading on a line of its own above it. */
function joinLabel(label: readonly Line[], text: readonly Line[], isBehind = false): Line[] {
  const headings = label.filter(isHeading);
  const words = label.filter((line) => !isHeading(line));
  const [first, ...rest] = text;
  if (first === undefined || words.length === 0) return [...headings, ...text];
  // "Jan 2018 –" above "Mar 2020" is one range of dates.
  const joined = words.reduce((a, b) =>
    joinCells([a, b], /[-–—]$|\bto$/.test(a.text) || /^[-–—]|^to\b/.test(b.text) ? ' ' : '\t'),
  );
  return [...headings, joinCells(isBehind ? [first, joined] : [joined, first]), ...rest];
}

function joinCells(cells: readonly Line[], between = '\t'): Line {
  const main = cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const [first = main] = cells;
  let text = '';
  const parts: Line['parts'][number][] = [];
  for (const cell of cells) {
    if (text !== '') text += between;
    const offset = text.length;
    for (const { span, style } of cell.parts) {
      parts.push({ span: { start: span.start + offset, end: span.end + offset }, style });
    }
    text += cell.text;
  }
  return { ...first, text, parts, style: main.style, size: main.size };
}

function rankOf(lines: readonly Line[]): number {
  let rank = 0;
  for (const { text } of lines) {
    rank += text.length + (findDates(text).some(({ isRange }) => isRange) ? 40 : 0);
  }
  return rank;
}
