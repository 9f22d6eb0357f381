import { careerProgression } from '../../../analyzers/signals/career-progression.ts';
import { testSignal } from './signal-cases.ts';

testSignal(careerProgression, {
  shows: [
    ['Promoted twice in three years, from clerk to branch manager.', 'quantified', 'Promoted twice'],
    ['Was promoted to head of logistics in 2021.', 'demonstrated', 'promoted'],
    ['Rose from apprentice to plant manager.', 'demonstrated', 'Rose'],
    ['Took over a second district in 2020.', 'demonstrated', 'second district'],
  ],
  silent: [
    ['Promoted the new menu at food fairs.'],
    ['Eight years of experience in logistics.'],
    ['Looking to grow into a leadership role.'],
    ['Fast learner with an eye for detail.'],
  ],
});
