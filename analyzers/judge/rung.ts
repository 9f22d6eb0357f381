import type { Evidence, Rung } from '../model.ts';

export const RUNGS: readonly Rung[] = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'];
export const rungNumber = (rung: Rung): number => RUNGS.indexOf(rung);

const LARGE_UNIT = 20;
const VERY_LARGE_UNIT = 100;

/** The largest head count of a unit that the evidence states; 0 when none is stated. */
function unitSize(evidence: readonly Evidence[]): number {
  const sizes = evidence
    .filter((one) => one.signal === 'org-headcount' && one.strength !== 'claimed')
    .flatMap((one) => one.quantities.filter((quantity) => quantity.type === 'people'))
    .map((quantity) => quantity.value ?? quantity.max ?? quantity.to ?? 0);
  return Math.max(0, ...sizes);
}

/** What each rung asks for beyond the one below it; all of a list, one of each inner list. */
const STEPS: Readonly<Record<'R1' | 'R2' | 'R3' | 'R4' | 'R5', readonly (readonly string[])[]>> = {
  R1: [['team-leadership']],
  R2: [['direct-reports']],
  R3: [['manages-managers', 'org-headcount']],
  R4: [['manages-managers'], ['executive-advice'], ['org-design'], ['multi-site-scope', 'org-headcount']],
  R5: [['board-exposure'], ['strategy-ownership'], ['governance-risk']],
};

/**
 * The rung that evidence speaks for. Cumulative: size alone, a board alone or a title alone lifts nobody.
 * Only what is at least demonstrated counts.
 */
export function rungOf(evidence: readonly Evidence[]): Rung {
  const shown = new Set(evidence.filter((one) => one.strength !== 'claimed').map((one) => one.signal));
  const size = unitSize(evidence);
  if (!shown.has('team-leadership') && !shown.has('direct-reports')) return 'R0';
  if (!shown.has('direct-reports')) return 'R1';
  if (!shown.has('manages-managers') && size < LARGE_UNIT) return 'R2';
  const wide = shown.has('multi-site-scope') || size >= VERY_LARGE_UNIT;
  if (!shown.has('manages-managers') || !shown.has('executive-advice') || !shown.has('org-design') || !wide)
    return 'R3';
  return ['board-exposure', 'strategy-ownership', 'governance-risk'].every((signal) => shown.has(signal))
    ? 'R5'
    : 'R4';
}

/** Signals that the next rung asks for and the evidence does not show. Empty at the top. */
export function missingForNextRung(evidence: readonly Evidence[], shown: Rung): ReadonlySet<string> {
  const next = RUNGS[rungNumber(shown) + 1];
  if (next === undefined || next === 'R0') return new Set();
  const has = new Set(evidence.filter((one) => one.strength !== 'claimed').map((one) => one.signal));
  const size = unitSize(evidence);
  const open = STEPS[next].filter(
    (choices) =>
      !choices.some(
        (signal) =>
          has.has(signal) &&
          (signal !== 'org-headcount' || size >= (next === 'R4' ? VERY_LARGE_UNIT : LARGE_UNIT)),
      ),
  );
  return new Set(open.flat());
}
