import type { Strength } from './model.ts';

const STRENGTHS: readonly Strength[] = ['claimed', 'demonstrated', 'quantified'];

/** How much proof is worth, for comparing; 0 for none. */
export const strengthRank = (strength: Strength | null): number =>
  strength === null ? 0 : STRENGTHS.indexOf(strength) + 1;

/** True when `a` is worth more than `b`; false for equals. */
export const isStronger = (a: Strength, b: Strength): boolean => strengthRank(a) > strengthRank(b);
