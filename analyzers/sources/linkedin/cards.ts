import type { SectionKind } from '../../model.ts';
import { slugOfLink, type ProfileAddress } from './address.ts';
import { linesOf } from './lines.ts';
import {
  ANCHOR_IDS,
  DETAILS_KINDS,
  headingKind,
  PUBLIC_KINDS,
  readCardReference,
  readHeadingAnchor,
  readTestId,
  type CardReference,
} from './names.ts';
import { blocksOf, closest, isWithin, type Block } from './outline.ts';
import type { Basis } from './profile.ts';
import { isHeading } from './rows.ts';
import type { Subject } from './subject.ts';

/** A block that may be the card of a section, and the sign that says so. */
export interface Candidate {
  readonly kind: SectionKind;
  readonly basis: Basis;
  readonly block: Block;
}

const PER_STEP = 500;

const BASES: readonly Basis[] = [
  'card',
  'test-id',
  'heading-anchor',
  'id',
  'public-class',
  'details-link',
  'heading',
];

/**
 * All candidates for the sections of the subject, surest first. Cards of other people are not among them. Yields now
 * and then, since a page can have tens of thousands of blocks.
 */
export function* findCards(
  page: Block,
  subject: Subject,
  address: ProfileAddress,
): Generator<undefined, readonly Candidate[]> {
  const found: Candidate[] = [];
  const scan = yield* scanPage(page, subject);
  let looked = 0;
  for (const block of scan.blocks) {
    if (++looked % PER_STEP === 0) yield undefined;
    const { attributes } = block;
    const add = (
      kind: SectionKind | null | undefined,
      basis: Basis,
      root: () => Block = () => block,
    ): void => {
      if (kind != null && kind !== 'other') found.push({ kind, basis, block: root() });
    };
    const climbed = (): Block => scan.climb(block);
    for (const reference of cardReferences(block))
      if (isOfSubject(reference, subject)) add(kindOnPage(reference, address), 'card');
    const test = readTestId(attributes['data-testid']);
    if (test !== null && isOfSubject(test, subject)) add(test.kind, 'test-id');
    add(readHeadingAnchor(attributes.componentkey), 'heading-anchor', climbed);
    add(anchorKind(block), 'id', () => idRoot(block, scan.climb));
    add(publicKind(block), 'public-class');
    if (address.details === null) add(detailsLink(block, subject), 'details-link', climbed);
    add(scan.titledKind(block), 'heading', climbed);
  }
  return found
    .filter(({ kind }) => address.details === null || kind === address.details)
    .sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}

/** On a page of details the one card whose name is not known is the section that the address names. */
const kindOnPage = (reference: CardReference, address: ProfileAddress): SectionKind | null | undefined =>
  reference.kind === undefined ? address.details : reference.kind;

const NO_REFERENCES: readonly CardReference[] = [];

/** The names of cards that an element carries in its attributes. */
export function cardReferences({ attributes }: Block): readonly CardReference[] {
  const { componentkey, id } = attributes;
  if (componentkey === undefined && id === undefined) return NO_REFERENCES;
  return [componentkey, id === componentkey ? undefined : id].flatMap(
    (value) => readCardReference(value) ?? [],
  );
}

/** A name that is not known leaves the owner glued to it. */
const isOfSubject = (reference: CardReference, subject: Subject): boolean =>
  subject.memberId === null || reference.owner.startsWith(subject.memberId);

function anchorKind({ attributes }: Block): SectionKind | null {
  const view = /^profile-card-([\w-]+)$/.exec(attributes['data-view-name'] ?? '')?.[1]?.replaceAll('-', '_');
  return ANCHOR_IDS[attributes.id ?? ''] ?? ANCHOR_IDS[view ?? ''] ?? null;
}

/** The anchor is an empty block at the top of its section; a named section is one itself. */
function idRoot(block: Block, climb: (block: Block) => Block): Block {
  if (block.attributes['data-view-name'] !== undefined && linesOf(block).length > 0) return block;
  const section = block.parent === null ? null : closest(block.parent, ({ tag }) => tag === 'section');
  return section !== null && block.parent === section ? section : climb(block);
}

function publicKind({ attributes }: Block): SectionKind | null {
  const words = (attributes.class ?? '').split(/\s+/);
  if (!words.includes('pp-section') && !words.includes('core-section-container')) return null;
  const kind = words.map((word) => PUBLIC_KINDS[word]).find((one) => one !== undefined);
  return kind ?? null;
}

