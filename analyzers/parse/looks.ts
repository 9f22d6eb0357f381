import type { Line } from './line.ts';

/** How a line looks, as a key: letters, and whether all of them are capitals. Equal looks mean equal parts of a page. */
export function lookOf(line: Line): string {
  const known = looks.get(line);
  if (known !== undefined) return known;
  const look = `${line.style}|${isCapitals(line.text) ? 'A' : 'a'}|${line.level ?? ''}`;
  looks.set(line, look);
  return look;
}

const looks = new WeakMap<Line, string>();

/** Four or more letters, none of them small. */
export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** The commonest style of the letters of some lines. */
export function bodyStyle(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const { style, text } of lines) letters.set(style, (letters.get(style) ?? 0) + text.length);
  let best = '';
  for (const [style, count] of letters) if (count > (letters.get(best) ?? 0)) best = style;
  return best;
}

/** Free space above a line from which it stands apart from the line before. */
export const WIDE_GAP = 0.3;

/** True when a line stands apart from the one above it. */
export const standsApart = (line: Line): boolean => line.isColumnStart || line.gap >= WIDE_GAP;

/** Whether the first word of `next` would have fitted into the line before it: then the break is meant. */
function couldHold(line: Line, next: Line): boolean {
  if (line.isWrapped !== null) return !line.isWrapped;
  const word = /^\S+/u.exec(next.text)?.[0] ?? '';
  const width = Math.max(line.right - line.left, 0.01) / Math.max(line.text.length, 1);
  return line.right + (word.length + 1.5) * width < line.column.right;
}

/** True when `next` goes on with the sentence or the list item of `line`. */
export function continues(line: Line, next: Line): boolean {
  if (next.isBullet || next.level !== line.level) return false;
  if (line.isWrapped !== null) return line.isWrapped;
  const isSmall = Math.abs(line.size - next.size) < 0.15 * line.size;
  if (!isSmall) return false;
  const sameColumn = Math.abs(line.column.left - next.column.left) < 1.5 * line.size;
  if (next.isColumnStart) {
    // Over the end of a page: only a sentence that is plainly not finished goes on.
    return sameColumn && next.page !== line.page && /^\p{Ll}/u.test(next.text) && !/[.!?:]$/.test(line.text);
  }
  if (next.gap > 0.25 || next.text.includes('\t')) return false;
  const indent = next.left - line.left;
  if (Math.abs(indent) > 0.6 * line.size) {
    // A hanging indent goes on; a line further left is something else.
    if (indent < 0 && line.isBullet) return indent > -2.5 * line.size && /^\p{Ll}/u.test(next.text);
    if (indent < 0) return /^\p{Ll}/u.test(next.text);
  }
  if (/^[\p{Ll},;)]/u.test(next.text) || /[,&(/–]$|\b(?:and|or|of|the|for|with|to|in|a)$/u.test(line.text)) {
    return true;
  }
  return !couldHold(line, next);
}

/** A line that reaches the right part of its column. */
export const isFull = ({ left, right, column }: Line): boolean =>
  right - left > 0.7 * (column.right - column.left);
