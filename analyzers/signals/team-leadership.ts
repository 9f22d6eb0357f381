import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { PEOPLE_CUE, peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\bled to\b|\bleading (?:provider|supplier|company|manufacturer|brand|firm|edge)\b|\blead[- ](?:times?|generation)\b|\b(?:sales|qualified|business) leads\b/i,
    'other-sense',
  ],
  [/\bteam player\b/i, 'trait'],
  [
    /\b(?:liais|met|meet|communicat|interfac|collaborat|work)\w*\b (?:\w+ )?with\b[^.;]{0,32}\b(?:teams?|staff|group|department)\b/i,
    'contact',
  ],
];

export const teamLeadership: Signal = {
  id: 'team-leadership',
  category: 'influence',
  title: 'Leading other people’s work',
  rung: 'R1',
  implies: [],
  definition: 'You directed the daily work of other people, whether or not they report to you.',
  question: 'Did any of them report to you in the line? Who did their appraisals?',
  steps: [
    'Offer to lead one piece of the work that is under way, with two or three colleagues, and agree what it has to deliver.',
    'Take the lead of a working group, or of a project with people from other functions.',
  ],
  template: 'Led [N] people from [functions] to [result].',
  doNot: null,
  cue: PEOPLE_CUE,
  find: (reading) => withLookAlikes(reading, peopleFound(reading, 'team-leadership'), LOOK_ALIKES),
};
