import { isDuration } from './fields.ts';
import { datesOf, type Line } from './line.ts';
import { continues, isFull } from './looks.ts';
import { titleStrength } from './titles.ts';
import { beginsWithVerb } from './title-words.ts';
import { findWorkedAs } from './worked-as.ts';

/** True for a line that tells the dates of an entry: a range at its edge, and nothing told beside it. */
export function isAnchor(line: Line, index: number, lines: readonly Line[]): boolean {
  const dates = datesOf(line);
  if (dates.length === 0) return false;
  const range = dates.find(({ isRange }) => isRange);
  const rest = restOf(line);
  if (range !== undefined && findWorkedAs(line.text) !== null) return true;
  if (range === undefined) return isSingleAnchor(line, index, lines, rest);
  // The end of a sentence that a line break has cut off.
  const before = lines[index - 1];
  const isCutOff = before !== undefined && isFull(before) && continues(before, line);
  if (/^\p{Ll}/u.test(line.text) && (isCutOff || /[.;]$/.test(line.text))) return false;
  if (rest === '') return true;
  // "Move to the new depot (2019 – 2020): planned the routes": a project that is told.
  if (/^\)?\s*:\s+[\p{Ll}\d]/u.test(line.text.slice(range.span.end))) return false;
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
  return !/[.!]$/.test(rest) && rest.split(/\t|\s[|•·]\s/).some((piece) => titleStrength(piece) >= 2);
}

/** True for a line with a range of dates. */
export const hasRange = (line: Line): boolean => datesOf(line).some(({ isRange }) => isRange);

/** True for a line whose last words are dates: nothing on the next line goes on with it. */
export const endsInDate = (line: Line): boolean =>
  datesOf(line).some(({ span }) => span.end > line.text.length - 3);

/** The words of a line beside its dates, asked for by several steps. */
const rests = new WeakMap<Line, string>();

/** The words of a line beside its dates. */
export function restOf(line: Line): string {
  const known = rests.get(line);
  if (known !== undefined) return known;
  const rest = readRest(line);
  rests.set(line, rest);
  return rest;
}

function readRest(line: Line): string {
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
