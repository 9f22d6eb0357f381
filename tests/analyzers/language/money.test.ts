import { describe, expect, test } from 'vitest';
import { budgetClaims } from '../../../analyzers/language/money/budgets.ts';
import { readStatement } from '../../../analyzers/language/reading.ts';

/** The budgets of a line as short text: kind, first letter of the strength or the rule, amounts. */
const read = (text: string): string =>
  budgetClaims(readStatement(text))
    .map(({ signal, strength, rule, quantities }) =>
      [
        strength === null ? `(${rule})` : `${signal} ${strength[0]}`,
        ...quantities
          .filter(({ type }) => type === 'money')
          .map(({ value, min, max }) => (min !== undefined ? `${min}-${max}` : String(value))),
      ].join(' '),
    )
    .join('; ');

describe('the kind of money', () => {
  test.each([
    ['Managed a £250k refurbishment budget.', 'project-budget q 250000'],
    ['Controlled a ₹3.5 crore project budget.', 'project-budget q 35000000'],
    ['Project budgets between $200K and $3M.', 'project-budget q 200000-3000000'],
    ['Finished the fit-out within its A$12m budget.', 'project-budget q 12000000'],
    ['Full P&L responsibility for a $7M bridge project.', 'project-budget q 7000000'],
    ['Administered a research grant of €1.1m.', 'project-budget q 1100000'],
    ['Managed the $3.4M rollout project, 2% under budget.', 'project-budget q 3400000; (tracking)'],
    ['Annual operating budget: $4.2MM.', 'operating-budget q 4200000'],
    ['Prepared and defended the library’s yearly budget.', 'operating-budget d; operating-budget d'],
    ['Budget holder for three cost centres worth £900k p.a.', 'operating-budget q 900000'],
    ['My cost center: $640K a year.', 'operating-budget q 640000'],
    ['Managed departmental budget of £1.8 million.', 'operating-budget q 1800000'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Tracked spend against the department budget.', '(tracking)'],
    ['Assisted with the budget.', '(support)'],
    ['Trustee of a museum and chair of its audit committee, budget £2.4m.', '(oversight-money)'],
  ])('%s is turned down', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});
