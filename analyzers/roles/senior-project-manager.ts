import type { TargetRole } from '../target.ts';

export const seniorProjectManager: TargetRole = {
  id: 'senior-project-manager',
  title: 'Senior Project Manager',
  rung: 'R1',
  family: 'delivery',
  expectations: [
    { signal: 'direct-reports', importance: 'plus' },
    { signal: 'hiring', importance: 'plus' },
    { signal: 'develops-leaders', importance: 'plus' },
    { signal: 'team-leadership', importance: 'required' },
    { signal: 'cross-functional-influence', importance: 'expected' },
    { signal: 'executive-advice', importance: 'expected' },
    { signal: 'project-budget', importance: 'required' },
    { signal: 'vendor-contracts', importance: 'expected' },
    { signal: 'change-leadership', importance: 'plus' },
    { signal: 'portfolio-governance', importance: 'plus' },
    { signal: 'project-delivery', importance: 'required' },
    { signal: 'governance-risk', importance: 'plus' },
    { signal: 'business-outcome', importance: 'expected' },
    { signal: 'multi-site-scope', importance: 'plus' },
    { signal: 'career-progression', importance: 'plus' },
    { signal: 'acting-cover', importance: 'plus' },
  ],
  thresholds: [
    {
      measure: 'people led (project)',
      reads: { signal: 'team-leadership', type: 'people' },
      floor: 8,
      typical: '10–30',
      basis: 'judgement',
    },
    {
      measure: 'project money',
      reads: { signal: 'project-budget', type: 'money', currency: 'USD', per: null },
      floor: 1000000,
      typical: 'US$1M–10M',
      basis: 'judgement',
    },
  ],
  postingsLevel: 'project-manager',
};
