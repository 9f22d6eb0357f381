import { knownHeading } from '../../parse/heading-words.ts';
import { endsInOrganizationNoun } from '../../parse/organization-words.ts';
import { isTitleLevel, wordsOf } from '../../parse/title-words.ts';
import { titleStrength } from '../../parse/titles.ts';
import { groupBlocks, isOnLine, type Gutter } from './columns.ts';
import { groupRows, isBulleted, mergeSegments, segmentDates, segmentText, type Segment } from './rows.ts';

interface Label {
  readonly cells: readonly Segment[];
  readonly isHeading: boolean;
  /** Index of the row that it names. */
  readonly row: number;
}

/** The rows of a table whose left cells are labels: each goes in front of the row that it names. */
export function labelRows({ left, right }: Gutter): Segment[][] {
  const rows = groupRows(right);
  const labels = placeLabels(groupBlocks(left).map(joinWraps), rows);
  const ordered = rows.flatMap((row, index): Segment[][] => {
    const own = labels.filter((label) => label.row === index);
    const last = own.at(-1);
    const before = own.map(({ cells }) => [...cells]);
    // A heading and the label of a list item keep a line of their own.
    if (
      last === undefined ||
      last.isHeading ||
      row.slice(0, 1).some(isBulleted) ||
      isWholeHeading(last.cells, row)
    )
      return [...before, row];
    return [...before.slice(0, -1), [...last.cells, ...row]];
  });
  return [...ordered, ...labels.filter(({ row }) => row >= rows.length).map(({ cells }) => [...cells])];
}

/** A post with its dates and more, beside what is told about it. */
const isWholeHeading = (cells: readonly Segment[], row: readonly Segment[]): boolean =>
  cells.length >= 3 &&
  row.some((segment) => segmentText(segment).length > 45) &&
  cells.some((cell) => titleStrength(segmentText(cell)) >= 2);

/** The lines of a label, each value in one piece. */
function joinWraps(lines: readonly Segment[]): Segment[] {
  if (knownHeading(lines.map(segmentText).join(' ')) !== null) return [mergeSegments(lines)];
  const edge = Math.max(...lines.map(({ right }) => right));
  const values: Segment[][] = [];
  for (const line of lines) {
    const before = values.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before, line, edge)) values.at(-1)?.push(line);
    else values.push([line]);
  }
  return values.map((value) => (value.length === 1 ? value : [mergeSegments(value)])).flat();
}

/** "Assistant" above "Superintendent": a title or a name that did not fit into its cell. */
function goesOn(before: Segment, line: Segment, edge: number): boolean {
  if (line.left >= before.right || before.fragments.at(-1)?.style !== line.fragments[0]?.style) return false;
  const [text, next] = [segmentText(before), segmentText(line)];
  if (/[,&]$|\b(?:and|of|the|for)$/i.test(text)) return true;
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  const width = ((line.right - line.left) * (word.length + 1)) / next.length;
  if (before.right + width <= edge) return false;
  if (titleStrength(next) === 3 && isPartOfTitle(text)) return true;
  return !next.includes(' ') && endsInOrganizationNoun(next) && segmentDates(before).length === 0;
}

const isPartOfTitle = (text: string): boolean =>
  titleStrength(text) === 3 || wordsOf(text).every(isTitleLevel);

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
export function widestGap(rows: readonly (readonly Segment[])[], from: number, to: number): number {
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
