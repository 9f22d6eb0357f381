import { crossFunctionalInfluence } from '../../../analyzers/signals/cross-functional-influence.ts';
import { testSignal } from './signal-cases.ts';

testSignal(crossFunctionalInfluence, {
  shows: [
    ['Brought sales and finance together on one price list.', 'demonstrated', 'sales and finance'],
    [
      'Agreed a single recall procedure with Quality, Legal and Sales.',
      'demonstrated',
      'Agreed a single recall procedure',
    ],
    ['Strong stakeholder management skills.', 'claimed', 'stakeholder management'],
    ['Aligned the five faculties on one timetable.', 'quantified', 'Aligned'],
    ['Aligned seven plant managers on a single inspection plan.', 'quantified', 'seven plant managers'],
  ],
  silent: [
    ['Attended the weekly coordination meeting.'],
    ['Liaised between the drawing office and the site.'],
    ['Reported progress to the stakeholders every Friday.'],
    ['Worked closely with marketing and legal.'],
  ],
});
