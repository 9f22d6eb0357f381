import { peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

export const directReports: Signal = {
  id: 'direct-reports',
  category: 'people',
  title: 'Direct reports',
  rung: 'R2',
  implies: ['team-leadership'],
  definition: 'People in your own reporting line: you do their reviews, leave, pay or hiring.',
  question: 'Did these people report to you (you did their appraisals, leave, pay or hiring)? How many?',
  steps: [
    'Agree with HR that you do the appraisals of your project’s core team.',
    'Ask your manager to move one or two people formally to you (a contractor taken on, a junior project manager, an intern with an appraisal) and to enter it in the HR system.',
    'Apply for a first-line manager post, even a lateral or smaller one: it is the usual step before director or VP.',
    'If your employer will not release you because you are too good at what you do, look for the bigger role elsewhere.',
  ],
  template: 'Managed [N] [role]s ([N] direct reports): hired [n], appraised [n], [result].',
  doNot: 'Do not turn a project team, a dotted line or suppliers into direct reports.',
  find: (reading) => peopleFound(reading, 'direct-reports'),
};
