import { changeLeadership } from '../../../analyzers/signals/change-leadership.ts';
import { testSignal } from './signal-cases.ts';

testSignal(changeLeadership, {
  shows: [
    ['Led the lean transformation of the whole plant.', 'demonstrated', 'lean transformation'],
    ['Turned round a failing secondary school.', 'demonstrated', 'Turned round'],
    ['Changed the safety culture of the shipyard.', 'demonstrated', 'culture'],
    ['Led the culture change in the claims department.', 'demonstrated', 'culture change'],
  ],
  silent: [
    ['Processed change requests for the billing system.'],
    ['Took part in the transformation programme.'],
    ['Changed careers from nursing to software.', 'other-sense'],
    ['Certified change management practitioner.'],
  ],
});
