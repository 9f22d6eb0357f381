/**
 * How the line for each signal is built from what was typed. Of a list of alternatives the first is taken whose
 * blanks are all filled, so every blank that was filled must stand in one of them, and the last lead needs none.
 * `<person/people>` agrees with the number before it; `[role]s` is the plural of what was typed.
 */
interface DraftForm {
  /** Sets of blanks: with all of one filled, the line shows the signal. Without any set, every line does. */
  readonly needs?: readonly (readonly string[])[];
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
    needs: [['N'], ['n']],
    leads: [
      'Heads [unit], a unit of [N] staff ([n] direct)',
      'Heads [unit], a unit of [N] staff',
      'Heads [unit], a unit with [n] direct <report/reports>',
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
    leads: ['Set objectives and ran reviews for [N]', 'Set objectives and ran performance reviews'],
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
    needs: [['turnover / absence / engagement', 'y']],
    leads: [
      'Brought staff [turnover / absence / engagement] in my team from [x]% to [y]%',
      'Brought staff [turnover / absence / engagement] in my team to [y]%',
      'Changed staff [turnover / absence / engagement] in my team from [x]%',
      'Changed staff [turnover / absence / engagement] in my team',
      'Brought a figure of my team from [x]% to [y]%',
      'Brought a figure of my team to [y]%',
      'Changed a figure of my team from [x]%',
      'Changed a figure of my team',
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
    needs: [['body']],
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
    leads: ['Owned the P&L of [unit]', 'Owned the P&L'],
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
    leads: ['Carried an income target of [amount]', 'Carried an income target'],
    tails: [[' from [source of income]'], ['; achieved [x]%']],
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
    needs: [['b']],
    leads: [
      'Moved [N people/teams] from [a] to [b]',
      'Moved [N people/teams] to a new way of working: [b]',
      'Moved [N people/teams] away from [a]',
      'Moved [N people/teams]',
      'Moved people from [a] to [b]',
      'Moved people to a new way of working: [b]',
      'Moved people away from [a]',
      'Moved people',
    ],
    tails: [['; adoption [x]% in [time]', '; adoption [x]%', ' in [time]']],
  },
  'portfolio-governance': {
    leads: ['Governed a portfolio of [N] <project/projects>', 'Governed a project portfolio'],
    tails: [
      [' worth [amount]'],
      after('; ', ', ', ['stopped [n] <project/projects>'], ['redirected [amount 2]']),
    ],
  },
  'project-delivery': {
    leads: ['Delivered [what]', 'Delivered the project'],
    tails: [[' in [time]'], [', [variance]']],
  },
  'operations-accountability': {
    leads: ['Ran the daily operation of [service]', 'Ran the daily operation'],
    tails: [[' for [N users/sites]'], [' at [SLA]']],
  },
  'governance-risk': {
    needs: [['policy/standard']],
    leads: ['Accountable person for [policy/standard]', 'Accountable person for a policy or standard'],
    tails: [['; [audit result]']],
  },
  'business-outcome': {
    needs: [['measure', 'y']],
    leads: [
      'Brought [measure] from [x] to [y]',
      'Brought [measure] to [y]',
      'Changed [measure] from [x]',
      'Changed [measure]',
      'Changed a result from [x] to [y]',
      'Changed a result to [y]',
      'Changed a result from [x]',
      'Changed a result',
    ],
    tails: [[' in [time]'], [' by [action]']],
  },
  'multi-site-scope': {
    needs: [['N sites/countries']],
    leads: [
      'Responsible for [N sites/countries]: [what]',
      'Responsible for [N sites/countries]',
      'Responsible for [what]',
    ],
    tails: [],
  },
  'career-progression': {
    needs: [['role A', 'role B']],
    leads: [
      'Moved up from [role A] ([n] <person/people>) to [role B]',
      'Moved up from [role A] to [role B]',
      'Moved up from [role A] ([n] <person/people>)',
      'Moved up from [role A]',
      'Moved up from a post with [n] <person/people> to [role B]',
      'Moved up from a post with [n] <person/people>',
      'Moved up to [role B]',
      'Moved up',
    ],
    tails: [[' ([n 2] <person/people>, [amount])', ' ([n 2] <person/people>)', ' ([amount])']],
  },
  'acting-cover': {
    needs: [['role']],
    leads: ['Acting [role]', 'Acting in the post above mine'],
    tails: [[', [months]'], [', [N] staff'], [': [decisions taken, result]']],
  },
};
