import { hasWords, linesOf, type Line } from './lines.ts';
import { blocksOf, childBlocks, closest, type Block } from './outline.ts';

/** Blocks side by side that together hold one record. */
export type Row = readonly Block[];

const ROW_KEY = /^(?:entity-collection-item|com\.linkedin\.sdui\.profile\.(?:skill|language|position)\()/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Signs that a block is one row of a list, surest first. */
const ROW_SIGNS: readonly ((block: Block) => boolean)[] = [
  ({ attributes }) =>
    ROW_KEY.test(attributes.componentkey ?? '') && !/-divider$/.test(attributes.componentkey ?? ''),
  ({ attributes }) => UUID.test(attributes.componentkey ?? ''),
  ({ attributes }) => attributes['data-view-name'] === 'profile-component-entity',
  ({ attributes }) => /(?:^|\s)endorsement-card(?:\s|$)/.test(attributes.class ?? ''),
];

/** The rows of a card, by the first sign that finds any with text; the whole card is one row when none does. */
export function rowsOf(card: Block): readonly Row[] {
  for (const isRow of ROW_SIGNS) {
    const rows = outermost(card, isRow).filter(hasWords);
    if (rows.length > 0) return rows.map((row) => [row]);
  }
  const divided = betweenRules(card);
  if (divided.length > 1) return divided;
  const items = listItems(card);
  if (items.length > 0) return items.map((item) => [item]);
  const content = contentOf(card);
  const worded = content.filter(hasWords);
  return isAlike(worded) ? worded.map((block) => [block]) : [content];
}

/** Several blocks of one shape, each with a head and something below it. */
const isAlike = (blocks: Row): boolean =>
  blocks.length > 1 && blocks.every((block) => block.tag === blocks[0]?.tag && linesOf(block).length > 1);

/** True when the page marks the rows of this card as rows. */
export const hasRowSigns = (card: Block): boolean =>
  ROW_SIGNS.some((isRow) => outermost(card, isRow).some(hasWords));

export const linesOfRow = (row: Row): Line[] => row.flatMap((block) => linesOf(block));

function outermost(card: Block, passes: (block: Block) => boolean): Block[] {
  const found: Block[] = [];
  for (const block of blocksOf(card)) {
    const last = found.at(-1);
    if (last !== undefined && block.order <= last.last) continue;
    if (passes(block)) found.push(block);
  }
  return found;
}

/** A rule, alone or in a wrapper of its own. */
const isRule = (block: Block): boolean =>
  block.tag === 'hr' ||
  (childBlocks(block).length === 1 &&
    childBlocks(block)[0]?.tag === 'hr' &&
    block.children.every((child) => typeof child === 'object' || child.trim() === ''));

/** What stands between the rules of the first block that has rules among its children. */
function betweenRules(card: Block): Row[] {
  for (const block of [card, ...blocksOf(card)]) {
    const children = childBlocks(block);
    if (children.some(isRule)) return splitAtRules(children.filter((child) => !isHeadingBlock(child)));
  }
  return [];
}

/** Children in runs between rules; runs without text are left out. */
export function splitAtRules(children: readonly Block[]): Row[] {
  const runs: Block[][] = [[]];
  for (const child of children) {
    if (isRule(child)) runs.push([]);
    else runs.at(-1)?.push(child);
  }
  return runs.filter((run) => run.some(hasWords));
}

/** The items of the first list that has items with text. */
function listItems(card: Block): Block[] {
  const isItem = (block: Block): boolean => block.tag === 'li' || block.attributes.role === 'listitem';
  return outermost(card, isItem).filter(hasWords);
}

/** The card without its heading, down to where it branches. */
function contentOf(card: Block): Row {
  const filled = (block: Block): Block[] =>
    childBlocks(block).filter((child) => hasWords(child) || hasButton(child));
  let blocks = filled(card);
  while (blocks.length === 1 && blocks[0] !== undefined) blocks = filled(blocks[0]);
  return blocks.filter((block) => !isHeadingBlock(block));
}

const hasButton = (block: Block): boolean => [block, ...blocksOf(block)].some(({ tag }) => tag === 'button');

/** A heading, or a block that holds one and little else. */
export function isHeadingBlock(block: Block): boolean {
  if (isHeading(block)) return true;
  if (![...blocksOf(block)].some(isHeading)) return false;
  const lines = linesOf(block);
  return lines.length === 1 && closest(lines[0]?.block ?? block, isHeading) !== null;
}

export const isHeading = (block: Block): boolean =>
  block.tag === 'h1' || block.tag === 'h2' || block.attributes.role === 'heading';
