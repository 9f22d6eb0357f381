import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { isCover } from '../language/cover.ts';
import { collect, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import {
  amountOf,
  carriedQuota,
  carriesIncome,
  closesDeal,
  comesFromFunders,
  isGiven,
  isIncome,
  isRise,
  quantitiesIn,
  reachedTarget,
  takesUp,
} from '../language/money/income.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';

export const revenueAccountability: Signal = {
  id: 'revenue-accountability',
  category: 'money',
  title: 'Income you answer for',
  rung: 'R2',
  implies: [],
  definition: 'You carried an income target, or income is credited to you or your unit.',
  question: 'What income target did you personally or your unit carry?',
  steps: [
    'Shadow, then own, the commercial terms of one client.',
    'Carry a renewal, upsell, fundraising or adoption target.',
  ],
  template: 'Carried an income target of [amount] from [source of income]; achieved [x]%.',
  doNot: 'Do not quote company revenue.',
  cue: /^(?:#Revenue|fee|sponsor|renew|billing|donat|fundrais|income|tuition|revenue|hmrc|sales|presales|turnover|order|booking|gift|donor|campaign|pledge|quota|fund|grant|invest|usd|gbp|eur|inr|dollar|pound|rupee|million|thousand|billion|crore|lakh|\d[\d.]*(?:k|mm?|mn|bn?|cr)$)|[$£€₹]/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\brevenue (?:recognition|assurance|cycle|management system)\b|\b(?:HMRC|internal revenue|inland revenue)\b/i,
    'other-sense',
  ],
  [/\b(?:company|firm|employer|group)\b[^.;]{0,12}\b(?:revenues?|turnover|sales)\b/i, 'employer'],
  [/\b(?:support|assist)\w*\b[^.;]{0,16}\b(?:pre-?sales|sales|fundrais\w*)\b/i, 'support'],
  [
    /\b(?:process|enter|record|report|track|analy[sz]|forecast)\w*\b[^.;]{0,24}\b(?:sales|revenue|orders)\b/i,
    'tracking',
  ],
];

/** Work with figures of income, which carries none. */
const PAPERWORK =
  /^(?:analyze|analyse|forecast|process|report|track|reconcile|record|calculate|monitor|review|compare|audit|bill|prepare|enter|research|discuss|ensure|communicate|present|support|document|post|project|maintain|identify|understand|develop|coordinate|train|assist|implement)$/;
/** Money from outside, income only with its amount. */
const GRANTED = /^(?:funding|grants?|investments?|sponsorships?|donations?|funds|gifts|contracts?|orders)$/;
const GIVING =
  /\b(?:gifts?|donors?|fundrais\w*|donations?|campaign|sales|revenue|quota|bookings|renewals?|pledges?)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  if (isCover(reading)) return found.found();
  for (const predicate of reading.predicates) {
    if (predicate.subject !== null && !predicate.nominal && isRise(reading, predicate)) {
      const span = spanOf(reading, predicate.subject.start, predicate.end);
      found.hit('own', 'activity', span, quantitiesIn(reading, predicate));
      continue;
    }
    if (
      predicate.subject !== null &&
      !/^(?:team|department|store|branch|region|unit|territory|which|that)$/.test(predicate.subject.noun) &&
      !(predicate.link === 'which' || predicate.link === 'that')
    )
      continue;
    judgeAct(reading, predicate, found);
  }
  const reached = reachedTarget(reading);
  if (reached !== undefined && found.found().hits.length === 0)
    found.hit('own', 'activity', reached.span, [quantity('percent', reached)]);
  const carried = carriedQuota(reading);
  if (carried !== undefined && found.found().hits.length === 0)
    found.hit('own', 'relationship', spanOf(reading, carried.start, carried.end), amountOf(reading, carried));
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, tags, objects, complements, standing, span } = predicate;
  const income = objects.find(isIncome);
  const numbers = quantitiesIn(reading, predicate);
  const earns =
    tags.has('Win') ||
    tags.has('Up') ||
    tags.has('Hold') ||
    tags.has('Line') ||
    takesUp(predicate) ||
    lemma === 'create' ||
    lemma === 'meet';
  if (income !== undefined && PAPERWORK.test(lemma)) return found.miss(span, 'tracking');
  // "won the agreement of finance and sales": people, not money.
  if (income !== undefined && earns && objects[0]?.noun !== 'agreement') {
    // "responsible for a sales target of £5m": the target is a thing, carrying it a relationship.
    // "responsible for the sales of the whole range": income of something named, not an aim.
    const named =
      lemma === 'be responsible' &&
      (income.of.length > 0 ||
        complements.some(
          ({ prep, phrase: { tags: place } }) =>
            /^(?:in|for|across|of)$/.test(prep) && (place.has('Site') || place.has('Unit')),
        ));
    const carried = standing === 'duty' && (named || numbers.some(({ type }) => type === 'money'));
    return found.hit(carried ? 'own' : standing, 'activity', span, numbers);
  }
  const money = objects.find(
    ({ number }) => number !== null && isMoney(reading, number) && number.currency !== undefined,
  );
  if (lemma === 'raise' && money !== undefined && money.words.every((word) => !/budget|salar/.test(word)))
    return found.hit(standing, 'activity', span, numbers);
  if (money !== undefined && comesFromFunders(predicate))
    return found.hit(standing, 'activity', span, numbers);
  // "generated £2.4m in new business", "delivered 1.2 million in fees"
  if (carriesIncome(reading, predicate))
    return found.hit(
      'own',
      'activity',
      span,
      numbers.filter(({ type }) => type === 'money'),
    );
  const amount = objects.find(({ number }) => number !== null && isMoney(reading, number));
  const from = complements.find(
    ({ prep, phrase }) =>
      /^(?:in|of|from|through)$/.test(prep) && (isIncome(phrase) || GRANTED.test(phrase.noun)),
  );
  if (
    amount !== undefined &&
    from !== undefined &&
    (/^(?:in|of)$/.test(from.prep) || lemma !== 'deliver') &&
    (tags.has('Win') || lemma === 'deliver')
  )
    return found.hit(standing, 'activity', spanOf(reading, predicate.at, from.phrase.end), numbers);
  // "contributed to £40k in grants": a share of it.
  const share =
    lemma === 'contribute' &&
    complements.some(({ phrase: { number } }) => number !== null && isMoney(reading, number)) &&
    from !== undefined;
  if (share) return found.hit(standing === 'own' ? 'partial' : standing, 'activity', span);
  const deal = objects.find(({ noun }) =>
    /^(?:contracts?|orders|deals?|frameworks?|grants?|accounts?|tenders?|bids?|business|clients?|customers?|logos?|retainers?)$/.test(
      noun,
    ),
  );
  if (deal !== undefined && closesDeal(predicate, deal) && numbers.some(({ type }) => type === 'money'))
    return found.hit(standing === 'aim' ? 'own' : standing, 'activity', span, numbers);
  if (isGiven(reading, predicate) && numbers.some(({ type }) => type === 'money'))
    return found.hit(standing, 'activity', span, numbers);
  const growth = objects.find(({ noun }) => /^(?:growth|increase|boost|uplift|surge|jump)$/.test(noun));
  if (
    growth !== undefined &&
    /^(?:deliver|achieve|drive|generate|produce|manage|reali[sz]e|enable|attain|propel|spearhead)$/.test(
      lemma,
    ) &&
    (GIVING.test(reading.text) || /\brevenues?\b/i.test(reading.text))
  )
    return found.hit(standing, 'activity', span, numbers);
  // "reached 104 % of personal, team and branch targets": the list goes on to its noun.
  const reached = objects.find(
    ({ number, of, start }) =>
      number?.percent === true &&
      of.length > 0 &&
      [...of, ...objects.filter((phrase) => phrase.start > start)].some(({ noun }) =>
        /^(?:goals?|quotas?|targets?|plan)$/.test(noun),
      ),
  );
  if (reached !== undefined && GIVING.test(reading.text))
    return found.hit(
      standing,
      'activity',
      span,
      numbers.filter(({ type }) => type === 'percent'),
    );
  const scope = [
    ...complements.filter(({ prep }) => /^(?:with|of|for|in|to|and)$/.test(prep)).map(({ phrase }) => phrase),
    ...objects,
  ].find((phrase) => isIncome(phrase) && amountOf(reading, phrase).length > 0);
  // "audits for two clients with $30M in revenue": theirs.
  if (complements.some(({ phrase }) => phrase.tags.has('Outsider'))) return;
  if (scope !== undefined && (tags.has('Line') || tags.has('Lead') || tags.has('Hold')))
    found.hit(
      standing === 'duty' ? 'own' : standing,
      'relationship',
      spanOf(reading, predicate.at, scope.end),
      amountOf(reading, scope),
    );
}
