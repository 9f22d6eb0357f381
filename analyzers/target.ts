import type { Importance, Quantity, QuantityType, Rung } from './model.ts';

/** What a target role asks of one signal. */
export interface Expectation {
  readonly signal: string;
  readonly importance: Importance;
}

/** Which quantities of a signal's evidence give a measure. */
export type Measured =
  | {
      readonly signal: string;
      readonly type: Exclude<QuantityType, 'money'>;
      /** Roles of the quantities meant; all of them when left out. */
      readonly roles?: readonly NonNullable<Quantity['role']>[];
    }
  | {
      readonly signal: string;
      readonly type: 'money';
      /** ISO 4217; of the floor too. */
      readonly currency: string;
      /** The time that the floor is for; null: the whole sum. */
      readonly per: 'year' | null;
    };

/** A size that posts of this name usually have. A band to show, never a test to pass. */
export interface Threshold {
  readonly measure: string;
  /** What the measure is read from, or null when it can only be shown. */
  readonly reads: Measured | null;
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
