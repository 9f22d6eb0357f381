import { expect, test } from 'vitest';
import { titleLevel } from '../../../analyzers/judge/title-level.ts';

test.each([
  ['Test Engineer', 'Senior Test Engineer'],
  ['Systems Engineer I', 'Systems Engineer II'],
  ['Project Manager', 'Senior Project Manager'],
  ['Business Analyst', 'Project Manager'],
  ['Project Coordinator', 'Project Manager'],
  ['Project Manager', 'IT Manager'],
  ['Staff Nurse', 'Charge Nurse'],
  ['Warehouse Team Leader', 'Warehouse Manager'],
  ['Assistant Store Manager', 'Store Manager'],
  ['Store Manager', 'Regional Manager'],
  ['Deputy Head of Libraries', 'Head of Libraries'],
  ['Senior Manager, Claims', 'Director of Claims'],
  ['Director of IT', 'Vice President, Technology'],
  ['VP Operations', 'Chief Operating Officer'],
])('%s stands below %s', (lower, higher) => {
  expect(titleLevel(lower)).toBeLessThan(titleLevel(higher));
});

test.each([
  ['Product Manager', 'Account Manager'],
  ['Data Analyst', 'Web Developer'],
  ['Chief of Staff', 'Policy Adviser'],
])('%s and %s stand level', (a, b) => {
  expect(titleLevel(a)).toBe(titleLevel(b));
});
