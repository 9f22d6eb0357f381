import type { Importance, QuantityType, Rung } from './model.ts';

/** What a target role asks of one signal. */
export interface Expectation {
  readonly signal: string;
  readonly importance: Importance;
}

/** A size that posts of this name usually have. A band to show, never a test to pass. */
export interface Threshold {
  readonly measure: string;
  /** Signal and quantity that the measure is read from, or null when it can only be shown. */
  readonly reads: { readonly signal: string; readonly type: QuantityType } | null;
  readonly floor: number;
  readonly typical: string;
  /** Where the figure comes from, or `judgement`. */
  readonly basis: string;
}

/** The senior role aimed at. Data only: no role knows how a signal is found. */
export interface TargetRole {
  readonly id: string;
  readonly title: string;
  readonly rung: Rung;
  /** Roles of one family lie on one path: the role between is looked for there first. */
  readonly family: 'delivery' | 'it' | 'engineering' | 'operations';
  readonly expectations: readonly Expectation[];
  readonly thresholds: readonly Threshold[];
  /** Level of postings whose shares are shown beside it. */
  readonly postingsLevel: string;
}
