import { performanceManagement } from '../../../analyzers/signals/performance-management.ts';
import { testSignal } from './signal-cases.ts';

testSignal(performanceManagement, {
  shows: [
    ['Set objectives for each of my seven tutors.', 'quantified', 'seven tutors'],
    ['Carried out annual appraisals for twelve drivers.', 'quantified', 'annual appraisals'],
    ['Dismissed two employees for gross misconduct after formal hearings.', 'quantified', 'two employees'],
    ['Coached an underperforming planner through an improvement plan.', 'demonstrated', 'improvement plan'],
    ['Conducted disciplinary hearings for kitchen staff.', 'demonstrated', 'disciplinary hearings'],
  ],
  silent: [
    ['Monitored the performance of the cooling system.'],
    ['Ran performance marketing for two hotel brands.'],
    ['Implemented the new appraisal system for HR.'],
  ],
});
