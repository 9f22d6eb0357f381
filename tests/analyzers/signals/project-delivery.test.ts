import { projectDelivery } from '../../../analyzers/signals/project-delivery.ts';
import { testSignal } from './signal-cases.ts';

testSignal(projectDelivery, {
  shows: [
    ['Delivered the new booking system three weeks early.', 'quantified', 'booking system'],
    ['Migrated 260 servers to the new data centre.', 'quantified', '260 servers'],
    ['Launched the mobile banking app in Portugal.', 'demonstrated', 'Launched'],
  ],
  silent: [
    ['Delivered parcels in the city centre.'],
    ['Delivered lectures on hygiene to first-year students.'],
    ['Supported the implementation of the ticketing system.', 'support'],
    ['Certified project management professional.'],
  ],
});
