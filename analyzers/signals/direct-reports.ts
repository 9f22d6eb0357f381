import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { PEOPLE_CUE, peopleFound } from '../language/people/found.ts';
import type { Signal } from '../language/signal.ts';

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:conduct|carr|complet|writ|wrote|deliver|did|do|gave|give|set|approv|sign|handl)\w*(?: (?:out|off))? (?:[\w’',&-]+ ){0,5}(?:(?:performance|annual|yearly|formal|staff) (?:reviews?|evaluations?)|appraisals?|leave|holidays?|vacation|timesheets?|salar(?:y|ies)|pay rises?)\b/i,
    'line-acts',
  ],
  [/\bdirect (?:mail|marketing|debit|sales)\b/i, 'not-people'],
  [
    /\b(?:supervis|manag|overs)\w+ (?:the |all |daily )?(?:[\w-]+ ){0,2}(?:migration|cut-?over|installation|implementation|project|operation|process|campaign|account|budget|inventory|system|network|database|website|event|program(?:me)?)s?\b/i,
    'not-people',
  ],
  [
    /\b(?:coach|mentor|train)\w* (?:[\w-]+ ){0,3}(?:staff|employees|colleagues|associates|analysts|engineers|managers|nurses|teachers)\b/i,
    'trained-only',
  ],
];

export const directReports: Signal = {
  id: 'direct-reports',
  category: 'people',
  title: 'Direct reports',
  rung: 'R2',
  implies: ['team-leadership'],
  definition: 'People in your own reporting line: you do their reviews, leave, pay or hiring.',
  question: 'Did these people report to you (you did their appraisals, leave, pay or hiring)? How many?',
  steps: [
    'Ask your manager this week for one person whose appraisal you may do: a junior, an intern, one of your project’s core team.',
    'Ask your manager to move one or two people formally to you (a contractor taken on, a junior project manager, an intern with an appraisal) and to enter it in the HR system.',
    'Apply for a first-line manager post, even a lateral or smaller one: it is the usual step before director or VP.',
    'If your employer will not release you because you are too good at what you do, look for the bigger role elsewhere.',
  ],
  template: 'Managed [N] [role]s ([N] direct reports): hired [n], appraised [n], [result].',
  doNot: 'Do not turn a project team, a dotted line or suppliers into direct reports.',
  cue: PEOPLE_CUE,
  find: (reading) => withLookAlikes(reading, peopleFound(reading, 'direct-reports'), LOOK_ALIKES),
};
