import { cardReferences } from './cards.ts';
import { readHeadingAnchor, readTestId } from './names.ts';
import { blocksOf, type Block } from './outline.ts';

/** Counts of what a page holds, for a report of a layout that is not known. No text of the page is in it. */
export function diagnose(page: Block): Readonly<Record<string, number | string>> {
  const counts = {
    blocks: 0,
    cards: 0,
    testIds: 0,
    anchors: 0,
    headings: 0,
    links: 0,
    rows: 0,
    frames: 0,
    older: 0,
  };
  let language = '';
  for (const block of blocksOf(page)) {
    const { tag, attributes } = block;
    counts.blocks += 1;
    if (tag === 'html') language = /^[a-z]{2,3}/i.exec(attributes.lang ?? '')?.[0] ?? '';
    counts.cards += cardReferences(block).length;
    if (readTestId(attributes['data-testid']) !== null) counts.testIds += 1;
    if (readHeadingAnchor(attributes.componentkey) !== null) counts.anchors += 1;
    if (tag === 'h1' || tag === 'h2') counts.headings += 1;
    if (/\/details\/[\w-]+/.test(attributes.href ?? '')) counts.links += 1;
    if (attributes.componentkey?.startsWith('entity-collection-item') === true) counts.rows += 1;
    if (tag === 'iframe') counts.frames += 1;
    if (/pvs-|artdeco|core-section/.test(attributes.class ?? '')) counts.older += 1;
  }
  return { language, ...counts };
}
