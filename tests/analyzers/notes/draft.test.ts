import { describe, expect, test } from 'vitest';
import { draftLine, readTemplate } from '../../../analyzers/notes/draft.ts';
import { SIGNALS } from '../../../analyzers/signals/index.ts';
import { subsets, TYPED } from './draft-facts.ts';

const cases = SIGNALS.map(({ id, template }) => ({ id, template, typed: TYPED[id] ?? {} }));

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
    { 'turnover / absence / engagement': 'absence', x: '20%', y: '10%', time: 'in two years.' },
    'Brought staff absence in my team from 20% to 10% in two years.',
  ],
  ['org-headcount', { amount: '£2M a year' }, 'Heads a unit, budget £2M a year.'],
  ['career-progression', { 'role B': 'duty manager' }, 'Moved up to duty manager.'],
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
