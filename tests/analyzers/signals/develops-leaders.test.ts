import { developsLeaders } from '../../../analyzers/signals/develops-leaders.ts';
import { testSignal } from './signal-cases.ts';

testSignal(developsLeaders, {
  shows: [
    ['Coached three supervisors who were promoted to depot manager.', 'quantified', 'three supervisors'],
    ['Mentored two junior sisters through their first year in charge.', 'quantified', 'two junior sisters'],
    ['Mentored newly promoted team leaders in the call centre.', 'demonstrated', 'Mentored'],
  ],
  silent: [
    ['Trained 250 tellers on the new cash system.', 'user-training'],
    ['Developed a scheduling module for the fleet.'],
    ['Was coached by the regional director.', 'received'],
    ["Completed the group's leadership development programme."],
  ],
});
