/**
 * What the reader needs of a node. The nodes of a browser's `Document` have it, and those of a parsed file too.
 * Only these members are used: no method that changes a page, clicks, scrolls or loads.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  getAttribute?(name: string): string | null;
  /** Where it is there, only the attributes that an element has are asked for: pages hold tens of thousands. */
  getAttributeNames?(): readonly string[];
  /** Of a frame at the same origin. */
  readonly contentDocument?: PageNode | null;
}

/** An element of the page, copied out so that reading it never asks the page again. */
export interface Block {
  readonly tag: string;
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  readonly parent: Block | null;
  readonly children: (Block | string)[];
  /** Place in the order of the document, and the place of the last element inside. */
  readonly order: number;
  readonly depth: number;
  last: number;
}

const ATTRIBUTES = [
  'componentkey',
  'id',
  'class',
  'data-testid',
  'href',
  'role',
  'aria-hidden',
  'aria-selected',
  'aria-checked',
  'aria-current',
  'aria-pressed',
  'data-view-name',
  'data-section',
  'data-sdui-screen',
  'lang',
  'rel',
  'property',
  'name',
  'content',
] as const;
type AttributeName = (typeof ATTRIBUTES)[number];

/** Without text of the subject: pictures, code, other people's profiles, the frame of the site, windows over it. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template svg code aside nav dialog select figure img picture video audio canvas object'.split(
    ' ',
  ),
);

const KNOWN: ReadonlySet<string> = new Set(ATTRIBUTES);
const isKnown = (name: string): name is AttributeName => KNOWN.has(name);

const ELEMENT = 1;
const TEXT = 3;
const PER_STEP = 200;
/** Browsers stop nesting at 512; deeper elements are read as if they stood at this depth. */
const MAX_DEPTH = 400;

/** Parses the source of a frame that was saved inside the page. */
export type ParseHtml = (html: string) => PageNode;

/**
 * Copies a page into blocks. Yields after every few hundred nodes, so that a live page can be read in slices;
 * the value returned is the whole page. Frames at the same origin, and frames saved as `srcdoc`, count as the page.
 */
export function* outlineInSteps(page: PageNode, parseHtml?: ParseHtml): Generator<undefined, Block> {
  const root = makeBlock('page', {}, null, 0, 0);
  let order = 0;
  let visited = 0;
  const stack: { node: PageNode; into: Block }[] = [];
  const push = (node: PageNode | null, into: Block): void => {
    if (node !== null) stack.push({ node, into });
  };
  push(page.firstChild, root);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, into } = top;
    push(node.nextSibling, into);
    if (++visited % PER_STEP === 0) yield undefined;
    if (node.nodeType === TEXT) {
      if (node.nodeValue !== null) into.children.push(node.nodeValue);
      continue;
    }
    if (node.nodeType !== ELEMENT) continue;
    const tag = node.nodeName.toLowerCase();
    if (LEFT_OUT.has(tag) || isHidden(node)) continue;
    if (into.depth >= MAX_DEPTH) {
      push(node.firstChild, into);
      continue;
    }
    const block = makeBlock(tag, readAttributes(node), into, ++order, into.depth + 1);
    into.children.push(block);
    push(tag === 'iframe' ? frameContent(node, parseHtml) : node.firstChild, block);
  }
  yield* markEnds(root);
  return root;
}

/** The same in one go. */
export const outline = (page: PageNode, parseHtml?: ParseHtml): Block =>
  drain(outlineInSteps(page, parseHtml));

/** Runs work that comes in steps to its end. */
export function drain<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const makeBlock = (
  tag: string,
  attributes: Block['attributes'],
  parent: Block | null,
  order: number,
  depth: number,
): Block => ({
  tag,
  attributes,
  parent,
  children: [],
  order,
  depth,
  last: order,
});

function readAttributes(node: PageNode): Block['attributes'] {
  const attributes: Partial<Record<AttributeName, string>> = {};
  for (const name of node.getAttributeNames?.().filter(isKnown) ?? ATTRIBUTES) {
    const value = node.getAttribute?.(name) ?? null;
    if (value !== null) attributes[name] = value;
  }
  return attributes;
}

function isHidden(node: PageNode): boolean {
  if (node.getAttributeNames?.().length === 0) return false;
  if ((node.getAttribute?.('hidden') ?? null) !== null) return true;
  const style = node.getAttribute?.('style') ?? null;
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function frameContent(frame: PageNode, parseHtml?: ParseHtml): PageNode | null {
  const source = frame.getAttribute?.('srcdoc') ?? null;
  const live = frame.contentDocument ?? null;
  if (live?.firstChild != null) return live.firstChild;
  return source === null || parseHtml === undefined ? null : parseHtml(source).firstChild;
}

function* markEnds(root: Block): Generator<undefined, void> {
  const all: Block[] = [];
  for (const block of blocksOf(root)) if (all.push(block) % (10 * PER_STEP) === 0) yield undefined;
  for (let index = all.length - 1; index >= 0; index--) {
    if (index % (10 * PER_STEP) === 0) yield undefined;
    const block = all[index];
    if (block === undefined || block.parent === null) continue;
    if (block.last > block.parent.last) block.parent.last = block.last;
  }
}

/** All blocks inside, in the order of the document. */
export function* blocksOf(block: Block): Generator<Block> {
  const stack: Block[] = [block];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top !== block) yield top;
    for (let index = top.children.length - 1; index >= 0; index--) {
      const child = top.children[index];
      if (typeof child === 'object') stack.push(child);
    }
  }
}

export const childBlocks = (block: Block): Block[] =>
  block.children.filter((child): child is Block => typeof child === 'object');

/** True when `inner` is `outer` or stands inside it. */
export const isWithin = (inner: Block, outer: Block): boolean =>
  inner.order >= outer.order && inner.order <= outer.last;

/** The block itself or the nearest one around it that passes. */
export function closest(block: Block, passes: (block: Block) => boolean): Block | null {
  for (let one: Block | null = block; one !== null; one = one.parent) if (passes(one)) return one;
  return null;
}
