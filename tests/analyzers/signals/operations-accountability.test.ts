import { operationsAccountability } from '../../../analyzers/signals/operations-accountability.ts';
import { testSignal } from './signal-cases.ts';

testSignal(operationsAccountability, {
  shows: [
    ['24/7 responsibility for a 30-bed stroke unit.', 'demonstrated', '24/7 responsibility'],
    ['Kept the ticketing site running at 99.9% availability.', 'quantified', 'running'],
    ['Manager of a mountain railway station.', 'demonstrated', 'station'],
    ['Runs a sewage treatment works.', 'demonstrated', 'treatment works'],
    ['Ran the night operations of the sorting centre.', 'demonstrated', 'operations'],
    ['Ran the service desk for 4,500 users.', 'quantified', '4,500 users'],
    ['In charge of the daily running of two nurseries.', 'quantified', 'daily running'],
    ['Service owner for card payments (99.95% availability).', 'quantified', 'Service owner'],
    ['Service owner for the portal used by 14,000 pensioners.', 'demonstrated', 'Service owner'],
    ['Ran the sales floor of a furniture store.', 'demonstrated', 'sales floor'],
  ],
  silent: [
    ['Kept the ward within its budget.'],
    ['Ran the bakery of 12 while the manager was on leave.', 'while-covering'],
    ['The duty manager approved two refunds.'],
    ['Operated a crane on the harbour site.'],
    ['Provided on-call support for the network.', 'support'],
    ['Operations research analyst in the planning office.'],
    ['Handed the platform over to operations.'],
    ['Led several painting workshops.'],
    ['Managed caterers, ensuring prompt service delivery.'],
  ],
});
