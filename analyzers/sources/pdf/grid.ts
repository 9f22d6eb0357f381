import { columnName, namesDates, type ColumnName } from '../../parse/form-labels.ts';
import { knownHeading } from '../../parse/heading-words.ts';
import { groupBlocks, isOnLine } from './columns.ts';
import { widestGap } from './labels.ts';
import { groupRows, mergeSegments, segmentText, type Segment } from './rows.ts';

/** A table of jobs whose first row says what stands in which column. */
interface Grid {
  readonly rows: readonly (readonly Segment[])[];
  readonly above: readonly Segment[];
  readonly below: readonly Segment[];
}

interface Column {
  readonly name: ColumnName;
  /** Left edge of the column. */
  readonly from: number;
}

/** Finds a table of jobs among the segments of a page and reads it row by row, each cell as one value; or null. */
export function findGrid(segments: readonly Segment[]): Grid | null {
  const head = findHead(segments);
  if (head === null) return null;
  const top = Math.max(...head.map(({ baseline }) => baseline));
  const under = segments.filter(
    ({ baseline }) => baseline > top && !head.some((cell) => cell.baseline === baseline),
  );
  const columns = findEdges(head, under);
  const end = bottomOf(under, columns, head);
  const body = under.filter(({ baseline }) => baseline < end);
  const dates = columns.findIndex(({ name }) => name === 'dates');
  const cells = columns.map((_, index) => body.filter((segment) => columnOf(segment, columns) === index));
  const labels = groupBlocks(cells[dates] ?? []);
  if (labels.length === 0) return null;
  const first = Math.min(...head.map(({ baseline }) => baseline));
  return {
    rows: [[...head].sort((a, b) => a.left - b.left), ...readRows(cells, columns, startsOf(labels, body))],
    above: segments.filter((segment) => segment.baseline < first && !head.includes(segment)),
    below: under.filter(({ baseline }) => baseline >= end),
  };
}

/** The cells of the first row: three or more, of which one names dates and another the post or the employer. */
function findHead(segments: readonly Segment[]): Segment[] | null {
  const dates = segments.filter((segment) => nameOf(segment, isDatesColumn) !== null);
  if (dates.length === 0) return null;
  const near = segments.filter((segment) => dates.some((cell) => isOnLine(cell, segment)));
  for (const row of groupRows(near.filter((segment) => nameOf(segment) !== null))) {
    const names = row.map((segment) => nameOf(segment));
    if (row.length < 3 || !names.includes('dates')) continue;
    if (names.includes('title') || names.includes('organization')) return row;
  }
  return null;
}

function nameOf(segment: Segment, read = columnName): ColumnName | null {
  const text = segment.right - segment.left > 200 ? '' : segmentText(segment);
  return text.length > 40 ? null : read(text);
}

const isDatesColumn = (text: string): ColumnName | null => (namesDates(text) ? 'dates' : null);

/** A column begins where its widest cell does: words above it may be centred. */
function findEdges(head: readonly Segment[], under: readonly Segment[]): Column[] {
  return head.map((cell, index) => {
    const before = head[index - 1]?.right ?? -Infinity;
    const wider = under.filter(({ left, right }) => left < cell.left && right > cell.left && left > before);
    return { name: nameOf(cell) ?? 'other', from: Math.min(cell.left, ...wider.map(({ left }) => left)) - 2 };
  });
}

const columnOf = ({ left }: Segment, columns: readonly Column[]): number =>
  Math.max(
    0,
    columns.findLastIndex(({ from }) => left >= from),
  );

/** Baseline of the first text that is no cell: a heading, or what runs over the edge of a column. */
function bottomOf(under: readonly Segment[], columns: readonly Column[], head: readonly Segment[]): number {
  let end = Infinity;
  for (const segment of under) {
    const next = columns[columnOf(segment, columns) + 1];
    const isOver = next !== undefined && segment.right > next.from + 4;
    const isOutside = segment.left < (head[0]?.left ?? 0) - 40;
    if ((isOver || isOutside || knownHeading(segmentText(segment)) !== null) && segment.baseline < end)
      end = segment.baseline;
  }
  return end;
}

/** The baseline at which each row of the table begins; cells may stand at its top or in its middle. */
function startsOf(labels: readonly (readonly Segment[])[], body: readonly Segment[]): number[] {
  const own = new Set(labels.flat());
  const rows = groupRows(body.filter((segment) => !own.has(segment)));
  const [[first] = []] = labels;
  const isAtTop = first !== undefined && rows[0]?.some((cell) => isOnLine(cell, first)) === true;
  return labels.map((label, index) => {
    const [cell] = label;
    if (cell === undefined || index === 0) return -Infinity;
    if (isAtTop) return cell.baseline - 0.5 * cell.size;
    const above = labels[index - 1] ?? [];
    const cut = widestGap(rows, middleOf(above), middleOf(label));
    return (rows[cut]?.[0]?.baseline ?? cell.baseline) - 0.5 * cell.size;
  });
}

const middleOf = (cells: readonly Segment[]): number =>
  ((cells[0]?.baseline ?? 0) + (cells.at(-1)?.baseline ?? 0)) / 2;

/** For each row of the table one row with its short cells, and the lines of the long ones below. */
function readRows(
  cells: readonly (readonly Segment[])[],
  columns: readonly Column[],
  starts: readonly number[],
): Segment[][] {
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const heading: Segment[] = [];
    const told: Segment[] = [];
    for (const [at, column] of cells.entries()) {
      const own = column.filter(({ baseline }) => baseline >= start && baseline < end);
      if (own.length === 0) continue;
      if (columns[at]?.name === 'other') told.push(...own);
      else heading.push(mergeSegments(own));
    }
    return [heading, ...groupRows(told)].filter((row) => row.length > 0);
  });
}
