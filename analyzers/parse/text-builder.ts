import type { Box, Run, Span } from '../model.ts';
import type { Stretch } from '../text/stretch.ts';

/** Puts the text of a resume together, a line at a time, and tells where each line came to stand. */
export interface TextBuilder {
  /** Adds a line of its own; a tab within it becomes a blank. */
  readonly add: (line: Stretch) => Span;
  readonly finish: () => { readonly text: string; readonly runs: readonly Run[] };
}

/** An empty text. */
export function createTextBuilder(): TextBuilder {
  const lines: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  return {
    add: (line) => {
      const start = length;
      for (const { span, box } of line.runs)
        runs.push({ span: { start: span.start + start, end: span.end + start }, box: rounded(box) });
      lines.push(line.text.replace(/[\t\n\r]/g, ' '));
      length += line.text.length + 1;
      return { start, end: start + line.text.length };
    },
    finish: () => ({ text: lines.join('\n'), runs }),
  };
}

/** To a hundredth of a point: nobody sees less, and digits that say nothing are most of what is kept of a resume. */
const rounded = ({ page, x, y, width, height }: Box): Box => ({
  page,
  x: hundredths(x),
  y: hundredths(y),
  width: hundredths(width),
  height: hundredths(height),
});

const hundredths = (points: number): number => Math.round(points * 100) / 100;
