import type { Scores } from './heading-scores.ts';
import type { Line } from './line.ts';
import { bodyStyle, isCapitals, lookOf, standsApart } from './looks.ts';
import { beginsWithVerb, isRunningText } from './title-words.ts';
import { titleStrength } from './titles.ts';

/** Lines of a heading; `told` are lines within it that tell about the organization. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly told: { readonly from: number; readonly to: number } | null;
}

/**
 * Adds headings without dates: lines between two entries that look like the first line of the other headings; where no
 * entry has dates, lines that begin something and hold a title.
 */
export function withUndated(lines: readonly Line[], scores: Scores, heads: readonly Head[]): Head[] {
  const titleLooks = new Set<string>();
  const starts = new Set<number>();
  const taken = new Set<number>();
  for (const { from, to } of heads) {
    starts.add(from);
    for (let index = from; index < to; index++) {
      const line = lines[index];
      taken.add(index);
      if (line !== undefined && titleStrength(line.text) === 3) titleLooks.add(lookOf(line));
    }
  }
  const body = bodyStyle(lines);
  const all = [...heads];
  for (const [index, line] of lines.entries()) {
    if (line.isBullet || taken.has(index)) continue;
    const isLikeOthers =
      line.style !== body &&
      titleLooks.has(lookOf(line)) &&
      titleStrength(line.text) === 3 &&
      scores(index) >= 1.5;
    const named = heads.length === 0 ? opensUndated(lines, scores, index, body) : 0;
    if (!isLikeOthers && named === 0) continue;
    let to = index + Math.max(1, named);
    while (to < lines.length && to - index < MOST_LINES && scores(to) > LEAST && !starts.has(to)) to++;
    for (let own = index; own < to; own++) taken.add(own);
    all.push({ from: index, to, told: null });
  }
  return all.sort((a, b) => a.from - b.from);
}

/** Number of lines that surely belong to a heading that begins here, in a section without dates; 0 where none does. */
function opensUndated(lines: readonly Line[], scores: Scores, index: number, body: string): number {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || scores(index) <= LEAST) return 0;
  const isSetApart = line.style !== body || isCapitals(line.text) || standsApart(line);
  if (!isSetApart && before !== undefined && !before.isBullet) return 0;
  // What stands above a list, in few short lines, is what the list is about.
  const list = lines.findIndex(({ isBullet }, at) => at > index && isBullet);
  const above = lines.slice(index, list);
  if (list > 0 && above.length <= MOST_LINES && above.every(isBrief))
    return above.some(({ text }) => holdsTitle(text)) ? above.length : 0;
  if (holdsTitle(line.text)) return 1;
  const next = lines[index + 1];
  const isNextTitle = next !== undefined && !next.isBullet && !standsApart(next) && holdsTitle(next.text);
  return isNextTitle && scores(index + 1) > LEAST ? 2 : 0;
}

/** Lines of a heading at most. */
const MOST_LINES = 3;

const isBrief = ({ text }: Line): boolean =>
  text.length < 60 && !/[.!?]$/.test(text) && !isRunningText(text) && !beginsWithVerb(text);

/** Score that a line of a heading has at least. */
const LEAST = 0.8;

/** "Harbour Lane Ltd – Project Manager – Leeds": one of the parts is a title. */
const holdsTitle = (text: string): boolean =>
  text.split(/\t|\s*\|\s*|\s[-–—]\s|,\s/).some((part) => titleStrength(part) === 3);
