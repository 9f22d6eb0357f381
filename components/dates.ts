/** Dates as the browser's language writes them, never broken over two lines. */

const MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' };

/** Made once each: making one takes longer than all that is written with it. */
const formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

/** A day, from `YYYY-MM-DD` with or without a time: "20 Nov 2026". What is no date comes back as it is. */
export const sayDay = (date: string): string => write(date.slice(0, 10), DAY);

/** A month or a year, from `YYYY-MM` or `YYYY`: "Mar 2019". */
export const sayMonth = (date: string): string =>
  /^\d{4}-\d{2}$/.test(date) ? write(`${date}-01`, MONTH) : date;

function write(day: string, how: Intl.DateTimeFormatOptions): string {
  const time = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return day;
  const format = formats.get(how) ?? new Intl.DateTimeFormat(undefined, how);
  formats.set(how, format);
  return format.format(time).replaceAll(' ', '\u00a0');
}
