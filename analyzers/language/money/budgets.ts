import type { Quantity, Span, Strength } from '../../model.ts';
import { oncePerReading } from '../once.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Predicate, Standing } from '../clauses/act.ts';
import { isRunPlace } from '../places.ts';
import { quantity, recurrence } from '../quantities.ts';
import { spanOf, type Reading } from '../reading.ts';
import type { Rule } from '../rules.ts';
import { ruleOfStanding, strengthOf, withNumber } from '../standing.ts';
import { moneyOf, variance } from './amounts.ts';
import { kindOf, type BudgetSignal } from './kinds.ts';
import { actsOn, isDenied, type Placed } from '../walk.ts';

/** Money that a statement speaks of: which kind it is, and how far it was the author's. */
interface BudgetClaim {
  readonly signal: BudgetSignal;
  /** Null when a rule turns it down. */
  readonly strength: Strength | null;
  readonly rule: Rule | null;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
}

/** "The city is a coastal town with …", "It is a full-service agency with …": what the employer is. */
const DESCRIBES =
  /^\W*(?:it|the (?:\w+ )?(?:city|town|county|agency|company|firm|school|district|organi[sz]ation|charity|hospital|trust|university|bank|group)\b[^,.;]{0,40}?) (?:is|was|has|had|serves|employs)\b/i;
const CLIENTS = /^(?:client|clients|client's|clients'|customer|customer's|customers'|their|his|her)$/;
const HOLDER =
  /^(?:owner|holder|responsibility|responsibilities|authority|accountability|control|manager|management|oversight|ownership|stewardship)$/;
const TRACKED =
  /^(?:track|monitor|reconcile|review|analyze|analyse|report|compare|update|document|record|process|code|enter|forecast|audit|prepare for|verify|present|load|realign|input|check|meet|follow|exceed|adhere|require|need|save|reduce|cut|use|support)$/;

/** All budgets that a statement names, each with its kind. */
export const budgetClaims = oncePerReading((reading): readonly BudgetClaim[] =>
  reading.placed.flatMap((placed) =>
    isBudget(reading, placed.phrase)
      ? claimOf(reading, placed)
      : [...profitOfProject(reading, placed), ...keptProject(reading, placed)],
  ),
);

/** A budget by its head ("the budget", "opex"), or a modifier of one who holds it ("budget responsibility"). */
function isBudget(reading: Reading, phrase: NounPhrase): boolean {
  if (
    phrase.noun === 'grant' ||
    phrase.noun === 'purse' ||
    phrase.noun === 'funding' ||
    phrase.noun === 'spending' ||
    /^(?:allocation|appropriation|overhead)s?$/.test(phrase.noun)
  )
    return moneyOf(reading, phrase).length > 0;
  // "My cost center: $640K a year"
  if (/^cent(?:re|er)s?$/.test(phrase.noun) && phrase.modifiers.includes('cost'))
    return phrase.owner === 'my' && moneyOf(reading, phrase).length > 0;
  if (phrase.noun === 'funds')
    return phrase.number?.currency !== undefined || phrase.modifiers.includes('operating');
  if (phrase.tags.has('Budget'))
    return phrase.noun !== 'centre' && phrase.noun !== 'center' && phrase.noun !== 'budgeting';
  // "managed the annual budgeting process"
  if (/^(?:process|cycle|exercise)$/.test(phrase.noun))
    return phrase.modifiers.some((word) => /^(?:budget|budgets|budgeting|budgetary)$/.test(word));
  return isHolder(phrase);
}

/** "budget holder", "cost-centre owner", "budgetary responsibility". */
function isHolder({ noun, modifiers }: NounPhrase): boolean {
  return (
    HOLDER.test(noun) &&
    (modifiers.some((word) => /^(?:budget|budgets|budgetary|fiscal|cost-cent(?:re|er))$/.test(word)) ||
      (modifiers.includes('cost') && modifiers.some((word) => /^cent(?:re|er)$/.test(word))))
  );
}

const KEPT =
  /\b(?:on|under|within|below) (?:(?:time|schedule) and (?:on |under |within )?)?(?:its |the )?(?:[\w-]+ )?(?:budget|cost)\b/i;

