import { readAddress } from './address.ts';
import { findCards, type Candidate } from './cards.ts';
import { linesOf } from './lines.ts';
import { PROFILE_KINDS } from './names.ts';
import { blocksOf, drain, type Block } from './outline.ts';
import type { Profile, ProfileSection } from './profile.ts';
import { readSection } from './sections.ts';
import { findSubject } from './subject.ts';

/**
 * What reading a page came to. `not-a-profile`: another page of the site, or a gate before it. `stale`: the address
 * names somebody else than the page still shows. `unknown-layout`: a profile without one sign that is known.
 */
type ProfileReading =
  | { readonly status: 'read'; readonly profile: Profile }
  | { readonly status: 'not-a-profile' }
  | { readonly status: 'stale' }
  | { readonly status: 'unknown-layout'; readonly profile: Profile };

/** Reads an outlined page. Pure: the page is not asked again. Yields between its parts, as outlining does. */
export function* readOutlineInSteps(page: Block, url: string): Generator<undefined, ProfileReading> {
  const address = readAddress(url);
  if (address === null) return { status: 'not-a-profile' };
  const subject = yield* findSubject(page, address);
  if (subject === 'stale') return { status: 'stale' };
  const pageLanguage = languageOf(page);
  yield undefined;
  const candidates = yield* findCards(page, subject, address);
  const setting = { address, language: pageLanguage, subjectName: subject.name };
  const sections: ProfileSection[] = [];
  for (const kind of PROFILE_KINDS) {
    yield undefined;
    const section = readSection(kind, candidates, setting);
    const isAbsent = kind === 'summary' && section.state === 'unseen' && hasNoSummary(page, candidates);
    sections.push(isAbsent ? { ...section, state: 'empty' } : section);
  }
  const profile: Profile = {
    slug: subject.slug ?? '',
    memberId: subject.memberId,
    name: subject.name,
    headline: subject.headline,
    pageLanguage,
    sections,
  };
  return { status: candidates.length > 0 || isLoading(page) ? 'read' : 'unknown-layout', profile };
}

/** The same in one go. */
export const readOutline = (page: Block, url: string): ProfileReading => drain(readOutlineInSteps(page, url));

function languageOf(page: Block): string {
  for (const { tag, attributes } of blocksOf(page)) {
    if (tag === 'html') return attributes.lang ?? 'en';
  }
  return 'en';
}

/**
 * True when the slot that a summary stands in is filled and holds none, while a card further down is there: the
 * page was scrolled past the place. Told by the slot's own name, so a page without it leaves the summary unseen.
 */
function hasNoSummary(page: Block, candidates: readonly Candidate[]): boolean {
  if (candidates.some(({ kind }) => kind === 'summary')) return false;
  if (!candidates.some(({ kind, basis }) => kind === 'experience' && basis === 'card')) return false;
  return [...blocksOf(page)].some(
    (block) =>
      /^profileCardsAboveActivity(?!TopcardOnly)/.test(block.attributes.componentkey ?? '') &&
      linesOf(block).length > 0,
  );
}

/** Slots without cards: the page is known, and its sections come when they are scrolled to. */
const isLoading = (page: Block): boolean =>
  [...blocksOf(page)].some(({ attributes }) => /^profileCards/.test(attributes.componentkey ?? ''));
