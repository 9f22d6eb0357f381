import { isDuration } from './fields.ts';
import { datesOf, type Line } from './line.ts';
import { bodyStyle, continues, isCapitals, lookOf, standsApart, WIDE_GAP } from './looks.ts';
import { countOrganizationNouns, isKnownOrganization, LEGAL_FORM } from './organization-words.ts';
import { isRegion, placeStrength } from './places.ts';
import { cutLine } from './sections.ts';
import { titleStrength } from './titles.ts';
import { beginsWithVerb, isRunningText } from './title-words.ts';

/** The heading lines of a job and what is told below them. */
export interface Entry {
  readonly heading: readonly Line[];
  /** For each heading line: whether it goes on with the line above it. */
  readonly wraps: readonly boolean[];
  readonly body: readonly Line[];
}

/** What stands above the first entry, and the entries. */
export interface Entries {
  readonly before: readonly Line[];
  readonly entries: readonly Entry[];
}

/** Lines of a heading; `told` are lines within it that tell about the organization. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly told: { readonly from: number; readonly to: number } | null;
}

const MOST_ABOVE = 4;
const MOST_BELOW = 3;

/** Cuts the lines of a section into entries. The lines with dates hold them; the lines about these are judged by looks. */
export function findEntries(all: readonly Line[]): Entries {
  const lines = all.flatMap(splitRunIn);
  const scores = scoreLines(lines);
  const anchors = lines.flatMap((line, index) => (isAnchor(line, index, lines) ? [index] : []));
  const usual = usualAbove(lines, scores, anchors);
  let floor = 0;
  const heads: Head[] = [];
  for (const [order, anchor] of anchors.entries()) {
    const next = anchors[order + 1] ?? lines.length;
    const from = startOfHeading(lines, scores, anchor, floor, usual);
    const to = endOfHeading(lines, scores, from, anchor, next, usual);
    const name = nameAboveStory(lines, scores, from, floor);
    heads.push({ from: name ?? from, to, told: name === null ? null : { from: name + 1, to: from } });
    floor = to;
  }
  return toEntries(lines, withUndated(lines, scores, heads));
}

/** "Acme, Leeds. Foreman, 2009–2014. Planned the work …": the story begins on the line of the heading. */
function splitRunIn(line: Line): Line[] {
  if (line.isBullet) return [line];
  const range = datesOf(line).find(({ isRange }) => isRange);
  if (range === undefined) return [line];
  const after = line.text.slice(range.span.end);
  const mark = /^\)?\s*[.:]\s+(?=\p{Lu})|^\)?\s+(?=\p{Lu}\p{Ll}+ed\s\p{Ll})/u.exec(after);
  if (mark === null || !(isRunningText(after) || beginsWithVerb(after.slice(mark[0].length)))) return [line];
  const cut = range.span.end + mark[0].length;
  return [
    cutLine(line, 0, range.span.end),
    { ...cutLine(line, cut, line.text.length), gap: 0, isColumnStart: false },
  ];
}

/** True for a line that tells the dates of an entry: a range at its edge, and nothing told beside it. */
function isAnchor(line: Line, index: number, lines: readonly Line[]): boolean {
  const dates = datesOf(line);
  const range = dates.find(({ isRange }) => isRange);
  const rest = restOf(line);
  if (range === undefined) return isSingleAnchor(line, index, lines, rest);
  // The end of a sentence that a line break has cut off.
  const before = lines[index - 1];
  const isCutOff = before !== undefined && isFull(before) && continues(before, line);
  if (/^\p{Ll}/u.test(line.text) && (isCutOff || /[.;]$/.test(line.text))) return false;
  if (rest === '') return true;
  if (beginsWithVerb(rest) || /^\p{Ll}/u.test(rest.replace(/^(?:at|in|of|for|with)\s/i, ''))) return false;
  const words = rest.split(/\s+/).length;
  if (line.isBullet && (titleStrength(rest) < 2 || words > 16)) return false;
  if (words > 22) return false;
  const touchesEdge =
    range.span.start < 3 ||
    range.span.end > line.text.length - 3 ||
    /[\t|(•·–—,-]/u.test(aroundOf(line.text, range.span));
  if (/[.!]$/.test(rest) && words > 8 && !/\b(?:inc|ltd|co|corp|llc)\.$/i.test(rest)) return false;
  return touchesEdge || words <= 12;
}

const aroundOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);