/** "Managed the $3.4M replacement project, 2 % under budget": whoever keeps to the money answers for it. */
function keptProject(reading: Reading, { phrase, predicate, role }: Placed): readonly BudgetClaim[] {
  const { number } = phrase;
  const kept = role === 'object' && number?.currency !== undefined && KEPT.test(reading.text);
  if (!kept || predicate === null) return [];
  // "kept the $48M interchange within its budget": what is kept to its money was held, whatever it is.
  const held =
    (phrase.tags.has('Project') && (predicate.tags.has('Line') || predicate.tags.has('Lead'))) ||
    /^(?:keep|hold)$/.test(predicate.lemma);
  if (!held) return [];
  const strength = strengthOf(predicate.standing, 'relationship');
  if (strength === null) return [];
  const quantities = strength === 'claimed' ? [] : [quantity('money', number)];
  return [
    {
      signal: 'project-budget',
      strength: withNumber(strength, quantities.length > 0),
      rule: null,
      span: spanOf(reading, predicate.at, phrase.end),
      quantities,
    },
  ];
}

const PROFIT_OF_PROJECT =
  /^\W{0,3}(?:(?:responsibility|accountability|ownership|management)\s)?(?:of|for|on)\s(?:[^\s,.;]+\s){0,4}?(?:projects?|campaigns?|events?)\b/i;

/** "P&L of a $5M project": the profit and loss of one project is its budget. */
function profitOfProject(reading: Reading, { phrase, predicate, role }: Placed): readonly BudgetClaim[] {
  const named =
    phrase.tags.has('ProfitLoss') || phrase.modifiers.some((word) => /^(?:p&l|p&ls|pnl|p\/l)$/.test(word));
  const end = reading.tokens[phrase.of.length > 0 ? phrase.head : phrase.end - 1]?.span.end ?? 0;
  const scope = named && role !== 'subject' ? PROFIT_OF_PROJECT.exec(reading.text.slice(end)) : null;
  if (scope === null) return [];
  const strength = strengthOf(predicate?.standing ?? 'own', 'relationship');
  if (strength === null) return [];
  const money = reading.numbers.filter(
    ({ currency, span }) => currency !== undefined && span.start >= end && span.end <= end + scope[0].length,
  );
  const quantities = strength === 'claimed' ? [] : money.map((mention) => quantity('money', mention));
  return [
    {
      signal: 'project-budget',
      strength: withNumber(strength, quantities.length > 0),
      rule: null,
      span: { start: reading.tokens[phrase.start]?.span.start ?? 0, end: end + scope[0].length },
      quantities,
    },
  ];
}

function claimOf(reading: Reading, placed: Placed): readonly BudgetClaim[] {
  const { phrase, predicate, role } = placed;
  const words = [...phrase.words, ...(placed.parent === null ? [] : placed.parent.words)];
  const money = moneyOf(
    reading,
    phrase,
    isHolder(phrase) ||
      phrase.noun === 'strings' ||
      /^\s*(?:under|within|in) my\b/i.test(reading.text.slice(reading.tokens[phrase.end - 1]?.span.end)),
  );
  const signal = kindOf(reading, placed, words, money);
  const holding = holdingOf(reading, placed);
  const span = spanOf(
    reading,
    predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
    Math.max(phrase.end, money.at(-1)?.end ?? 0),
  );
  const oversight =
    predicate === null && reading.roots.some(({ tags }) => tags.has('Board') && !tags.has('Executive'));
  const rule = oversight
    ? 'oversight-money'
    : words.some((word) => CLIENTS.test(word)) && !/^(?:their|his|her)$/.test(phrase.owner ?? '')
      ? 'clients-money'
      : holding.rule;
  const strength = rule === null ? strengthOf(holding.standing, 'relationship') : null;
  if (strength === null)
    return [
      {
        signal,
        strength: null,
        rule: rule ?? ruleOfStanding(holding.standing),
        span,
        quantities: [],
      },
    ];
  const quantities =
    strength === 'claimed'
      ? []
      : [
          ...money.map(({ mention }) => quantity('money', mention, recurrence(reading, mention))),
          ...variance(reading),
        ];
  return [
    {
      signal,
      strength: withNumber(
        strength,
        quantities.some(({ type }) => type === 'money'),
      ),
      rule: null,
      span,
      quantities,
    },
  ];
}

interface Holding {
  readonly standing: Standing;
  readonly rule: Rule | null;
}

