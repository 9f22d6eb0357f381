import type { Family } from './fairness-families.ts';
import { fill } from './fairness-words.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const passives: Family = {
  name: 'what changed or came in stands first, and who did it is not named',
  compare: 'labels',
  groups: [
    ...['waste', 'downtime', 'overtime', 'energy costs', 'scrap', 'delays'].flatMap((measure) =>
      ['cut', 'slashed', 'reduced', 'lowered'].map((verb) => [
        `${capital(verb)} ${measure} by 20%.`,
        `${capital(measure)} ${verb} by 20%.`,
      ]),
    ),
    ...['foundations', 'donors', 'local firms', 'trusts and donors'].flatMap((source) =>
      ['£300k', '$45,000', '₹12 lakh'].map((amount) => [
        `Raised ${amount} from ${source}.`,
        `${amount} raised from ${source}.`,
      ]),
    ),
  ],
};

export const trades: Family = {
  name: 'trades that no list holds',
  compare: 'labels',
  groups: fill('{verb} {n} {staff}.', {
    verb: ['Supervised', 'Line-managed', 'Hired'],
    n: ['six', '14'],
  }).map((template) =>
    fill(template, {
      staff: [
        'clerks',
        'midwives',
        'thatchers',
        'saddlers',
        'puppeteers',
        'luthiers',
        'glaziers',
        'wheelwrights',
        'locksmiths',
        'herbalists',
        'dietitians',
        'draughtswomen',
        'ombudsmen',
        'curators',
        'embalmers',
      ],
    }),
  ),
};

export const bios: Family = {
  name: 'the author in the first and in the third person',
  compare: 'labels',
  groups: fill('{act}', {
    act: [
      'supervised six porters',
      'led a project team of nine',
      'held the annual budget of £400k for the ward',
      'presented the plan to the board of trustees',
      'hired four cooks',
      'was promoted twice in four years',
    ],
  }).map((act) => [`I ${act}.`, `She ${act}.`, `He ${act}.`, `They ${act}.`]),
};
