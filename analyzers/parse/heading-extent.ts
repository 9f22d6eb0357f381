import { endsInDate, hasRange, restOf } from './anchors.ts';
import { isDuration } from './fields.ts';
import type { Scores } from './heading-scores.ts';
import { datesOf, type Line } from './line.ts';
import { continues, standsApart, WIDE_GAP } from './looks.ts';
import { titleStrength } from './titles.ts';
import { beginsWithVerb, isRunningText } from './title-words.ts';

const MOST_ABOVE = 4;
const MOST_BELOW = 3;

/** Number of heading lines above the dates, as the first entry shows it: nothing else can stand there. */
export function usualAbove(
  lines: readonly Line[],
  scores: Scores,
  anchors: readonly number[],
): number | null {
  const [first] = anchors;
  if (first === undefined || first > MOST_ABOVE) return null;
  for (let i = 0; i < first; i++) if (scores(i) <= 0 || lines[i]?.isBullet === true) return null;
  return first;
}

/** Index of the first heading line of the entry whose dates stand at `anchor`, not above `floor`. */
export function startOfHeading(
  lines: readonly Line[],
  scores: Scores,
  anchor: number,
  floor: number,
  usual: number | null,
): number {
  // The dates first, and all else below: only a heading of a group can stand above.
  const rest = lines[anchor] === undefined ? '' : restOf(lines[anchor]);
  let start = anchor;
  const most = usual === null ? MOST_ABOVE : usual + 2;
  while (start > floor && anchor - start < most) {
    const above = lines[start - 1];
    const here = lines[start];
    if (above === undefined || here === undefined || hasRange(above)) break;
    const count = anchor - start + 1;
    let need = 0.3;
    // In the first entry another kind of line stands there: what is told of the job before.
    const model = usual === null ? undefined : lines[usual - count];
    const isUnlike =
      model !== undefined &&
      (model.style !== above.style || isDuration(model.text) !== isDuration(above.text));
    if (usual !== null && count > usual) need += 1.1;
    else if (isUnlike && above.style !== here.style) need += 0.6;
    else if (usual !== null) need -= 0.8;
    // A complete heading needs no more lines.
    if (start === anchor && usual === null && titleStrength(rest) >= 2 && rest.split(/\s+/).length > 3)
      need += 0.6;
    if (here.gap >= WIDE_GAP && !here.isColumnStart) need += usual !== null && count <= usual ? 0.2 : 0.9;
    if (scores(start - 1) <= need) break;
    start--;
  }
  return start;
}

/** Index of the line with the organization's name where a line or two about it stand between it and the heading. */
export function nameAboveStory(
  lines: readonly Line[],
  scores: Scores,
  start: number,
  floor: number,
): number | null {
  for (let index = start - 2; index >= Math.max(floor, start - 4); index--) {
    const line = lines[index];
    const told = lines.slice(index + 1, start);
    if (
      line === undefined ||
      told.some((other) => other.isBullet || other.isColumnStart || !isRunningText(other.text))
    )
      return null;
    if (standsApart(line) && told[0]?.style !== line.style && scores(index) > 1.8) return index;
  }
  return null;
}

/** Number of values that some heading lines seem to hold, dates left out. */
const countValues = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, line) =>
      sum +
      restOf(line)
        .split(/\t|\s[|•·–—-]\s|,\s|\sat\s/)
        .filter((piece) => /\p{L}/u.test(piece)).length,
    0,
  );

/** True for a line that begins further right than the heading does, and below no cell of it. Behind dates all lines do. */
const isSetIn = (line: Line, heading: readonly Line[]): boolean =>
  !heading.slice(0, 1).some((first) => datesOf(first).some(({ span }) => span.start === 0)) &&
  line.left > (heading[0]?.left ?? 0) + 0.5 * line.size &&
  line.column.left < line.left &&
  !heading.some(({ runs }) => runs.some(({ box }) => Math.abs(box.x - line.left) < 1));

/** Index behind the last heading line of the entry whose dates stand at `anchor`. */
export function endOfHeading(
  lines: readonly Line[],
  scores: Scores,
  start: number,
  anchor: number,
  next: number,
  usual: number | null,
): number {
  let end = anchor + 1;
  while (end < next && end - anchor <= MOST_BELOW) {
    const line = lines[end];
    const above = lines[end - 1];
    if (line === undefined || above === undefined || line.isBullet) break;
    const isWrap =
      above.style === line.style &&
      !endsInDate(above) &&
      continues(above, line) &&
      !beginsWithVerb(line.text);
    if (isWrap && end === anchor + 1 && restOf(above).length > 20 && line.text.length < 60) {
      end++;
      continue;
    }
    let need = 0.8;
    if (usual !== null && usual > 0) need += 0.5;
    if (line.gap >= WIDE_GAP && !line.isColumnStart) need += 1;
    if (usual === 0 && end === anchor + 1) need -= 0.5;
    // One value alone is no heading yet; but what is told is often set in.
    if (countValues(lines.slice(start, end)) <= 1) need -= 0.6;
    if (isSetIn(line, lines.slice(start, end))) need += 0.8;
    if (scores(end) <= need) break;
    end++;
  }
  // Lines just above the next dates are its heading where that is the rule.
  if (next < lines.length && usual !== null && usual > 0 && next - end < usual)
    end = Math.max(anchor + 1, next - usual);
  return end;
}
