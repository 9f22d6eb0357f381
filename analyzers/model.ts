/**
 * The shapes that cross every boundary of Next Rung. All of it is plain JSON: no Date, no Map, no class.
 * Sources read a `Resume`; signals find `Evidence` in it; `analyze` joins both with a `TargetRole` into a `Report`.
 */

/** Half-open range of UTF-16 units in `Resume.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rectangle on a page, in PDF points (1/72 inch), origin at the top left. */
export interface Box {
  /** 1-based. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Characters that stand side by side on a page: where `span` of the text is drawn. */
export interface Run {
  readonly span: Span;
  readonly box: Box;
}

/** `YYYY-MM`, or `YYYY` when only the year is printed. */
export type PartialDate = string;

export type SourceKind =
  'pdf' | 'linkedin-pdf' | 'docx' | 'text' | 'markdown' | 'json-resume' | 'linkedin-export' | 'linkedin-page';

export type SectionKind =
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'projects'
  | 'volunteering'
  | 'publications'
  | 'awards'
  | 'languages'
  | 'interests'
  | 'recommendations'
  | 'contact'
  | 'other';

/** `unseen`: the source cannot hold it, or the page had not loaded it. It must never be judged as absent. */
export type SectionState = 'read' | 'empty' | 'unseen';

/** One claim: a bullet, a sentence, or a line that could not be placed. */
export interface Statement {
  readonly span: Span;
  /** Index into `Resume.positions`, or null when it belongs to none. */
  readonly position: number | null;
}

/** A headed block of the resume. */
export interface Section {
  readonly kind: SectionKind;
  /** As printed; empty for text before the first heading. */
  readonly title: string;
  readonly state: SectionState;
  /** Entries read, and entries that the source says there are, where it says so (LinkedIn: "Show all 7"). */
  readonly shown?: number;
  readonly total?: number;
  /** True when the source says that there is more than was read, without a number. */
  readonly hasMore?: boolean;
  readonly statements: readonly Statement[];
}

/** One job held. Fields are as printed; null when the source does not show them. */
export interface Position {
  readonly title: string | null;
  readonly organization: string | null;
  readonly location: string | null;
  /** Full-time, Part-time, Contract … as printed. */
  readonly employmentType: string | null;
  readonly start: PartialDate | null;
  /** Null when current, or when no end is printed. */
  readonly end: PartialDate | null;
  readonly current: boolean;
  /** Where the heading lines of this position stand, for marks and corrections. */
  readonly span: Span;
}

export interface Certification {
  readonly name: string;
  readonly issuer: string | null;
  readonly span: Span;
}

/** What somebody else wrote about the subject. */
export interface Recommendation {
  readonly author: string | null;
  /** The sentence in which LinkedIn states who worked under whom, or null. */
  readonly relationship: string | null;
  /** Who answered to whom: `author-reported` = the author reported to the subject. */
  readonly direction: 'author-reported' | 'subject-reported' | 'peer' | 'client' | 'unknown';
  readonly span: Span;
}

/** Why a file could not be read, or what a reader should know of one that could. The list is closed. */
export type Code =
  'not-supported' | 'encrypted' | 'no-text-layer' | 'too-large' | 'corrupt' | 'empty' | 'not-a-resume';

/** What any source is read into. Every span indexes `text`. */
export interface Resume {
  readonly source: {
    readonly kind: SourceKind;
    /** File name or page title as it was given; shown to the user, never interpreted. */
    readonly name: string;
    /** 0 where the source has no pages. */
    readonly pages: number;
    /** Points; one entry a page. */
    readonly pageSizes: readonly { readonly width: number; readonly height: number }[];
  };
  /** BCP 47 primary language of the text: `en`, `de`, …, or `und`. */
  readonly language: string;
  /** The whole text in reading order: one line a statement, wrapped lines joined, hyphenated line ends mended. */
  readonly text: string;
  /** Sorted by `span.start`; empty where the source has no pages. */
  readonly runs: readonly Run[];
  readonly sections: readonly Section[];
  /** In the order printed. */
  readonly positions: readonly Position[];
  readonly certifications: readonly Certification[];
  readonly recommendations: readonly Recommendation[];
  readonly warnings: readonly Code[];
}

/** An expected failure is a value, never a throw. */
export type ReadResult =
  { readonly status: 'ok'; readonly resume: Resume } | { readonly status: 'error'; readonly code: Code };

export type Category = 'people' | 'influence' | 'money' | 'direction' | 'results' | 'trajectory';
export type Strength = 'claimed' | 'demonstrated' | 'quantified';
export type Rung = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5';

export type QuantityType =
  'people' | 'money' | 'percent' | 'count' | 'years' | 'months' | 'hours' | 'frequency' | 'time' | 'rank';

/** A number that the text states. One of `value`, `min` + `max`, or `from` + `to` is given. */
export interface Quantity {
  readonly type: QuantityType;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly from?: number;
  readonly to?: number;
  /** "over 20" is `value: 20, bound: 'min'`. */
  readonly bound?: 'min' | 'max';
  /** ISO 4217. `$` is read as USD and shown as "$". */
  readonly currency?: string;
  readonly per?: 'year' | 'quarter' | 'month' | 'week' | 'day';
  readonly approx?: boolean;
  /** What is counted, in the word of the text. */
  readonly unit?: string;
  readonly role?: string;
}

/** A span of the text that shows a signal. */
export interface Evidence {
  readonly signal: string;
  readonly strength: Strength;
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly quote: string;
  readonly span: Span;
  /** 1-based, or null where the source has no pages. */
  readonly page: number | null;
  /** Index into `Resume.positions`, or null. */
  readonly position: number | null;
  readonly quantities: readonly Quantity[];
  /** `recommendation`: somebody else says it. `implied`: derived from the stronger signal named in `impliedBy`. */
  readonly basis: 'text' | 'recommendation' | 'titles' | 'implied' | 'user';
  readonly impliedBy?: string;
}

/** Words that come near a signal, and the rule that turned them down. */
export interface NearMiss {
  readonly signal: string;
  readonly quote: string;
  readonly span: Span;
  readonly page: number | null;
  readonly position: number | null;
  /** Key of the rule; the sentence for it is in `why`. */
  readonly rule: string;
  readonly why: string;
}

export type Importance = 'required' | 'expected' | 'plus';
export type Verdict = 'met' | 'weak' | 'missing' | 'unseen' | 'error';

/** How often real postings mention an expectation. `share` and `interval` are fractions of `postings`. */
export interface Share {
  readonly level: string;
  readonly postings: number;
  readonly share: number;
  /** 95 % interval. */
  readonly interval: readonly [number, number];
}

/**
 * `add-number`: shown, but no number of the right kind. `mentioned`: a plus that is only claimed.
 * `below-floor`: smaller than most posts of this name. `partly-read`: a section that could hold proof was not loaded.
 */
export type FindingNote = 'add-number' | 'mentioned' | 'below-floor' | 'partly-read';

/** One signal judged for one role. Carries all that a surface draws of it. */
export interface Finding {
  readonly signal: string;
  readonly title: string;
  readonly category: Category;
  /** The lowest rung that this signal speaks for. */
  readonly rung: Rung;
  readonly importance: Importance;
  readonly verdict: Verdict;
  /** Of the best evidence; null when there is none. */
  readonly strength: Strength | null;
  /** The question that settles it, or null when nothing is open. */
  readonly ask: string | null;
  readonly notes: readonly FindingNote[];
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Nearest first; empty when the signal is met. */
  readonly near: readonly NearMiss[];
  /** True when showing this signal would reach the rung above the one shown. */
  readonly nextRung: boolean;
  readonly definition: string;
  readonly steps: readonly string[];
  /** A line to fill in, blanks in square brackets; null when there is no general one. */
  readonly template: string | null;
  readonly doNot: string | null;
  /** Share of postings of the target's level, and of project managers'; null where it was not measured. */
  readonly share: { readonly target: Share; readonly projectManager: Share } | null;
}

/** One position as the career picture shows it. */
export interface CareerStep {
  readonly position: number;
  readonly rung: Rung;
  /** Largest stated head counts and money, in the words of the text; empty where none is stated. */
  readonly scope: readonly { readonly signal: string; readonly quote: string; readonly quantity: Quantity }[];
}

/** All findings for one role: the one thing that surfaces draw. */
export interface Report {
  /** Version of the rules that made it. */
  readonly rubric: string;
  /** Id of the target role. */
  readonly target: string;
  readonly targetTitle: string;
  readonly rung: {
    readonly shown: Rung;
    readonly target: Rung;
    /** What the newest position alone would show. */
    readonly newest: Rung;
  };
  /** `between` names a role on the rung above the one shown, when the target is two or more above. */
  readonly distance: {
    readonly rungs: number;
    readonly between: { readonly id: string; readonly title: string } | null;
  };
  /** `reads-as-delivery`: strong baseline beside a silent next rung. */
  readonly pattern: 'reads-as-delivery' | null;
  /** In the order to take them. */
  readonly findings: readonly Finding[];
  /** Signals shown that the role does not ask for. */
  readonly alsoShown: readonly {
    readonly signal: string;
    readonly title: string;
    readonly evidence: readonly Evidence[];
  }[];
  readonly career: readonly CareerStep[];
}
