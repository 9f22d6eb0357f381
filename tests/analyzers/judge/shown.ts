import type { Evidence, Quantity, Strength } from '../../../analyzers/model.ts';

/** A literal piece of evidence; where it stands is of no weight but its position. */
export const shown = (
  signal: string,
  strength: Strength = 'demonstrated',
  quantities: readonly Quantity[] = [],
  position: number | null = null,
): Evidence => ({
  signal,
  strength,
  quote: `${signal}, ${strength}`,
  span: { start: 0, end: 0 },
  page: null,
  position,
  quantities,
  basis: 'text',
});

export const people = (value: number, role?: string): Quantity => ({
  type: 'people',
  value,
  ...(role !== undefined && { role }),
});

export const money = (value: number, currency?: string, per?: Quantity['per']): Quantity => ({
  type: 'money',
  value,
  ...(currency !== undefined && { currency }),
  ...(per !== undefined && { per }),
});
