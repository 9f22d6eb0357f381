import { bulletLength } from '../../parse/bullets.ts';
import type { Line, Part } from '../../parse/line.ts';
import { squeeze, toLines, type Row } from './plain.ts';
import { table } from '../../text/table.ts';

const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** True for a text that is set out with the marks of Markdown. */
export function isMarkdown(text: string): boolean {
  const rows = text.split('\n');
  const headings = rows.filter((row) => HEADING.test(row)).length;
  const strong = text.match(/(?<![*\w])\*\*[^\s*][^*\n]*\*\*(?![*\w])/g)?.length ?? 0;
  const links = text.match(/\[[^\]\n]{1,300}\]\((?:https?:|mailto:)[^)\s]+\)/g)?.length ?? 0;
  return headings >= 2 || (headings === 1 && strong + links > 0) || strong + links >= 3;
}

/** The lines of a text in Markdown, without its marks. */
export function markdownLines(text: string): Line[] {
  const rows: Row[] = [];
  let fence: string | null = null;
  for (const row of withoutFrontMatter(text).split('\n')) {
    const mark = /^\s*(```|~~~)/.exec(row)?.[1] ?? null;
    if (mark !== null) fence = fence === null ? mark : fence === mark ? null : fence;
    else if (fence !== null) rows.push({ text: squeeze(row) });
    else addRow(row, rows);
  }
  return toLines(rows);
}

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]{0,4000}?\n---\n/, '');

function addRow(row: string, rows: Row[]): void {
  const heading = HEADING.exec(row);
  if (heading !== null) {
    rows.push(
      { text: '' },
      {
        ...readInline((heading[2] ?? '').replace(/(?<!#)#{1,20}$/, '').trimEnd()),
        level: heading[1]?.length ?? 1,
      },
    );
    return;
  }
  const above = rows.at(-1);
  if (/^\s*(?:=+|-+)\s*$/.test(row) && above !== undefined && above.text !== '' && above.isBullet !== true) {
    rows[rows.length - 1] = { ...above, level: row.includes('=') ? 1 : 2 };
    return;
  }
  if (/^\s*(?:[-*_]\s*){3,}$/.test(row) || (TABLE_RULE.test(row) && row.includes('|'))) {
    rows.push({ text: '' });
    return;
  }
  const bare = row.replace(/^\s*(?:>\s?)+/, '').trim();
  const mark = /^\d{1,2}[.)]\s+/.exec(bare)?.[0].length ?? bulletLength(bare);
  const indent = row.length - row.trimStart().length + mark;
  const body = bare.slice(mark).replace(/^\[[ xX]\]\s+/, '');
  const isTable = bare.startsWith('|') && bare.endsWith('|') && bare.length > 2;
  rows.push({ ...readInline(isTable ? cellsOf(body) : body), isBullet: mark > 0, indent });
}

const cellsOf = (row: string): string =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t');

/** Further apart two marks are no pair. */
const LONGEST_MARKED = 1000;

/** All parts have a longest length: text without an end of one must not be searched over and over. */
const INLINE =
  /\\(?<escaped>[\\`*_{}[\]()#+\-.!|~>])|!\[[^\]]{0,300}\]\([^)]{0,2000}\)|\[(?<link>[^\]]{1,300})\]\([^)]{0,2000}\)|(?<mark>\*\*\*|\*\*|\*|___|__|_|~~|`+)|<(?<auto>https?:[^>\s]{1,2000}|[^@<>\s]{1,100}@[^<>\s]{1,100})>|<\/?[a-z][^<>]{0,300}>|&(?<entity>amp|lt|gt|quot|nbsp|ndash|mdash|bull|middot);/gi;
const ENTITIES = table({
  amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', ndash: '–', mdash: '—', bull: '•', middot: '·',
}); // prettier-ignore

/** The words of a row and how they are set off. */
function readInline(source: string): Row {
  let text = '';
  let at = 0;
  const parts: Part[] = [];
  const open = new Set<string>();
  const add = (piece: string): void => {
    if (piece === '') return;
    const style = [...open].sort().join('');
    parts.push({ span: { start: text.length, end: text.length + piece.length }, style });
    text += piece;
  };
  const clean = source.replace(/\s{2,}$/, '');
  for (const match of clean.matchAll(INLINE)) {
    add(clean.slice(at, match.index));
    at = match.index + match[0].length;
    const { escaped, link, mark, auto, entity } = match.groups ?? {};
    if (mark !== undefined && isMark(clean, match.index, at, mark, open)) {
      if (!open.delete(mark)) open.add(mark);
    } else
      add(
        escaped ??
          link ??
          auto ??
          (entity === undefined ? (mark ?? ' ') : (ENTITIES[entity.toLowerCase()] ?? ' ')),
      );
  }
  add(clean.slice(at));
  return squeezeRow(text, parts);
}

/** A star or a bar marks words when it touches them on one side; "_" within a word and "2 * 3" mark nothing. */
function isMark(text: string, start: number, end: number, mark: string, open: ReadonlySet<string>): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (mark.startsWith('`')) return true;
  if (open.has(mark)) return /\S/.test(before) && !(mark.startsWith('_') && /[\p{L}\d]/u.test(after));
  const closes = text.slice(end, end + LONGEST_MARKED).includes(mark);
  return closes && /\S/.test(after) && !(mark.startsWith('_') && /[\p{L}\d]/u.test(before));
}

/** Takes surplus blanks out; the parts follow. */
function squeezeRow(text: string, parts: readonly Part[]): Row {
  const squeezed = squeeze(text);
  const styles = new Map<string, number>();
  for (const { span, style } of parts) styles.set(style, (styles.get(style) ?? 0) + span.end - span.start);
  const main = [...styles].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  if (squeezed === text) return { text, parts, style: main };
  return { text: squeezed, style: main };
}
