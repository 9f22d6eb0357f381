import { decodeSlug, isMemberId, slugOfLink, type ProfileAddress } from './address.ts';
import { cardReferences } from './cards.ts';
import { cleanText, linesOf } from './lines.ts';
import { blocksOf, isWithin, type Block } from './outline.ts';

const PER_STEP = 2000;

/** Whose profile the page shows. */
export interface Subject {
  readonly slug: string | null;
  /** Id in the card references; null on pages that have none. */
  readonly memberId: string | null;
  readonly name: string | null;
  readonly headline: string | null;
}

/**
 * The subject, or `stale` when the page still shows somebody else than its address says. After a click on another
 * profile the address changes first, and the page some time later. Yields between its looks over the page.
 */
export function* findSubject(page: Block, address: ProfileAddress): Generator<undefined, Subject | 'stale'> {
  const blocks: Block[] = [];
  for (const block of blocksOf(page)) if (blocks.push(block) % PER_STEP === 0) yield undefined;
  const topCard = findTopCard(blocks);
  yield undefined;
  const slugs = provenSlugs(blocks, topCard);
  yield undefined;
  const slug = address.slug ?? slugs[0] ?? null;
  if (address.slug !== null && !isMemberId(address.slug) && slugs.length > 0 && !slugs.includes(address.slug))
    return 'stale';
  const { name, headline } = readTopCard(topCard);
  const memberId = findMemberId(blocks, topCard);
  yield undefined;
  return { slug, memberId, name: name ?? nameInTitle(blocks), headline };
}

function findTopCard(blocks: readonly Block[]): Block | null {
  const isTop = (block: Block): boolean =>
    cardReferences(block).some(({ name }) => name === 'Topcard') ||
    block.attributes['data-view-name'] === 'profile-top-card' ||
    /(?:^|\s)(?:pv-top-card|top-card-layout)(?:\s|$)/.test(block.attributes.class ?? '');
  const named = blocks.find(isTop);
  if (named !== undefined) return named;
  // Without its name the top card is the section around the link to the contact details.
  const link = blocks.find(
    ({ tag, attributes }) =>
      tag === 'a' && /\/overlay\/(?:contact-info|about-this-profile)/.test(attributes.href ?? ''),
  );
  for (let block = link?.parent ?? null; block !== null; block = block.parent) {
    const around = block;
    if (around.tag === 'main' || around.tag === 'body') return null;
    if (blocks.some((one) => (one.tag === 'h1' || one.tag === 'h2') && isWithin(one, around))) return around;
  }
  return null;
}

/** Slugs that the page itself ties to its subject. */
function provenSlugs(blocks: readonly Block[], topCard: Block | null): string[] {
  const slugs = new Set<string>();
  const add = (slug: string | null | undefined): void => {
    if (slug != null && slug !== '' && !isMemberId(slug)) slugs.add(decodeSlug(slug));
  };
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const { attributes } = block;
    const isTop = topCard !== null && isWithin(block, topCard);
    if (isTop) add(/^ProfileVerificationTriggerRef-(.+)$/.exec(attributes.componentkey ?? '')?.[1]);
    if (isTop && /\/overlay\//.test(attributes.href ?? '')) add(slugOfLink(attributes.href));
    if (attributes.rel === 'canonical') add(slugOfLink(attributes.href));
    if (attributes.property === 'og:url') add(slugOfLink(attributes.content));
    if (/\/details\/[\w-]+/.test(attributes.href ?? '')) {
      const slug = slugOfLink(attributes.href);
      if (slug !== null && !isMemberId(slug)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
  }
  if (slugs.size === 0) {
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
    add(commonest?.[0]);
  }
  return [...slugs];
}

/** The id of the top card, or the one that most cards bear. */
function findMemberId(blocks: readonly Block[], topCard: Block | null): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const { owner, name } of cardReferences(block)) {
      if (!/^ACo/.test(owner)) continue;
      if (block === topCard) return owner;
      if (name !== '') counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? null;
}

function readTopCard(topCard: Block | null): { name: string | null; headline: string | null } {
  if (topCard === null) return { name: null, headline: null };
  const lines = linesOf(topCard).filter((line) => !line.isProse);
  const heading = [...blocksOf(topCard)].find(({ tag }) => tag === 'h1' || tag === 'h2');
  const at = heading === undefined ? 0 : lines.findIndex((line) => isWithin(line.block, heading));
  const name = lines[at]?.text ?? null;
  const headline = lines
    .slice(at + 1)
    .find(
      ({ text }) =>
        !isPronouns(text) && !/^·?\s*\d(?:st|nd|rd)\+?$|^·?\s*\d\.?\+?$/.test(text) && text.length > 3,
    );
  return { name, headline: headline?.text ?? null };
}

const isPronouns = (text: string): boolean => text.length <= 20 && /^\(?\p{L}+(?:\/\p{L}+)+\)?$/u.test(text);

/** "(3) Name | LinkedIn", "Name - Headline | LinkedIn", "Experience | Name | LinkedIn". */
function nameInTitle(blocks: readonly Block[]): string | null {
  const title = blocks.find(({ tag, parent }) => tag === 'title' && parent?.tag === 'head');
  const text =
    title === undefined
      ? ''
      : cleanText(title.children.filter((child) => typeof child === 'string').join(''));
  const parts = text.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
  if (parts.length < 2 || parts.at(-1) !== 'LinkedIn') return null;
  return parts.at(-2)?.split(' - ')[0]?.trim() ?? null;
}
