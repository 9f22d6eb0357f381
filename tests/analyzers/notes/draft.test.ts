import { describe, expect, test } from 'vitest';
import { draftLine, readTemplate } from '../../../analyzers/notes/draft.ts';
import { SIGNALS } from '../../../analyzers/signals/index.ts';

/** Something that could be typed into each blank, by its label. */
const TYPED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'direct-reports': {
    N: '6',
    role: 'business analyst',
    'N 2': '5',
    n: '2',
    'n 2': '6',
    result: 'one promoted',
  },
  'manages-managers': {
    N: '3',
    total: '24',
    'skip-levels / manager reviews': 'skip-level meetings',
    result: 'two leads promoted',
  },
  'org-headcount': { unit: 'the service desk', N: '34', n: '4', sites: 'two sites', amount: '£2.1M' },
  hiring: { N: '5', time: '8 weeks', x: '80' },
  'performance-management': { N: '7', n: '2', outcome: 'one back on track' },
  'develops-leaders': { N: '3', role: 'analyst', n: '2', 'role 2': 'team lead', time: '18 months' },
  'retention-engagement': { x: '22', y: '9', time: 'a year', action: 'weekly one-to-ones' },
  'team-leadership': { N: '12', functions: 'finance and IT', result: 'a go-live two weeks early' },
  'cross-functional-influence': {
    functions: 'sales and logistics',
    agreement: 'one order process',
    number: '30% fewer returns',
  },
  'executive-advice': {
    topic: 'the hosting options',
    'executive body': 'the executive committee',
    decision: 'move to one supplier',
  },
  'board-exposure': {
    'board/committee': 'the audit committee',
    frequency: 'every quarter',
    topic: 'cyber risk',
    'decision/amount': '£400k',
  },
  'external-representation': {
    organisation: 'Harbour Lane',
    body: 'the port authority',
    topic: 'data exchange',
    result: 'standard adopted',
  },
  'project-budget': { amount: '£1.2M', variance: '3% under' },
  'operating-budget': { amount: '£3M', 'opex/capex': 'opex', unit: 'the network team', x: '2' },
  'pnl-ownership': { unit: 'the repair shop', amount: '£4M', x: '8', y: '11' },
  'revenue-accountability': { amount: '£900k', target: 'renewal target', x: '104' },
  'vendor-contracts': { contract: 'the print contract', value: '£600k', 'saving/SLA result': '12% saved' },
  'strategy-ownership': {
    horizon: 'three-year',
    unit: 'workplace IT',
    body: 'the management board',
    'what changed': 'two data centres closed',
  },
  'org-design': {
    N: '40',
    a: 'five rotas',
    b: 'one follow-the-sun desk',
    result: 'night cover without agency',
  },
  'change-leadership': {
    'N people/teams': '14 teams',
    a: 'paper forms',
    b: 'mobile work orders',
    x: '92',
    time: 'six months',
  },
  'portfolio-governance': { N: '18', amount: '£25M', n: '3', 'amount 2': '£2M' },
  'project-delivery': { what: 'a new payroll system', time: '9 months', variance: 'two weeks early' },
  'operations-accountability': {
    service: 'the booking platform',
    'N users/sites': '4,000 users',
    SLA: '99.9%',
  },
  'governance-risk': { 'policy/standard': 'the access policy', 'audit result': 'no findings in two audits' },
  'business-outcome': {
    Measure: 'Order lead time',
    x: '12 days',
    y: '5 days',
    time: 'a year',
    action: 'merging two queues',
  },
  'multi-site-scope': { what: 'facilities and IT', 'N sites/countries': '6 sites' },
  'career-progression': {
    'Role A': 'Team lead',
    n: '5',
    'Role B': 'Service manager',
    'n 2': '19',
    amount: '£1M',
  },
  'acting-cover': {
    role: 'head of service',
    months: '7 months',
    N: '22',
    'decisions taken, result': 'approved leave and overtime',
  },
};

const cases = SIGNALS.map(({ id, template }) => ({ id, template, typed: TYPED[id] ?? {} }));

