/** Two ways of doing a thing, timed in turn, so that a machine whose speed drifts does not favour one. */

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB';
  /** What the ratio is taken against. */
  readonly against: string;
  readonly ratio: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export const printRow = ({ name, value, unit, against, ratio }: Row): void => {
  console.log(JSON.stringify({ name, value: round(value, 2), unit, against, ratio: round(ratio, 3) }));
};

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Medians in ms of `ours` and `bare`, and of the ratio pair by pair; `warmUp` pairs before them are not counted. */
export async function timePairs(
  ours: () => Promise<unknown>,
  bare: () => Promise<unknown>,
  pairs: number,
  warmUp = 2,
): Promise<{ readonly ours: number; readonly bare: number; readonly ratio: number }> {
  const counted: { ours: number; bare: number }[] = [];
  for (let index = -warmUp; index < pairs; index++) {
    // Who goes first changes: what one leaves behind (garbage, caches) must not always fall to the other.
    const oursFirst = index % 2 === 0;
    const first = await time(oursFirst ? ours : bare);
    const second = await time(oursFirst ? bare : ours);
    if (index >= 0) counted.push(oursFirst ? { ours: first, bare: second } : { ours: second, bare: first });
  }
  return {
    ours: median(counted.map((pair) => pair.ours)),
    bare: median(counted.map((pair) => pair.bare)),
    ratio: median(counted.map((pair) => pair.ours / pair.bare)),
  };
}
