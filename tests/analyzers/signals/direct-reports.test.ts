import { directReports } from '../../../analyzers/signals/direct-reports.ts';
import { testSignal } from './signal-cases.ts';

testSignal(directReports, {
  shows: [
    [
      'Ran the scheme in two valleys with five wardens reporting to me.',
      'quantified',
      'five wardens reporting to me',
    ],
    ['Four gardeners are accountable to me.', 'quantified', 'Four gardeners'],
    ['Foreman on a gang of eight pavers.', 'quantified', 'gang of eight pavers'],
    ['Gave line supervision to five archivists.', 'quantified', 'five archivists'],
    ['Direct reports: 9 (6 glaziers, 3 fitters).', 'quantified', 'Direct reports: 9'],
    ['Reports: 6; budget £300k.', 'quantified', 'Reports: 6'],
    ['Supervised roofers (12).', 'quantified', 'Supervised roofers'],
    ['Seven glaziers answered to me.', 'quantified', 'Seven glaziers answered to me'],
    ['Led a platoon of 26 soldiers.', 'quantified', 'Led a platoon of 26'],
    [
      'Managed seven payroll clerks and two trainees at the Ashcombe office.',
      'quantified',
      'seven payroll clerks',
    ],
    ['Three dispensers and a pharmacy technician reported to me.', 'quantified', 'reported to me'],
    ['Line-managed the reception staff of the Fernleigh practice.', 'demonstrated', 'reception staff'],
    ['Direct reports: 6 (4 planners, 2 schedulers).', 'quantified', '6'],
    ['Supervised 11 room attendants on the late shift.', 'quantified', '11 room attendants'],
  ],
  silent: [
    ['No cooks reported to me.'],
    ['None of the surveyors reported to me.'],
    ['Neither of the clerks answered to me.'],
    ['Reports: weekly, to the board.'],
    ['Reported directly to the head of catering.', 'upward-report'],
    ['Reported figures weekly to the head of catering.'],
    ['Wrote the yearly appraisals of the kitchen staff.', 'line-acts'],
    ['Signed off timesheets and leave for a crew of nine.', 'line-acts'],
    ['Belonged to a team of 15 surveyors.'],
    ['Managed a project team of eight lent by three departments.', 'project-people'],
    ['Supervised the relocation of the archive.'],
    ['Dotted-line responsibility for three regional analysts.', 'matrix-people'],
  ],
});
