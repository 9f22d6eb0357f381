import type { Box, Resume, Run, Span } from '../analyzers/model.ts';
import { distinctEvidence, type Group } from './order.ts';

/** Words of the page that a finding uses. */
export interface Mark {
  readonly span: Span;
  readonly signal: string;
  readonly title: string;
  readonly number: number;
  /** As the open finding calls these words: "1b". */
  readonly label: string;
  readonly kind: 'proof' | 'near';
}

const MAX_PROOF = 4;

/** What joins words to their mark: the number of the finding, with a letter where it has several. */
export const labelOf = (number: number, index: number, count: number): string =>
  count === 1 ? `${number}` : `${number}${String.fromCharCode(97 + index)}`;

/** The marks of all findings, as they stand in the text. */
export function marksOf(groups: readonly Group[]): readonly Mark[] {
  return groups
    .flatMap(({ items }) => items)
    .flatMap(({ number, finding }) => {
      const proof = distinctEvidence(finding.evidence).slice(0, MAX_PROOF);
      const count = proof.length + finding.near.length;
      const mark = (span: Span, kind: Mark['kind'], index: number): Mark => ({
        span,
        kind,
        number,
        label: labelOf(number, index, count),
        signal: finding.signal,
        title: finding.title,
      });
      return [
        ...proof.map(({ span }, index) => mark(span, 'proof', index)),
        ...finding.near.map(({ span }, index) => mark(span, 'near', proof.length + index)),
      ];
    })
    .sort((a, b) => a.span.start - b.span.start || a.number - b.number);
}

/** Where a span is drawn: one box a line of the page, in points. Empty where the source has no pages. */
export function boxesOf(runs: Resume['runs'], span: Span): readonly Box[] {
  const boxes: Box[] = [];
  for (let index = firstAt(runs, span.start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.span.start >= span.end) break;
    if (run.span.end <= span.start) continue;
    const box = partOf(run, span);
    const last = boxes.at(-1);
    if (last !== undefined && isSameLine(last, box)) boxes[boxes.length - 1] = join(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** Index of a run at or before the first that can touch the offset. */
function firstAt(runs: Resume['runs'], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a run that the span covers; characters are taken as equally wide. */
function partOf({ span: own, box }: Run, span: Span): Box {
  const length = Math.max(1, own.end - own.start);
  const from = Math.max(0, span.start - own.start) / length;
  const to = Math.min(length, span.end - own.start) / length;
  return { ...box, x: box.x + box.width * from, width: box.width * (to - from) };
}

function isSameLine(a: Box, b: Box): boolean {
  return a.page === b.page && Math.abs(a.y + a.height - b.y - b.height) < Math.min(a.height, b.height) / 2;
}

function join(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    page: a.page,
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
