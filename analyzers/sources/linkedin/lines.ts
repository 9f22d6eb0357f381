import { childBlocks, type Block } from './outline.ts';

/** One line of text as the page shows it. */
export interface Line {
  readonly text: string;
  /** The paragraph, or the smallest block that the line fills. */
  readonly block: Block;
  /** Written in a text field: one of several lines of a paragraph, or text that can be unfolded. */
  readonly isProse: boolean;
  /** Address of the link that the line stands in. */
  readonly href: string | null;
}

/** Every other tag begins a line of its own. */
const INLINE: ReadonlySet<string> = new Set(
  'a span strong em b i u s small sup sub mark font abbr time label bdi cite q'.split(' '),
);
/** Side by side, two of these are different things and not parts of one word. */
const SEPARATE: ReadonlySet<string> = new Set(['a', 'span', 'time', 'label']);

interface Place {
  readonly block: Block;
  readonly isProse: boolean;
  readonly href: string | null;
}

/** The lines of a block in reading order. What is doubled for screen readers or for unfolding comes once. */
export function linesOf(root: Block): Line[] {
  const lines: Line[] = [];
  let text = '';
  let place: Place | null = null;
  let isApart = false;
  const flush = (): void => {
    const clean = cleanText(text);
    if (place !== null && /[\p{L}\p{N}*]/u.test(clean)) lines.push({ text: clean, ...place });
    text = '';
    place = null;
    isApart = false;
  };
  const walk = (block: Block, here: Place): void => {
    const doubled = doubledChildren(block);
    for (const child of block.children) {
      if (typeof child === 'string') {
        if (child.trim() === '') {
          if (text !== '') text += ' ';
          continue;
        }
        if (isApart && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(child)) text += ' ';
        isApart = false;
        place ??= here;
        text += child;
      } else if (child.tag === 'br') {
        flush();
      } else if (child.tag !== 'button' && !doubled.has(child)) {
        const href = child.tag === 'a' ? (child.attributes.href ?? '') : here.href;
        const isProse = here.isProse || isTextField(child);
        if (isInline(child)) {
          const isSeparate = SEPARATE.has(child.tag);
          isApart ||= isSeparate;
          walk(child, { ...here, isProse, href });
          isApart ||= isSeparate;
        } else {
          flush();
          walk(child, { block: child, isProse: isTextField(child) || inheritsProse(child), href });
          flush();
        }
      }
    }
  };
  walk(root, { block: root, isProse: false, href: null });
  flush();
  return lines;
}

/** True when the block has at least one line: cheaper than reading them. */
export const hasWords = (block: Block): boolean =>
  block.children.some((child) =>
    typeof child === 'string' ? /[\p{L}\p{N}*]/u.test(child) : child.tag !== 'button' && hasWords(child),
  );

const isInline = (block: Block): boolean => INLINE.has(block.tag) && !isOwnLine(block);

/** In the older pages each field is a span of its own, shown to the eye and doubled for screen readers. */
const isOwnLine = (block: Block): boolean =>
  block.tag === 'span' && block.attributes['aria-hidden'] === 'true';

/** A field that can be unfolded, or a paragraph with line breaks or with a button to unfold it. */
const isTextField = (block: Block): boolean =>
  block.attributes['data-testid'] === 'expandable-text-box' ||
  /(?:inline-show-more-text|show-more-less-text|shared-text-with-see-more)/.test(
    block.attributes.class ?? '',
  ) ||
  holds(block, (one) => one.tag === 'br' || one.tag === 'button');

const inheritsProse = (block: Block): boolean => {
  for (let one = block.parent; one !== null; one = one.parent) {
    if (
      /(?:inline-show-more-text|show-more-less-text|shared-text-with-see-more)/.test(
        one.attributes.class ?? '',
      )
    )
      return true;
    if (one.attributes['data-testid'] === 'expandable-text-box') return true;
  }
  return false;
};

/** True when the paragraph itself, not a block inside it, has such a child beside words. */
function holds(block: Block, passes: (block: Block) => boolean): boolean {
  const own = (one: Block): (Block | string)[] =>
    one.children.flatMap((child) =>
      typeof child === 'object' && isInline(child) && !passes(child) ? own(child) : [child],
    );
  const parts = own(block);
  return (
    parts.some((part) => typeof part === 'string' && part.trim() !== '') &&
    parts.some((part) => typeof part === 'object' && passes(part))
  );
}

/** Children that repeat their neighbour: the copy for screen readers, and the short copy of a text that unfolds. */
function doubledChildren(block: Block): ReadonlySet<Block> {
  const doubled = new Set<Block>();
  const children = childBlocks(block);
  for (let index = 1; index < children.length; index++) {
    const before = children[index - 1];
    const child = children[index];
    if (before === undefined || child === undefined || before.tag !== child.tag) continue;
    if (isOwnLine(before)) {
      if (allText(before) === allText(child)) doubled.add(child);
    } else if (hasButton(before) && hasButton(child)) {
      const short = allText(before).replace(/\s*(?:…|\.\.\.)$/, '');
      if (short !== '' && allText(child).startsWith(short)) doubled.add(before);
    }
  }
  return doubled;
}

const hasButton = (block: Block): boolean => childBlocks(block).some((child) => child.tag === 'button');

function allText(block: Block): string {
  let text = '';
  const look = (one: Block): void => {
    for (const child of one.children) {
      if (typeof child === 'string') text += child;
      else if (child.tag === 'br') text += ' ';
      else if (child.tag !== 'button') look(child);
    }
  };
  look(block);
  return cleanText(text);
}

/** One line without the fillers, spaces and invisible letters that pages put in. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u3164\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

/** The server of public pages puts asterisks in place of letters: such text is not known. */
export const isMasked = (text: string): boolean => {
  const stars = text.match(/\*/g)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return /\*{3,}/.test(text) || (stars >= 2 && stars > letters);
};
