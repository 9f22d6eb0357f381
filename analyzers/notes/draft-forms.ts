/**
 * How the line for each signal is built from what was typed. Of a list of alternatives the first is taken whose
 * blanks are all filled, so every blank that was filled must stand in one of them, and the last lead needs none.
 * `<person/people>` agrees with the number before it; `[role]s` is the plural of what was typed.
 */
export interface DraftForm {
  readonly leads: readonly string[];
  readonly tails: readonly (Alternatives | Series)[];
}

/** Each with its own punctuation. */
type Alternatives = readonly string[];

/** Parts one after the other: `first` stands before the first that is there, `rest` before the others. */
export interface Series {
  readonly first: string;
  readonly rest: string;
  readonly parts: readonly Alternatives[];
}

const after = (first: string, rest: string, ...parts: readonly Alternatives[]): Series => ({
  first,
  rest,
  parts,
});

export const DRAFT_FORMS: Readonly<Record<string, DraftForm>> = {
  'direct-reports': {
    leads: ['Managed [N] [role]s', 'Managed [N] <person/people>', 'Managed [role]s', 'Managed people'],
    tails: [
      [' ([N 2] direct <report/reports>)'],
      after(': ', ', ', ['hired [n]'], ['appraised [n 2]'], ['[result]']),
    ],
  },
  'manages-managers': {
    leads: [
      'Led [N] <manager/managers> and [total] staff',
      'Led [N] <manager/managers>',
      'Led managers and [total] staff',
      'Led managers',
    ],
    tails: [after('; ', '; ', ['introduced [skip-levels / manager reviews]'], ['[result]'])],
  },
  'org-headcount': {
    leads: [
      'Heads [unit], [N] staff ([n] direct)',
      'Heads [unit], [N] staff',
      'Heads [unit], [n] direct <report/reports>',
      'Heads [unit]',
      'Heads a unit of [N] staff ([n] direct)',
      'Heads a unit of [N] staff',
      'Heads a unit with [n] direct <report/reports>',
      'Heads a unit',
    ],
    tails: [[', [sites]'], [', budget [amount] a year']],
  },
  hiring: {
    leads: ['Hiring manager for [N] <role/roles>', 'Hiring manager'],
    tails: [after('; ', '; ', ['filled in [time]'], ['[x]% still in post after a year'])],
  },
  'performance-management': {
    leads: ['Set objectives and ran reviews for [N]', 'Set objectives and ran reviews'],
    tails: [after('; ', ', ', ['handled [n] under-performance <case/cases>'], ['[outcome]'])],
  },
  'develops-leaders': {
    leads: ['Coached [N] [role]s', 'Coached [N] <person/people>', 'Coached [role]s', 'Coached people'],
    tails: [
      [
        '; [n] promoted to [role 2] within [time]',
        '; [n] promoted to [role 2]',
        '; [n] promoted within [time]',
        '; [n] promoted',
        '; promotion to [role 2] within [time]',
        '; promotion to [role 2]',
        '; promotion within [time]',
      ],
    ],
  },
  'retention-engagement': {
    leads: [
      'Turnover in my team from [x]% to [y]%',
      'Turnover in my team changed from [x]%',
      'Turnover in my team changed to [y]%',
      'Turnover in my team changed',
    ],
    tails: [[' in [time]'], [' after [action]']],
  },
  'team-leadership': {
    leads: [
      'Led [N] <person/people> from [functions]',
      'Led [N] <person/people>',
      'Led people from [functions]',
      'Led people',
    ],
    tails: [[' to [result]']],
  },
  'cross-functional-influence': {
    leads: [
      'Brought [functions] to [agreement]',
      'Brought [functions] to an agreement',
      'Brought other functions to [agreement]',
      'Brought other functions to an agreement',
    ],
    tails: [['; effect [number]']],
  },
  'executive-advice': {
    leads: [
      'Presented [topic] to [executive body]',
      'Presented [topic] to executives',
      'Presented to [executive body]',
      'Presented to executives',
    ],
    tails: [['; [decision] adopted']],
  },
  'board-exposure': {
    leads: ['Reported to [board/committee]', 'Reported to the governing body'],
    tails: [[' [frequency]'], [' on [topic]'], ['; secured [decision/amount]']],
  },
  'external-representation': {
    leads: [
      'Represented [organisation] to [body]',
      'Represented [organisation]',
      'Represented the organisation to [body]',
      'Represented the organisation',
    ],
    tails: [[' on [topic]'], ['; [result]']],
  },
  'project-budget': {
    leads: ['Managed [amount] project budget', 'Managed the project budget'],
    tails: [['; closed at [variance]']],
  },
  'operating-budget': {
    leads: [
      'Owned [amount] annual [opex/capex]',
      'Owned [amount] annual budget',
      'Owned annual [opex/capex]',
      'Owned the annual budget',
    ],
    tails: [[' for [unit]'], ['; forecast within [x]%']],
  },
  'pnl-ownership': {
    leads: ['P&L for [unit]', 'Owned the P&L'],
    tails: [
      after(
        ': ',
        ', ',
        ['revenue [amount]'],
        ['margin from [x]% to [y]%', 'margin from [x]%', 'margin [y]%'],
      ),
    ],
  },
  'revenue-accountability': {
    leads: [
      'Carried [amount] [target]',
      'Carried an income target of [amount]',
      'Carried [target]',
      'Carried an income target',
    ],
    tails: [['; achieved [x]%']],
  },
  'vendor-contracts': {
    leads: ['Negotiated [contract]', 'Negotiated a contract'],
    tails: [[', [value]'], [', [saving/SLA result]']],
  },
  'strategy-ownership': {
    leads: ['Wrote [horizon] strategy', 'Wrote the strategy'],
    tails: [[' for [unit]'], [', approved by [body]'], ['; [what changed]']],
  },
  'org-design': {
    leads: ['Reorganised [N] <person/people>', 'Reorganised a unit'],
    tails: [[' from [a] to [b]', ' from [a]', ' to [b]'], ['; [result]']],
  },
  'change-leadership': {
    leads: ['Moved [N people/teams]', 'Moved people'],
    tails: [
      [' from [a] to [b]', ' from [a]', ' to [b]'],
      ['; adoption [x]% in [time]', '; adoption [x]%', ' in [time]'],
    ],
  },
  'portfolio-governance': {
    leads: ['Governed [N] <project/projects>', 'Governed projects'],
    tails: [[' worth [amount]'], after('; ', ', ', ['stopped [n]'], ['redirected [amount 2]'])],
  },
  'project-delivery': {
    leads: ['Delivered [what]', 'Delivered the project'],
    tails: [[' in [time]'], [', [variance]']],
  },
  'operations-accountability': {
    leads: ['Ran [service]', 'Ran the service'],
    tails: [[' for [N users/sites]'], [' at [SLA]']],
  },
  'governance-risk': {
    leads: ['Named owner of [policy/standard]', 'Named owner of a policy or standard'],
    tails: [['; [audit result]']],
  },
  'business-outcome': {
    leads: [
      '[Measure] from [x] to [y]',
      '[Measure] changed from [x]',
      '[Measure] changed to [y]',
      '[Measure] changed',
      'Result from [x] to [y]',
      'Result changed from [x]',
      'Result changed to [y]',
      'Result changed',
    ],
    tails: [[' in [time]'], [' by [action]']],
  },
  'multi-site-scope': {
    leads: [
      'Responsible for [what] in [N sites/countries]',
      'Responsible for [what]',
      'Responsible for work in [N sites/countries]',
    ],
    tails: [],
  },
  'career-progression': {
    leads: ['[Role A] ([n] <person/people>)', '[Role A]', 'A post with [n] <person/people>', ''],
    tails: [
      [
        ' -> [Role B] ([n 2] <person/people>, [amount])',
        ' -> [Role B] ([n 2] <person/people>)',
        ' -> [Role B] ([amount])',
        ' -> [Role B]',
        ' -> a post with [n 2] <person/people> and [amount]',
        ' -> a post with [n 2] <person/people>',
        ' -> a post with [amount]',
      ],
    ],
  },
  'acting-cover': {
    leads: ['Acting [role]', 'Acting in the post above mine'],
    tails: [[', [months]'], [', [N] staff'], [': [decisions taken, result]']],
  },
};
