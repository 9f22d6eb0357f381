import { expect, test } from 'vitest';
import { readStatement } from '../../../analyzers/language/reading.ts';
import { actingCover } from '../../../analyzers/signals/acting-cover.ts';
import { testSignal } from './signal-cases.ts';

testSignal(actingCover, {
  shows: [
    ['Stood in as site agent for a month.', 'demonstrated', 'site agent'],
    ['Acting head of procurement for seven months.', 'quantified', 'Acting head of procurement'],
    ['Deputised for the operations director at board meetings.', 'demonstrated', 'Deputised'],
    ['Interim store manager (maternity cover), 16 staff.', 'quantified', 'Interim store manager'],
    ['Stood in for the head of department during her leave.', 'demonstrated', 'Stood in'],
    ['Took interim senior procurement posts in two hospitals.', 'demonstrated', 'interim senior'],
  ],
  silent: [
    ['Acted as a link between the school and parents.', 'other-sense'],
    ['Wrote the interim report on the pilot.', 'other-sense'],
    ['Acting in an amateur drama group.', 'other-sense'],
    ['Designed the cover of the yearbook.'],
    ['Filled in for a colleague on sick leave in the claims department.'],
  ],
});

test.each([
  ['Feb–Sept 2021', 8],
  ['November 2020 until January 2021', 3],
  ['Nov–Feb 2021', 4],
  ['Mar 2021 Oct 2021', undefined],
  ['Oct 2021 to Mar 2021', undefined],
])('a cover from %s: months', (dates, months) => {
  const [hit] = actingCover.find(readStatement(`Acting head of stores, ${dates}.`)).hits;
  expect(hit?.quantities.find(({ type }) => type === 'months')?.value).toBe(months);
});
