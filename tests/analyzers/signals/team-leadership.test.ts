import { teamLeadership } from '../../../analyzers/signals/team-leadership.ts';
import { testSignal } from './signal-cases.ts';

testSignal(teamLeadership, {
  shows: [
    ['Led the server consolidation, team of 44.', 'quantified', 'team of 44'],
    ['Led the till roll-out, team of 44.', 'quantified', 'team of 44'],
    ['Scrum master to four delivery squads.', 'demonstrated', 'squads'],
    ['Supervised contractors (up to 30) at the outage.', 'quantified', 'Supervised contractors'],
    ['Led a project team of nine on the depot move.', 'quantified', 'project team of nine'],
    ['Coordinated the bid writers and estimators on the tram tender.', 'demonstrated', 'Coordinated'],
    ['Led 14 volunteers at the winter shelter.', 'quantified', '14 volunteers'],
    ['Natural leader with a calm manner.', 'claimed', 'leader'],
    ['Headed the working group on infection control.', 'demonstrated', 'working group'],
  ],
  silent: [
    ['Chaired the bursary panel.'],
    ['Worked in a cross-functional team of ten.', 'membership'],
    ['Lead time shortened by six days.'],
    ['The new layout led to fewer injuries.'],
    ['Liaised with the drawing office.'],
  ],
});
