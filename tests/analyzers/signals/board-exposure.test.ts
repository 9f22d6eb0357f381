import { boardExposure } from '../../../analyzers/signals/board-exposure.ts';
import { testSignal } from './signal-cases.ts';

testSignal(boardExposure, {
  shows: [
    ['Accountable to the trustees for data protection.', 'demonstrated', 'trustees'],
    ['Presented the safety report to the board of directors.', 'demonstrated', 'board of directors'],
    ['Reported quarterly to the board of trustees on fundraising.', 'quantified', 'quarterly'],
    ['Elected trustee of a hospice.', 'demonstrated', 'trustee'],
  ],
  silent: [
    ['Chaired the project board for the tram extension.', 'other-board'],
    ['Designed circuit boards for hearing aids.', 'other-board'],
    ['Brought 20 newcomers on board.', 'other-board'],
    ['Prepared papers for the board of governors.', 'support'],
  ],
});
