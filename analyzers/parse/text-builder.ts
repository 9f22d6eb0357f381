import type { Run, Span } from '../model.ts';
import { shiftRuns, type Stretch } from '../text/stretch.ts';

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
      for (const run of shiftRuns(line.runs, start)) runs.push(run);
      lines.push(line.text.replace(/[\t\n\r]/g, ' '));
      length += line.text.length + 1;
      return { start, end: start + line.text.length };
    },
    finish: () => ({ text: lines.join('\n'), runs }),
  };
}
