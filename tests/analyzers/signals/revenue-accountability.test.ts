import { revenueAccountability } from '../../../analyzers/signals/revenue-accountability.ts';
import { testSignal } from './signal-cases.ts';

testSignal(revenueAccountability, {
  shows: [
    ['Secured sponsorship totalling £40,000.', 'quantified', 'sponsorship'],
    ['Quota of $1.8M.', 'quantified', 'Quota of $1.8M'],
    ['Carried a $7M annual sales target with four account managers.', 'quantified', '$7M'],
    ['Raised £450,000 from foundations and legacies.', 'quantified', '£450,000'],
    ['Grew subscription revenue by 22%.', 'quantified', '22%'],
  ],
  silent: [
    ['Won the agreement of finance and sales to one rota.'],
    ['Worked for a company with revenue of $3bn.'],
    ['Presented the business case and won £3m of funding.'],
    ['Implemented the revenue recognition module.'],
    ['Supported the sales team in preparing offers.'],
    ['Processed sales orders of £2m.'],
  ],
});
