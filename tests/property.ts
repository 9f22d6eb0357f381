/** Properties are tried with inputs that are the same in every run; a failure prints the smallest input that shows it. */
export const RUNS = { seed: 20261126, numRuns: 300 } as const;
/** For what reads or judges a whole resume each time. */
export const FEW_RUNS = { ...RUNS, numRuns: 60 } as const;
