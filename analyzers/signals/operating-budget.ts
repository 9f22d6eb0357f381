import { budgetFound } from '../language/money/found.ts';
import type { Signal } from '../language/signal.ts';

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
    'Sit with finance through one full yearly cycle: bid, defend, forecast, close.',
    'Ask to own a cost centre, even a small one: tools, licences, training, contractors.',
    'Take the run budget of the service that your project delivered.',
  ],
  template: 'Owned [amount] annual [opex/capex] for [unit]; forecast within [x]%.',
  doNot: 'Never relabel a project budget as an operating budget or P&L.',
  find: (reading) => budgetFound(reading, 'operating-budget'),
};
