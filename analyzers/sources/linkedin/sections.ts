import type { SectionKind } from '../../model.ts';
import type { ProfileAddress } from './address.ts';
import { detailsKindOf, titleOf, type Candidate } from './cards.ts';
import { countRanges, readEntry } from './entries.ts';
import { describe, readRoles } from './experience.ts';
import { linesOf, type Line } from './lines.ts';
import { headingKind } from './names.ts';
import { blocksOf, childBlocks, isWithin, type Block } from './outline.ts';
import { unseenSection, type ProfileEntry, type ProfileSection } from './profile.ts';
import { openTab, readRecommendations, rowsByRelation } from './recommendations.ts';
import { hasRowSigns, isHeading, linesOfRow, rowsOf, type Row } from './rows.ts';

interface Setting {
  readonly address: ProfileAddress;
  readonly language: string;
  readonly subjectName: string | null;
}

/** What a card says of itself, taken before its title and its foot are cut off. */
interface CardFacts {
  readonly candidate: Candidate;
  readonly title: string;
  readonly total: number | null;
  readonly tab: number | null;
  readonly isSettledEmpty: boolean;
}

/** One section by the first of its candidates that holds a plausible record; `empty` or `unseen` when none does. */
export function readSection(
  kind: SectionKind,
  candidates: readonly Candidate[],
  setting: Setting,
): ProfileSection {
  const cards = candidates.filter((candidate) => candidate.kind === kind).map(readFacts);
  for (const card of cards) {
    const section = readCard(card, setting);
    if (section !== null) return section;
  }
  const unseen = unseenSection(kind);
  const [first] = cards;
  return first?.isSettledEmpty === true
    ? { ...unseen, state: 'empty', title: first.title, basis: first.candidate.basis }
    : unseen;
}

function readFacts(candidate: Candidate): CardFacts {
  const { block, kind } = candidate;
  const title = cardTitle(block, kind);
  return {
    candidate,
    title,
    total: totalOf(block),
    tab: openTab(block),
    isSettledEmpty: headingKind(title) === kind && isSettledEmpty(block),
  };
}

function readCard({ candidate, title, total, tab }: CardFacts, setting: Setting): ProfileSection | null {
  const { kind, basis, block } = candidate;
  const isDetails = setting.address.details === kind;
  const hasMore = isDetails && hasMoreButton(block);
  cutTitleAndFoot(block, kind);
  const lines = linesOf(block);
  // The tab of those that the subject gave shows words about other people.
  const isGiven = kind === 'recommendations' && (setting.address.isGiven || (tab ?? 0) > 0);
  const content = isGiven ? NOTHING : readContent(kind, block, lines, setting);
  const shown = content.roles.length + content.entries.length + content.recommendations.length;
  if (shown === 0) return null;
  return {
    kind,
    title,
    // What is masked is there, but cannot be read.
    state: isMaskedContent(kind, content) ? 'unseen' : 'read',
    basis,
    shown,
    total,
    hasMore,
    isDetails,
    ...content,
  };
}

const MAX_INVITATION = 4;

type Content = Pick<ProfileSection, 'roles' | 'entries' | 'recommendations'>;
const NOTHING: Content = { roles: [], entries: [], recommendations: [] };

function isMaskedContent(kind: SectionKind, { roles, entries }: Content): boolean {
  if (kind === 'experience') return roles.some((role) => role.title === null);
  if (kind === 'summary') return entries.every(({ lines }) => lines.length === 0);
  return entries.some((entry) => entry.title === null);
}

function readContent(kind: SectionKind, card: Block, lines: readonly Line[], setting: Setting): Content {
  if (kind === 'summary') return readSummary(lines);
  if (kind === 'experience') return { ...NOTHING, roles: readRoles(card, setting.language) };
  if (kind !== 'recommendations') return { ...NOTHING, entries: readEntries(kind, card, setting.language) };
  const marked = rowsOf(card);
  const rows = marked.length > 1 || hasRowSigns(card) ? marked : rowsByRelation(card, lines);
  return { ...NOTHING, recommendations: readRecommendations(rows, setting.subjectName) };
}

