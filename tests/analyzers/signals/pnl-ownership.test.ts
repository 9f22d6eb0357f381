import { pnlOwnership } from '../../../analyzers/signals/pnl-ownership.ts';
import { testSignal } from './signal-cases.ts';

testSignal(pnlOwnership, {
  shows: [
    ['Answerable for the bottom line of the catering business.', 'demonstrated', 'bottom line'],
    ['Turned the dairy around from a £90k loss to a £20k profit.', 'quantified', 'Turned the dairy'],
    ['Full P&L responsibility for a $14M packaging business.', 'quantified', 'P&L responsibility'],
    ['Owned the P&L of the bakery division.', 'demonstrated', 'P&L'],
    ['Accountable for the profit and loss of two hotels.', 'demonstrated', 'Accountable for the profit'],
  ],
  silent: [
    ['Reported P&L variances to head office.', 'tracking'],
    ['Built the P&L dashboard for the controllers.', 'tracking'],
    ['Profits rose by 8% after the relaunch.'],
    ['Full P&L responsibility for a €2m project.', 'project-pnl'],
  ],
});
