import { changeLeadership } from '../../../analyzers/signals/change-leadership.ts';
import { testSignal } from './signal-cases.ts';

testSignal(changeLeadership, {
  shows: [
    ['Turned the failing nursery around in a year.', 'demonstrated', 'nursery'],
    ['Ran the lean programme of the foundry.', 'demonstrated', 'lean programme'],
    ['Led the lean transformation of the whole plant.', 'demonstrated', 'lean transformation'],
    ['Turned round a failing secondary school.', 'demonstrated', 'Turned round'],
    ['Changed the safety culture of the shipyard.', 'demonstrated', 'culture'],
    [
      'Introduced a handover routine followed on all six wards; halved complaints.',
      'quantified',
      'followed on all six wards',
    ],
    ['Standardised the quoting process, adopted company-wide within a year.', 'demonstrated', 'company-wide'],
    ['Moved 400 tellers to the new counter with 88% adoption in a month.', 'quantified', '88% adoption'],
    ['Led the kaizen programme across two foundries.', 'demonstrated', 'kaizen programme'],
    ['Led the culture change in the claims department.', 'demonstrated', 'culture change'],
  ],
  silent: [
    ['Took part in the digital transformation of the county.'],
    ['Led the move of 60 planners to a new headquarters.'],
    ['Processed change requests for the billing system.'],
    ['Took part in the transformation programme.'],
    ['Changed careers from nursing to software.', 'other-sense'],
    ['Built a price calculator used by all seven branches.'],
    ['Owner of the booking systems used by 900 employees.'],
    ['Certified change management practitioner.'],
  ],
});
