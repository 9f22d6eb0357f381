import { governanceRisk } from '../../../analyzers/signals/governance-risk.ts';
import { testSignal } from './signal-cases.ts';

testSignal(governanceRisk, {
  shows: [
    ['Answerable to the council for fire safety.', 'demonstrated', 'fire safety'],
    ['Led the response to a gas leak at the brewery.', 'demonstrated', 'response'],
    ['Accountable for food safety across the kitchens of the group.', 'demonstrated', 'food safety'],
    ['Led the response to a data breach.', 'demonstrated', 'Led the response'],
    ['Set the information security policy of the university.', 'demonstrated', 'information security policy'],
    ['Led ISO 22000 recertification of the dairy.', 'demonstrated', 'recertification'],
    ['Spearheaded safety and ethics initiatives for the tannery.', 'demonstrated', 'safety'],
  ],
  silent: [
    ['Followed the safety rules at all times.'],
    ['Kept the risk log of the project.'],
    ['Holds CISA and CRISC.'],
    ['Wore protective equipment on site.'],
    ['Led the team in aligning lessons with national standards.'],
  ],
});