/** The text of "About", which may be masked as a whole. A list of top skills can follow it. */
function readSummary(lines: readonly Line[]): Content {
  const own = lines.filter((line) => line.href === null);
  const prose = own.some((line) => line.isProse) ? own.filter((line) => line.isProse) : own;
  return own.length === 0
    ? NOTHING
    : {
        ...NOTHING,
        entries: [{ title: null, subtitle: null, lines: describe(prose), context: [] }],
      };
}

function readEntries(kind: SectionKind, card: Block, language: string): ProfileEntry[] {
  const rows = rowsOf(card);
  const isMarked = rows.length > 1 || hasRowSigns(card);
  const entries = rows.flatMap((row) => {
    const lines = linesOfRow(row);
    if (countRanges(lines, language) > 1) return [];
    if (!isMarked && !isPlausibleAlone(row, lines)) return [];
    return readEntry(lines, language) ?? [];
  });
  if (kind !== 'skills') return entries;
  const seen = new Set<string | null>();
  return entries.filter(({ title }) => !seen.has(title) && seen.add(title));
}

/** A card that is one row has at least two lines; an invitation to fill an empty card has a button. */
const isPlausibleAlone = (row: Row, lines: readonly Line[]): boolean =>
  lines.length >= 2 &&
  !row.some((block) =>
    [block, ...blocksOf(block)].some(
      ({ tag, parent }) =>
        tag === 'button' &&
        !lines.some((line) => line.isProse && parent !== null && isWithin(parent, line.block)),
    ),
  );

/**
 * Takes the title and the links to the whole list out of a card, so that rows are all that is left. The outline is
 * a copy of the page and belongs to the reader: the page itself is never touched.
 */
function cutTitleAndFoot(card: Block, kind: SectionKind): void {
  const [first] = linesOf(card);
  for (const block of [card, ...blocksOf(card)]) {
    const isTitle = (child: Block): boolean =>
      (isHeading(child) && titleOf(child) !== '') ||
      (child === first?.block && headingKind(first.text) === kind);
    const kept = block.children.filter(
      (child) =>
        typeof child === 'string' ||
        (!isTitle(child) && !(child.tag === 'a' && detailsKindOf(child.attributes.href) !== null)),
    );
    if (kept.length < block.children.length) block.children.splice(0, Infinity, ...kept);
  }
}

function cardTitle(card: Block, kind: SectionKind): string {
  const heading = [card, ...blocksOf(card)].find((block) => isHeading(block) && titleOf(block) !== '');
  const title = titleOf(heading ?? card);
  return heading !== undefined || headingKind(title) === kind ? title : '';
}

/** "Show all 7 experiences": the number in the link to the whole list, unless it counts details of one row. */
function totalOf(card: Block): number | null {
  for (const block of blocksOf(card)) {
    if (block.tag !== 'a' || detailsKindOf(block.attributes.href) === null) continue;
    const number = /\d[\d.,\s]*/.exec(titleOf(block).replace(/\d+\s+details\b/i, ''))?.[0].replace(/\D/g, '');
    if (number !== undefined && number !== '') return Number(number);
  }
  return null;
}

function hasMoreButton(card: Block): boolean {
  const siblings = card.parent === null ? [] : childBlocks(card.parent);
  for (const next of siblings.slice(siblings.indexOf(card) + 1)) {
    if (linesOf(next).length > 0) return false;
    if ([next, ...blocksOf(next)].some(({ tag }) => tag === 'button')) return true;
  }
  return false;
}

/** A card that invites its owner to fill it: a title, a few words and a button; no rows, ghosts or link to more. */
function isSettledEmpty(card: Block): boolean {
  const blocks = [card, ...blocksOf(card)];
  if (hasRowSigns(card) || linesOf(card).length > MAX_INVITATION) return false;
  return (
    blocks.some(({ tag }) => tag === 'button') &&
    !blocks.some(({ attributes }) => /\/details\//.test(attributes.href ?? '')) &&
    !blocks.some(({ attributes, tag }) => tag === 'div' && attributes['aria-hidden'] === 'true')
  );
}
