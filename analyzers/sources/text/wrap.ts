import type { Row } from './plain.ts';

const NARROWEST = 36;
const WIDEST = 132;

/**
 * The width at which a text was broken into lines; null when each line is a paragraph of its own.
 * Lines that end only because the next word would not have fitted speak for a width, longer lines against it.
 */
export function wrapWidth(rows: readonly Row[]): number | null {
  const ends = new Array<number>(WIDEST + 2).fill(0);
  const longer = new Array<number>(WIDEST + 2).fill(0);
  let prose = 0;
  for (const [index, row] of rows.entries()) {
    const length = lengthOf(row);
    if (row.text === '') continue;
    longer[Math.min(length, WIDEST + 1)] = (longer[Math.min(length, WIDEST + 1)] ?? 0) + 1;
    const next = rows[index + 1];
    if (next === undefined || next.text === '' || next.isBullet === true || row.level !== undefined) continue;
    if (length < NARROWEST - 12) continue;
    prose++;
    // A small letter goes on with a sentence; a capital may begin something new.
    const weight = /^[\p{Ll}&(]/u.test(next.text) ? 1 : 0.25;
    const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
    for (let width = Math.max(length, NARROWEST); width <= Math.min(length + word, WIDEST); width++) {
      ends[width] = (ends[width] ?? 0) + weight;
    }
  }
  let best: number | null = null;
  let bestScore = Math.max(1.5, prose * 0.15);
  let over = longer[WIDEST + 1] ?? 0;
  for (let width = WIDEST; width >= NARROWEST; width--) {
    const score = (ends[width] ?? 0) - 3 * over;
    if (score > bestScore) [best, bestScore] = [width, score];
    over += longer[width] ?? 0;
  }
  return best;
}

const lengthOf = ({ text, indent = 0 }: Row): number => indent + text.length;
