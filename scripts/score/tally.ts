/** Right, invented and overlooked answers. */
export interface Tally {
  readonly right: number;
  readonly invented: number;
  readonly overlooked: number;
}

/** Adds up, field by field. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  let [right, invented, overlooked] = [0, 0, 0];
  for (const one of tallies) {
    right += one.right;
    invented += one.invented;
    overlooked += one.overlooked;
  }
  return { right, invented, overlooked };
}

/** How many of the answers given are right, 0 to 1; null when none was given. */
export function precision({ right, invented }: Tally): number | null {
  return right + invented === 0 ? null : right / (right + invented);
}

/** How many of the answers wanted were given, 0 to 1; null when none was wanted. */
export function recall({ right, overlooked }: Tally): number | null {
  return right + overlooked === 0 ? null : right / (right + overlooked);
}

/** Harmonic mean of precision and recall; null when there was nothing to find and nothing was found. */
export function f1({ right, invented, overlooked }: Tally): number | null {
  const all = 2 * right + invented + overlooked;
  return all === 0 ? null : (2 * right) / all;
}

/** So many of so many. */
export interface Part {
  readonly right: number;
  readonly of: number;
}

/** Adds up, field by field. */
export function addParts(parts: Iterable<Part>): Part {
  let [right, of] = [0, 0];
  for (const part of parts) {
    right += part.right;
    of += part.of;
  }
  return { right, of };
}

/** A share, 0 to 1, as a percentage; a dash where nothing was measured. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

export const percentOf = ({ right, of }: Part): string => (of === 0 ? '–' : percent(right / of));
