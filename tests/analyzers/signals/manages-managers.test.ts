import { managesManagers } from '../../../analyzers/signals/manages-managers.ts';
import { testSignal } from './signal-cases.ts';

testSignal(managesManagers, {
  shows: [
    ['Through two ward managers, led a staff of 64.', 'quantified', 'two ward managers'],
    ['Managed four store managers in the Severn area.', 'quantified', 'four store managers'],
    [
      'Five shift supervisors reported to me, each with a crew of nine.',
      'quantified',
      'Five shift supervisors',
    ],
    ['Line-managed the ward managers of the surgical floor.', 'demonstrated', 'ward managers'],
  ],
  silent: [
    ['Agreed the rota with the managers of four kitchens.'],
    ['Managed the expectations of six branch managers.'],
    ['Reported to two programme managers.'],
    ['Presented the figures to the regional managers every month.'],
  ],
});
