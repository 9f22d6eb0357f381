import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { isCover } from '../language/cover.ts';
import { collect } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import { isProfitAndLoss, turnOf, turnsToProfit } from '../language/money/profits.ts';
import { quantity, recurrence } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { type Placed } from '../language/walk.ts';
import type { Quantity } from '../model.ts';

export const pnlOwnership: Signal = {
  id: 'pnl-ownership',
  category: 'money',
  title: 'Profit and loss',
  rung: 'R4',
  implies: ['operating-budget', 'revenue-accountability'],
  definition: 'You answered for the income and the cost of a unit together: its profit, margin or surplus.',
  question: 'Were you answerable for both the revenue and the cost of the unit?',
  steps: [
    'Ask finance to show your unit’s revenue as well as its cost, and agree a margin target.',
    'Move towards a unit with income: a product line, a billable practice, a branch.',
  ],
  template: 'Owned the P&L of [unit]: revenue [amount], margin from [x]% to [y]%.',
  doNot: 'Cost-only responsibility is not P&L.',
  cue: /^(?:#ProfitLoss|#Profit|p&l|pnl|p\/l|p$|profit|bottom|loss|margin|ebitda|budget)/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [/\bcontribut\w*\b[^.;]{0,16}\b(?:P&L|profit\w*|margins?)\b/i, 'partial'],
  [
    /\b(?:profit\w*|margins?|EBITDA)\b[^.;]{0,16}\b(?:increas|grew|rose|improv)\w*|\b(?:increas|improv|rais)\w*\b[^.;]{0,16}\b(?:profit\w*|margins?)\b/i,
    'outcome-money',
  ],
  [
    /\b(?:annual|operating|department\w*|IT|project)? ?budget of\b[^.;]{0,16}|[$£€₹][\d.,]+\s?\w* (?:\w+ ){0,2}budget\b/i,
    'cost-only',
  ],
];

const HOLDER =
  /^(?:responsibility|responsibilities|accountability|accountabilities|ownership|owner|management|oversight|authority|control|leadership)$/;
const TARGET = /^(?:goals?|targets?|objectives?|plan|budget|results?|performance|expectations?)$/;
const PROJECT = /^(?:projects?|programmes?|campaigns?|events?)$/;
/** Between "P&L" and "responsibility", these make it somebody's paperwork. */
const PAPERWORK =
  /^(?:forecast|forecasting|report|reports|reporting|statement|statements|analysis|dashboard|dashboards|entries|entry|variances?|review|reviews|improvement|reconciliations?|model|modeling|accounts?|figures|data|lines|schedules?|impact)$/;

/** "P&L: $18m", "P&L of £4m": its size is written down by who holds it. */
const STATED = /^(?:\s+of|\s?[:–-])?\s?[$£€₹]\s?\d|^\s\([$£€₹]\s?\d/;

function find(reading: Reading): Found {
  const found = collect();
  if (isCover(reading)) return found.found();
  for (const placed of reading.placed) {
    if (isProfitAndLoss(placed)) judgeProfitAndLoss(reading, placed, found);
  }
  for (const predicate of reading.predicates) {
    const profits = [...predicate.objects, ...predicate.complements.map(({ phrase }) => phrase)].filter(
      ({ tags }) => tags.has('Profit') && !tags.has('ProfitLoss'),
    );
    const profit = profits.find((phrase) => !predicate.objects.includes(phrase)) ?? profits[0];
    if (profit === undefined || predicate.subject !== null) continue;
    const span = spanOf(reading, predicate.at, profit.end);
    const unit = [...predicate.objects, ...profit.of].some(
      ({ tags, noun }) => tags.has('Unit') || noun === 'loss',
    );
    const ranAtProfit =
      unit &&
      (predicate.tags.has('Line') ||
        predicate.tags.has('Lead') ||
        predicate.tags.has('Turn') ||
        predicate.lemma === 'turn') &&
      predicate.complements.some(({ prep, phrase }) => phrase === profit && /^(?:at|into|as|to)$/.test(prep));
    if (turnsToProfit(predicate)) found.hit(predicate.standing, 'relationship', span, turnOf(predicate));
    else if (ranAtProfit) found.hit(predicate.standing, 'relationship', span, revenueOf(reading));
    else if (unit && predicate.tags.has('Up') && /^(?:ebitda|ebit|surplus)$/.test(profit.noun))
      found.hit(predicate.standing, 'relationship', span, revenueOf(reading));
    else if (predicate.tags.has('Up')) found.miss(span, 'revenue-only');
  }
  return found.found();
}

function judgeProfitAndLoss(reading: Reading, placed: Placed, found: ReturnType<typeof collect>): void {
  const { phrase, predicate, role } = placed;
  const span = spanOf(
    reading,
    predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
    phrase.end,
  );
  const words = phrase.words;
  const behind = reading.text.slice(span.end, span.end + 60);
  const stated = STATED.test(reading.text.slice(reading.tokens[phrase.head]?.span.end));
  if (words.some((word) => PAPERWORK.test(word))) return found.miss(span, 'tracking');
  const scope = [
    ...phrase.of,
    ...(predicate?.complements ?? [])
      .filter(({ prep }) => prep === 'for' || prep === 'of')
      .map((complement) => complement.phrase),
  ];
  if (
    scope.some((one) => PROJECT.test(one.noun)) ||
    /^\W{0,3}(?:of|for)\s(?:an?\s|the\s)?\S+\s(?:\w+\s)?project\b/i.test(behind)
  )
    return found.miss(span, 'project-pnl');
  const holding =
    predicate !== null &&
    (predicate.tags.has('Hold') ||
      predicate.tags.has('Line') ||
      predicate.tags.has('Lead') ||
      predicate.tags.has('Light') ||
      predicate.lemma === 'have');
  const meeting =
    predicate !== null &&
    TARGET.test(phrase.noun) &&
    /^(?:meet|exceed|achieve|beat|surpass|deliver|hit)$/.test(predicate.lemma);
  // "Successful record of exceeding P&L goals" tells of what was done, though it sounds like a trait.
  if (meeting)
    return found.hit(
      predicate.standing === 'trait' || predicate.standing === 'partial' ? 'own' : predicate.standing,
      'relationship',
      span,
      revenueOf(reading),
    );
  if (reading.listed) return found.hit('listed', 'relationship', span);
  const nominal = reading.predicates.find(
    (act) =>
      act.nominal &&
      act.objects.some((object) => object.start <= phrase.start && phrase.end <= object.end) &&
      (act.tags.has('Hold') || act.tags.has('Line') || act.lemma === 'own'),
  );
  if (nominal !== undefined)
    return found.hit(
      /^(?:effective|strong|proven|excellent|successful)$/.test(reading.tokens[nominal.at - 1]?.norm ?? '')
        ? 'trait'
        : nominal.standing === 'listed'
          ? 'own'
          : nominal.standing,
      'relationship',
      span,
      revenueOf(reading),
    );
  // "ran the practice as a profit centre"
  if (role === 'as' && holding && predicate.objects.some(({ tags }) => tags.has('Unit')))
    return found.hit(predicate.standing, 'relationship', span, revenueOf(reading));
  if (role === 'root' || HOLDER.test(phrase.noun) || role === 'with') {
    const own =
      HOLDER.test(phrase.noun) ||
      words.includes('full') ||
      words.includes('centre') ||
      words.includes('center') ||
      stated ||
      role === 'with';
    if (!own) return found.miss(span, 'listed');
    // "Promoted to store manager with full P&L responsibility": the post brings it.
    const raised = predicate?.standing === 'received' && role === 'with' && HOLDER.test(phrase.noun);
    return found.hit(
      raised ? 'own' : (predicate?.standing ?? 'own'),
      'relationship',
      span,
      revenueOf(reading),
    );
  }
  if (holding && (role === 'object' || role === 'for' || role === 'of'))
    return found.hit(predicate.standing, 'relationship', span, revenueOf(reading));
  found.miss(span, 'tracking');
}

/** The size of the unit whose profit it is. */
function revenueOf(reading: Reading): readonly Quantity[] {
  return reading.numbers
    .filter((number) => isMoney(reading, number))
    .slice(0, 1)
    .map((number) => quantity('money', number, { ...recurrence(reading, number), role: 'revenue' }));
}
