import type { PartialDate, Recommendation, SectionKind, SectionState } from '../../model.ts';

/** One job as the page shows it. Masked and unshown values are null. */
export interface ProfileRole {
  readonly title: string | null;
  readonly organization: string | null;
  readonly employmentType: string | null;
  readonly location: string | null;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  readonly current: boolean;
  /** The line of dates as printed. */
  readonly dates: string;
  /** Lines of the description, without bullet marks. */
  readonly lines: readonly string[];
}

/** A row of any other section: its head, the line below, and the lines that a person wrote. */
export interface ProfileEntry {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly lines: readonly string[];
  /** What the site adds: "12 endorsements". Shown as context, never as words of the subject. */
  readonly context: readonly string[];
}

export interface ProfileRecommendation {
  readonly author: string | null;
  readonly relationship: string | null;
  readonly direction: Recommendation['direction'];
  readonly lines: readonly string[];
}

/** By which sign a section was found, from the surest to the least sure. */
export type Basis =
  'card' | 'test-id' | 'heading-anchor' | 'id' | 'public-class' | 'details-link' | 'heading';

export interface ProfileSection {
  readonly kind: SectionKind;
  /** As printed. */
  readonly title: string;
  readonly state: SectionState;
  readonly basis: Basis | null;
  readonly shown: number;
  /** As the page states it ("Show all 7"), or null. */
  readonly total: number | null;
  /** The page says that there is more, without a number. */
  readonly hasMore: boolean;
  readonly isDetails: boolean;
  readonly roles: readonly ProfileRole[];
  readonly entries: readonly ProfileEntry[];
  readonly recommendations: readonly ProfileRecommendation[];
}

/** What is known of a profile so far. Plain JSON, so that it can be merged with what is read later. */
export interface Profile {
  readonly slug: string;
  /** Ties the page to one member where it bears no slug; null on older pages. */
  readonly memberId: string | null;
  readonly name: string | null;
  readonly headline: string | null;
  /** Language of the page around it, which is not always that of the text. */
  readonly pageLanguage: string;
  readonly sections: readonly ProfileSection[];
}

export const unseenSection = (kind: SectionKind): ProfileSection => ({
  kind,
  title: '',
  state: 'unseen',
  basis: null,
  shown: 0,
  total: null,
  hasMore: false,
  isDetails: false,
  roles: [],
  entries: [],
  recommendations: [],
});

/**
 * Two readings of one profile as one. A section of details replaces the shortened one, what was read stays when it
 * scrolls out of the page, and nothing read becomes unseen again.
 */
export function mergeProfiles(before: Profile, after: Profile): Profile {
  return {
    ...after,
    memberId: after.memberId ?? before.memberId,
    name: after.name ?? before.name,
    headline: after.headline ?? before.headline,
    sections: after.sections.map((section) => {
      const earlier = before.sections.find(({ kind }) => kind === section.kind);
      return earlier === undefined || !keepsEarlier(earlier, section) ? section : earlier;
    }),
  };
}

const REACH: Readonly<Record<SectionState, number>> = { unseen: 0, empty: 1, read: 2 };

/** Text counts, not only rows: a row may gain its description when it is scrolled to. */
function keepsEarlier(earlier: ProfileSection, later: ProfileSection): boolean {
  if (REACH[earlier.state] !== REACH[later.state]) return REACH[earlier.state] > REACH[later.state];
  if (earlier.shown !== later.shown) return earlier.shown > later.shown;
  return earlier.isDetails && !later.isDetails;
}
