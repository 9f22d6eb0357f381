import type { NumberMention } from '../../text/numbers.ts';
import type { Quantity } from '../../model.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Predicate } from '../clauses/act.ts';
import { quantity, recurrence } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { isMoney } from './amounts.ts';

/** The first amount or share that stands in the words of an act; what it was multiplied by, as a share. */
export function quantitiesIn(reading: Reading, predicate: Predicate): readonly Quantity[] {
  const derived = /^(?:double|triple|quadruple)$/.exec(predicate.lemma)?.[0];
  if (derived !== undefined)
    return [{ type: 'percent', value: { double: 100, triple: 200, quadruple: 300 }[derived] ?? 100 }];
  // "£300k raised from …": the amount may stand in front.
  const first = Math.min(
    predicate.at,
    predicate.nominal ? predicate.at : (predicate.objects[0]?.start ?? predicate.at),
  );
  const from = reading.tokens[first]?.span.start ?? 0;
  // "sales volumes exceeding £2m"
  const beyond = reading.predicates.find(
    ({ at, link, lemma }) =>
      at === predicate.end && link === 'participle' && /^(?:exceed|surpass|total|reach)$/.test(lemma),
  );
  const to = reading.tokens[(beyond ?? predicate).end - 1]?.span.end ?? reading.text.length;
  return reading.numbers
    .filter((number) => number.span.start >= from && number.span.end <= to + 2)
    .flatMap((number) =>
      isMoney(reading, number)
        ? [quantity('money', number, recurrence(reading, number))]
        : number.percent === true
          ? [quantity('percent', number)]
          : [],
    )
    .slice(0, 1);
}

/** The amount that stands in or beside a phrase, or none. */
export function amountOf(reading: Reading, phrase: NounPhrase): readonly Quantity[] {
  const from = (reading.tokens[phrase.start]?.span.start ?? 0) - 24;
  const to = (reading.tokens[phrase.end - 1]?.span.end ?? 0) + 24;
  return reading.numbers
    .filter((number) => isMoney(reading, number) && number.span.start >= from && number.span.end <= to)
    .slice(0, 1)
    .map((number) => quantity('money', number, recurrence(reading, number)));
}

const NOT_INCOME =
  /^(?:team|teams|reports?|reporting|orders?|cycle|recognition|module|calls?|process|processes|associates?|force|representatives?|staff|goals?|opportunities|materials|skills|leads|tax|tools?|presentations?|meetings?|activities|floor|department|operations|managers?|management|strategy|strategies|analysis|data|forecasts?|forecasting|assurance|accounting|schedules?|training|support|people|experience|experiences|region|territory|agency|service|services)$/;

