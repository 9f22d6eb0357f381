import { findDates } from '../../text/dates.ts';
import { mergeSegments, segmentDates, segmentText, type Segment } from './rows.ts';

/** Rows in which dates that a narrow cell at the right edge broke over two lines ("May 2016 –", "Present") stand in the first. */
export function joinStackedDates(rows: Segment[][]): Segment[][] {
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const first = above?.at(-1);
    const second = row.at(-1);
    if (above === undefined || first === undefined || second === undefined || above.length < 2) continue;
    const isAligned = Math.abs(first.right - second.right) < 2 || Math.abs(first.left - second.left) < 2;
    if (!isAligned || segmentDates(first).length === 0 || !areOneRange(first, second)) continue;
    row.pop();
    above[above.length - 1] = mergeSegments([first, second]);
  }
  return rows.filter((row) => row.length > 0);
}

/** True where two lines make one range, and nothing else. */
function areOneRange(first: Segment, second: Segment): boolean {
  if (segmentDates(second).some(({ isRange }) => isRange)) return false;
  const text = `${segmentText(first)} ${segmentText(second)}`;
  return findDates(text).some(({ isRange, span }) => isRange && span.start === 0 && span.end === text.length);
}
