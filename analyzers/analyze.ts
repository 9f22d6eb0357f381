import { careerOf, newestPosition } from './judge/career.ts';
import { gatherEvidence, type Gathered } from './judge/evidence.ts';
import { byOrderToTake, judgeSignal } from './judge/findings.ts';
import { withOverrules } from './judge/overrule.ts';
import { missingForNextRung, rungOf } from './judge/rung.ts';
import type { Evidence, Report, Resume, Rung } from './model.ts';
import type { TargetRole } from './target.ts';
import type { Overrule } from './records.ts';
import { nextRoles } from './roles/index.ts';
import { rungNumber } from './rungs.ts';
import { SIGNALS } from './signals/index.ts';

export const RUBRIC_VERSION = '1.0.0';

/**
 * Judges a resume for a target role, with the user's word on its proof. Never throws; a signal that fails gives the
 * verdict `error`.
 */
export function analyze(resume: Resume, role: TargetRole, overrules: readonly Overrule[] = []): Report {
  return judge(resume, role, withOverrules(resume, gatherEvidence(resume), overrules));
}

/** The same for evidence that was gathered before: gathering is the costly part, and no role changes it. */
export function judge(resume: Resume, role: TargetRole, gathered: Gathered): Report {
  const { evidence } = gathered;
  const shown = rungOf(evidence);
  const newest = newestPosition(resume);
  const nextRung = missingForNextRung(evidence, shown);
  const findings = role.expectations.flatMap((expectation) => {
    // A role may ask for a signal that this version does not know yet.
    const signal = SIGNALS.find(({ id }) => id === expectation.signal);
    return signal === undefined ? [] : [judgeSignal(resume, role, expectation, signal, gathered, nextRung)];
  });
  return {
    rubric: RUBRIC_VERSION,
    target: role.id,
    targetTitle: role.title,
    rung: { shown, target: role.rung, newest: rungOf(evidence.filter((one) => one.position === newest)) },
    distance: { rungs: rungNumber(role.rung) - rungNumber(shown), between: roleBetween(shown, role) },
    pattern: readsAsDelivery(evidence, shown) ? 'reads-as-delivery' : null,
    findings: findings.sort(byOrderToTake),
    alsoShown: alsoShown(role, evidence),
    career: careerOf(resume, evidence),
  };
}

/** A role on the rung above the one shown, when the target is further up. */
function roleBetween(shown: Rung, role: TargetRole): Report['distance']['between'] {
  if (rungNumber(role.rung) - rungNumber(shown) < 2) return null;
  const [between] = nextRoles(shown, role.family);
  return between === undefined ? null : { id: between.id, title: between.title };
}

const BASELINE = ['team-leadership', 'project-budget', 'project-delivery'];

/** Strong delivery beside a silent next rung: it may read as somebody too useful to move. */
function readsAsDelivery(evidence: readonly Evidence[], shown: Rung): boolean {
  const has = (signal: string): boolean =>
    evidence.some((one) => one.signal === signal && one.strength !== 'claimed' && one.basis !== 'implied');
  return rungNumber(shown) <= 1 && BASELINE.filter(has).length >= 2;
}

function alsoShown(role: TargetRole, evidence: readonly Evidence[]): Report['alsoShown'] {
  const asked = new Set(role.expectations.map(({ signal }) => signal));
  return SIGNALS.filter(({ id }) => !asked.has(id)).flatMap(({ id, title }) => {
    const own = evidence.filter((one) => one.signal === id && one.strength !== 'claimed');
    return own.length === 0 ? [] : [{ signal: id, title, evidence: own }];
  });
}
