import type { Span, Statement } from '../model.ts';
import { LONGEST_SENTENCE, splitSentences } from '../text/sentences.ts';
import { joinWrapped, sliceStretch, type Stretch } from '../text/stretch.ts';
import type { Line } from './line.ts';
import { continues } from './looks.ts';
import type { TextBuilder } from './text-builder.ts';

/** A paragraph or a list item, its wrapped lines joined. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly stretch: Stretch;
  readonly isBullet: boolean;
}

/** Joins wrapped lines. Cells of a line that are no dates or columns of figures stay together. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const paragraphs: { lines: Line[]; stretch: Stretch; isBullet: boolean }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.lines.at(-1);
    if (last !== undefined && before !== undefined && continues(before, line)) {
      last.lines.push(line);
      last.stretch = joinWrapped(last.stretch, line);
    } else if (line.text !== '') {
      paragraphs.push({ lines: [line], stretch: line, isBullet: line.isBullet });
    }
  }
  return paragraphs;
}

/** Adds paragraphs to the text: a list item is one statement, prose is one statement a sentence, a cell is its own. */
export function addStatements(
  lines: readonly Line[],
  position: number | null,
  text: TextBuilder,
): Statement[] {
  return joinLines(lines).flatMap(({ stretch, isBullet }) =>
    claimsOf(stretch.text, isBullet).map(({ start, end }) => ({
      span: text.add(sliceStretch(stretch, start, end)),
      position,
    })),
  );
}

function claimsOf(text: string, isBullet: boolean): Span[] {
  const spans: Span[] = [];
  for (const cell of text.matchAll(/[^\t]+/g)) {
    const { index: start } = cell;
    const isOne = isBullet && cell[0].length <= LONGEST_SENTENCE;
    const sentences = isOne ? [{ start: 0, end: cell[0].length }] : splitSentences(cell[0]);
    for (const span of sentences) spans.push({ start: start + span.start, end: start + span.end });
  }
  return spans;
}
