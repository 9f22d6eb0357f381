import type { Rung } from './model.ts';

/** The ladder, lowest rung first. */
export const RUNGS: readonly Rung[] = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'];

/** 0 for the lowest. */
export const rungNumber = (rung: Rung): number => RUNGS.indexOf(rung);

/** The rung above, or null at the top. */
export const rungAbove = (rung: Rung): Rung | null => RUNGS[rungNumber(rung) + 1] ?? null;
