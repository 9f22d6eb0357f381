import type { Category, Quantity, Rung, Span, Strength } from '../model.ts';
import { isStronger } from '../strengths.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rules.ts';

/** Words of one statement that show a signal. Offsets are into the statement. */
export interface Hit {
  readonly strength: Strength;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
}

/** Words of one statement that come near, and the rule that turned them down. */
export interface Miss {
  readonly span: Span;
  readonly rule: Rule;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly misses: readonly Miss[];
}

/** One thing that is looked for. Says what is there, never how much is enough: that is the role's part. */
export interface Signal {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** The lowest rung that it speaks for. */
  readonly rung: Rung;
  /** Signals that it shows along with itself. */
  readonly implies: readonly string[];
  readonly definition: string;
  /** What to ask when the page does not show it; null for a baseline signal without a question. */
  readonly question: string | null;
  /** What to do at work to earn it, the smallest step first. */
  readonly steps: readonly string[];
  /** A line to write when it is true; blanks in square brackets. */
  readonly template: string;
  readonly doNot: string | null;
  /**
   * A statement in which no word, no verb's base form and no tag ("#Board") matches says nothing of the signal, and
   * comes nowhere near it; null when everyday words may. It only saves time: `find` alone decides what is there.
   */
  readonly cue: RegExp | null;
  readonly find: (reading: Reading) => Found;
}

/** The strongest hit; the first of equals. */
export function bestHit(hits: readonly Hit[]): Hit | null {
  return hits.reduce<Hit | null>(
    (best, hit) => (best === null || isStronger(hit.strength, best.strength) ? hit : best),
    null,
  );
}