/** A line with one date: a short job, or an event within one. */
function isSingleAnchor(line: Line, index: number, lines: readonly Line[], rest: string): boolean {
  const dates = datesOf(line);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || line.isBullet) return false;
  const atEdge = date.span.start < 2 || date.span.end > line.text.length - 2;
  if (!atEdge || beginsWithVerb(rest) || rest.split(/\s+/).length > 12 || /^\p{Ll}/u.test(rest)) return false;
  if (rest === '') {
    const near = [lines[index - 1], lines[index + 1]];
    return near.some(
      (other) =>
        other !== undefined && titleStrength(other.text) === 3 && !other.isBullet && !hasRange(other),
    );
  }
  return titleStrength(rest) >= 2 && !/[.!]$/.test(rest);
}

const hasRange = (line: Line): boolean => datesOf(line).some(({ isRange }) => isRange);

/** The words of a line beside its dates. */
function restOf(line: Line): string {
  const { text } = line;
  let rest = '';
  let at = 0;
  for (const { span } of datesOf(line)) {
    rest += `${text.slice(at, span.start)} `;
    at = span.end;
  }
  rest += text.slice(at);
  const bare = rest
    .replace(/\(\s*[^()]*?(?:years?|yrs?|months?|mos?|less than a year)[^()]*\)?/gi, ' ')
    .replace(/[()[\]|•·,:;–—\t-]+/g, (sign) => (sign.includes('\t') ? ' \t ' : sign))
    .replace(/^[\s()[\]|•·,:;–—-]+|[\s()[\]|•·,:;–—-]+$/gu, '')
    .replace(/^(?:from|dates?|duration|period|since)\b:?\s*/i, '');
  return isDuration(bare) ? '' : bare;
}

/** How much each line looks like a part of a heading of an entry: above 0 it does. */
function scoreLines(lines: readonly Line[]): number[] {
  const told = lines.filter((line) => line.isBullet || line.text.length > 70);
  const body = bodyStyle(told.length > 0 ? told : lines);
  const hasBullets = lines.some(({ isBullet }) => isBullet);
  return lines.map((line, index): number => {
    const { text } = line;
    const before = lines[index - 1];
    if (line.isBullet) return -4;
    let score = 0;
    if (line.style !== body) score += 1.3;
    if (isCapitals(text) && text.length > 4) score += 0.6;
    const title = titleStrength(text);
    if (title >= 2) score += 1.3;
    else if (title === 1) score += 0.4;
    if (LEGAL_FORM.test(text) || isKnownOrganization(text)) score += 1;
    else if (countOrganizationNouns(text) > 0) score += 0.5;
    if (placeStrength(text.split(/\t|\s[|–-]\s/).at(-1) ?? '') >= 2) score += 0.8;
    if (isRegion(/,\s*([^,\t]+)$/u.exec(text)?.[1] ?? '')) score += 0.8;
    if (isDuration(text)) score += 2;
    if (standsApart(line)) score += 0.5;
    if (text.length < 50) score += 0.4;
    if (hasBullets) score += 0.4;
    if (/^(?:role|designation|position|title|client|company|employer|location|duration)\s*:/i.test(text))
      score += 1.5;
    if (beginsWithVerb(text)) score -= 2.5;
    if (/[.!?]$/.test(text) && text.split(/\s+/).length > 4 && !LEGAL_FORM.test(text.slice(-12)))
      score -= 2.5;
    if (/^\p{Ll}/u.test(text)) score -= 2.5;
    if (isRunningText(text)) score -= 2.5;
    if (/:$/.test(text)) score -= 1.5;
    if (text.split(/\s+/).length > 14) score -= 1.5;
    if (/^(?:an?|the|this|our|my|as|in|with|during|i|we)\s+\p{Ll}/iu.test(text)) score -= 1.5;
    if (before !== undefined && before.style === line.style && continues(before, line))
      score -= before.isBullet ? 3 : 1.6;
    return score;
  });
}

