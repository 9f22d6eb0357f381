import { ACTS, fill, groupsOf, NAMES, NUMBERS, STAFF, SURNAMES } from './fairness-words.ts';
import { bios, capital, passives, trades } from './fairness-voices.ts';

/** Ways of saying the same thing that must not change what is read. Each group holds sentences of one meaning. */
export interface Family {
  readonly name: string;
  readonly groups: readonly (readonly string[])[];
  /** What the group shares: all of each label, or only its signal and strength where the numbers differ. */
  readonly compare: 'labels' | 'strength';
}

const names: Family = {
  name: 'names and pronouns',
  compare: 'labels',
  groups: [
    ...groupsOf(
      [
        'Coached {name}, who now runs the night shift.',
        'Deputised for {name} {surname}, head of nursing, for four months.',
        'Managed six porters together with my deputy {name}.',
        '{name} {surname} reported to me from 2019.',
        'Reported to {name} {surname}, chief operating officer.',
        'Assisted {name} {surname} in hiring two clerks.',
        'Worked with {name} {surname} on the budget of the library.',
        'Line-managed {name} and two other buyers.',
        'Hired six clerks on the advice of {name}.',
        'Took over the annual budget of £400k from {name} {surname} and held it for four years.',
        'Presented the plan to the executive committee with {name}.',
        'Cut waste by 20% with the help of {name} {surname}.',
      ],
      { name: NAMES, surname: SURNAMES },
    ),
    ...groupsOf(
      [
        ...fill('{pronoun} line-managed five {staff} and held the appraisals.', { staff: STAFF.slice(0, 3) }),
        ...fill('{pronoun} led a project team of {n}.', { n: NUMBERS.slice(0, 2) }),
        '{pronoun} held the annual budget of £400k for the ward.',
        '{pronoun} was promoted twice in four years.',
      ],
      { pronoun: ['She', 'He', 'They'] },
    ),
    ...groupsOf(
      fill('Stood in for the {role} during {their} leave, {n} staff.', {
        role: ['director', 'ward manager', 'head of sales'],
        n: NUMBERS,
      }),
      { their: ['her', 'his', 'their'] },
    ),
    ...fill('Coached my deputy until {they} took over {their} own branch in {year}.', {
      year: ['2018', '2021'],
    }).map((template) =>
      [
        ['she', 'her'],
        ['he', 'his'],
        ['they', 'their'],
      ].map(([they = '', their = '']) => template.replace('{they}', they).replace('{their}', their)),
    ),
  ],
};

const tone: Family = {
  name: 'communal and agentic wording of the same act',
  compare: 'labels',
  groups: [
    ...ACTS.map((act) => [
      `${capital(act)}.`,
      ...[
        'Warmly',
        'Patiently',
        'Kindly',
        'Collaboratively',
        'Humbly',
        'Boldly',
        'Decisively',
        'Relentlessly',
      ].map((adverb) => `${adverb} ${act}.`),
      `I ${act}.`,
      `Proudly ${act}.`,
    ]),
    ...fill('{n} {staff} reported to me', { n: NUMBERS, staff: STAFF.slice(0, 12) }).map((fact) => [
      `${fact}; I cared for their growth.`,
      `${fact}; I drove them to results.`,
      `${fact}; I listened to each of them.`,
      `${fact}; I demanded the best of them.`,
    ]),
    ...fill('{n} {staff}', { n: NUMBERS, staff: STAFF.slice(0, 10) }).map((people) => [
      `Warmly line-managed ${people}.`,
      `Decisively line-managed ${people}.`,
      `Patiently line-managed ${people}.`,
      `Aggressively line-managed ${people}.`,
      `Line-managed ${people}.`,
    ]),
    ...fill('{n} direct reports; promoted three to supervisor.', { n: ['five', 'seven', '9', 'eleven'] }).map(
      (fact) => [
        `Helped my ${fact}`,
        `Drove my ${fact}`,
        `Supported my ${fact}`,
        `Pushed my ${fact}`,
        `Cared for my ${fact}`,
      ],
    ),
    ...fill('with my team, {act}', {
      act: [
        'cut waste by 20%',
        'reduced waiting time from 40 to 15 minutes',
        'raised the pass rate from 60% to 72%',
      ],
    }).map((fact) => [`Together ${fact}.`, `Side by side ${fact}.`]),
    ...fill('annual budget of {money} for the {unit}.', {
      money: ['£90k', '$2M', '€640k'],
      unit: ['ward', 'library', 'depot', 'school'],
    }).map((fact) => [
      `Carefully held the ${fact}`,
      `Boldly held the ${fact}`,
      `Collaboratively held the ${fact}`,
      `Confidently held the ${fact}`,
    ]),
  ],
};