/** "sales revenue", "a $12M bookings target"; not "sales team" or "revenue reports". */
export function isIncome(phrase: NounPhrase): boolean {
  if (NOT_INCOME.test(phrase.noun) && !/(?:quota|goals?|targets?)$/.test(phrase.noun)) return false;
  if (/^(?:their|his|her|clients?'?s?|customers?'?s?)$/.test(phrase.owner ?? '')) return false;
  if (/^(?:company|employer|firm)'?s?$/.test(phrase.owner ?? phrase.modifiers[0] ?? '')) return false;
  // "managed sponsorships and fees" may be work with papers; an amount makes them income.
  if (/^(?:fees?|sponsorships?|renewals?|billings?|donations?|fundraising)$/.test(phrase.noun))
    return phrase.number !== null || /^(?:fundraising|renewal|donation)s?$/.test(phrase.noun);
  if (phrase.tags.has('Revenue')) return true;
  return (
    /^(?:targets?|goals?|quotas?|growth|volume|income|streams?)$/.test(phrase.noun) &&
    phrase.modifiers.some((word) =>
      /^(?:sales|revenue|bookings|income|fundraising|quota|renewal|donation|tuition)$/.test(word),
    )
  );
}

/** Those who give money to a cause. */
const FUNDERS =
  /^(?:lottery|trusts?|foundations?|donors?|funders?|sponsors?|philanthrop\w+|benefactors?|grant-?makers?|ministry|government|investors?)$/;

/** "secured £210k from the lottery and two trusts" */
export const comesFromFunders = ({ lemma, complements }: Predicate): boolean =>
  /^(?:secure|win|obtain|attract|bring in)$/.test(lemma) &&
  complements.some(({ prep, phrase }) => prep === 'from' && phrase.words.some((word) => FUNDERS.test(word)));

/** "took room revenue up 14 %" */
export const takesUp = ({ lemma, complements }: Predicate): boolean =>
  /^(?:take|push|move|bring)$/.test(lemma) &&
  complements.some(
    ({ prep, phrase: { number } }) =>
      /^(?:up|to)$/.test(prep) && (number?.percent === true || number?.currency !== undefined),
  );

/** "won a tender"; a contract may also be signed with a supplier, so only customers are signed. */
export const closesDeal = ({ lemma }: Predicate, { noun }: NounPhrase): boolean =>
  /^(?:win|secure|close|land|sell|bring in)$/.test(lemma) ||
  (/^(?:sign|convert|onboard|acquire)$/.test(lemma) &&
    /^(?:accounts?|clients?|customers?|logos?|members?|retainers?)$/.test(noun));

/** "…; revenues rose 12 %": told as what came of the line, with its figure. */
export function isRise(reading: Reading, { lemma, subject, at, end }: Predicate): boolean {
  if (subject === null || !/^(?:grow|rise|increase|climb|double|triple|jump|soar)$/.test(lemma)) return false;
  const from = reading.tokens[at]?.span.start ?? 0;
  const to = reading.tokens[end - 1]?.span.end ?? 0;
  return (
    subject.start > 0 &&
    isIncome(subject) &&
    !/^(?:company|industry|market|group|firm)/.test(subject.modifiers[0] ?? '') &&
    (/^(?:double|triple)$/.test(lemma) ||
      reading.numbers.some(({ span }) => span.start >= from && span.end <= to + 2))
  );
}

/** What a unit takes, written beside the post that runs it. */
const TAKINGS = /^(?:turnover|takings|revenues?|sales|arr)$/;

/** Posts that run what takes the money; a quality manager's line names the employer's turnover. */
const RUNS =
  /^(?:general|store|shop|branch|salon|restaurant|hotel|pub|bar|cafe|kitchen|depot|plant|site|centre|center|practice|clinic|area|regional|district|division|divisional|country|retail|managing|operations)$/;

const OF_EMPLOYER = /\b(?:company|employer|firm|group|profit|p&l|one of)\b/i;

/** "Quota of $2.5M": who writes it down carried it. "Branch manager, turnover £3m": so does who runs the branch. */
export function carriedQuota(reading: Reading): NounPhrase | undefined {
  if (reading.listed) return undefined;
  const [title] = reading.roots;
  const runs =
    title?.start === 0 &&
    title.tags.has('Manager') &&
    !title.tags.has('Plural') &&
    title.modifiers.some((word) => RUNS.test(word)) &&
    !OF_EMPLOYER.test(reading.text) &&
    reading.predicates.every(({ nominal }) => nominal);
  // "Turnover of £6m, 41 staff": whoever writes a unit's takings beside its people runs it.
  const beside = reading.placed.some(
    ({ phrase }) =>
      phrase.tags.has('Staff') && phrase.number !== null && phrase.number.currency === undefined,
  );
  const opens = (phrase: NounPhrase): boolean =>
    beside &&
    phrase.start === 0 &&
    !OF_EMPLOYER.test(reading.text) &&
    reading.predicates.every(({ nominal }) => nominal);
  return reading.roots.find(
    (phrase) =>
      (/quotas?$/.test(phrase.noun) || ((runs || opens(phrase)) && TAKINGS.test(phrase.noun))) &&
      isIncome(phrase) &&
      amountOf(reading, phrase).length > 0,
  );
}

/** "sales to goal (112 %)", "revenue vs. plan: 104 %": how far a target was met. */
const TO_TARGET =
  /\b(?:sales|revenue|bookings|fundraising|income)\s(?:to|vs\.?|versus|against)\s(?:\w+\s)?(?:goal|quota|plan|target|budget)s?\s?[:(–-]?\s?$/i;

/** How far a target was met, where it is written beside the sales. */
export const reachedTarget = ({ text, numbers }: Reading): NumberMention | undefined =>
  numbers.find(({ span, percent }) => percent === true && TO_TARGET.test(text.slice(0, span.start)));

/** "accountable for £900k a year of contract income" */
export const carriesIncome = ({ text }: Reading, { lemma }: Predicate): boolean =>
  /^be (?:responsible|accountable)$/.test(lemma) &&
  /\b(?:responsible|accountable|answerable) for [$£€₹][\d.,]+\s?\w* (?:a year |p\.?a\.? |per year |annually )?(?:of|in) (?:\w+ ){0,2}(?:income|revenues?|sales|fees|bookings|turnover)\b/i.test(
    text,
  );

/** Money that the employer's own leaders grant is no income. */
const FROM_WITHIN =
  /\b(?:business case|(?:executive|steering|investment) committee|exco|(?:from|by) (?:the |our )?c[ef]o)\b/i;

/** "won £2m of funding", "attracted sponsorship". */
export const isGiven = (reading: Reading, { lemma, objects }: Predicate): boolean =>
  /^(?:negotiate|win|secure|obtain|attract)$/.test(lemma) &&
  objects.some(({ noun }) => /^(?:sponsorships?|funding|donations?|investments?)$/.test(noun)) &&
  !FROM_WITHIN.test(reading.text);