/** Section of a link to a whole list ("Show all 7"), or null. A link to one row of it is none. */
export function detailsKindOf(href: string | null | undefined): SectionKind | null {
  const word = /\/in\/[^/?#]+\/details\/([\w-]+)\/?(?:[?#].*)?$/.exec(href ?? '')?.[1];
  return word === undefined ? null : (DETAILS_KINDS[word] ?? null);
}

/** The same, for the subject's own list only. */
function detailsLink({ tag, attributes }: Block, subject: Subject): SectionKind | null {
  if (tag !== 'a' || (subject.slug !== null && slugOfLink(attributes.href) !== subject.slug)) return null;
  return detailsKindOf(attributes.href);
}

export const titleOf = (block: Block): string => linesOf(block)[0]?.text ?? '';

interface Scan {
  readonly blocks: readonly Block[];
  /** The largest block around this one that holds no heading, and no link to details, of another section. */
  readonly climb: (block: Block) => Block;
  /** The section that a heading names, or a paragraph that stands first in a block without a heading; else null. */
  readonly titledKind: (block: Block) => SectionKind | null;
}

const FRAME_TAGS: ReadonlySet<string> = new Set(['main', 'body', 'html', 'iframe', 'page']);
const STRANGERS_CLASS = /(?:^|\s)(?:aside-profiles-list|samename|browsemap|scaffold-layout__aside)(?:\s|$)/;

/** Cards that hold other people or advertisements. */
function isForeign({ attributes }: Block): boolean {
  const key = attributes.componentkey ?? '';
  return (
    /^profileAside/.test(key) ||
    /(?:SuggestedForYou|SalesInsightsOrHighlights|Browsemap|Pymk)/i.test(`${key} ${attributes.id ?? ''}`) ||
    STRANGERS_CLASS.test(attributes.class ?? '')
  );
}

function* scanPage(page: Block, subject: Subject): Generator<undefined, Scan> {
  const blocks: Block[] = [];
  const fences: Block[] = [];
  const links: Block[] = [];
  let foreign: Block | null = null;
  let looked = 0;
  for (const block of blocksOf(page)) {
    if (++looked % PER_STEP === 0) yield undefined;
    if (foreign !== null && isWithin(block, foreign)) continue;
    if (isForeign(block) || isForeignCard(block, subject)) {
      foreign = block;
      continue;
    }
    blocks.push(block);
    if (isHeading(block) && titleOf(block) !== '') fences.push(block);
    if (detailsLink(block, subject) !== null) links.push(block);
  }
  const climb = (start: Block): Block => {
    const own = fences.find((fence) => isWithin(fence, start) || isWithin(start, fence));
    const kind = detailsLink(start, subject);
    // Around a link stands the heading of its card; around a title that is no heading stands none.
    const allowed = own === undefined && kind === null ? 0 : 1;
    let block = start;
    while (block.parent !== null && !FRAME_TAGS.has(block.parent.tag)) {
      const { parent } = block;
      const inside = fences.filter((fence) => isWithin(fence, parent));
      if (inside.length > allowed || (own !== undefined && inside.some((fence) => fence !== own))) break;
      const kinds = new Set(
        links.filter((link) => isWithin(link, parent)).map((link) => detailsLink(link, subject)),
      );
      if (kind !== null) kinds.add(kind);
      if (kinds.size > 1) break;
      block = parent;
    }
    return block;
  };
  const titledKind = (block: Block): SectionKind | null => {
    if (block.tag === 'a' || !isShortText(block)) return null;
    const kind = headingKind(titleOf(block));
    if (kind === null || isHeading(block)) return kind;
    const root = climb(block);
    const isFirst = !fences.some((fence) => isWithin(fence, root)) && linesOf(root)[0]?.block === block;
    return isFirst ? kind : null;
  };
  return { blocks, climb, titledKind };
}

/** A heading, or a block with words of its own: a cheap look before a dear one. */
const isShortText = (block: Block): boolean =>
  isHeading(block) ||
  block.children.some((child) => typeof child === 'string' && child.trim() !== '' && child.length < 400);

const isForeignCard = (block: Block, subject: Subject): boolean =>
  subject.memberId !== null &&
  cardReferences(block).some(
    (reference) =>
      /^ACo/.test(reference.owner) &&
      reference.name !== 'Activity' &&
      !reference.owner.startsWith(subject.memberId ?? ''),
  );
