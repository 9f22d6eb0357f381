import type { PartialDate, Span } from '../model.ts';
import { remember } from './memo.ts';
import { MONTHS, MONTH_SOURCE, NOW_SOURCE } from './calendar-words.ts';

/** A date or a range of dates as a text states it. */
export interface DateMention {
  readonly span: Span;
  readonly start: PartialDate;
  /** Null when current. Equal to `start` when a single date is printed. */
  readonly end: PartialDate | null;
  readonly current: boolean;
  /** False for a single date. */
  readonly isRange: boolean;
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly kind: 'date' | 'month' | 'short-year' | 'now';
}

const YEAR = String.raw`(?:19[3-9]\d|20[0-4]\d)`;
const SHORT_YEAR = String.raw`[’'‘]\s?\d{2}(?!\d)`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const MONTH_NUMBER = String.raw`(?:0?[1-9]|1[0-2])`;
/** No part of money, of a number or of a share. */
const EDGE = String.raw`(?<![$£€₹#.,/%])`;

/** What is read is written small: without the flag "i", which multiplies each class of letters, this is a third as large. */
const ATOM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[
    String.raw`${EDGE}(?:${[
      String.raw`(?<isoYear>${YEAR})\s?[-/.]\s?(?<isoMonth>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?`,
      String.raw`(?<firstDay>\d{1,2})(?<dayMark>[/.-])(?<secondDay>\d{1,2})\k<dayMark>(?<dayYear>${YEAR})`,
      String.raw`(?<number>${MONTH_NUMBER})\s?[-/.]\s?(?<numberYear>${YEAR})`,
      String.raw`(?<shortMonth>0[1-9]|1[0-2])/(?<shortNumberYear>\d{2})`,
      // "8/16 – 6/19": a month without its nought is told from a fraction by what stands at the other end.
      String.raw`(?<pairMonth>[1-9])/(?<pairYear>\d{2})(?=\s?(?:[-–—]|to)\s?(?:${MONTH_NUMBER}/\d{2}(?![\d/])|present|current))`,
      String.raw`(?<=(?<![\d/])\d{1,2}/\d{2}\s?(?:[-–—]|to)\s?)(?<lastMonth>[1-9])/(?<lastYear>\d{2})`,
    ].join('|')})(?![\d%]|[.,/]\d|\p{L})`,
    String.raw`(?:${DAY}[\s.-]{1,2}(?:of\s)?|de\s)?(?<name>${MONTH_SOURCE})\b\.?(?:\s${DAY},?(?=\s${YEAR}))?(?:[\s,./-]{0,3}(?:of\s|de\s|del\s)?(?<nameYear>${YEAR})(?!\d)|[\s,./-]{0,2}(?<nameShort>${SHORT_YEAR})|[-\s](?<nameBare>\d{2})(?![\d\p{L}]))?`,
    String.raw`(?:(?:early|mid|late|end of|spring|summer|fall|autumn|winter|q[1-4]|fy)[\s,/-]?\s?(?:of\s)?)?(?<year>${YEAR})(?=[^\d%.,/]|[.,/](?!\d)|$)`,
    String.raw`${EDGE}(?<apostrophe>${SHORT_YEAR})`,
    String.raw`(?<now>${NOW_SOURCE})(?![\p{L}\d])`,
    String.raw`(?<=(?:19|20)\d\d\s?[-–—/]\s?)(?<bare>\d{2})(?!\d|[-–—./]\d| ?\p{L}|%)`,
  ].join('|')})`,
  'gu',
);

/** What no date can do without: a year, a short year behind its sign, the like of "03/19" … */
const HINT = /(?:19|20)\d\d|\d\/\d\d|[’'‘]\s?\d\d/;
/** … or a short year behind a month. The digits are looked for first: they are rarer than letters. */
const MONTH_HINT = new RegExp(String.raw`[-\s]\d\d(?<=${MONTH_SOURCE}\.?[-\s]\d\d)`, 'u');

const canDate = (text: string): boolean => HINT.test(text) || MONTH_HINT.test(text);

const JOIN =
  /^[\s  ]*(?:[-‐‑‒–—−－~→>]{1,3}|[-–—]?\s?(?:to|until|till|through|thru|up to|and|bis(?: zum)?|à|au|a|al|ate|até|hasta|fino a|tot|til|till|do)\b\s?[-–—]?)?[\s  ]*$/u;
const DASH_OR_WORD = /[^\s  ]/u;
const SINCE = /\b(?:since|from|seit|ab|depuis|desde|dal|sinds)[\s:]*$/;
const OPEN_END = /^\s?(?:[-–—]+\s*(?=$|[)\],;:|·•\t])|onwards?\b|\+(?=$|[\s)]))/;
const FROM_ALONE = /(?:^|[\t|/,(·•–—-]\s*)from:?\s+[^|/,(·•–—]*$/;
const COUNTED = /^\s+(?:employees|staff|people|users|customers|units|members|hours|sites)\b/;

const century = (digits: string): number => (Number(digits) > 49 ? 1900 : 2000) + Number(digits);
const twoDigits = (text: string): string => text.replace(/\D/g, '');

function findAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  ATOM.lastIndex = 0;
  for (let match = ATOM.exec(text); match !== null; match = ATOM.exec(text)) {
    const [year, month, kind] = readAtom(match.groups ?? {}, text);
    atoms.push({ start: match.index, end: match.index + match[0].length, year, month, kind });
  }
  return atoms;
}

/** Year, month and kind of what was matched in `text`. */
function readAtom(
  g: Readonly<Record<string, string | undefined>>,
  text: string,
): readonly [number | null, number | null, Atom['kind']] {
  if (g.isoYear !== undefined) return [Number(g.isoYear), Number(g.isoMonth), 'date'];
  if (g.dayYear !== undefined)
    return [
      Number(g.dayYear),
      monthOfDay(Number(g.firstDay), Number(g.secondDay), g.dayMark === '.' || isDayFirst(text)),
      'date',
    ];
  if (g.numberYear !== undefined) return [Number(g.numberYear), Number(g.number), 'date'];
  if (g.shortMonth !== undefined)
    return [century(g.shortNumberYear ?? ''), Number(g.shortMonth), 'short-year'];
  if (g.pairMonth !== undefined) return [century(g.pairYear ?? ''), Number(g.pairMonth), 'short-year'];
  if (g.lastMonth !== undefined) return [century(g.lastYear ?? ''), Number(g.lastMonth), 'short-year'];
  if (g.name !== undefined) {
    const month = MONTHS.get(g.name) ?? null;
    if (g.nameYear !== undefined) return [Number(g.nameYear), month, 'date'];
    if (g.nameShort !== undefined) return [century(twoDigits(g.nameShort)), month, 'date'];
    if (g.nameBare !== undefined) return [century(g.nameBare), month, 'short-year'];
    return [null, month, 'month'];
  }
  if (g.year !== undefined) return [Number(g.year), null, 'date'];
  if (g.apostrophe !== undefined) return [century(twoDigits(g.apostrophe)), null, 'short-year'];
  if (g.bare !== undefined) return [century(g.bare), null, 'short-year'];
  return [null, null, 'now'];
}

/**
 * "31/12/2019" tells how the dates beside it are written. Failing that, jobs begin on the first of a month: "01/09/2019"
 * is September.
 */
const isDayFirst = (text: string): boolean =>
  DAY_ABOVE_TWELVE.test(text) || (FIRST_OF_MONTH.test(text) && !MONTH_BEFORE_DAY.test(text));
const DAY_ABOVE_TWELVE = /(?<!\d)(?:1[3-9]|2\d|3[01])[/-]\d{1,2}[/-]\d{4}/;
const MONTH_BEFORE_DAY = /(?<!\d)\d{1,2}[/-](?:0?1|1[3-9]|2\d|3[01])[/-]\d{4}/;
const FIRST_OF_MONTH = /(?<!\d)0?1[/-]\d{1,2}[/-]\d{4}/;

/** Month of "01/02/2019": a number above 12 is the day; otherwise the month stands first unless something shows the day does. */
function monthOfDay(first: number, second: number, isDayBefore: boolean): number | null {
  if (second <= 12 && (first > 12 || isDayBefore)) return second;
  return first <= 12 ? first : null;
}

const print = (year: number, month: number | null): PartialDate =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

/** All dates and ranges of dates in a text, left to right. A range holds its two dates. */
export const findDates = remember((text): readonly DateMention[] => {
  const small = writtenSmall(text);
  return canDate(small) ? readDates(small) : [];
});

/** The text in small letters, each where it was. */
function writtenSmall(text: string): string {
  const small = text.toLowerCase();
  // "İ" becomes two characters.
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function readDates(text: string): DateMention[] {
  const atoms = findAtoms(text);
  const mentions: DateMention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = atoms[i];
    const second = atoms[i + 1];
    if (first === undefined || (first.kind === 'now' && second === undefined)) continue;
    const range =
      second === undefined ? null : (joinAtoms(text, first, second) ?? joinStacked(text, first, second));
    if (range !== null) {
      mentions.push(range);
      i++;
      continue;
    }
    if (first.kind === 'date' && first.year !== null) mentions.push(single(text, first));
    else if (first.kind === 'short-year' && first.month !== null) mentions.push(single(text, first));
  }
  return mentions.filter(
    ({ span, isRange }) => isRange || !COUNTED.test(text.slice(span.end, span.end + 14)),
  );
}

function single(text: string, { start, end, year, month }: Atom): DateMention {
  const from = print(year ?? 0, month);
  const before = SINCE.exec(text.slice(Math.max(0, start - 10), start));
  const after = OPEN_END.exec(text.slice(end, end + 12));
  // "Leeds / from May 2019", alone behind a separator; "costs fell from 2019" is told.
  const isFrom = before !== null && FROM_ALONE.test(text.slice(0, end)) && /^\)?\s*$/.test(text.slice(end));
  const isOpen =
    isFrom || (before !== null && /since|seit|depuis|desde|sinds|ab/.test(before[0])) || after !== null;
  return {
    span: {
      start: start - (isOpen && before !== null ? before[0].length : 0),
      end: end + (after?.[0].length ?? 0),
    },
    start: from,
    end: isOpen ? null : from,
    current: isOpen,
    isRange: isOpen,
  };
}

/** The end before the start, alone in its cell: "Present\tApr 2020", "2020\t2017", "Present – 2019". */
function joinStacked(text: string, first: Atom, second: Atom): DateMention | null {
  if (second.kind !== 'date' || second.year === null || !JOIN.test(text.slice(first.end, second.start)))
    return null;
  if (!/(?:^|\t)\s*$/.test(text.slice(0, first.start)) || !/^\s*(?:\t|$)/.test(text.slice(second.end)))
    return null;
  const start = print(second.year, second.month);
  const span = { start: first.start, end: second.end };
  if (first.kind === 'now') return { span, start, end: null, current: true, isRange: true };
  if (first.kind !== 'date' || first.year === null || (first.month === null) !== (second.month === null))
    return null;
  const end = print(first.year, first.month);
  if (end > start) return { span, start, end, current: false, isRange: true };
  // Two columns of a table: "2015\t2018\tFitter".
  const areColumns = end < start && first.start === 0 && /^\s*\t/.test(text.slice(second.end));
  return areColumns ? { span, start: end, end: start, current: false, isRange: true } : null;
}

/** "2012 – 2015", "Jan – Mar 2019", "2012-15", "March 2019 to date"; null when the two stand apart. */
function joinAtoms(text: string, first: Atom, second: Atom): DateMention | null {
  const between = text.slice(first.end, second.start);
  if (!JOIN.test(between)) return null;
  const isMarked = DASH_OR_WORD.test(between);
  // Dates that stand one above the other in a cell: "Apr 2018 Mar 2020".
  const areStacked =
    first.month !== null && second.month !== null && first.year !== null && second.kind === 'date';
  if (!isMarked && second.kind !== 'now' && !areStacked) return null;
  if (/^\s*and\s*$/.test(between)) return null;
  // "May" alone, or "date" after a finished date, are words.
  if (first.kind === 'now' || (second.kind === 'now' && first.year === null)) return null;
  if (
    !isMarked &&
    !areStacked &&
    !/^(?:till|until|to|up|present|current|heute)/.test(text.slice(second.start, second.end))
  )
    return null;
  const year = first.year ?? second.year;
  if (year === null || (second.kind === 'month' && first.kind === 'month')) return null;
  const endYear = second.year ?? first.year ?? year;
  const lead = /\bfrom:?\s*$/.exec(text.slice(Math.max(0, first.start - 7), first.start));
  const span = { start: first.start - (lead?.[0].length ?? 0), end: second.end };
  const start = print(year, first.month);
  if (second.kind === 'now') return { span, start, end: null, current: true, isRange: true };
  const end = print(endYear, second.month);
  if (end.slice(0, 4) < start.slice(0, 4)) return null;
  return { span, start, end, current: false, isRange: true };
}
