import { portfolioGovernance } from '../../../analyzers/signals/portfolio-governance.ts';
import { testSignal } from './signal-cases.ts';

testSignal(portfolioGovernance, {
  shows: [
    ['Closed down four ailing initiatives.', 'quantified', 'Closed down four'],
    ['Chaired the capital investment panel of the port.', 'demonstrated', 'panel'],
    [
      'Shelved three of eleven initiatives after a review.',
      'quantified',
      'Shelved three of eleven initiatives',
    ],
    ['Governed a portfolio of 22 projects worth €19m.', 'quantified', '22 projects'],
    ['Set up the project management office and its stage gates.', 'demonstrated', 'stage gates'],
    ['Prioritised the product portfolio of the brewery.', 'demonstrated', 'portfolio'],
    ['Chaired the investment committee of the hospital group.', 'demonstrated', 'investment committee'],
    ['Chaired the project approval board for the harbour group.', 'demonstrated', 'project approval board'],
  ],
  silent: [
    ['Managed a portfolio of pension funds.'],
    ['Ran the project board of the ferry terminal.'],
    ['Managed four projects at the same time.', 'several-projects'],
    ['Hoping to lead a programme office one day.', 'aim'],
    ['Attended the portfolio review every month.', 'tracking'],
    ['Portfolio: sketches and models on request.'],
  ],
});
