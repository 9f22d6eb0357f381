import { budgetFound } from '../language/money/found.ts';
import type { Signal } from '../language/signal.ts';

export const projectBudget: Signal = {
  id: 'project-budget',
  category: 'money',
  title: 'Project budget',
  rung: 'R1',
  implies: [],
  definition: 'Money for one project, programme, event or grant was yours to plan and control.',
  question: 'Was this money for one project, or the yearly budget of a department you ran?',
  steps: ['Ask for the money as well as the schedule: budget, forecast, variance.'],
  template: 'Managed [amount] project budget; closed at [variance].',
  doNot: null,
  find: (reading) => budgetFound(reading, 'project-budget'),
};
