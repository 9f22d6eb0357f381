import type { Quantity } from './model.ts';

/** The number to compare a quantity by, in its own unit: of a range its upper end, of a change what it came to. */
export const sizeOf = ({ value, max, to }: Quantity): number => value ?? max ?? to ?? 0;
