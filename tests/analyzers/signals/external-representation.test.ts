import { externalRepresentation } from '../../../analyzers/signals/external-representation.ts';
import { testSignal } from './signal-cases.ts';

testSignal(externalRepresentation, {
  shows: [
    ['Negotiated a two-year collective agreement for the bus depot.', 'demonstrated', 'collective agreement'],
    ['Executive sponsor of our six biggest export clients.', 'quantified', 'Executive sponsor'],
    ['Represented the council before the planning inspectorate.', 'demonstrated', 'Represented the council'],
    ["Negotiated with the pilots' union on behalf of the airline.", 'demonstrated', 'union'],
    ['Spokesperson for the water company during the drought.', 'demonstrated', 'Spokesperson'],
    ['Chaired the national working group on hospital parking for the sector.', 'demonstrated', 'Chaired'],
  ],
  silent: [
    ['Attended the Hanover trade fair.', 'attendance'],
    ['Customer service representative in the claims centre.'],
    ['Member of the Royal Institution of Surveyors.'],
    ['Handled complaints from passengers.'],
  ],
});
