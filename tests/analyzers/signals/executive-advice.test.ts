import { executiveAdvice } from '../../../analyzers/signals/executive-advice.ts';
import { testSignal } from './signal-cases.ts';

testSignal(executiveAdvice, {
  shows: [
    [
      'Advised the finance director on whether to lease or buy the fleet.',
      'demonstrated',
      'Advised the finance director',
    ],
    ['Presented the new staffing plan to the executive committee.', 'demonstrated', 'executive committee'],
    ['Briefed the chief executive on the strike risk.', 'demonstrated', 'Briefed the chief executive'],
    ['Presented monthly to the senior leadership team on cyber risk.', 'quantified', 'monthly'],
  ],
  silent: [
    ['Reported to the chief operating officer.', 'upward-report'],
    ['Executive assistant to the managing director.'],
    ['Prepared slides for the CFO.', 'document'],
    ['Account executive for small businesses.'],
  ],
});
