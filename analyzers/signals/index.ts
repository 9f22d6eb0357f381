import type { Signal } from '../language/signal.ts';
import { directReports } from './direct-reports.ts';
import { managesManagers } from './manages-managers.ts';
import { orgHeadcount } from './org-headcount.ts';
import { teamLeadership } from './team-leadership.ts';

/** All signals, people first. A role names those that it asks for. */
export const SIGNALS: readonly Signal[] = [directReports, managesManagers, orgHeadcount, teamLeadership];
