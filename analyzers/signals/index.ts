import type { Signal } from '../language/signal.ts';
import { developsLeaders } from './develops-leaders.ts';
import { directReports } from './direct-reports.ts';
import { hiring } from './hiring.ts';
import { managesManagers } from './manages-managers.ts';
import { operatingBudget } from './operating-budget.ts';
import { orgHeadcount } from './org-headcount.ts';
import { performanceManagement } from './performance-management.ts';
import { pnlOwnership } from './pnl-ownership.ts';
import { projectBudget } from './project-budget.ts';
import { projectDelivery } from './project-delivery.ts';
import { retentionEngagement } from './retention-engagement.ts';
import { revenueAccountability } from './revenue-accountability.ts';
import { teamLeadership } from './team-leadership.ts';

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
  projectBudget,
  operatingBudget,
  pnlOwnership,
  revenueAccountability,
  projectDelivery,
];
