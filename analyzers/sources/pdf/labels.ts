import { knownHeading } from '../../parse/heading-words.ts';
import { groupBlocks, isOnLine, type Gutter } from './columns.ts';
import { groupRows, segmentText, type Segment } from './rows.ts';

interface Label {
  readonly cells: readonly Segment[];
  readonly isHeading: boolean;
  /** Index of the row that it names. */
  readonly row: number;
}

/** The rows of a table whose left cells are labels: each goes in front of the row that it names. */
export function labelRows({ left, right }: Gutter): Segment[][] {
  const rows = groupRows(right);
  const labels = placeLabels(groupBlocks(left), rows);
  const ordered = rows.flatMap((row, index): Segment[][] => {
    const own = labels.filter((label) => label.row === index);
    const last = own.at(-1);
    const before = own.map(({ cells }) => [...cells]);
    // A heading and the label of a list item keep a line of their own.
    if (last === undefined || last.isHeading || isBulleted(row)) return [...before, row];
    return [...before.slice(0, -1), [...last.cells, ...row]];
  });
  return [...ordered, ...labels.filter(({ row }) => row >= rows.length).map(({ cells }) => [...cells])];
}

function placeLabels(
  blocks: readonly (readonly Segment[])[],
  rows: readonly (readonly Segment[])[],
): Label[] {
  let after = 0;
  const [top] = blocks[0] ?? [];
  // Text above the first label: the labels are centred beside what they name.
  const areCentred =
    top !== undefined && rows.some(([segment]) => segment !== undefined && isAbove(segment, top));
  return blocks.map((cells, index): Label => {
    const isHeading = knownHeading(cells.map(segmentText).join(' ')) !== null;
    const [first] = cells;
    const aligned = areCentred
      ? -1
      : rows.findIndex((row) => first !== undefined && row.some((segment) => isOnLine(first, segment)));
    const own = aligned >= 0 ? aligned : isHeading ? firstBelow(rows, middleOf(cells)) : after;
    const row = Math.max(own, after);
    const next = blocks[index + 1];
    if (!isHeading)
      after =
        next === undefined
          ? rows.length
          : Math.max(row + 1, widestGap(rows, middleOf(cells), middleOf(next)));
    return { cells, isHeading, row };
  });
}

const isAbove = (a: Segment, b: Segment): boolean => a.baseline < b.baseline && !isOnLine(a, b);

const middleOf = (cells: readonly Segment[]): number =>
  ((cells[0]?.baseline ?? 0) + (cells.at(-1)?.baseline ?? 0)) / 2;

const firstBelow = (rows: readonly (readonly Segment[])[], baseline: number): number => {
  const index = rows.findIndex((row) => (row[0]?.baseline ?? 0) >= baseline - 2);
  return index < 0 ? rows.length : index;
};

/** Index of the row below the widest free space between two heights. */
function widestGap(rows: readonly (readonly Segment[])[], from: number, to: number): number {
  let best = firstBelow(rows, to);
  let widest = 0;
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1]?.[0]?.baseline ?? 0;
    const below = rows[i]?.[0]?.baseline ?? 0;
    if (below <= from || above >= to || below - above <= widest + 0.5) continue;
    widest = below - above;
    best = i;
  }
  return best;
}

const isBulleted = ([first]: readonly Segment[]): boolean =>
  first !== undefined && /^[•●○◦▪■–—*-]\s/u.test(segmentText(first));
