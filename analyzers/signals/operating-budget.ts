import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { BUDGET_CUE, budgetFound } from '../language/money/found.ts';
import type { Signal } from '../language/signal.ts';

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [/\bbudget (?:airlines?|hotels?|carriers?|travel|brands?)\b/i, 'other-sense'],
  [/\b(?:support|assist|help)\w*\b[^.;]{0,32}\bbudget\w*|\bbudget(?:ary)? inputs?\b/i, 'support'],
  [/\bclients?'?\b[^.;]{0,24}\bbudgets?\b/i, 'clients-money'],
  [/\b(?:track|monitor|reconcil|report|process)\w*\b[^.;]{0,48}\bbudgets?\b/i, 'tracking'],
  [/\b(?:sav|cut|reduc)\w*\b[^.;]{0,24}[$£€₹]\s?[\d.,]+\s?\w*/i, 'outcome-money'],
];

export const operatingBudget: Signal = {
  id: 'operating-budget',
  category: 'money',
  title: 'Yearly operating budget',
  rung: 'R2',
  implies: [],
  definition:
    'A recurring budget of a standing unit was yours: yearly, departmental, opex, capex or a cost centre.',
  question: 'What was the yearly amount, and could you commit it without asking?',
  steps: [
    'Ask finance for last year’s figures of your unit, and whoever holds that budget for an hour to explain them.',
    'Ask to own a cost centre, even a small one: tools, licences, training, contractors.',
    'Sit with finance through one full yearly cycle: bid, defend, forecast, close.',
    'Take the run budget of the service that your project delivered.',
  ],
  template: 'Owned [amount] annual [opex/capex] for [unit]; forecast within [x]%.',
  doNot: 'Never relabel a project budget as an operating budget or P&L.',
  cue: BUDGET_CUE,
  find: (reading) => withLookAlikes(reading, budgetFound(reading, 'operating-budget'), LOOK_ALIKES),
};
