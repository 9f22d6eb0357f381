import type { TargetRole } from '../target.ts';

export const itProjectManager: TargetRole = {
  id: 'it-project-manager',
  title: 'IT Project Manager',
  rung: 'R1',
  family: 'delivery',
  expectations: [
    { signal: 'develops-leaders', importance: 'plus' },
    { signal: 'team-leadership', importance: 'required' },
    { signal: 'cross-functional-influence', importance: 'expected' },
    { signal: 'executive-advice', importance: 'plus' },
    { signal: 'project-budget', importance: 'expected' },
    { signal: 'vendor-contracts', importance: 'plus' },
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
      floor: 3,
      typical: '5–12',
      basis: 'judgement',
    },
    {
      measure: 'project money',
      reads: { signal: 'project-budget', type: 'money', currency: 'USD', per: null },
      floor: 0,
      typical: 'any stated amount',
      basis: 'judgement',
    },
    {
      measure: 'projects delivered',
      reads: { signal: 'project-delivery', type: 'count' },
      floor: 1,
      typical: '2–5',
      basis: 'judgement',
    },
  ],
  postingsLevel: 'project-manager',
};
