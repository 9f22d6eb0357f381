import { changeLeadership } from '../../../analyzers/signals/change-leadership.ts';
import { testSignal } from './signal-cases.ts';

testSignal(changeLeadership, {
  shows: [
    ['Turned the failing nursery around in a year.', 'demonstrated', 'nursery'],
    ['Ran the lean programme of the foundry.', 'demonstrated', 'lean programme'],
    ['Led the lean transformation of the whole plant.', 'demonstrated', 'lean transformation'],
    ['Turned round a failing secondary school.', 'demonstrated', 'Turned round'],
    ['Changed the safety culture of the shipyard.', 'demonstrated', 'culture'],
    ['Led the culture change in the claims department.', 'demonstrated', 'culture change'],
  ],
  silent: [
    ['Took part in the digital transformation of the county.'],
    ['Led the move of 60 planners to a new headquarters.'],
    ['Processed change requests for the billing system.'],
    ['Took part in the transformation programme.'],
    ['Changed careers from nursing to software.', 'other-sense'],
    ['Certified change management practitioner.'],
  ],
});