const usage: Family = {
  name: 'British, American and Indian usage',
  compare: 'labels',
  groups: [
    ...fill('{n} {staff}', { n: NUMBERS, staff: STAFF.slice(0, 8) }).map((people) => [
      `Line-managed ${people}.`,
      `Supervised ${people}.`,
      `Managed ${people}.`,
      `Directly supervised ${people}.`,
    ]),
    ...fill('{n} {unit}', {
      n: ['24', '38', '65'],
      unit: ['maintenance', 'radiology', 'claims', 'transport'],
    }).map((one) => {
      const [n = '', unit = ''] = one.split(' ');
      return [`Headed the ${unit} department (${n} FTE).`, `Headed the ${unit} department (${n} WTE).`];
    }),
    ['Organised the relief of 40 villages.', 'Organized the relief of 40 villages.'],
    ['Reorganised the call centre into three teams.', 'Reorganized the call center into three teams.'],
    ['Held a programme budget of £3m.', 'Held a program budget of £3m.'],
    [
      'Led the organisation-wide modernisation of records.',
      'Led the organization-wide modernization of records.',
    ],
    ['Cost centre owner, £600k a year.', 'Cost center owner, £600k a year.'],
    ['Supervised nine labourers.', 'Supervised nine laborers.'],
    ['Counselled and appraised six officers.', 'Counseled and appraised six officers.'],
    ['Fulfilled the enrolment target of £2m.', 'Fulfilled the enrollment target of £2m.'],
    ['Analysed and cut the cost of energy by 12%.', 'Analyzed and cut the cost of energy by 12%.'],
    ...['a ward', 'the branch', 'the hospital canteen'].map((unit) => [
      `Annual budget of ₹4 crore for ${unit}.`,
      `Annual budget of ₹4 Cr for ${unit}.`,
      `Annual budget of ₹400 lakh for ${unit}.`,
      `Annual budget of ₹4,00,00,000 for ${unit}.`,
      `Annual budget of ₹40 million for ${unit}.`,
      `Annual budget of INR 40,000,000 for ${unit}.`,
    ]),
    ...['$', '£', '€'].map((sign) => [
      `Managed a project budget of ${sign}3m.`,
      `Managed a project budget of ${sign}3M.`,
      `Managed a project budget of ${sign}3MM.`,
      `Managed a project budget of ${sign}3 million.`,
      `Managed a project budget of ${sign}3,000,000.`,
      `Managed a project budget of ${sign}3mn.`,
    ]),
  ],
};

const grammar: Family = {
  name: 'active, passive, noun phrase',
  compare: 'labels',
  groups: [
    ...fill('{n} {staff}', { n: NUMBERS, staff: STAFF.slice(0, 14) }).map((people) => [
      `Supervised ${people}.`,
      `I supervised ${people}.`,
      `Supervising ${people}.`,
      `Supervision of ${people}.`,
      `${people} supervised by me.`,
      `${capital(people)} were supervised by me.`,
      `Was supervising ${people}.`,
      `Responsible for supervising ${people}.`,
    ]),
    ...fill('{team} of {n}', {
      team: ['A team', 'A crew', 'A squad', 'A working group'],
      n: ['six', '14'],
    }).map((team) => [
      `${team} was led by me.`,
      `${team} led by me.`,
      `Led ${team.toLowerCase()}.`,
      `Single-handedly led ${team.toLowerCase()}.`,
      `She leads ${team.toLowerCase()}.`,
      `He led ${team.toLowerCase()}.`,
      `They led ${team.toLowerCase()}.`,
    ]),
    ...fill('{n} {staff}', { n: ['two', '5', 'eleven'], staff: STAFF.slice(0, 10) }).map((people) => [
      `Recruited ${people}.`,
      `I recruited ${people}.`,
      `Recruitment of ${people}.`,
    ]),
    ...fill('{n} {staff}', { n: ['two', '5', 'eleven'], staff: STAFF.slice(0, 10) }).map((people) => [
      `Appraised ${people}.`,
      `I appraised ${people}.`,
      `Appraisal of ${people}.`,
    ]),
  ],
};

const size: Family = {
  name: '3 against 30 people',
  compare: 'strength',
  groups: [
    ...fill('{verb} {n} {staff}.', {
      verb: ['Managed', 'Supervised', 'Line-managed', 'Led', 'Hired', 'Appraised', 'Coached', 'Coordinated'],
      staff: STAFF,
    }).map((template) => fill(template, { n: ['3', 'three', '7', '15', '30', 'thirty'] })),
    ...fill('Led a project team of {n} on the {what}.', { what: ['refit', 'upgrade', 'move'] }).map(
      (template) => fill(template, { n: ['3', '30', '300'] }),
    ),
    ...fill('Headed the {unit} department ({n} staff).', { unit: ['radiology', 'claims', 'laundry'] }).map(
      (template) => fill(template, { n: ['3', '30', '300'] }),
    ),
    ...fill('Held the annual budget of the {unit}, {money}.', { unit: ['ward', 'library', 'depot'] }).map(
      (template) => fill(template, { money: ['£3k', '£30k', '£300k', '£30m'] }),
    ),
  ],
};

const sector: Family = {
  name: 'sector: ward, plant, squad, platoon, charity',
  compare: 'labels',
  groups: [
    ...fill('{verb} {n} {staff}.', {
      verb: [
        'Managed',
        'Supervised',
        'Line-managed',
        'Led',
        'Hired',
        'Appraised',
        'Coached',
        'Worked with',
        'Assisted',
      ],
      n: ['six', '14'],
    }).map((template) => fill(template, { staff: STAFF })),
    ...fill('{n} {staff} reported to me.', { n: ['Five', 'Eleven'] }).map((template) =>
      fill(template, { staff: STAFF }),
    ),
    ...fill('Headed a {n}-person {unit}.', { n: ['25', '60'] }).map((template) =>
      fill(template, { unit: ['department', 'division', 'function', 'business unit'] }),
    ),
    ...fill('Held the annual budget of the {unit}, £2m.', {}).map((template) =>
      fill(template, {
        unit: [
          'ward',
          'plant',
          'school',
          'shop',
          'branch',
          'hotel',
          'library',
          'depot',
          'parish',
          'battalion',
          'charity',
        ],
      }),
    ),
  ],
};

export const FAMILIES: readonly Family[] = [
  names,
  tone,
  usage,
  grammar,
  size,
  sector,
  trades,
  bios,
  passives,
];
