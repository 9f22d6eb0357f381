import type { Scores } from './heading-scores.ts';
import type { Line } from './line.ts';
import { bodyStyle, isCapitals, lookOf, standsApart } from './looks.ts';
import { titleStrength } from './titles.ts';

/** Lines of a heading; `told` are lines within it that tell about the organization. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly told: { readonly from: number; readonly to: number } | null;
}

/** Adds headings without dates: lines between two entries that look like the first line of the other headings. */
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
    const isLikeOthers = line.style !== body && titleLooks.has(lookOf(line));
    const isPlain = heads.length === 0 && (line.style !== body || isCapitals(line.text) || standsApart(line));
    if (!isLikeOthers && !isPlain) continue;
    if (titleStrength(line.text) < 3 || scores(index) < 1.5) continue;
    let to = index + 1;
    while (to < lines.length && to - index < 3 && scores(to) > 0.8 && !starts.has(to)) to++;
    for (let own = index; own < to; own++) taken.add(own);
    all.push({ from: index, to, told: null });
  }
  return all.sort((a, b) => a.from - b.from);
}
