import { projectBudget } from '../../../analyzers/signals/project-budget.ts';
import { testSignal } from './signal-cases.ts';

testSignal(projectBudget, {
  shows: [
    ['Led the depot relocation (3 to 1), budget £2m, team of 14.', 'quantified', 'budget £2m'],
    ['Managed a £640k project budget for the library refit.', 'quantified', '£640k'],
    ['Held the €1.8m budget of the bridge project.', 'quantified', '€1.8m'],
    ['Managed the $7M capital programme budget for the reservoirs.', 'quantified', '$7M'],
    ['Controlled a programme budget of $22M over four years.', 'quantified', '$22M'],
    ['Responsible for the budget of the exhibition project.', 'demonstrated', 'budget'],
  ],
  silent: [
    ['Not a budget holder; checked invoices.', 'negated'],
    ['Worked on a $90M tunnel project.'],
    ['Won a £2,000 prize for the best idea.'],
    ['Saved €300k on the packaging line.'],
  ],
});
