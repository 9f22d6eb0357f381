import type { Line } from '../../../analyzers/parse/line.ts';
import { parseResume } from '../../../analyzers/parse/resume.ts';
import type { Resume } from '../../../analyzers/model.ts';

/** Lines of one page: "#" begins a heading, "*" something bold, "-" a list item, "" leaves a gap. */
export function page(rows: readonly string[]): Line[] {
  let gap = 0;
  return rows.flatMap((row): Line[] => {
    if (row === '') {
      gap = 1;
      return [];
    }
    const mark = /^[#*-] /.exec(row)?.[0].trim() ?? '';
    const text = row.slice(mark === '' ? 0 : 2);
    const style = mark === '#' ? 'head' : mark === '*' ? 'bold' : 'plain';
    const line: Line = {
      text,
      runs: [],
      parts: [{ span: { start: 0, end: text.length }, style }],
      style,
      size: 10,
      isBullet: mark === '-',
      level: null,
      left: mark === '-' ? 60 : 50,
      right: 50 + 5 * text.length,
      column: { left: 50, right: 550 },
      gap,
      isColumnStart: false,
      isWrapped: null,
      page: 1,
    };
    gap = 0;
    return [line];
  });
}

export const read = (rows: readonly string[]): Resume =>
  parseResume(page(rows), { kind: 'pdf', name: 'x.pdf', pages: 1, pageSizes: [] });

export const TOLD = ['- Planned the work of two depots and their fitters', '- Cut overtime by a fifth'];
