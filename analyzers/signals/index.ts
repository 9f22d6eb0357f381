import { makeCueing } from '../language/cues.ts';
import { readStatement, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { actingCover } from './acting-cover.ts';
import { boardExposure } from './board-exposure.ts';
import { businessOutcome } from './business-outcome.ts';
import { careerProgression } from './career-progression.ts';
import { changeLeadership } from './change-leadership.ts';
import { crossFunctionalInfluence } from './cross-functional-influence.ts';
import { developsLeaders } from './develops-leaders.ts';
import { directReports } from './direct-reports.ts';
import { executiveAdvice } from './executive-advice.ts';
import { externalRepresentation } from './external-representation.ts';
import { governanceRisk } from './governance-risk.ts';
import { hiring } from './hiring.ts';
import { managesManagers } from './manages-managers.ts';
import { multiSiteScope } from './multi-site-scope.ts';
import { operatingBudget } from './operating-budget.ts';
import { operationsAccountability } from './operations-accountability.ts';
import { orgDesign } from './org-design.ts';
import { orgHeadcount } from './org-headcount.ts';
import { performanceManagement } from './performance-management.ts';
import { pnlOwnership } from './pnl-ownership.ts';
import { portfolioGovernance } from './portfolio-governance.ts';
import { projectBudget } from './project-budget.ts';
import { projectDelivery } from './project-delivery.ts';
import { retentionEngagement } from './retention-engagement.ts';
import { revenueAccountability } from './revenue-accountability.ts';
import { strategyOwnership } from './strategy-ownership.ts';
import { teamLeadership } from './team-leadership.ts';
import { vendorContracts } from './vendor-contracts.ts';

/** All signals, people first. A role names those that it asks for. */
export const SIGNALS: readonly Signal[] = [
  directReports,
  managesManagers,
  orgHeadcount,
  hiring,
  performanceManagement,
  developsLeaders,
  retentionEngagement,
  teamLeadership,
  crossFunctionalInfluence,
  executiveAdvice,
  boardExposure,
  externalRepresentation,
  projectBudget,
  operatingBudget,
  pnlOwnership,
  revenueAccountability,
  vendorContracts,
  strategyOwnership,
  orgDesign,
  changeLeadership,
  portfolioGovernance,
  projectDelivery,
  operationsAccountability,
  governanceRisk,
  businessOutcome,
  multiSiteScope,
  careerProgression,
  actingCover,
];

/** The signals that a statement may show or come near, people first. */
const signalsFor = makeCueing(SIGNALS);

export interface Answer {
  readonly signal: Signal;
  /** What it found; null when its rules threw: a bug, which must not take the others with it. */
  readonly found: Found | null;
}

/** Statements that are in memory with all that was read in them, at a time. */
const BATCH = 128;

/**
 * What each statement shows or comes near, signal by signal in the order of `SIGNALS`; signals that find nothing are
 * left out. Many statements are read first and each signal is then asked of all of them: a processor runs the rules
 * of one signal over a hundred statements faster than those of all over one, whose code is larger than its caches.
 */
export function findSignals(
  statements: readonly { readonly text: string; readonly listed?: boolean }[],
): readonly (readonly Answer[])[] {
  const answers: (readonly Answer[])[] = [];
  for (let start = 0; start < statements.length; start += BATCH)
    answers.push(...askBatch(statements.slice(start, start + BATCH)));
  return answers;
}

function askBatch(statements: readonly { readonly text: string; readonly listed?: boolean }[]): Answer[][] {
  const readings = statements.map(({ text, listed = false }) => readStatement(text, { listed }));
  const called = readings.map(signalsFor);
  const answers: Answer[][] = readings.map(() => []);
  for (const signal of SIGNALS) {
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i];
      if (reading === undefined || called[i]?.includes(signal) !== true) continue;
      const found = ask(signal, reading);
      if (found === null || found.hits.length + found.misses.length > 0) answers[i]?.push({ signal, found });
    }
  }
  return answers;
}

function ask(signal: Signal, reading: Reading): Found | null {
  try {
    return signal.find(reading);
  } catch {
    return null;
  }
}
