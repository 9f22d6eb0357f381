import { orgHeadcount } from '../../../analyzers/signals/org-headcount.ts';
import { testSignal } from './signal-cases.ts';

testSignal(orgHeadcount, {
  shows: [
    ['Ran a steel works with 75 staff.', 'quantified', '75 staff'],
    ['Headed a 95-person claims department in Cardiff and Lahore.', 'quantified', '95-person'],
    ['Ran the estates function (48 FTE).', 'quantified', '48 FTE'],
    ['Accountable for a division of around 400 staff.', 'quantified', '400 staff'],
  ],
  silent: [
    ['Led the till roll-out, team of 44.'],
    ['In charge of the imaging department on nights.'],
    ['Joined a company of 3,500 employees.'],
    ['Moved 6,200 employees to the new payroll system.'],
    ['The clinic served 90,000 patients a year.'],
    ['Member of a 40-strong sales department.'],
  ],
});
