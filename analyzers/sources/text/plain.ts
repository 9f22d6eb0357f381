import { bulletLength } from '../../parse/bullets.ts';
import type { Line, Part } from '../../parse/line.ts';
import { knownHeading } from '../../parse/heading-words.ts';
import { plainStretch } from '../../text/stretch.ts';
import { wrapWidth } from './wrap.ts';

/** A line drawn with signs: "-----", "=====", "* * *". */
const RULE = /^\s*(?:[-=_*~#+•.─━—–]\s?){3,}$/u;
const LONGEST_HEADING = 50;
const TAB = 4;

/** A row of text with what is known of it. */
export interface Row {
  readonly text: string;
  readonly level?: number;
  readonly parts?: readonly Part[];
  readonly style?: string;
  readonly isBullet?: boolean;
  /** Characters before the text. */
  readonly indent?: number;
}

/** The lines of a plain text. A short line that is underlined is a heading. */
export function plainLines(text: string): Line[] {
  const rows: Row[] = [];
  for (const row of text.split('\n').flatMap(unfold)) {
    if (!RULE.test(row)) {
      rows.push(readRow(row));
      continue;
    }
    const above = rows.at(-1);
    if (above !== undefined && above.text !== '' && above.text.length <= LONGEST_HEADING && isRepeated(row)) {
      rows[rows.length - 1] = { ...above, level: 2 };
    }
    rows.push({ text: '' });
  }
  return toLines(rows);
}

/** Longer rows with many wide blanks are whole texts that have lost their line breaks. */
const LONGEST_ROW = 300;
const FEWEST_BREAKS = 6;

/** The lines of a text that stands in one row: wide blanks are where they ended. */
function unfold(row: string): string[] {
  if (row.length <= LONGEST_ROW) return [row];
  const lines = row.trim().split(/[ \u00A0]{4,}/);
  if (lines.length <= FEWEST_BREAKS) return [row];
  return lines.flatMap((line) => {
    const text = line.replace(/[ \u00A0]+/g, ' ');
    return knownHeading(text) === null ? [text] : ['', text];
  });
}

/** One sign many times underlines; "* * *" divides. */
const isRepeated = (row: string): boolean => /^([-=_~─━])\1{2,}$/u.test(row.trim());

function readRow(row: string): Row {
  const text = row.trim();
  const blank = row.length - row.trimStart().length + TAB * (/^\t*/.exec(row)?.[0].length ?? 0);
  const mark = bulletLength(text);
  return { text: squeeze(text.slice(mark)), isBullet: mark > 0, indent: blank + mark };
}

/** Tabs and wide blanks divide cells; other blanks are one. */
export const squeeze = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/ *\t\s*|[ \u00A0]{3,}/g, '\t')
    .replace(/[ \u00A0]+/g, ' ')
    .trim();

/** Rows as lines, measured in characters. An empty row is free space. */
export function toLines(rows: readonly Row[]): Line[] {
  const width = wrapWidth(rows);
  const lines: Line[] = [];
  let gap = 0;
  for (const row of rows) {
    if (row.text === '') {
      gap = Math.min(gap + 1, 3);
      continue;
    }
    const { text, style = '', indent = 0, isBullet = false, level = null } = row;
    lines.push({
      ...plainStretch(text),
      parts: row.parts ?? [{ span: { start: 0, end: text.length }, style }],
      style,
      size: 1,
      isBullet,
      level,
      left: indent,
      right: indent + text.length,
      column: { left: 0, right: width ?? indent + text.length },
      gap: lines.length === 0 ? 1 : gap,
      isColumnStart: lines.length === 0,
      isWrapped: width === null || level !== null ? false : null,
      page: 0,
    });
    gap = 0;
  }
  return lines;
}
