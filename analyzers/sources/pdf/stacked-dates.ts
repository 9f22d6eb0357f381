import { findDates } from '../../text/dates.ts';
import { mergeSegments, segmentDates, segmentText, type Segment } from './rows.ts';

/** Rows in which dates that a narrow cell at the right edge broke over two lines ("May 2016 –", "Present") stand in the first. */
export function joinStackedDates(rows: readonly Segment[][]): Segment[][] {
  const joined: Segment[][] = [];
  for (const row of rows) {
    const above = joined.at(-1) ?? [];
    const [first, second] = [above.at(-1), row.at(-1)];
    if (above.length < 2 || first === undefined || second === undefined || !areOneRange(first, second)) {
      joined.push(row);
      continue;
    }
    joined[joined.length - 1] = [...above.slice(0, -1), mergeSegments([first, second])];
    if (row.length > 1) joined.push(row.slice(0, -1));
  }
  return joined;
}

/** True where two lines of one cell make a range of dates, and nothing else. */
function areOneRange(first: Segment, second: Segment): boolean {
  const isAligned = Math.abs(first.right - second.right) < 2 || Math.abs(first.left - second.left) < 2;
  if (!isAligned || segmentDates(first).length === 0) return false;
  if (segmentDates(second).some(({ isRange }) => isRange)) return false;
  const text = `${segmentText(first)} ${segmentText(second)}`;
  return findDates(text).some(({ isRange, span }) => isRange && span.start === 0 && span.end === text.length);
}
