import type { PartialDate } from '../../model.ts';
import { MONTHS, NOW_SOURCE } from '../../text/calendar-words.ts';

export interface DateRange {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  readonly current: boolean;
}

const DASHES = /\s*[-‐‑‒–—−]\s*/g;
const MIDDLE_DOT = /\s*[·•∙]\s*/;
const NOW = new RegExp(`^(?:${NOW_SOURCE})$`, 'iu');
const YEAR = String.raw`(?:19[3-9]\d|20\d\d)`;
/** "2 yrs 9 mos", "7 Jahre 2 Monate", "3 ans", "7年2ヶ月", "Less than a year". */
const DURATION =
  /^(?:\d{1,3}\s*\p{L}+\.?(?:(?:\s*,\s*|\s+\p{L}\s+|\s*)\d{1,2}\s*\p{L}+\.?)?|less than (?:a|1) year|weniger als ein jahr|moins d.un an|menos de (?:un año|um ano)|meno di un anno)$/iu;
const MAX_LENGTH = 70;

/** True for a length of time that stands alone. */
export const isDuration = (text: string): boolean => DURATION.test(text.trim());

/** Their month names are known without asking the browser, which takes long to set up. */
const KNOWN_LANGUAGES = /^(?:en|de|fr|es|it|pt|nl|da|sv|no|nb|pl)\b/i;
const NUMERAL_MONTH = /^(\d{4})\s*[年년][\s.]*(\d{1,2})\s*[月월]$/u;
const YEAR_FIRST = new RegExp(`^(${YEAR})[-/.](\\d{1,2})$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](${YEAR})$`);
const ONE_YEAR = new RegExp(`^${YEAR}\\.?$|^${YEAR}[年년]$`);

const monthTables = new Map<string, ReadonlyMap<string, number>>();

/** Month names of the page's language as the browser writes them, without dots. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthTables.get(language);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  monthTables.set(language, table);
  if (KNOWN_LANGUAGES.test(language)) return table;
  try {
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const name = format
          .formatToParts(Date.UTC(2021, index, 1))
          .find(({ type }) => type === 'month')?.value;
        if (name !== undefined && /\p{L}/u.test(name)) table.set(bareWord(name), index + 1);
      }
    }
  } catch {
    // Not a language tag: the table stays empty.
  }
  return table;
}

const bareWord = (word: string): string => word.toLowerCase().replace(/\./g, '');

/** A month, or a year alone, with nothing beside it: "Mar 2024", "März 2024", "03/2024", "2024年3月", "2012". */
export function readMonth(text: string, language: string): PartialDate | null {
  if (text.length > 30 || !/\d{4}/.test(text)) return null;
  const numeral = NUMERAL_MONTH.exec(text);
  if (numeral !== null) return print(numeral[1] ?? '', Number(numeral[2]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return print(yearFirst[1] ?? '', Number(yearFirst[2]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) return print(yearLast[2] ?? '', Number(yearLast[1]));
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const years = words.filter((word) => ONE_YEAR.test(word));
  const names = words.filter((word) => !/\d/.test(word) && !/^(?:de|del|of|г\.?|год|р\.?)$/iu.test(word));
  if (years.length !== 1 || names.length > 1 || words.length > 4) return null;
  const digits = words.filter((word) => /\d/.test(word)).length;
  if (digits > 1) return null;
  const year = (years[0] ?? '').slice(0, 4);
  const name = names[0];
  if (name === undefined) return year;
  const month = MONTHS.get(bareWord(name)) ?? monthsOf(language).get(bareWord(name));
  return month === undefined ? null : print(year, month);
}

const print = (year: string, month: number): PartialDate | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

/**
 * A line that is a range of dates and nothing else, with or without its length behind a middle dot.
 * Without the length a single date is no range, and the word behind an open dash must mean "now".
 */
export function readDateRange(line: string, language: string): DateRange | null {
  if (line.length > MAX_LENGTH || !/\d{4}/.test(line)) return null;
  const [dates = '', ...rest] = line.split(MIDDLE_DOT);
  if (rest.length > 1 || (rest[0] !== undefined && !isDuration(rest[0]))) return null;
  const tail = /\s((?:\d{1,2}\s\p{L}+)(?:\s\d{1,2}\s\p{L}+)?|less than a year)$/iu.exec(dates);
  if (rest.length === 0 && tail !== null) {
    const withoutTail = readHalves(dates.slice(0, tail.index), language, true);
    if (withoutTail !== null) return withoutTail;
  }
  return readHalves(dates, language, rest.length > 0);
}

function readHalves(dates: string, language: string, hasLength: boolean): DateRange | null {
  // A month may be written with a dash of its own ("2024-03 - 2025-01"): every dash is tried.
  for (const cut of dates.matchAll(DASHES)) {
    const start = readMonth(dates.slice(0, cut.index).trim(), language);
    const behind = dates.slice(cut.index + cut[0].length).trim();
    if (start === null || behind === '') continue;
    const end = readMonth(behind, language);
    if (end !== null) return end.slice(0, 4) < start.slice(0, 4) ? null : { start, end, current: false };
    if (NOW.test(behind) || (hasLength && /^[^\d]{1,24}$/u.test(behind)))
      return { start, end: null, current: true };
  }
  const single = hasLength ? readMonth(dates.trim(), language) : null;
  return single === null ? null : { start: single, end: single, current: false };
}
