import type { Education } from '../model.ts';
import { findDates } from '../text/dates.ts';
import type { Line } from './line.ts';
import { titleStrength } from './titles.ts';

const DEGREE =
  /\b(?:bachelor(?:’s|'s|s)?|master(?:’s|'s|s)?|doctor(?:ate|al)?|associate(?:’s|'s|s)? (?:of|degree|in)|diploma|degree|mba|emba|ph\.?\s?d|m\.?phil|ll\.?[bm]|md|jd|b\.?\s?(?:a|s|sc|eng|e|tech|com|ed|arch|ba|fa|n)|m\.?\s?(?:a|s|sc|eng|e|tech|com|ed|res|fa|pa|ph)|a\.?a\.?s?|hnd|hnc|gcses?|a[- ]levels?|ged|certificate|licence|license|minor|major)\b\.?/i;
const SCHOOL =
  /\b(?:universit\w*|college|school|institute?\w*|academy|polytechnic|hochschule|école|ecole|faculty|conservatory|lyc[ée]e|gymnasium|seminary|campus)\b/i;

/** True for a degree, or a course, at a school: what a job is not. */
export const isSchooling = (title: string, organization: string): boolean =>
  DEGREE.test(title) && SCHOOL.test(organization) && titleStrength(title) < 3;

/** The schools of a section, in the order printed. A line begins a new one when it repeats what the last one has. */
export function readEducation(lines: readonly Line[]): Education[] {
  const found: { school: string | null; degree: string | null; start: string | null; end: string | null }[] =
    [];
  for (const line of lines) {
    const dates = findDates(line.text);
    const pieces = piecesOf(line.text);
    const school = pieces.find((piece) => SCHOOL.test(piece)) ?? null;
    const degree = pieces.find((piece) => piece !== school && DEGREE.test(piece)) ?? null;
    if (school === null && degree === null && dates.length === 0) continue;
    const last = found.at(-1);
    const repeats =
      last === undefined ||
      (school !== null && last.school !== null) ||
      (degree !== null && last.degree !== null);
    if (repeats && school === null && degree === null) continue;
    const entry = repeats ? { school: null, degree: null, start: null, end: null } : last;
    if (repeats) found.push(entry);
    entry.school ??= school;
    entry.degree ??= degree;
    const date = dates.find(({ isRange }) => isRange) ?? dates[0];
    if (date !== undefined && entry.end === null) {
      entry.start = date.isRange ? date.start : null;
      entry.end = date.end;
    }
  }
  return found;
}

/** A line without its dates, cut at its separators; "Bachelor of Science, Physics" stays together. */
function piecesOf(text: string): string[] {
  let bare = text;
  for (const { span } of [...findDates(text)].reverse())
    bare = `${bare.slice(0, span.start)}\t${bare.slice(span.end)}`;
  const pieces = bare
    .split(
      /\t|\s*[|•·;]\s*|\s+[-–—]\s+|,\s*(?=[^,]*\b(?:[Uu]niversit|[Cc]ollege|[Ss]chool|[Ii]nstitut|[Aa]cademy))/u,
    )
    .map((piece) => piece.replace(/^[\s,(]+|[\s,()]+$/g, ''));
  return pieces.filter((piece) => /\p{L}/u.test(piece));
}
