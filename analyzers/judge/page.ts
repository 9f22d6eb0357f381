import type { Resume, Run } from '../model.ts';

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

/** The resume with one run for each page that its text passes: where on the page words stand is not judged. */
export function withPagesAlone(resume: Resume): Resume {
  const runs: Run[] = [];
  for (const { span, box } of resume.runs) {
    const last = runs.at(-1);
    if (last?.box.page === box.page)
      runs[runs.length - 1] = { span: { start: last.span.start, end: span.end }, box: last.box };
    else runs.push({ span, box });
  }
  return { ...resume, runs };
}