/** Every subset of the blanks, the empty one left out. */
function subsets(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>>[] {
  const entries = Object.entries(typed);
  return Array.from({ length: 2 ** entries.length - 1 }, (_, i) =>
    Object.fromEntries(entries.filter((__, bit) => ((i + 1) >> bit) & 1)),
  );
}

const SMALL = '(?:in|to|from|for|of|at|on|by|with|within|after|and|a|an|the)';

describe.each(cases)('$id', ({ id, template, typed }) => {
  const blanks = readTemplate(template).flatMap((part) => (typeof part === 'string' ? [] : [part.blank]));

  test('every blank is tried here', () => {
    expect(Object.keys(typed).sort()).toEqual([...blanks].sort());
  });

  test('with every blank filled it is the template', () => {
    const plural = template.replace('[role]s', '[role]');
    let full = '';
    for (const part of readTemplate(plural))
      full +=
        typeof part === 'string'
          ? part
          : (typed[part.blank] ?? '') + (part.blank === 'role' && plural !== template ? 's' : '');
    expect(draftLine(id, typed)).toBe(full);
  });

  test.each(subsets(typed))('%o', (facts) => {
    const line = draftLine(id, facts) ?? '';
    expect(line).toMatch(/^[A-Z0-9£](?:[^[\]<>]|->)*[^\s,;:.]\.$/);
    expect(line).not.toMatch(new RegExp(`\\b${SMALL}(?=[.,;:)]|\\s${SMALL}\\s(?:to|from|in|for)\\b)`));
    expect(line).not.toMatch(/\s\s|\(\)|\s[,;:.]|[,;:]{2}|%%/);
    expect(line.split('(')).toHaveLength(line.split(')').length);
    for (const fact of Object.values(facts)) expect(line.toLowerCase()).toContain(fact.toLowerCase());
    const own = Object.values(facts).join(' ');
    for (const number of line.match(/\d[\d.,]*\d|\d/g) ?? []) expect(own).toContain(number);
  });
});

test.each([
  ['direct-reports', { N: '1', role: 'analyst' }, 'Managed 1 analyst.'],
  ['direct-reports', { N: 'about 8', role: 'duty manager' }, 'Managed about 8 duty managers.'],
  ['direct-reports', { N: '8 staff' }, 'Managed 8 staff.'],
  ['direct-reports', { N: '5–7', role: 'head of service' }, 'Managed 5–7 heads of service.'],
  ['direct-reports', { N: 'two', role: 'secretary' }, 'Managed two secretaries.'],
  ['direct-reports', { N: '4', role: 'nurses' }, 'Managed 4 nurses.'],
  ['direct-reports', { n: '2', result: 'one promoted' }, 'Managed people: hired 2, one promoted.'],
  [
    'retention-engagement',
    { x: '20%', y: '10%', time: 'in two years.' },
    'Turnover in my team from 20% to 10% in two years.',
  ],
  ['org-headcount', { amount: '£2M a year' }, 'Heads a unit, budget £2M a year.'],
  ['career-progression', { 'Role B': 'duty manager' }, 'Duty manager.'],
  ['change-leadership', { time: '6 months' }, 'Moved people in 6 months.'],
  ['hiring', { N: 'between 10 and 15' }, 'Hiring manager for between 10 and 15 roles.'],
  ['org-design', { N: 'one' }, 'Reorganised one person.'],
])('%s of %o', (signal, facts, line) => {
  expect(draftLine(signal, facts)).toBe(line);
});

test.each([
  ['nothing typed', 'hiring', {}],
  ['only spaces', 'hiring', { N: '  \n ' }],
  ['only punctuation', 'hiring', { N: '.' }],
  ['no such signal', 'constructor', { N: '4' }],
])('%s gives no line', (_, signal, facts) => {
  expect(draftLine(signal, facts)).toBeNull();
});

test('a blank that the form does not have is not in the line', () => {
  expect(draftLine('hiring', { N: '4', other: 'invented' })).toBe('Hiring manager for 4 roles.');
});
