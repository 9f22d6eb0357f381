import type { Span, Statement } from '../model.ts';
import { matchesOf } from '../text/matches.ts';
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
  const areItems = isList(lines);
  const paragraphs: { lines: Line[]; stretch: Stretch; isBullet: boolean }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.lines.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      continues(before, line) &&
      !(areItems && isItem(line))
    ) {
      last.lines.push(line);
      last.stretch = joinWrapped(last.stretch, line);
    } else if (line.text !== '') {
      paragraphs.push({ lines: [line], stretch: line, isBullet: line.isBullet });
    }
  }
  return paragraphs;
}

/** Short lines that each begin anew: a list whose marks are drawn or left out. */
function isList(lines: readonly Line[]): boolean {
  const plain = lines.filter(({ isBullet }) => !isBullet);
  const items = plain.filter(isItem).length;
  const length = plain.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, plain.length);
  return plain.length >= 2 && items >= 0.8 * plain.length && length < 45;
}

const isItem = ({ text }: Line): boolean => /^[^\p{Ll}]/u.test(text) && !/[.!?]$/.test(text);

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

/** Cells of a table's row stand between tabs. */
const CELL = /[^\t]+/g;

function claimsOf(text: string, isBullet: boolean): Span[] {
  const spans: Span[] = [];
  for (const cell of matchesOf(CELL, text)) {
    const { index: start } = cell;
    const isOne = isBullet && cell[0].length <= LONGEST_SENTENCE;
    const sentences = isOne ? [{ start: 0, end: cell[0].length }] : splitSentences(cell[0]);
    for (const span of sentences) spans.push({ start: start + span.start, end: start + span.end });
  }
  return spans;
}
