import { actingCover } from '../../../analyzers/signals/acting-cover.ts';
import { testSignal } from './signal-cases.ts';

testSignal(actingCover, {
  shows: [
    ['Acting head of procurement for seven months.', 'quantified', 'Acting head of procurement'],
    ['Deputised for the operations director at board meetings.', 'demonstrated', 'Deputised'],
    ['Interim store manager (maternity cover), 16 staff.', 'quantified', 'Interim store manager'],
    ['Stood in for the head of department during her leave.', 'demonstrated', 'Stood in'],
  ],
  silent: [
    ['Acted as a link between the school and parents.', 'other-sense'],
    ['Wrote the interim report on the pilot.', 'other-sense'],
    ['Acting in an amateur drama group.', 'other-sense'],
    ['Designed the cover of the yearbook.'],
  ],
});
