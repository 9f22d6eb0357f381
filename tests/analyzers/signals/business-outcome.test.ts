import { businessOutcome } from '../../../analyzers/signals/business-outcome.ts';
import { testSignal } from './signal-cases.ts';

testSignal(businessOutcome, {
  shows: [
    ['Raised family communication scores by 9 points.', 'quantified', 'communication scores'],
    ['New handrails; falls decreased 40%.', 'quantified', 'falls decreased 40%'],
    ['First-call resolution up 11 points.', 'quantified', 'resolution'],
    ['Delivery time down from 14 days to 5.', 'quantified', 'Delivery time'],
    ['Cut energy costs by £220k a year.', 'quantified', '£220k'],
    ['Reduced waiting time at the counter from 25 to 8 minutes.', 'quantified', 'waiting time'],
    ['Raised the pass rate from 58% to 71%.', 'quantified', 'pass rate'],
    ['Improved patient satisfaction on the ward.', 'demonstrated', 'patient satisfaction'],
    ['Redesigned the visitor experience, raising footfall by 22%.', 'quantified', '22%'],
  ],
  silent: [
    ['Raised my fitness scores by 9 points.'],
    ['My manager cut waste by a tenth.'],
    ['My predecessor raised sales by 30%.'],
    ['Raised the engagement score of my crew from 51 to 70.'],
    ['Delivered on time and within budget.'],
    ['Wrote 140 test cases.'],
    ['Aimed to reduce waste.', 'aim'],
    ['Aimed to cut breakages by a fifth.', 'aim'],
    ['Sickness absence in the crew fell from 9% to 6%.'],
    ['Trained 200 users.'],
    ['Experience raising funds.'],
  ],
});
