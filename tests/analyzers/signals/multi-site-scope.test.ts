import { multiSiteScope } from '../../../analyzers/signals/multi-site-scope.ts';
import { testSignal } from './signal-cases.ts';

testSignal(multiSiteScope, {
  shows: [
    ['Area manager for nine garden centres.', 'quantified', 'nine garden centres'],
    ['Responsible for maintenance at six depots.', 'quantified', 'six depots'],
    ['Oversaw 14 clinics across the county.', 'quantified', '14 clinics'],
    ['Managed output across three milling and packing plants.', 'quantified', 'plants'],
  ],
  silent: [
    ['Responsible for 2,400 homes.'],
    ['Travelled to 11 countries on business.'],
    ['Rolled out the till software to 80 branches.'],
    ['Worked for a group with offices in 30 countries.', 'reach'],
    ['Fluent in three languages.'],
    ['Led the handover of five libraries.'],
    ['Oversaw staffing of a 48 chair clinic.'],
  ],
});
