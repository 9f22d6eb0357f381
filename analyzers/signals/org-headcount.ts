import { peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

export const orgHeadcount: Signal = {
  id: 'org-headcount',
  category: 'people',
  title: 'Size of the unit you head',
  rung: 'R2',
  implies: ['direct-reports', 'team-leadership'],
  definition: 'A standing unit is yours (a department, a site, a practice), and its size is stated.',
  question:
    'How many people were in the whole unit you were accountable for, and how many reported to you directly?',
  steps: ['Volunteer to integrate a small acquired or orphaned team.', 'Take on a second team or service.'],
  template: 'Heads [unit], [N] staff ([n] direct), [sites], budget [amount] a year.',
  doNot: 'Do not quote users, customers, or the employer’s size.',
  find: (reading) => peopleFound(reading, 'org-headcount'),
};