/** Whose the money is: what is done with it, or the words of holding beside it. */
function holdingOf(reading: Reading, { phrase, predicate, role, parent }: Placed): Holding {
  if (isDenied(reading, phrase)) return { standing: 'negated', rule: null };
  const acts = actsOn(reading, phrase);
  const nominal = acts.find((act) => act.nominal && (act.tags.has('Hold') || act.tags.has('Plan')));
  if (nominal !== undefined) return { standing: nominal.standing, rule: null };
  if (HOLDER.test(phrase.noun)) {
    // "budget holder for three cost centres (£900k)": what is held makes it more than a word.
    const held =
      !reading.listed &&
      (moneyOf(reading, phrase, true).length > 0 ||
        /^(?:for|of|over|across)$/.test(reading.tokens[phrase.end]?.norm ?? '') ||
        phrase.of.length > 0 ||
        (parent === null && reading.predicates.length > 1));
    return { standing: predicate?.standing ?? (held ? 'own' : 'listed'), rule: null };
  }
  if (/^(?:company|employer|firm|group|organi[sz]ation)['’]s$/.test(phrase.owner ?? '') && role === 'root')
    return { standing: 'other', rule: 'employer' };
  if (predicate?.lemma === 'consist') return { standing: predicate.standing, rule: null };
  if (role === 'object' && predicate !== null) return heldBy(predicate);
  if (role === 'subject') return { standing: 'other', rule: 'tracking' };
  if (role === 'root' && DESCRIBES.test(reading.text)) return { standing: 'other', rule: 'employer' };
  // "Annual spend under my control ₹4.2 crore": whose it is is said.
  if (
    role === 'root' &&
    !reading.listed &&
    /^\s*(?:[\w-]+\s)?(?:under|within|in) my (?:control|charge|remit|authority|name)\b/i.test(
      reading.text.slice(reading.tokens[phrase.end - 1]?.span.end),
    )
  )
    return { standing: 'own', rule: null };
  if (role === 'root') return rootHolding(reading, phrase);
  // "delivered the refit within its £60k budget": to keep within it, one answers for it.
  const within =
    /^(?:within|under)$/.test(role) &&
    (moneyOf(reading, phrase).length > 0 ||
      (predicate?.lemma === 'keep' &&
        predicate.objects.some((kept) => kept.tags.has('Unit') || isRunPlace(kept))));
  if (within && predicate?.standing === 'own') return { standing: 'own', rule: null };
  const scope =
    predicate !== null &&
    (predicate.tags.has('Line') ||
      predicate.tags.has('Lead') ||
      predicate.tags.has('Deliver') ||
      predicate.tags.has('Hold') ||
      // "provided leadership of initiatives with budgets of …"
      (predicate.tags.has('Light') &&
        reading.predicates.some(
          (act) => act.nominal && act.standing === 'own' && (act.tags.has('Lead') || act.tags.has('Line')),
        )) ||
      /^(?:organi[sz]e|consist|host|plan)$/.test(predicate.lemma));
  if (
    scope &&
    /^(?:of|with|for|including|w|plus)$/.test(role) &&
    (phrase.number !== null || moneyOf(reading, phrase).length > 0 || role === 'including')
  )
    return { standing: predicate.standing, rule: null };
  // "managed $110M in annual IT spend": the amount is what is managed.
  const amount = /^(?:in|of)$/.test(role) ? predicate?.objects.at(-1) : undefined;
  if (
    predicate !== null &&
    amount?.number?.currency !== undefined &&
    amount.head === amount.start &&
    amount.end < phrase.start
  )
    return heldBy(predicate);
  const helps = /^(?:assist|support|help|aid)$/.test(predicate?.lemma ?? '');
  return { standing: 'own', rule: helps ? 'support' : 'tracking' };
}

function heldBy(predicate: Predicate): Holding {
  const { lemma, tags, standing } = predicate;
  if (TRACKED.test(lemma) || standing === 'support')
    return { standing, rule: standing === 'own' ? 'tracking' : null };
  if (
    tags.has('Hold') ||
    tags.has('Plan') ||
    tags.has('Line') ||
    tags.has('Light') ||
    tags.has('Govern') ||
    /^(?:spend|cover|carry|answer|keep|balance|control)$/.test(lemma)
  )
    return { standing, rule: null };
  return { standing, rule: 'tracking' };
}

/** "Yearly travel budget: $45,000": a scope line; "budgeting" in a list of skills is none. */
function rootHolding(reading: Reading, phrase: NounPhrase): Holding {
  if (reading.listed) return { standing: 'listed', rule: null };
  const verb = reading.predicates.find((predicate) => !predicate.nominal && predicate.at < phrase.start);
  if (verb !== undefined && verb.standing !== 'own' && verb.standing !== 'duty')
    return { standing: verb.standing, rule: null };
  return moneyOf(reading, phrase).length > 0
    ? { standing: 'own', rule: null }
    : { standing: 'listed', rule: verb === undefined ? null : 'tracking' };
}
