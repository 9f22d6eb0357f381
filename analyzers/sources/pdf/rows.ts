import { isBulletMark } from '../../parse/bullets.ts';
import { findDates, type DateMention } from '../../text/dates.ts';
import type { Fragment } from './fragments.ts';

/** Fragments that touch each other on one baseline. */
export interface Segment {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A gap of this many font sizes is wider than any space between two words. */
const WIDE_GAP = 0.85;

/** Things on one baseline, left to right; the rows from top to bottom. A smaller font may sit a little off the line. */
export function groupRows<
  T extends { readonly left: number; readonly baseline: number; readonly size: number },
>(things: readonly T[]): T[][] {
  const rows: { baseline: number; size: number; items: T[] }[] = [];
  for (const thing of [...things].sort((p, q) => p.baseline - q.baseline || p.left - q.left)) {
    const row = rows.at(-1);
    const off = row === undefined ? Infinity : thing.baseline - row.baseline;
    if (row === undefined || off > Math.max(1.5, 0.3 * Math.min(row.size, thing.size))) {
      rows.push({ baseline: thing.baseline, size: thing.size, items: [thing] });
    } else {
      row.items.push(thing);
      row.size = Math.max(row.size, thing.size);
    }
  }
  return rows.map(({ items }) => items.sort((p, q) => p.left - q.left));
}

/** The fragments of a page as segments. A bullet mark belongs to the text after it, however far away. */
export function findSegments(fragments: readonly Fragment[]): Segment[] {
  return groupRows(snapMarks(fragments)).flatMap((row) => {
    const groups: Fragment[][] = [];
    let right = -Infinity;
    for (const fragment of row) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      const gap = fragment.left - right;
      const isAfterMark =
        group?.length === 1 && last !== undefined && isBulletMark(last.text) && gap < 4 * fragment.size;
      if (
        group !== undefined &&
        (gap <= WIDE_GAP * Math.max(fragment.size, last?.size ?? 0) || isAfterMark)
      ) {
        group.push(fragment);
      } else {
        groups.push([fragment]);
      }
      right = Math.max(right, fragment.right);
    }
    return groups.map((group) => toSegment(closeLetters(group)));
  });
}

/** Letters that are drawn one by one and set apart, as the words that they make. */
function closeLetters(letters: readonly Fragment[]): readonly Fragment[] {
  if (letters.length < 5 || !letters.every(({ text }) => text.length === 1)) return letters;
  const gaps = letters.slice(1).map(({ left }, index) => left - (letters[index]?.right ?? left));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  const size = letters[0]?.size ?? 0;
  if (usual < 0.1 * size) return letters;
  const words: Fragment[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = words.at(-1);
    if (last === undefined || (gaps[index - 1] ?? 0) > usual + 0.15 * size) words.push(letter);
    else words[words.length - 1] = { ...last, text: last.text + letter.text, right: letter.right };
  }
  return words;
}

/** Bullet marks of another font sit off the baseline of their text: they are moved onto it. */
function snapMarks(fragments: readonly Fragment[]): readonly Fragment[] {
  const marks = fragments.filter(
    (fragment, index) => isBulletMark(fragment.text) && !isAfterText(fragment, fragments[index - 1]),
  );
  if (marks.length === 0) return fragments;
  const set = new Set(marks);
  const texts = fragments.filter((fragment) => !set.has(fragment)).sort((a, b) => a.baseline - b.baseline);
  const snapped = marks.map((mark): Fragment => {
    let best: Fragment | undefined;
    for (let i = firstBelow(texts, mark.baseline - mark.size); i < texts.length; i++) {
      const text = texts[i];
      if (text === undefined || text.baseline > mark.baseline + mark.size) break;
      const gap = text.left - mark.right;
      const isBeside =
        gap > -1 && gap < 4 * text.size && Math.abs(text.baseline - mark.baseline) < 0.65 * text.size;
      if (!isBeside) continue;
      const off = Math.abs(text.baseline - mark.baseline);
      if (best === undefined || off < Math.abs(best.baseline - mark.baseline)) best = text;
    }
    return best === undefined ? mark : { ...mark, baseline: best.baseline };
  });
  return [...texts, ...snapped];
}

/** A dash right behind words of its line is no bullet. */
const isAfterText = (mark: Fragment, before: Fragment | undefined): boolean =>
  before !== undefined &&
  !isBulletMark(before.text) &&
  Math.abs(before.baseline - mark.baseline) < 1 &&
  mark.left - before.right > -1 &&
  mark.left - before.right < mark.size;

/** Index of the first of the sorted texts that is not above `baseline`. */
function firstBelow(texts: readonly Fragment[], baseline: number): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.baseline ?? 0) < baseline) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toSegment(fragments: readonly Fragment[]): Segment {
  return {
    fragments,
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
    baseline: Math.max(...fragments.map(({ baseline }) => baseline)),
    size: Math.max(...fragments.map(({ size }) => size)),
  };
}

/** Every step asks for the words and the dates of the same segments. */
const texts = new WeakMap<Segment, string>();
const dates = new WeakMap<Segment, readonly DateMention[]>();

/** The words of a segment, with single spaces. */
export function segmentText(segment: Segment): string {
  const known = texts.get(segment);
  if (known !== undefined) return known;
  const text = joinFragments(segment);
  texts.set(segment, text);
  return text;
}

/** True for what begins with the mark of a list item. */
export const isBulleted = (segment: Segment): boolean => /^[•●○◦▪■–—*-]\s/u.test(segmentText(segment));

/** The dates in the words of a segment. */
export function segmentDates(segment: Segment): readonly DateMention[] {
  const known = dates.get(segment);
  if (known !== undefined) return known;
  const found = findDates(segmentText(segment));
  dates.set(segment, found);
  return found;
}

function joinFragments({ fragments }: Segment): string {
  let text = '';
  let before: Fragment | null = null;
  for (const fragment of fragments) {
    text += before === null || !isApart(before, fragment) ? fragment.text : ` ${fragment.text}`;
    before = fragment;
  }
  return text;
}

/** Whether a space stands between two fragments of a segment: it does where the second begins a new line of a cell. */
export function isApart(before: Fragment, { left, baseline, size, hasSpaceBefore }: Fragment): boolean {
  const gap = left - before.right;
  if (gap < 0 && baseline - before.baseline > 0.6 * size) return true;
  return gap > 0.16 * size || (hasSpaceBefore && gap > -0.2 * size);
}

/** The lines of a cell as one segment. */
export const mergeSegments = (lines: readonly Segment[]): Segment => ({
  ...toSegment(lines.flatMap(({ fragments }) => fragments)),
  baseline: lines[0]?.baseline ?? 0,
});
