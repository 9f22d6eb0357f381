import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { BUDGET_CUE, budgetFound } from '../language/money/found.ts';
import type { Signal } from '../language/signal.ts';

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:work|involv|engag|part)\w*\b[^.;]{0,16}[$£€₹][\d.,]+\s?\w* [^.;]{0,24}\b(?:projects?|program(?:me)?s?|contracts?)\b/i,
    'project-size',
  ],
  [/\b(?:support|assist|help)\w*\b[^.;]{0,32}\bbudget\w*/i, 'support'],
  [
    /\b(?:sav|cut|reduc|w[oi]n|sold|sell|generat|award)\w*\b[^.;]{0,24}[$£€₹]\s?[\d.,]+\s?\w*/i,
    'outcome-money',
  ],
];

export const projectBudget: Signal = {
  id: 'project-budget',
  category: 'money',
  title: 'Project budget',
  rung: 'R1',
  implies: [],
  definition: 'Money for one project, programme, event or grant was yours to plan and control.',
  question: 'Was this money for one project, or the yearly budget of a department you ran?',
  steps: [
    'Ask for the figures of the project that you are on: what was planned, what is spent, what is left.',
    'Ask for the money as well as the schedule: budget, forecast, variance.',
  ],
  template: 'Managed [amount] project budget; closed at [variance].',
  doNot: null,
  cue: BUDGET_CUE,
  find: (reading) => withLookAlikes(reading, budgetFound(reading, 'project-budget'), LOOK_ALIKES),
};
