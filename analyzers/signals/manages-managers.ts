import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { PEOPLE_CUE, peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:coordinat|liais|work|collaborat|met|meet|partner|communicat)\w*\b[^.;]{0,40}\b(?:managers|heads|directors|supervisors|team leads)\b/i,
    'contact',
  ],
  [/\bstakeholder managers?\b/i, 'not-staff'],
  [
    /\b(?:mentor|coach|train|advis|support)\w*\b[^.;]{0,40}\b(?:managers|supervisors|team leaders|team leads)\b/i,
    'trained-only',
  ],
  [/\bmanagers?['’]s? [\w-]+/i, 'not-people'],
  [/\bskip-levels?\b/i, 'membership'],
];

export const managesManagers: Signal = {
  id: 'manages-managers',
  category: 'people',
  title: 'Managers who report to you',
  rung: 'R3',
  implies: ['direct-reports', 'team-leadership'],
  definition: 'At least one of your direct reports has people of their own.',
  question: 'How many of your direct reports had reports of their own?',
  steps: [
    'Let the most experienced person of your team lead one piece of work with two colleagues, and coach them through it.',
    'Hold skip-level meetings, and note what you changed after them.',
    'Take a second team together with its lead.',
    'Create the first layer: propose a team lead under you once you pass about eight reports.',
  ],
  template: 'Led [N] managers and [total] staff; introduced [skip-levels / manager reviews]; [result].',
  doNot: 'Do not count product, account or project managers who have no reports.',
  cue: PEOPLE_CUE,
  find: (reading) => withLookAlikes(reading, peopleFound(reading, 'manages-managers'), LOOK_ALIKES),
};
