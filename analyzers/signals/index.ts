import { makeCueing } from '../language/cues.ts';
import type { Signal } from '../language/signal.ts';
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
export const signalsFor = makeCueing(SIGNALS);
