import { expect, test } from 'vitest';
import { read, TOLD } from './page.ts';

/** Name of the layout, the lines of two jobs, and the first job: title, organization, start, end. */
const LAYOUTS: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  ['title, organization and place, dates beside',
    ['* Depot Manager\tMay 2019 – Present', 'Marlow Tramways, Leeds', ...TOLD, '', '* Fitter\t2014 – 2019', 'Marlow Tramways, Leeds', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-05', null]],
  ['organization first, one line with bars',
    ['* Marlow Tramways | Depot Manager | 05/2019 - 08/2021', ...TOLD, '', '* Oxbow Quarry Ltd | Foreman | 01/2014 - 04/2019', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-05', '2021-08']],
  ['dates first, then title and organization',
    ['2019 – 2021', '* Depot Manager', 'Marlow Tramways', ...TOLD, '', '2014 – 2019', '* Foreman', 'Oxbow Quarry Ltd', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019', '2021']],
  ['labels',
    ['Company: Marlow Tramways', 'Designation: Depot Manager', 'Duration: May 2019 to date', ...TOLD, '', 'Company: Oxbow Quarry', 'Designation: Foreman', 'Duration: 2014 to 2019', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-05', null]],
  ['title at organization',
    ['* Depot Manager at Marlow Tramways', 'January 2019 - Present (2 years 3 months)', ...TOLD, '', '* Foreman at Oxbow Quarry', '2014 - 2019 (5 years)', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-01', null]],
  ['a title with its field, the organization on its own line',
    ['* Director, Division of Roads and Bridges', 'Sedge County Government\tJuly 2017 – Present', ...TOLD, '', '* Surveyor', 'Sedge County Government\t2011 – 2017', ...TOLD],
    ['Director, Division of Roads and Bridges', 'Sedge County Government', '2017-07', null]],
  ['dates over three lines',
    ['May 2019', 'to', 'Current', '* Depot Manager, Marlow Tramways', ...TOLD, '', 'January 2014', 'to', 'April 2019', '* Foreman, Oxbow Quarry Ltd', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-05', null]],
  ['sentences',
    ['Currently working as Depot Manager in Marlow Trams, Leeds from May 2019 to till date.', ...TOLD, '', 'Worked with Oxbow Quarry as a Foreman from 2014 to 2019.', ...TOLD],
    ['Depot Manager', 'Marlow Trams', '2019-05', null]],
  ['an arrow before the title, the place below',
    ['* Marlow Tramways → Depot Manager', '05.2019 → present ● New York, NY', ...TOLD, '', '* Oxbow Quarry → Foreman', '01.2014 → 04.2019 ● New York, NY', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-05', null]],
  ['a name in the plural of those who work there',
    ['* Surveyor, Marlow Engineers', '2019 – 2021', ...TOLD, '', '* Foreman, Oxbow Quarry', '2014 – 2019', ...TOLD],
    ['Surveyor', 'Marlow Engineers', '2019', '2021']],
  ['short for technician',
    ['* HVAC Tech', 'Marlow Mechanical', '2019 – 2021', ...TOLD, '', '* Foreman', 'Oxbow Quarry', '2014 – 2019', ...TOLD],
    ['HVAC Tech', 'Marlow Mechanical', '2019', '2021']],
  ['the field behind the post',
    ['* Marlow Tramways', 'Director Human Resources', '2019 – 2021', ...TOLD, '', '* Oxbow Quarry', 'Assistant Manager Accounts', '2014 – 2019', ...TOLD],
    ['Director Human Resources', 'Marlow Tramways', '2019', '2021']],
  ['a unit behind the dash',
    ['* UNITED STATES ARMY – 88th Engineer Battalion\t2019 – 2021', 'Squad Leader – Seattle, WA', ...TOLD, '', '* UNITED STATES ARMY – 3rd Bridge Company\t2014 – 2019', 'Driver – Boise, ID', ...TOLD],
    ['Squad Leader', 'UNITED STATES ARMY – 88th Engineer Battalion', '2019', '2021']],
  ['a form with two dates',
    ['Name of employer: Marlow Tramways', 'Job title: Depot Manager', 'Date started: May 2019', 'Date left: present', ...TOLD, 'Name of employer: Oxbow Quarry', 'Job title: Foreman', 'Date started: 2014', 'Date left: 2019', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019-05', null]],
  ['who led the research, on a line of its own',
    ['* Depot Manager, Marlow Tramways\t2019 – 2021', 'Principal Investigator: Dr. Lena Frost', ...TOLD, '', '* Fitter, Oxbow Quarry\t2014 – 2019', 'Principal Investigator: Dr. Lena Frost', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019', '2021']],
  ['a colon behind an open end',
    ['2019-: Depot Manager, Marlow Tramways', ...TOLD, '', '2014-2019: Foreman, Oxbow Quarry', ...TOLD],
    ['Depot Manager', 'Marlow Tramways', '2019', null]],
  ['a colon within brackets',
    ['* MARLOW TRAMWAYS (NYSE: MTW), Leeds\t2019 – 2021', 'Depot Manager', ...TOLD, '', '* OXBOW QUARRY, York\t2014 – 2019', 'Foreman', ...TOLD],
    ['Depot Manager', 'MARLOW TRAMWAYS (NYSE: MTW)', '2019', '2021']],
  ['a remark in brackets behind the name',
    ['2019 – 2021', '* DEPOT MANAGER', 'Vale & Thorne, Leeds (turnover £40m, 300 staff)', ...TOLD, '', '2014 – 2019', '* FOREMAN', 'Oxbow Quarry, York (turnover £9m, 60 staff)', ...TOLD],
    ['DEPOT MANAGER', 'Vale & Thorne', '2019', '2021']],
  ['a name that begins with an article',
    ['* Depot Manager', 'The Teal Ferry', '05/2019 – to date', ...TOLD, '', '* Foreman', 'The Grey Wherry', '01/2014 – 04/2019', ...TOLD],
    ['Depot Manager', 'The Teal Ferry', '2019-05', null]],
]; // prettier-ignore

test.each(LAYOUTS)('%s', (_, rows, [title, organization, start, end]) => {
  const { positions, sections } = read([
    '# EXPERIENCE',
    ...rows,
    '',
    '# EDUCATION',
    'BA History, University of Marlow, 2010',
  ]);
  expect(positions).toHaveLength(2);
  expect(positions[0]).toMatchObject({ title, organization, start, end, current: end === null });
  expect(sections.map(({ kind }) => kind)).toEqual(['experience', 'education']);
  expect(sections[0]?.statements.map(({ position }) => position)).toEqual([0, 0, 1, 1]);
});

test('several roles under one company share its name, and its line is no job', () => {
  const { positions } = read([
    '# EXPERIENCE',
    '* Marlow Tramways\t2014 – Present',
    '* Depot Manager\tMay 2019 – Present',
    ...TOLD,
    '* Fitter\tJune 2014 – April 2019',
    ...TOLD,
  ]);
  expect(positions.map(({ title, organization }) => [title, organization])).toEqual([
    ['Depot Manager', 'Marlow Tramways'],
    ['Fitter', 'Marlow Tramways'],
  ]);
});

test('a place below the dates belongs to them; a line in the look of the titles is one', () => {
  const { positions } = read([
    '# EXPERIENCE',
    ...[
      'Marlow Tramways',
      '5 years 2 months',
      '* Depot Manager',
      'May 2019 – Present',
      'Hull, England',
      ...TOLD,
    ],
    ...['* Foreman', '2015 – 2019', 'Goole', '* Graduate Scheme', '2014 – 2015', ''],
    ...['Oxbow Quarry Ltd', '* Clerk', '2012 – 2014', ...TOLD],
  ]);
  expect(positions.map(({ title, organization }) => [title, organization])).toEqual([
    ['Depot Manager', 'Marlow Tramways'],
    ['Foreman', 'Marlow Tramways'],
    ['Graduate Scheme', 'Marlow Tramways'],
    ['Clerk', 'Oxbow Quarry Ltd'],
  ]);
});

test('a title that fills its line again and again is not cut at its dash', () => {
  const { positions } = read([
    '# EXPERIENCE',
    ...[
      '* Oxbow Quarry',
      'Foreman',
      '2019 – 2021',
      ...TOLD,
      '',
      '* Marlow Tramways',
      'Fitter',
      '2016 – 2019',
      ...TOLD,
    ],
    ...['', '* Sedge Polytechnic', 'Workshop Assistant – Moving Parts', '2014 – 2016', ...TOLD],
    ...['', '* Reed Mills', 'Clerk', '2012 – 2014', ...TOLD],
  ]);
  expect(positions[2]).toMatchObject({
    title: 'Workshop Assistant – Moving Parts',
    organization: 'Sedge Polytechnic',
  });
});

test('a break between jobs is no job, and stays as text', () => {
  const { positions, text } = read([
    '# EXPERIENCE',
    ...['2019 – 2021', '* Depot Manager, Marlow Tramways', ...TOLD, ''],
    ...['2014 – 2019', 'Career break to look after twins', ''],
    ...['2010 – 2014', '* Foreman, Oxbow Quarry', ...TOLD],
  ]);
  expect(positions.map(({ title }) => title)).toEqual(['Depot Manager', 'Foreman']);
  expect(text).toContain('Career break to look after twins');
});

test('who works elsewhere in the dates of a job has a job beside it', () => {
  const { positions } = read([
    '# EXPERIENCE',
    ...['* Depot Manager, Marlow Tramways, 2015 – 2021', ...TOLD, ''],
    ...['* Oxbow Harbour Patrol, 2016 – 2018', ...TOLD, ''],
  ]);
  expect(positions.map(({ organization }) => organization)).toEqual([
    'Marlow Tramways',
    'Oxbow Harbour Patrol',
  ]);
});

test('dates within what is told begin no job', () => {
  const { positions } = read([
    '# EXPERIENCE',
    '* Depot Manager, Marlow Tramways, 2015 – 2021',
    '- Responsible for the timetable from January 2016 to March 2017',
    '- Opened a second depot in 2019',
  ]);
  expect(positions).toHaveLength(1);
});

test('a wrapped list item is one statement; spans index the text', () => {
  const { sections, text } = read([
    '# EXPERIENCE',
    '* Depot Manager, Marlow Tramways, 2015 – 2021',
    '- Planned the work of two depots, their forty fitters and the yard crew, with one plan for',
    'all of them',
  ]);
  expect(sections[0]?.statements.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Planned the work of two depots, their forty fitters and the yard crew, with one plan for all of them',
  ]);
});

test('letter-spaced headings are written out', () => {
  const { sections } = read([
    '# E X P E R I E N C E',
    '* Depot Manager, Marlow Tramways, 2015 – 2021',
    ...TOLD,
  ]);
  expect(sections.map(({ kind, title }) => [kind, title])).toEqual([['experience', 'EXPERIENCE']]);
});

test.each(['Career to date', 'Recent contracts', 'Executive roles', 'Current or most recent employer'])(
  '"%s" heads jobs',
  (heading) => {
    const { sections } = read([`# ${heading}`, '* Depot Manager, Marlow Tramways, 2015 – 2021', ...TOLD]);
    expect(sections.map(({ kind, title }) => [kind, title])).toEqual([['experience', heading]]);
  },
);

test('an invoice is no resume', () => {
  expect(read(['Invoice 2044', 'Account manager: J. Poole', 'Total due 400']).warnings).toEqual([
    'not-a-resume',
  ]);
});

test('nothing at all gives an empty resume', () => {
  expect(read([])).toMatchObject({ text: '', positions: [], language: 'und' });
});

test.each([
  [
    'title and organization on one line, apart',
    ['Depot Manager, Marlow Tramways', ...TOLD, '', 'Fitter, Oxbow Quarry Ltd', ...TOLD],
  ],
  [
    'one below the other, close to the lists',
    ['Depot Manager', 'Marlow Tramways', ...TOLD, 'Fitter', 'Oxbow Quarry', ...TOLD],
  ],
  [
    'organization first, in one line',
    ['Marlow Tramways — Depot Manager — Leeds', ...TOLD, 'Oxbow Quarry — Fitter', ...TOLD],
  ],
  [
    'organization above, told in sentences',
    [
      'Marlow Tramways Ltd, Leeds',
      'Depot Manager',
      'Planned the work of two depots and their fitters.',
      '',
      'Oxbow Quarry Ltd, York',
      'Fitter',
      'Cut overtime by a fifth on the night shift.',
    ],
  ],
])('jobs without any date: %s', (_, rows) => {
  const { positions } = read(['# EXPERIENCE', ...rows]);
  const found = positions.map(({ title, organization }) => [title, organization?.replace(/ Ltd$/, '')]);
  expect(found).toEqual([
    ['Depot Manager', 'Marlow Tramways'],
    ['Fitter', 'Oxbow Quarry'],
  ]);
});

test('a list without dates that names no post has no jobs', () => {
  expect(
    read(['# EXPERIENCE', 'Roads and bridges', ...TOLD, 'Worked with the Depot Manager', ...TOLD]).positions,
  ).toEqual([]);
});
