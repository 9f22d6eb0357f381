import type { Importance, PartialDate, Quantity, Rung, SourceKind, Strength, Verdict } from './model.ts';

/**
 * What the user says and what is kept of it. Plain JSON, like `model.ts`.
 * Readings that share positions belong to one person and share one `Notes`: it outlives every version of a resume.
 */

/** ISO 8601 in UTC, to the second or finer: `2026-11-26T09:30:00.000Z`. */
type Timestamp = string;
/** `YYYY-MM-DD`. */
type Day = string;

/** One reading as the list of readings shows it; the reading itself is stored apart. */
export interface ReadingHead {
  readonly id: string;
  /** Whose it is: the readings of one person share this. */
  readonly person: string;
  /** As given: file name or page title. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly readAt: Timestamp;
}

/** The answer to a gap. All that was typed stays when the kind is changed. */
export interface Answer {
  readonly signal: string;
  /** done: have it, did not write it. close: did something close. not-yet: have not done it. */
  readonly kind: 'done' | 'close' | 'not-yet';
  /** What was typed into the blanks of the template, by the name of the blank ("N", "role", "N 2"). */
  readonly facts: Readonly<Record<string, string>>;
  readonly note: string;
  readonly at: Timestamp;
}

/** The user's word against a finding. `quote` is matched in later versions by its words, not by its place. */
export interface Overrule {
  readonly kind: 'proof' | 'not-proof' | 'not-applicable';
  readonly signal: string;
  /** The words it is said of; empty for `not-applicable`. */
  readonly quote: string;
  readonly at: Timestamp;
}

/** A position as it was read, before any correction: what a correction is tied to. */
export interface PositionKey {
  readonly title: string | null;
  readonly organization: string | null;
  readonly start: PartialDate | null;
}

/** The fields of a position that a user may set right. */
export interface PositionFields {
  readonly title: string | null;
  readonly organization: string | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly current: boolean;
}

/**
 * Something misread, set right. They apply one after the other; each finds its position by the key, also in a
 * later version of the resume, and does nothing where there is no such position.
 */
export type Correction =
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly of: PositionKey;
      readonly fields: Partial<PositionFields>;
      readonly at: Timestamp;
    }
  | {
      /** The statement `from`, and all behind it, belong to a position of their own with these fields. */
      readonly kind: 'split';
      readonly id: string;
      readonly of: PositionKey;
      readonly from: string;
      readonly fields: PositionFields;
      readonly at: Timestamp;
    }
  | {
      /** The position `of` was a part of `into`. */
      readonly kind: 'merge';
      readonly id: string;
      readonly of: PositionKey;
      readonly into: PositionKey;
      readonly at: Timestamp;
    };

export type StepState = 'to-do' | 'doing' | 'done';

/** One step of the plan. */
export interface PlanStep {
  readonly id: string;
  readonly signal: string;
  readonly text: string;
  readonly state: StepState;
  /** By when, or when it was done; null when not said. */
  readonly date: Day | null;
  readonly note: string;
  readonly at: Timestamp;
}

/** A report in short, for the history: it stays when the reading itself is deleted. */
export interface Snapshot {
  readonly reading: string;
  readonly name: string;
  readonly at: Timestamp;
  readonly rubric: string;
  readonly target: string;
  readonly targetTitle: string;
  readonly rung: Rung;
  readonly findings: readonly {
    readonly signal: string;
    readonly verdict: Verdict;
    readonly strength: Strength | null;
    /** Of the best evidence; empty when there is none. */
    readonly quote: string;
  }[];
}

/** All that one person said and planned. Version 1. */
export interface Notes {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly overrules: readonly Overrule[];
  readonly corrections: readonly Correction[];
  readonly plan: readonly PlanStep[];
  /** Oldest first. */
  readonly history: readonly Snapshot[];
}

export const NO_NOTES: Notes = { answers: {}, overrules: [], corrections: [], plan: [], history: [] };

/** What one posting asks of one signal. */
export interface PostingExpectation {
  readonly signal: string;
  readonly need: 'required' | 'preferred';
  /** The words of the posting. */
  readonly quote: string;
  readonly quantities: readonly Quantity[];
  /** Asked in n of so many postings; only in a merged list. */
  readonly asked?: readonly [n: number, of: number];
}

/** Longest text of a posting, in characters: far above any posting, far below what keeps the background busy. */
export const MAX_POSTING = 200_000;

/** A posting as it is kept: its own text and address, nothing else of the page. */
export interface Posting {
  readonly title: string | null;
  readonly organization: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly expectations: readonly PostingExpectation[];
}

/** A target of the user's own: a role changed, or the expectations of postings. */
export interface OwnTarget {
  /** Begins with `own-`. */
  readonly id: string;
  readonly title: string;
  /** The role whose rung, sizes and shares it takes, and whose expectations too when it has no postings. */
  readonly basedOn: string;
  /** Signals switched off. */
  readonly off: readonly string[];
  /** Importance set by the user, by signal; also of signals that the role does not ask for. */
  readonly importance: Readonly<Record<string, Importance>>;
  readonly postings: readonly Posting[];
  readonly at: Timestamp;
}
