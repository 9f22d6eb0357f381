import type { Job, Person } from './make-resume.ts';

/** Invented people. None of them, and none of their employers, exists. */

export const MIRELA: Person = {
  name: 'Mirela Ashdown',
  file: 'mirela-ashdown.pdf',
  summary: [
    'Project manager for platform and billing work in water supply. Calm with suppliers, plain with figures.',
  ],
  jobs: [
    {
      title: 'Senior Project Manager',
      organization: 'Harbour Vale Water',
      start: '2019-03',
      end: null,
      lines: [
        'Led a project team of 16 (developers, testers, meter engineers), all matrixed from five departments.',
        'Managed the £5.2m budget of the metering project and closed 2% under.',
        'Replaced the billing platform for 380,000 households three weeks early.',
        'Reported weekly to the operations director and wrote the steering pack.',
        'Sat on the interview panel for two business analysts.',
        'Calls about wrong bills fell from 1,900 to 1,150 a month after the change.',
      ],
    },
    {
      title: 'Project Manager',
      organization: 'Corrigan Foods',
      start: '2014-06',
      end: '2019-02',
      lines: [
        'Coordinated eight contractors from two software houses.',
        'Moved 11 depots to one stock system in 14 months.',
        'Kept a £1.4m project budget and its monthly forecast.',
      ],
    },
    {
      title: 'Project Support Officer',
      organization: 'Corrigan Foods',
      start: '2011-09',
      end: '2014-05',
      lines: [
        'Kept plans, minutes and the issue log for three projects.',
        'Prepared slides for the programme director.',
      ],
    },
  ],
  skills: ['Stakeholder management, PRINCE2, supplier management, risk management'],
};

export const TOMASZ: Person = {
  name: 'Tomasz Ellery',
  file: 'ellery-it-manager.docx',
  paged: false,
  summary: ['IT manager who builds steady teams.'],
  jobs: [
    {
      title: 'IT Manager',
      organization: 'Pellow & Strand',
      start: '2018-01',
      end: null,
      lines: [
        'Manage nine direct reports in infrastructure and support, including their appraisals and pay reviews.',
        'Hired six engineers as hiring manager; five are still in post.',
        'Own the £1.1m annual operating budget of the department.',
        'Run the service desk for 900 users at 98.5% within target.',
        'Led the move of 14 projects to one portfolio board and stopped three of them.',
        'Cut ticket backlog from 640 to 90 in eight months.',
      ],
    },
    {
      title: 'Team Lead, Infrastructure',
      organization: 'Pellow & Strand',
      start: '2014-04',
      end: '2017-12',
      lines: [
        'Supervised four technicians and did their yearly reviews.',
        'Negotiated the network contract and saved £60,000 a year.',
      ],
    },
  ],
};

export const PETRA: Person = {
  name: 'Petra Lindqvist',
  file: 'lebenslauf.pdf',
  language: 'de',
  titles: { summary: 'Profil', experience: 'Berufserfahrung', skills: 'Kenntnisse' },
  summary: ['Projektleiterin mit Erfahrung in Versorgung und Logistik.'],
  jobs: [
    {
      title: 'Projektleiterin',
      organization: 'Stadtwerke Nordau',
      start: '2018-05',
      end: null,
      lines: ['Leitete ein Team von zwölf Personen.', 'Verantwortete ein Budget von 2 Mio. Euro.'],
    },
  ],
};

const PLACES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Gorse', 'Hazel'];

/** Fifteen positions over thirty years, with overlaps, gaps, one without dates, and long names. */
export const LONG: Person = {
  name: 'Constantin Papathanasiou-Featherstonehaugh',
  file: 'constantin-papathanasiou-featherstonehaugh-curriculum-vitae-complete-edition-final-2026.pdf',
  summary: Array.from(
    { length: 8 },
    (_, index) =>
      `Program manager for public transport, region ${index + 1}, with work in signalling, ticketing and depots.`,
  ),
  jobs: Array.from({ length: 15 }, (_, index): Job => {
    const start = 2024 - index * 2;
    return {
      title:
        index === 4
          ? 'Senior Programme and Portfolio Delivery Manager (Interim), Shared Services'
          : `Programme Manager ${PLACES[index % 8] ?? ''}`,
      organization:
        index === 7 ? null : `${PLACES[index % 8] ?? ''} Transit Authority of the Greater Northern Region`,
      start: index === 9 ? null : index % 3 === 0 ? String(start) : `${start}-04`,
      end: index === 0 ? null : `${start + (index % 4 === 0 ? 3 : 1)}-11`,
      lines: [
        index % 5 === 1
          ? `Managed ${6 + index} direct reports across two depots and did their appraisals.`
          : `Led a project team of ${10 + index} from operations, finance and engineering.`,
        `Held a $${2 + index}.5M project budget.`,
        'Rolled out a ticketing system to forty stations, with training for staff, new procedures for revenue protection, and a hand-over to the operating companies that lasted until every depot had signed for its own equipment.',
        'Coordinated suppliers and wrote the monthly report for the director.',
      ],
    };
  }),
};

export const BRIEF: Person = {
  name: 'Jo Marsh',
  file: 'pasted text',
  paged: false,
  summary: [],
  jobs: [
    {
      title: 'Coordinator',
      organization: 'Marlow Clinic',
      start: '2022',
      end: null,
      lines: ['Kept the calendar of one ward.'],
    },
  ],
};

/** Shows all that a manager's post asks for. */
export const INGRID: Person = {
  name: 'Ingrid Vasshaug',
  file: 'ingrid-vasshaug.docx',
  paged: false,
  summary: ['IT manager for clinics: steady services, steady people.'],
  jobs: [
    {
      title: 'IT Manager',
      organization: 'Kestrel Clinics',
      start: '2019-02',
      end: null,
      lines: [
        'Manage 11 direct reports in service desk and infrastructure, with their yearly appraisals and pay reviews.',
        'Hired seven engineers as hiring manager.',
        'Coached two team leads until both were promoted to managers.',
        'Own the $1.3M annual operating budget of the department.',
        'Run the service desk for 1,400 users around the clock; availability rose from 97.9% to 99.8%.',
        'Cut the cost of printing by $180,000 a year.',
        'Brought finance, nursing and pharmacy to one intake process for changes, without authority over them.',
        'Negotiated the network contract with three suppliers and saved $90,000 a year.',
        'Chair the change advisory board and own the risk register of the department.',
        'Managed the $2.4M project budget of the move to a new records system and closed 3% under.',
      ],
    },
    {
      title: 'Team Lead, Service Desk',
      organization: 'Kestrel Clinics',
      start: '2015-05',
      end: '2019-01',
      lines: ['Supervised five analysts and did their yearly reviews.'],
    },
  ],
};
