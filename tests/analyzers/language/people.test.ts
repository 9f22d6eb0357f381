import { describe, expect, test } from 'vitest';
import { peopleClaims } from '../../../analyzers/language/people/claims.ts';
import { readStatement } from '../../../analyzers/language/reading.ts';

/** The claims of a line as short text: signal, first letter of the strength, head counts. */
const read = (text: string): string =>
  peopleClaims(readStatement(text))
    .map(({ signal, strength, quantities }) =>
      [
        signal,
        strength[0],
        ...quantities.map(({ value, min, max, from, to }) =>
          from !== undefined ? `${from}>${to}` : min !== undefined ? `${min}-${max}` : String(value),
        ),
      ].join(' '),
    )
    .join('; ');

describe('people whom a line names', () => {
  test.each([
    ['Supervised seven registrars and two clinic coordinators.', 'direct-reports q 9'],
    ['Managed six parking wardens and a trainee.', 'direct-reports q 7'],
    ['Responsible for 11 members of staff on the late shift.', 'direct-reports q 11'],
    ['Foreman over a gang of nine groundworkers.', 'direct-reports q 9'],
    ['I had five analysts and two interns reporting to me.', 'direct-reports q 7'],
    ['Eleven teachers and three assistants reported to me.', 'direct-reports q 14'],
    ['Crews of 6 to 9 supervised on three sites.', 'direct-reports q 6-9'],
    ['Provided direct supervision to a staff of four.', 'direct-reports q 4'],
    ['Managed 64 porters across three shifts.', 'org-headcount q 64'],
    ['Head of a 45-strong finance department.', 'org-headcount q 45'],
    ['Headteacher of a village school with 34 staff.', 'org-headcount q 34'],
    ['Department headcount: 62 FTE.', 'org-headcount q 62'],
    ['Ran a kitchen team of eleven under a head chef’s brief', 'team-leadership q 11'],
    ['Led a squad of seven.', 'team-leadership q 7'],
    ['Squad lead for six engineers and a designer.', 'team-leadership q 7'],
    ['Dotted-line to me: 2 planners, 1 buyer.', 'team-leadership q 3'],
    ['Lead 90 people in partner firms, none of them in my line.', 'team-leadership q 90'],
    ['Oversight of two planners loaned from Sales.', 'team-leadership q 2'],
    ['Manager of managers in the lending operation.', 'manages-managers d'],
    ['My five area managers met weekly.', 'manages-managers q 5'],
    ['Three direct reporting yard foremen.', 'manages-managers q 3'],
    ['Led five foremen, each running a gang of eight.', 'manages-managers q 5; team-leadership q 8'],
    ['Directed three coordinators who supervise carers.', 'manages-managers q 3'],
    [
      'Four yard managers and their 90 packers came under my control.',
      'manages-managers q 4; org-headcount q 90',
    ],
    ['My crew consisted of three riggers and two divers.', 'direct-reports q 5'],
    ['Manager of Catering for six cooks.', 'direct-reports q 6'],
    ['Served as officer in charge of the ferry ramp with nine deckhands.', 'direct-reports q 9'],
    ['Overall charge of a 30-bed unit and 42 staff.', 'org-headcount q 42'],
    ['Oversaw the performance of three clerks.', 'direct-reports q 3'],
    ['Managed the activities of 80 packers and four cooks.', 'org-headcount q 84'],
    ['Used to manage a crew of seven roofers.', 'direct-reports q 7'],
    ['Motivated the night crew to reach its targets.', 'team-leadership d'],
    ['Supervised three interns in the lab.', 'direct-reports q 3'],
    ['Received two medals for leading a rescue crew.', 'team-leadership d'],
    ['Led a team effort to clear the backlog.', 'team-leadership d'],
    ['A patient team leader with a calm voice.', 'team-leadership c'],
    ['Operated a staff of nine bakers.', 'direct-reports q 9'],
    ['Oversaw the crew’s work at height.', 'direct-reports d'],
    ['Coordinated team efforts during the shutdown.', 'team-leadership d'],
    ['My duties included leading a crew of five.', 'team-leadership q 5'],
    ['Ran a bakery covering two towns and a staff of 22.', 'org-headcount q 22'],
    ['A leader who runs calm teams.', 'team-leadership c; team-leadership c'],
    ['Gave practical guidance and leadership to the junior team.', 'team-leadership d'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('managers of two kinds are counted together', () => {
    expect(read('Line management of two deputy heads and four year leaders.')).toMatch(
      /^manages-managers q 6/,
    );
  });

  test('managers and those below them are told apart; the unit has them all', () => {
    expect(read('Oversaw three branch managers and 41 tellers.')).toBe(
      'manages-managers q 3; org-headcount q 44',
    );
  });

  test.each([
    'Received training for leading teams.',
    'Supervised PhD students.',
    'It was a team effort.',
    'Operated staff lifts.',
    'Managed staff work schedules.',
    'The course included managing a mock team.',
    'Her duties included supervising four maids.',
    'Supported the Store Planning, Forming Metals and Packing groups.',
    'Worked with six analysts who manage data feeds.',
    'Responsible for staff and student recruitment.',
    'Oversaw employee and volunteer training.',
    'Motivated and reliable sales associate.',
    'Software used to manage staff rotas.',
    'Our team consists of nine developers.',
    'Director of Marketing for a chain of shops.',
    'Reported into the operations director with two peers.',
    'Worked in a team of five under a senior planner.',
    'Member of a 14-person delivery team.',
    'Assisted the catering manager in supervising ten waiters.',
    'Collaborated with user groups on the new rota.',
    'No line management responsibility.',
    'Not a people manager.',
    'Aspiring to manage a team of ten.',
    'A team of five was led by the supplier.',
  ])('%s names nobody who answers to the author', (text) => {
    expect(read(text)).toBe('');
  });
});
