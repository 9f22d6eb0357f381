import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { PEOPLE_CUE, peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:join|work)\w*\b[^.;]{0,16}\d[\d,]*[- ](?:person|people|employee|staff|strong)\b[^.;]{0,24}/i,
    'employer',
  ],
  [/\b(?:company|firm|employer)\b[^.;]{0,24}\d[\d,]*/i, 'employer'],
  [/\b(?:part|member|one) of an?\b[^.;]{0,24}/i, 'membership'],
  [
    /\b\d[\d,]*\+? (?:end[- ])?(?:users|patients|customers|clients|students|members|pupils|residents|subscribers)\b/i,
    'not-staff',
  ],
  [
    /\b(?:impact|affect|reach|benefit|serv|rolled out to|train)\w*\b[^.;]{0,24}\d[\d,]*\+? (?:employees|staff|people)\b/i,
    'reach',
  ],
];

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
  template: 'Heads [unit], a unit of [N] staff ([n] direct), [sites], budget [amount] a year.',
  doNot: 'Do not quote users, customers, or the employer’s size.',
  cue: PEOPLE_CUE,
  find: (reading) => withLookAlikes(reading, peopleFound(reading, 'org-headcount'), LOOK_ALIKES),
};
