import { orgDesign } from '../../../analyzers/signals/org-design.ts';
import { testSignal } from './signal-cases.ts';

testSignal(orgDesign, {
  shows: [
    ['Merged the department from five teams to two.', 'quantified', 'department'],
    ['Disbanded the night unit and absorbed its staff.', 'demonstrated', 'night unit'],
    [
      'Reorganised 70 engineers from functional departments into product teams.',
      'quantified',
      '70 engineers',
    ],
    ['Merged the two dispatch offices into one.', 'quantified', 'Merged'],
    ['Introduced a new role of discharge coordinator on all wards.', 'demonstrated', 'role'],
  ],
  silent: [
    ['Restructured the customer database.', 'systems'],
    ['Was made redundant in a reorganisation.'],
    ['Integrated the booking system with the till.', 'systems'],
    ['Drew organisation charts for the handbook.'],
  ],
});
