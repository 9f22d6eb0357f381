/** Dates as the browser's language writes them, never broken over two lines. */

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };

/** A day, from `YYYY-MM-DD` with or without a time: "20 Nov 2026". What is no date comes back as it is. */
export const sayDay = (date: string): string => write(date.slice(0, 10), DAY);

/** A month or a year, from `YYYY-MM` or `YYYY`: "Mar 2019". */
export const sayMonth = (date: string): string =>
  /^\d{4}-\d{2}$/.test(date) ? write(`${date}-01`, MONTH) : date;

function write(day: string, how: Intl.DateTimeFormatOptions): string {
  const time = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(time.getTime())
    ? day
    : time.toLocaleDateString(undefined, how).replaceAll(' ', '\u00a0');
}
