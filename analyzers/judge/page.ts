import type { Resume } from '../model.ts';

/** The page on which a character stands, or null where the source has none. */
export function pageAt({ runs }: Resume, offset: number): number | null {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low]?.box.page ?? null;
}
