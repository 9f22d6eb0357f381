import { projectDelivery } from '../../../analyzers/signals/project-delivery.ts';
import { testSignal } from './signal-cases.ts';

testSignal(projectDelivery, {
  shows: [
    ['Delivered the new booking system three weeks early.', 'quantified', 'booking system'],
    ['Migrated 260 servers to the new data centre.', 'quantified', '260 servers'],
    ['Launched the mobile banking app in Portugal.', 'demonstrated', 'Launched'],
    ['Project manage and steer the launch of two dairies.', 'quantified', 'two dairies'],
    ['Spearheaded the billing system transition to a hosted platform.', 'demonstrated', 'Spearheaded'],
    ['Implemented turnstiles at the east gate.', 'demonstrated', 'turnstiles'],
    ['Led a £3m dredging programme.', 'quantified', '£3m'],
    ['Led several client engagements for a tax practice.', 'demonstrated', 'client engagements'],
  ],
  silent: [
    ['Helped with the launch of the new menu.', 'support'],
    ['Completed a scaffolding course.', 'learned'],
    ['Took part in building the eastern stand.'],
    ['Delivered parcels in the city centre.'],
    ['Delivered lectures on hygiene to first-year students.'],
    ['Supported the implementation of the ticketing system.', 'support'],
    ['Certified project management professional.'],
    ['Coordinated the transition of patients to home care.'],
    ['Completed fire training including ladder courses and first aid.'],
    ['Implemented peer observation.'],
    ['Raised the engagement of volunteers.'],
  ],
});
