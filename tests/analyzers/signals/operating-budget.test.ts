import { operatingBudget } from '../../../analyzers/signals/operating-budget.ts';
import { testSignal } from './signal-cases.ts';

testSignal(operatingBudget, {
  shows: [
    ['Own the €1.4m brand budget for the biscuits.', 'quantified', '€1.4m'],
    ['Kept the ward within its budget for three years.', 'demonstrated', 'budget'],
    ['Responsible for the laundry budget of £95,000.', 'quantified', 'laundry budget of £95,000'],
    ["Held the department's annual budget of £950k.", 'quantified', '£950k'],
    ['Owned a $3.2M operating budget for the contact centre.', 'quantified', '$3.2M'],
    ['Prepared and defended the yearly budget of the maternity unit.', 'demonstrated', 'yearly budget'],
    ['Managed the bindery, its staff and budget.', 'demonstrated', 'budget'],
    ['Held the £2m capital budget of the swimming pools.', 'quantified', '£2m'],
  ],
  silent: [
    ['Managed the $7M capital programme budget for the reservoirs.', 'project-money'],
    ['Not a budget holder.'],
    ['Managed a £640k budget for the library refit project.', 'project-money'],
    ['Tracked invoices against the department budget.', 'tracking'],
    ['Advised clients on budgets of up to $8M.'],
    ['Flew with a budget airline.'],
    ['Managed the project team and budget.'],
  ],
});
