import { retentionEngagement } from '../../../analyzers/signals/retention-engagement.ts';
import { testSignal } from './signal-cases.ts';

testSignal(retentionEngagement, {
  shows: [
    ['Cut driver turnover from 31% to 12% with fixed rosters.', 'quantified', 'driver turnover'],
    ['Kept all five of my plumbers through the sale.', 'quantified', 'Kept all five'],
    ['Restored morale in a depot that had lost its contract.', 'demonstrated', 'morale'],
    ['Reduced injuries from six a year to two.', 'quantified', 'injuries'],
    ['Lost nobody from the crew in two years.', 'demonstrated', 'Lost nobody'],
    ['Cut staff turnover in my kitchen from 60% to 25%.', 'quantified', 'Cut staff turnover'],
    ['Raised the engagement score of my department by 11 points.', 'quantified', 'engagement score'],
    ['Reduced absence in the packing hall through fairer rosters.', 'demonstrated', 'Reduced absence'],
    ['Brought sickness absence on the ward down to 3%.', 'quantified', 'sickness absence'],
  ],
  silent: [
    ['Improved customer retention by 9%.'],
    ['Increased user engagement in the loyalty app by 40%.'],
    ['Wrote the data retention schedule for the archive.'],
    ['Retained as an adviser after the sale.'],
  ],
});
