import { strategyOwnership } from '../../../analyzers/signals/strategy-ownership.ts';
import { testSignal } from './signal-cases.ts';

testSignal(strategyOwnership, {
  shows: [
    ['Wrote the five-year digital strategy of the county library service.', 'quantified', 'strategy'],
    ['Set the vision for community nursing in the district.', 'demonstrated', 'vision'],
    ['Owned the product roadmap of the ticketing platform.', 'demonstrated', 'roadmap'],
    ['Strategic thinker with commercial sense.', 'claimed', 'Strategic'],
  ],
  silent: [
    ['Executed the strategy set by head office.'],
    ['Wrote the test strategy for release 7.', 'project-artefact'],
    ['Updated the project roadmap in the planning tool.', 'project-artefact'],
  ],
});
