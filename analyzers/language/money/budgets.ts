import type { Quantity, Span, Strength } from '../../model.ts';
import type { NumberMention } from '../../text/numbers.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Predicate, Standing } from '../predicates.ts';
import { quantity, recurrence } from '../quantities.ts';
import { spanOf, type Reading } from '../reading.ts';
import type { Rule } from '../rules.ts';
import { ruleOfStanding, strengthOf, withNumber } from '../standing.ts';
import { actsOn, placedPhrases, wordsOf, type Placed } from '../walk.ts';

export type BudgetSignal = 'project-budget' | 'operating-budget';

/** Money that a statement speaks of: which kind it is, and how far it was the author's. */
export interface BudgetClaim {
  readonly signal: BudgetSignal;
  /** Null when a rule turns it down. */
  readonly strength: Strength | null;
  readonly rule: Rule | null;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
  readonly ask: readonly string[];
}

const PROJECT =
  /^(?:projects?|programmes?|programs?|grants?|campaigns?|events?|contracts?|research|fit-out|construction|implementation|production|bid|build|renovation|refurbishment|prelims|initiatives?|tradeshows?|conference|festival|wedding|film|phase|migration|rollout|works|upgrade|launch|study|trial|exhibition)$/;
const RECURRING =
  /^(?:annual|annually|yearly|departmental|department|dept|operating|operational|operations|opex|capex|capital|cost|ward|payroll|training|hospitality|printing|overhead|overheads|monthly|quarterly|recurring|fiscal|revenue|supplies|travel|maintenance|staffing|wage|labor|labour|it|marketing|advertising|technology|administrative|unit|branch|store|school|office|estates|facilities|household|food|running|expense|expenses|purchasing|discretionary|p\.a|pa|section|divisional|division|centre|center|directorate|faculty|hr|agency|company|corporate|church|ministry|club|library|safety|security|team|inventory|procurement|delegated|financial|equipment)$/;
const CLIENTS = /^(?:client|clients|client's|clients'|customer|customer's|customers'|their|his|her)$/;
const HOLDER =
  /^(?:owner|holder|responsibility|responsibilities|authority|accountability|control|manager|management|oversight|ownership|stewardship)$/;
const TRACKED =
  /^(?:track|monitor|reconcile|review|analyze|analyse|report|compare|update|document|record|process|code|enter|forecast|audit|prepare for|verify|present|load|realign|input|check|meet|follow|exceed|adhere|require|need|save|reduce|cut|use|support)$/;

const cache = new WeakMap<Reading, readonly BudgetClaim[]>();

/** All budgets that a statement names, each with its kind. */
export function budgetClaims(reading: Reading): readonly BudgetClaim[] {
  const known = cache.get(reading);
  if (known !== undefined) return known;
  const claims = placedPhrases(reading).flatMap((placed) =>
    isBudget(placed.phrase) ? claimOf(reading, placed) : [],
  );
  cache.set(reading, claims);
  return claims;
}

/** A budget by its head ("the budget", "opex"), or a modifier of one who holds it ("budget responsibility"). */
function isBudget(phrase: NounPhrase): boolean {
  if (
    phrase.noun === 'grant' ||
    phrase.noun === 'purse' ||
    phrase.noun === 'funding' ||
    phrase.noun === 'spending'
  )
    return phrase.number?.currency !== undefined;
  if (phrase.noun === 'funds')
    return phrase.number?.currency !== undefined || phrase.modifiers.includes('operating');
  if (phrase.tags.has('Budget'))
    return phrase.noun !== 'centre' && phrase.noun !== 'center' && phrase.noun !== 'budgeting';
  return (
    HOLDER.test(phrase.noun) &&
    phrase.modifiers.some((word) => /^(?:budget|budgets|budgetary|fiscal|cost-centre)$/.test(word))
  );
}

function claimOf(reading: Reading, placed: Placed): readonly BudgetClaim[] {
  const { phrase, predicate, role } = placed;
  const words = [...wordsOf(phrase), ...(placed.parent === null ? [] : wordsOf(placed.parent))];
  const money = moneyOf(reading, phrase);
  const signal = kindOf(reading, placed, words, money);
  const holding = holdingOf(reading, placed);
  const span = spanOf(
    reading,
    predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
    Math.max(phrase.end, money.at(-1)?.end ?? 0),
  );
  const rule =
    words.some((word) => CLIENTS.test(word)) && !/^(?:their|his|her)$/.test(phrase.owner ?? '')
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
        ask: [],
      },
    ];
  const quantities =
    strength === 'claimed'
      ? []
      : [
          ...money.map(({ mention }) => quantity('money', mention, recurrence(reading, mention))),
          ...variance(reading),
        ];
  const unsure = signal === 'project-budget' && !words.some((word) => PROJECT.test(word));
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
      ask: unsure ? ['operating-budget'] : [],
    },
  ];
}

interface Holding {
  readonly standing: Standing;
  readonly rule: Rule | null;
}

/** Whose the money is: what is done with it, or the words of holding beside it. */
function holdingOf(reading: Reading, { phrase, predicate, role, parent }: Placed): Holding {
  const acts = actsOn(reading, phrase);
  const nominal = acts.find((act) => act.nominal && (act.tags.has('Hold') || act.tags.has('Plan')));
  if (nominal !== undefined) return { standing: nominal.standing, rule: null };
  if (HOLDER.test(phrase.noun))
    return {
      standing: predicate?.standing ?? (parent === null && reading.predicates.length > 1 ? 'own' : 'listed'),
      rule: null,
    };
  if (role === 'object' && predicate !== null) return heldBy(predicate);
  if (role === 'subject') return { standing: 'other', rule: 'tracking' };
  if (role === 'root') return rootHolding(reading, phrase);
  const scope =
    predicate !== null &&
    (predicate.tags.has('Line') ||
      predicate.tags.has('Lead') ||
      predicate.tags.has('Deliver') ||
      predicate.tags.has('Hold') ||
      /^(?:organize|organise|consist|host|plan)$/.test(predicate.lemma));
  if (
    scope &&
    /^(?:of|with|for|including|w|plus)$/.test(role) &&
    (phrase.number !== null || moneyOf(reading, phrase).length > 0 || role === 'including')
  )
    return { standing: predicate.standing, rule: null };
  return { standing: 'own', rule: 'tracking' };
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
    /^(?:spend|cover|carry|answer)$/.test(lemma)
  )
    return { standing, rule: null };
  return { standing, rule: 'tracking' };
}

