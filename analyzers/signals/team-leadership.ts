import { peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

export const teamLeadership: Signal = {
  id: 'team-leadership',
  category: 'influence',
  title: 'Leading other people’s work',
  rung: 'R1',
  implies: [],
  definition: 'You directed the daily work of other people, whether or not they report to you.',
  question: 'Did any of them report to you in the line? Who did their appraisals?',
  steps: ['Take the lead of a working group, or of a project with people from other functions.'],
  template: 'Led [N] people from [functions] to [result].',
  doNot: null,
  find: (reading) => peopleFound(reading, 'team-leadership'),
};
