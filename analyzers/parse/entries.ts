import { endsInDate, hasRange, isAnchor, restOf } from './anchors.ts';
import { endOfHeading, nameAboveStory, startOfHeading, usualAbove } from './heading-extent.ts';
import { headingScores } from './heading-scores.ts';
import { joinStretches, sliceStretch } from '../text/stretch.ts';
import { cutLine, datesOf, withText, type Line } from './line.ts';
import { continues, isFull } from './looks.ts';
import { beginsWithVerb, isRunningText } from './title-words.ts';
import { withUndated, type Head } from './undated.ts';

/** The heading lines of a job and what is told below them. */
export interface Entry {
  readonly heading: readonly Line[];
  /** For each heading line: whether it goes on with the line above it. */
  readonly wraps: readonly boolean[];
  readonly body: readonly Line[];
}

/** What stands above the first entry, and the entries. */
interface Entries {
  readonly before: readonly Line[];
  readonly entries: readonly Entry[];
}

/** Cuts the lines of a section into entries. The lines with dates hold them; the lines about these are judged by looks. */
export function findEntries(all: readonly Line[]): Entries {
  const lines = joinDates(all).flatMap((line, index, joined) => splitRunIn(line, joined[index - 1]));
  const scores = headingScores(lines);
  const anchors = lines.flatMap((line, index) => (isAnchor(line, index, lines) ? [index] : []));
  const usual = usualAbove(lines, scores, anchors);
  let floor = 0;
  const heads: Head[] = [];
  for (const [order, anchor] of anchors.entries()) {
    const next = anchors[order + 1] ?? lines.length;
    const from = startOfHeading(lines, scores, anchor, floor, usual);
    const to = endOfHeading(lines, scores, from, anchor, next, usual);
    const name = nameAboveStory(lines, scores, from, floor);
    const late = name === null ? labelBelow(lines, to, next) : null;
    if (late !== null) heads.push({ from, to: late + 1, told: { from: to, to: late } });
    else heads.push({ from: name ?? from, to, told: name === null ? null : { from: name + 1, to: from } });
    floor = late === null ? to : late + 1;
  }
  return toEntries(lines, withUndated(lines, scores, heads));
}

/** Index of a line that names the employer below what is told, as forms have it; null where there is none. */
function labelBelow(lines: readonly Line[], to: number, next: number): number | null {
  for (let index = to; index < Math.min(next, to + FORM_LINES); index++) {
    const { text = '' } = lines[index] ?? {};
    if (/^name and address of (?:the )?employer\b/i.test(text)) return index;
  }
  return null;
}

/** Lines between the title and the employer in a form. */
const FORM_LINES = 14;

const ONLY_TO = /^(?:to|until|till|[-–—])$/i;
const ONLY_NOW = /^(?:present|current|now|today)$/i;

/** "Start date: 2015" above "Date left: 2018", as forms have them: one line with both dates. */
function joinNamedDates(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => LEFT.test(text))) return lines;
  return lines.flatMap((line, at): Line | readonly Line[] => {
    const above = lines[at - 1];
    const below = lines[at + 1];
    if (above !== undefined && namedDates(above, line) !== null) return [];
    return (below === undefined ? null : namedDates(line, below)) ?? line;
  });
}

function namedDates(line: Line, below: Line): Line | null {
  const [from, to] = [STARTED.exec(line.text)?.[0].length, LEFT.exec(below.text)?.[0].length];
  if (from === undefined || to === undefined) return null;
  const dates = joinStretches(
    sliceStretch(line, from, line.text.length),
    sliceStretch(below, to, below.text.length),
    ' – ',
  );
  const joined = withText(line, dates, [{ span: { start: 0, end: dates.text.length }, style: line.style }]);
  return isOnlyDate(joined) && hasRange(joined) ? joined : null;
}

const STARTED =
  /^(?:(?:start(?:ing|ed)?|commencement|joining)(?: date)?|date (?:started|joined|commenced|from|of (?:joining|appointment))|from(?: date)?)\s*[:\t]\s*/i;
const LEFT =
  /^(?:(?:end(?:ing|ed)?|finish(?:ed)?|leaving)(?: date)?|date (?:left|ended|finished|to|of leaving)|to|left)\s*[:\t]\s*/i;

/** "May 2015" above "to" above "Current": one line. */
function joinDates(all: readonly Line[]): readonly Line[] {
  const lines = joinNamedDates(all);
  if (!lines.some(({ text }) => ONLY_TO.test(text))) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, to, end] = lines.slice(at, at + 3);
    if (line === undefined) break;
    const areDates =
      to !== undefined &&
      end !== undefined &&
      ONLY_TO.test(to.text) &&
      isOnlyDate(line) &&
      (isOnlyDate(end) || ONLY_NOW.test(end.text));
    if (areDates) at += 2;
    joined.push(
      areDates
        ? withText(line, joinStretches(joinStretches(line, to), end), [
            {
              span: { start: 0, end: line.text.length + to.text.length + end.text.length + 2 },
              style: line.style,
            },
          ])
        : line,
    );
  }
  return joined;
}

const isOnlyDate = (line: Line): boolean =>
  datesOf(line).some(({ span }) => span.start === 0 && span.end === line.text.length);

/**
 * "Acme, Leeds. Foreman, 2009–2014. Planned the work …": the story begins on the line of the heading, or fills the last
 * cell of its row.
 */
function splitRunIn(line: Line, above: Line | undefined): Line[] {
  if (line.isBullet) return [line];
  const range = datesOf(line).find(({ isRange }) => isRange);
  const isDated = range !== undefined || (above !== undefined && hasRange(above));
  const named = isDated ? endOfNames(line) : 0;
  // Dates behind the story would go with it.
  if (named > (range?.span.end ?? 0))
    return [
      cutLine(line, 0, named),
      cutLine(line, named + 1, line.text.length, { gap: 0, isColumnStart: false }),
    ];
  if (range === undefined) return [line];
  const told = line.text.lastIndexOf('\t');
  if (told >= range.span.end && isRunningText(line.text.slice(told)))
    return [cutLine(line, 0, told), cutLine(line, told, line.text.length, { gap: 0, isColumnStart: false })];
  const after = line.text.slice(range.span.end);
  const mark = /^\)?\s*[.:]\s+(?=\p{Lu})|^\)?\s+(?=\p{Lu}\p{Ll}+ed\s\p{Ll})/u.exec(after);
  if (mark === null || !(isRunningText(after) || beginsWithVerb(after.slice(mark[0].length)))) return [line];
  const cut = range.span.end + mark[0].length;
  return [
    cutLine(line, 0, range.span.end),
    cutLine(line, cut, line.text.length, { gap: 0, isColumnStart: false }),
  ];
}

/** Where the names end that a story follows in a sentence of its own: "Oxbow Ltd, Hull. Planned the work …"; 0 where none does. */
function endOfNames(line: Line): number {
  const cut = line.text.search(/(?<=\p{L}{2}|\))(?<!(?<!\p{L})(?:St|Mt|Dr|Mr))\.\s+\p{Lu}/u);
  if (cut < 0) return 0;
  const names = restOf(cutLine(line, 0, cut));
  const story = line.text.slice(cut + 1);
  const areNames =
    names !== '' && !beginsWithVerb(names) && !/(?<![\p{L}-])(?!(?:and|for|of|the)\b)\p{Ll}/u.test(names);
  return areNames && (isRunningText(story) || beginsWithVerb(story.trim())) ? cut : 0;
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