/** "Annual printing budget: $300,000": a scope line; "budgeting" in a list of skills is none. */
function rootHolding(reading: Reading, phrase: NounPhrase): Holding {
  if (reading.listed) return { standing: 'listed', rule: null };
  const verb = reading.predicates.find((predicate) => !predicate.nominal && predicate.at < phrase.start);
  if (verb !== undefined && verb.standing !== 'own' && verb.standing !== 'duty')
    return { standing: verb.standing, rule: null };
  return moneyOf(reading, phrase).length > 0
    ? { standing: 'own', rule: null }
    : { standing: 'listed', rule: verb === undefined ? null : 'tracking' };
}

interface Money {
  readonly mention: NumberMention;
  /** Token after it. */
  readonly end: number;
}

/** The amounts of a budget: in its own phrase, in what hangs on it, or right behind it. */
export function moneyOf(reading: Reading, phrase: NounPhrase): readonly Money[] {
  const first = reading.tokens[phrase.start]?.span.start ?? 0;
  const last = reading.tokens[phrase.end - 1]?.span.end ?? 0;
  const near = reading.numbers.filter(
    (number) =>
      isMoney(reading, number) &&
      ((number.span.start >= first && number.span.end <= last) ||
        isRightBehind(reading.text.slice(last, number.span.start), number.span.start - last)),
  );
  return near.map((mention) => ({
    mention,
    end: reading.tokens.findLastIndex((token) => token.span.start < mention.span.end) + 1,
  }));
}

/** A currency beside it, or millions and hundreds of thousands that count nothing else. */
export function isMoney(reading: Reading, number: NumberMention): boolean {
  if (number.currency !== undefined) return true;
  if (number.percent === true || (number.value ?? number.max ?? number.to ?? 0) < 100_000) return false;
  return (
    /^\s*(?:million\s)?(?:in|of|annual|p\.?a\b|budget|revenue|sales|a year|per)\b/i.test(
      reading.text.slice(number.span.end, number.span.end + 16),
    ) ||
    /\b(?:of|revenue|sales|budget)\s$/i.test(
      reading.text.slice(Math.max(0, number.span.start - 10), number.span.start),
    )
  );
}

function isRightBehind(between: string, distance: number): boolean {
  return (
    distance >= 0 &&
    distance < 40 &&
    /^\s*(?:[:(–—-]\s*|,\s*)?(?:(?:of|in|at|up to|over|in excess of|exceeding|ranging from|from|totall?ing|worth|more than|under|approximately|about|around|the amount of|excess|is|was|to)\s*)*(?:an?\s*)?[(:]?\s*$/i.test(
      between,
    )
  );
}

function variance(reading: Reading): readonly Quantity[] {
  return reading.numbers
    .filter(
      (number) =>
        number.percent === true &&
        /^[^.;]{0,24}\b(?:variance|under|over|below)\b/i.test(reading.text.slice(number.span.end)),
    )
    .map((number) => quantity('percent', number));
}

/** The kind of money. Project words win over "annual"; without either, a scope line beside people means a unit's budget. */
function kindOf(
  reading: Reading,
  { phrase, predicate, role }: Placed,
  words: readonly string[],
  money: readonly Money[],
): BudgetSignal {
  const behind = reading.text.slice(
    reading.tokens[phrase.end - 1]?.span.end ?? 0,
    (reading.tokens[phrase.end - 1]?.span.end ?? 0) + 40,
  );
  if (
    words.some((word) => PROJECT.test(word)) &&
    !/^(?:program|programme)$/.test(words.find((word) => PROJECT.test(word)) ?? '')
  )
    return 'project-budget';
  if (/^(?:opex|capex|expenditures?|authority|expense|prelims)$/.test(phrase.noun))
    return phrase.noun === 'prelims' ? 'project-budget' : 'operating-budget';
  if (
    words.some((word) => RECURRING.test(word)) &&
    !(
      role !== 'object' &&
      role !== 'root' &&
      predicate !== null &&
      predicate.objects.some((object) => wordsOf(object).some((word) => PROJECT.test(word)))
    )
  )
    return 'operating-budget';
  if (money.some(({ mention }) => recurrence(reading, mention).per !== undefined)) return 'operating-budget';
  if (
    /^\s*(?:for|of|in|across|within)\s(?:the\s|a\s|an\s|its\s|our\s|my\s)?(?:[\w-]+\s){0,3}(?:department|division|unit|ward|school|team|organi[sz]ation|branch|office|store|centre|center|function|clinic|services?|directorate)\b/i.test(
      behind,
    )
  )
    return 'operating-budget';
  if (words.some((word) => PROJECT.test(word))) return 'project-budget';
  const beside = reading.numbers.some(
    (number) =>
      number.currency === undefined &&
      number.percent !== true &&
      /^\s*(?:\w+\s)?(?:staff|fte|wte|people|employees|agents|nurses|engineers|direct reports)\b/i.test(
        reading.text.slice(number.span.end),
      ),
  );
  return beside ? 'operating-budget' : 'project-budget';
}