/** Number of heading lines above the dates, as the first entry shows it: nothing else can stand there. */
function usualAbove(
  lines: readonly Line[],
  scores: readonly number[],
  anchors: readonly number[],
): number | null {
  const [first] = anchors;
  if (first === undefined || first > MOST_ABOVE) return null;
  for (let i = 0; i < first; i++) if ((scores[i] ?? 0) <= 0 || lines[i]?.isBullet === true) return null;
  return first;
}

function startOfHeading(
  lines: readonly Line[],
  scores: readonly number[],
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
    if (usual !== null && count > usual) need += 1.1;
    else if (usual !== null) need -= 0.8;
    // A complete heading needs no more lines.
    if (start === anchor && usual === null && titleStrength(rest) >= 2 && rest.split(/\s+/).length > 3)
      need += 0.6;
    if (here.gap >= WIDE_GAP && !here.isColumnStart) need += usual !== null && count <= usual ? 0.2 : 0.9;
    if ((scores[start - 1] ?? 0) <= need) break;
    start--;
  }
  return start;
}

/** Index of the line with the organization's name where a line or two about it stand between it and the heading. */
function nameAboveStory(
  lines: readonly Line[],
  scores: readonly number[],
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
    if ((scores[index] ?? 0) > 1.8 && standsApart(line) && told[0]?.style !== line.style) return index;
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

function endOfHeading(
  lines: readonly Line[],
  scores: readonly number[],
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
    const isWrap = above.style === line.style && continues(above, line) && !beginsWithVerb(line.text);
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
    if (line.left > (lines[start]?.left ?? 0) + 0.5 * line.size && line.column.left < line.left) need += 0.8;
    if ((scores[end] ?? 0) <= need) break;
    end++;
  }
  // Lines just above the next dates are its heading where that is the rule.
  if (next < lines.length && usual !== null && usual > 0 && next - end < usual)
    end = Math.max(anchor + 1, next - usual);
  return end;
}

/** Adds headings without dates: lines between two entries that look like the first line of the other headings. */
function withUndated(lines: readonly Line[], scores: readonly number[], heads: readonly Head[]): Head[] {
  const titleLooks = new Map<string, number>();
  for (const { from, to } of heads) {
    for (const line of lines.slice(from, to)) {
      if (titleStrength(line.text) === 3)
        titleLooks.set(lookOf(line), (titleLooks.get(lookOf(line)) ?? 0) + 1);
    }
  }
  const body = bodyStyle(lines);
  const all = [...heads];
  for (const [index, line] of lines.entries()) {
    if (heads.some(({ from, to }) => index >= from && index < to)) continue;
    if (line.isBullet || (scores[index] ?? 0) < 1.5 || titleStrength(line.text) < 3) continue;
    const isLikeOthers = (titleLooks.get(lookOf(line)) ?? 0) > 0 && line.style !== body;
    const isPlain = heads.length === 0 && (line.style !== body || isCapitals(line.text) || standsApart(line));
    if (!isLikeOthers && !isPlain) continue;
    if (all.some(({ from, to }) => index >= from && index < to)) continue;
    let to = index + 1;
    while (
      to < lines.length &&
      to - index < 3 &&
      (scores[to] ?? 0) > 0.8 &&
      !heads.some(({ from }) => from === to)
    )
      to++;
    all.push({ from: index, to, told: null });
  }
  return all.sort((a, b) => a.from - b.from);
}

function toEntries(lines: readonly Line[], heads: readonly Head[]): Entries {
  const entries = heads.map(({ from, to, told }, order): Entry => {
    const heading = lines
      .slice(from, to)
      .filter((_, index) => told === null || from + index < told.from || from + index >= told.to);
    const about = told === null ? [] : lines.slice(told.from, told.to);
    const wraps = heading.map((line, index) => {
      const above = heading[index - 1];
      return (
        above !== undefined &&
        above.style === line.style &&
        !endsInDate(above) &&
        continues(above, line) &&
        isFull(above)
      );
    });
    return { heading, wraps, body: [...about, ...lines.slice(to, heads[order + 1]?.from ?? lines.length)] };
  });
  return { before: lines.slice(0, heads[0]?.from ?? lines.length), entries };
}

const endsInDate = (line: Line): boolean => datesOf(line).some(({ span }) => span.end > line.text.length - 3);

/** A line that reaches the right part of its column. */
const isFull = ({ left, right, column }: Line): boolean => right - left > 0.7 * (column.right - column.left);
