import type { Evidence, Rung } from '../model.ts';
import { rungAbove, RUNGS } from '../rungs.ts';
import { sizeOf } from '../sizes.ts';

/** A signal, and where its size matters, how many people it must state. */
type Choice = readonly [signal: string, people?: number];

/** What each rung asks for beyond the one below it; all of a list, one of each inner list. */
const STEPS: Readonly<Record<Rung, readonly (readonly Choice[])[]>> = {
  R0: [],
  R1: [[['team-leadership']]],
  R2: [[['direct-reports']]],
  R3: [[['manages-managers'], ['org-headcount', 20]]],
  R4: [
    [['manages-managers']],
    [['executive-advice']],
    [['org-design']],
    [['multi-site-scope'], ['org-headcount', 100]],
  ],
  R5: [[['board-exposure']], [['strategy-ownership']], [['governance-risk']]],
};

/** The rung that evidence speaks for. Cumulative: size alone, a board alone or a title alone lifts nobody. */
export function rungOf(evidence: readonly Evidence[]): Rung {
  const isTaken = stepsTakenIn(evidence);
  let reached: Rung = 'R0';
  for (const rung of RUNGS) {
    if (!STEPS[rung].every(isTaken)) break;
    reached = rung;
  }
  return reached;
}

/** Signals that the next rung asks for and the evidence does not show. Empty at the top. */
export function missingForNextRung(evidence: readonly Evidence[], shown: Rung): ReadonlySet<string> {
  const next = rungAbove(shown);
  if (next === null) return new Set();
  const isTaken = stepsTakenIn(evidence);
  const open = STEPS[next].filter((step) => !isTaken(step));
  return new Set(open.flat().map(([signal]) => signal));
}

/** Whether a step is taken. Only what is at least demonstrated counts. */
function stepsTakenIn(evidence: readonly Evidence[]): (step: readonly Choice[]) => boolean {
  const counted = evidence.filter(({ strength }) => strength !== 'claimed');
  const shown = new Set(counted.map(({ signal }) => signal));
  // Who has people to report to them leads people, also where the user took the line that says so away.
  if (shown.has('direct-reports')) shown.add('team-leadership');
  const largest = (signal: string): number =>
    Math.max(
      0,
      ...counted
        .filter((one) => one.signal === signal)
        .flatMap(({ quantities }) => quantities.filter(({ type }) => type === 'people'))
        .map(sizeOf),
    );
  return (step) =>
    step.some(([signal, people = 0]) => shown.has(signal) && (people === 0 || largest(signal) >= people));
}
