import { segmentText, type Segment } from './rows.ts';

/** Share of the page height at the top and at the bottom where running heads and page numbers stand. */
const ZONE = 0.11;
const PAGE_NUMBER =
  /^(?:\W*page\s*\d+(?:\s*(?:of|\/|von)\s*\d+)?\W*|\W*\d{1,3}\s*(?:\/|of|\|)\s*\d{1,3}\W*|[-–—\s|]*\d{1,3}[-–—\s|]*|(?:seite|página|pagina)\s*\d+.*|page\d+)$/i;
/** Words that running heads add to a name. */
const RUNNING_WORDS = new Set(
  'page of resume résumé cv curriculum vitae continued cont contd seite'.split(' '),
);
/** What browsers print at the edges of a page. */
const BROWSER_LINE =
  /^(?:https?:\/\/\S+|file:\/\/\S+|\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?.*)$/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const maskDigits = (text: string): string =>
  text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

interface Placed {
  readonly segment: Segment;
  readonly page: number;
  readonly text: string;
  readonly key: string;
  readonly isTop: boolean;
}

/** The pages without running heads, page numbers and footers. What stands on the first page only is kept. */
export function dropFurniture(
  pages: readonly (readonly Segment[])[],
  heights: readonly number[],
): Segment[][] {
  const placed = pages.flatMap((segments, page) => edgeSegments(segments, heights[page] ?? 0, page));
  const pagesOf = new Map<string, Set<number>>();
  for (const { key, page } of placed) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  const top = (pages[0] ?? []).slice(0, 6);
  const head = new Set(top.flatMap((segment) => wordsOf(segmentText(segment))));
  const name = nameOf(top);
  const dropped = new Set<Segment>();
  for (const { segment, page, text, key, isTop } of placed) {
    const isRepeated = pages.length > 1 && (pagesOf.get(key)?.size ?? 0) >= Math.max(2, pages.length * 0.5);
    const isFirstOfName = page === 0 && isTop && !PAGE_NUMBER.test(text);
    if (PAGE_NUMBER.test(text) || BROWSER_LINE.test(text)) dropped.add(segment);
    else if (isRepeated && !isFirstOfName) dropped.add(segment);
    else if (page > 0 && isTop && isRunningHead(text, head, name)) dropped.add(segment);
  }
  return pages.map((segments) => segments.filter((segment) => !dropped.has(segment)));
}

/** Segments in the margins that belong to the outermost three rows of the page. */
function edgeSegments(segments: readonly Segment[], height: number, page: number): Placed[] {
  const baselines = [...new Set(segments.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
  const third = baselines[2] ?? Infinity;
  const thirdLast = baselines.at(-3) ?? -Infinity;
  return segments.flatMap((segment): Placed[] => {
    const y = Math.round(segment.baseline);
    const isTop = y < height * ZONE && y <= third;
    const isBottom = y > height * (1 - ZONE) && y >= thirdLast;
    if (!isTop && !isBottom) return [];
    const text = segmentText(segment);
    return [
      { segment, page, text, isTop, key: `${isTop ? 't' : 'b'}${Math.round(y / 8)}|${maskDigits(text)}` },
    ];
  });
}

/** Words of the name: what stands first on page 1, or largest. */
function nameOf(top: readonly Segment[]): ReadonlySet<string> {
  const named = top.filter((segment) => ownWords(segmentText(segment)).length > 0);
  const [first] = named;
  const largest = named.reduce((a, b) => (b.size > a.size ? b : a), first ?? { size: 0 });
  return new Set(
    named
      .filter((segment) => segment === first || segment === largest)
      .flatMap((segment) => ownWords(segmentText(segment))),
  );
}

const ownWords = (text: string): string[] => wordsOf(text).filter((word) => !RUNNING_WORDS.has(word));

/** An address or a number to call. */
const CONTACT = /@|(?:\d[\s().-]*){7}/;

/**
 * A line of page 2 and later that says no more than the head of page 1: a name, or how to reach the person.
 * A post or an employer that the head tells too may begin the page.
 */
function isRunningHead(text: string, head: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 8) return false;
  const own = ownWords(text);
  if (!own.every((word) => head.has(word)) || (own.length <= 1 && own.length === words.length)) return false;
  return own.length === 0 || own.some((word) => name.has(word)) || CONTACT.test(text);
}
