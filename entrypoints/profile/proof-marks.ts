import type { Report } from '../../analyzers/model.ts';
import { PANEL_NAME } from '../shared/panel-script.ts';

/** Not the subject's own words, or not seen: scripts, what stands at the side, links to other people. */
const PASSED_OVER = 'script,style,code,noscript,aside,a[href*="/in/"]';

/** Words without their spaces: a page breaks lines otherwise than what was read of it. */
const bare = (words: string): string => words.replace(/\s+/g, '');

/** False in a browser without highlights. */
export const canMark = (): boolean => 'highlights' in CSS;

/** Draws the marks over these places, in place of those before. The page's nodes stay as they are. */
export function mark(places: readonly Range[]): void {
  CSS.highlights.set(PANEL_NAME, new Highlight(...places));
}

/** Takes all marks off the page. */
export function unmark(): void {
  if (canMark()) CSS.highlights.delete(PANEL_NAME);
}

/**
 * Finds where the quotes of a report's evidence stand: of each the first place, whole words only, however the page
 * breaks them. Words that are not on the page are left out. Yields between nodes and between quotes.
 */
export function* findProof(root: Node, report: Report): Generator<undefined, Range[]> {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    yield undefined;
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(PASSED_OVER) !== null) continue;
    nodes.push({ node, start: text.length });
    text += bare(node.data);
  }
  /** The node of a letter of `text` and the letter's offset in it; none when the page changed meanwhile. */
  const placeOf = (index: number): readonly [node: Text, offset: number] | null => {
    const found = nodes.findLast(({ start }) => start <= index);
    if (found === undefined) return null;
    const letter = [...found.node.data.matchAll(/\S/g)][index - found.start];
    return letter === undefined ? null : [found.node, letter.index];
  };
  const places: Range[] = [];
  for (const quote of new Set(
    report.findings.flatMap(({ evidence }) => evidence.map((one) => bare(one.quote))),
  )) {
    for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
      yield undefined;
      const first = placeOf(at);
      const last = placeOf(at + quote.length - 1);
      if (first === null || last === null) continue;
      if (isInWord(first[0], first[1] - 1) || isInWord(last[0], last[1] + 1)) continue;
      const place = document.createRange();
      place.setStart(...first);
      place.setEnd(last[0], last[1] + 1);
      places.push(place);
      break;
    }
  }
  return places;
}

const isInWord = ({ data }: Text, offset: number): boolean => /[\p{L}\p{N}]/u.test(data.charAt(offset));
