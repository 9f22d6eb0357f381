export type Facts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Something that could be typed into each blank, by its name. */
export const TYPED: Facts = {
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
  'retention-engagement': {
    'turnover / absence / engagement': 'turnover',
    x: '22',
    y: '9',
    time: 'a year',
    action: 'weekly one-to-ones',
  },
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
  'revenue-accountability': { amount: '£900k', 'source of income': 'renewals', x: '104' },
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
    measure: 'order lead time',
    x: '12 days',
    y: '5 days',
    time: 'a year',
    action: 'merging two queues',
  },
  'multi-site-scope': { what: 'facilities and IT', 'N sites/countries': '6 sites' },
  'career-progression': {
    'role A': 'team lead',
    n: '5',
    'role B': 'service manager',
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

/** Every subset of the blanks, the empty one left out. */
export function subsets(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>>[] {
  const entries = Object.entries(typed);
  return Array.from({ length: 2 ** entries.length - 1 }, (_, i) =>
    Object.fromEntries(entries.filter((__, bit) => ((i + 1) >> bit) & 1)),
  );
}
