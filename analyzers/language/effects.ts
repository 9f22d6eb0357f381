import { isClimate } from './climate.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Quantity, Span } from '../model.ts';
import { isMoney } from './money/amounts.ts';
import type { NounPhrase } from './phrases.ts';
import type { Predicate } from './clauses/act.ts';
import { isFurther, quantity, recurrence, timeQuantity } from './quantities.ts';
import type { Reading } from './reading.ts';
import { table } from '../text/table.ts';

/** What an organisation or its customers feel, beyond the metrics that the lexicon knows. */
const EFFECT =
  /^(?:efficienc(?:y|ies)|attrition|turnover|reliance|cycle|response|delivery|injuries|accidents|outages?|delays|redundancy|turnaround|budget|cases?|shrink|shrinkage|receivables|corrections|engagement|ranking|safety|morale|debt|overtime|productions?|workflow|wait|reimbursements|purchasing|close|flow|pass|intelligence|usability|claims|fraud|loss(?:es)?|stability|predictability|returns?|re-?admissions?|admissions|queues?|operations|processing|emissions|consumption|energy|otif|penetration|coverage|standards|deliveries|footfall|grades|literacy|marks|crime|mortality|infections?|falls|rejections?|rejects?|spoilage|absence|findings|discrepancies|deviations|exceptions|non-conformances|nonconformances|nonconformities|violations|citations|breaches|faults|breakdowns|stoppages|stockouts|stock-outs|backorders|chargebacks|overruns|delinquenc(?:y|ies)|arrears|vacanc(?:y|ies)|voids|spillage|leakage|breakages?|theft|no-shows|departures|arrivals|fix|resolution|escalations|cancellations|duplicates|bottlenecks|recalls|callbacks|punctuality|freshness|cleanliness|flexibility|security|scalability|relationships?|access|availability|days|weeks)$/;
/** Everyday words that are an effect only with nothing private beside them. */
const LOOSE =
  /^(?:processes?|process|services?|support|budget|results|times?|line|requirements|performance|cases?|response|delivery|quality|hours|days|weeks|relationships?|awareness|access|coverage)$/;
const GAIN =
  /^(?:savings?|reductions?|increases?|improvements?|gains?|growth|drop|decrease|rise|fall|decline|boosts?|uplifts?|surges?|jumps?|cut|cuts|discounts?|rank|ranking|advantage|efficienc(?:y|ies)|turnaround|rating|return|returns|roi|profit|speed|retention)$/;
/** What is the author's own affair, or makes no difference to an organisation. */
const PRIVATE =
  /^(?:my|personal|own|skills?|knowledge|typing|experience|understanding|communication|participation|sense|self|font|responsibilit(?:y|ies)|fractions?|salary|headcount|vocabulary|fitness|weight|confidence|career)$/;

/** Whether a change in it is a change for the organisation or its customers. */
export function isEffect(phrase: NounPhrase): boolean {
  if (isClimate(phrase)) return false;
  if (LOOSE.test(phrase.noun)) {
    if (/^(?:results|line|requirements|support)$/.test(phrase.noun))
      return phrase.modifiers.some((word) => EFFECT.test(word) || word === 'bottom');
    return phrase.modifiers.every((word) => !/^(?:my|project|status)$/.test(word));
  }
  return (
    EFFECT.test(phrase.noun) ||
    phrase.tags.has('Metric') ||
    phrase.tags.has('Cost') ||
    phrase.tags.has('Profit') ||
    phrase.tags.has('Revenue') ||
    (/^(?:number|amount|level|levels|cost|use|usage|risk|need)$/.test(phrase.noun) &&
      phrase.of.some(isEffectOrCount))
  );
}

const isEffectOrCount = (phrase: NounPhrase): boolean => isEffect(phrase) || phrase.tags.has('Plural');

/** What may be improved, reduced or increased although no list knows it: neither private nor a piece of daily work. */
export function isOpenEffect(phrase: NounPhrase): boolean {
  const blocked = (['Part', 'Document', 'System', 'Staff', 'Occupation', 'Team', 'Credential'] as const).some(
    (tag) => phrase.tags.has(tag),
  );
  return (
    isEffect(phrase) ||
    (!blocked &&
      !(isClimate(phrase) && !/injur|accident/.test(phrase.noun)) &&
      phrase.head > phrase.start - 1 &&
      /[a-z]{3}/.test(phrase.noun) &&
      !isPrivate(phrase))
  );
}

/** The author’s own affairs ("my skills"): their gain is nobody else’s. */
export function isPrivate(phrase: NounPhrase): boolean {
  // "communication skills" are one's own; "communication scores" are what patients gave.
  const areGiven = /^(?:scores|ratings)$/.test(phrase.noun);
  const isOwn = (word: string): boolean => PRIVATE.test(word) && !(areGiven && word === 'communication');
  return phrase.words.some(isOwn) || /^(?:my|their|own)$/.test(phrase.owner ?? '');
}

/** "savings", "a 15 % reduction": a noun that is itself the change. */
export function isGain(phrase: NounPhrase): boolean {
  if (phrase.modifiers.some((word) => CHANGED.test(word)) && isEffect(phrase)) return true;
  return (
    GAIN.test(phrase.noun) &&
    !phrase.modifiers.some((word) =>
      /^(?:process|continuous|salary|pay|merit|headcount|personal|career)$/.test(word),
    ) &&
    (phrase.noun !== 'improvements' ||
      phrase.number !== null ||
      phrase.of.length > 0 ||
      phrase.modifiers.length > 0)
  );
}

/** "faster processing", "lower costs", "increased awareness": the measure with what became of it. */
const CHANGED =
  /^(?:faster|quicker|lower|higher|fewer|greater|shorter|increased|improved|reduced|enhanced|decreased|cheaper|safer|better|stronger)$/;

/** "improved accountability", "fewer escalations": changed for the better, whatever it is. */
export const isChanged = (phrase: NounPhrase): boolean =>
  CHANGED.test(
    phrase.modifiers.find((word) => !/^(?:an?|the|significantly|greatly|much)$/.test(word)) ?? '',
  ) && isOpenEffect(phrase);

const PUBLIC = /^(?:brand|product|market|customer|consumer|public|community)$/;

/** "drove service delivery" is work; "raised awareness of an issue" moves no measure: results only with a figure. */
export const isIdle = (lemma: string, effect: NounPhrase): boolean =>
  (lemma === 'drive' && !isGain(effect) && LOOSE.test(effect.noun)) ||
  (lemma === 'negotiate' && !/^(?:savings?|reductions?|discounts?|decrease)$/.test(effect.noun)) ||
  (effect.noun === 'awareness' && !effect.modifiers.some((word) => PUBLIC.test(word)));

/** "cut by a fifth" */
export const BY_PART =
  /\bby (?:an? |one[- ])?(half|quarter|third|fifth|tenth|two[ -]thirds|three[ -]quarters)\b/i;
const PARTS = table({
  half: 50, quarter: 25, third: 33, fifth: 20, tenth: 10, 'two thirds': 67, 'three quarters': 75,
}); // prettier-ignore

const FACTOR = table({ double: 100, triple: 200, quadruple: 300, halve: 50 });

/** What others reach is no measure of one's own: "94 % against an 82 % average". */
const COMPARED = /\b(?:against|versus|vs\.?|compared (?:to|with))\s(?:an?\s|the\s)?$/i;

/** The numbers that measure a change: shares, money, from and to. `from` is the token where the words of it begin. */
export function changeNumbers(
  reading: Reading,
  predicate: Predicate,
  from = predicate.at,
): readonly Quantity[] {
  const factor = FACTOR[predicate.lemma];
  if (factor !== undefined) return [{ type: 'percent', value: factor }];
  const ahead = predicate.nominal ? from : Math.min(from, predicate.objects[0]?.start ?? from);
  const start = reading.tokens[ahead]?.span.start ?? 0;
  const at = reading.predicates.indexOf(predicate);
  // "cut hours lost to faults from 90 to 20": what describes the measure stands before its numbers.
  const last =
    reading.predicates.find(({ governor, link }) => governor === at && link === 'participle') ?? predicate;
  const end = (reading.tokens[last.end - 1]?.span.end ?? reading.text.length) + 3;
  const near = reading.numbers.filter(
    (number) =>
      number.span.start >= start &&
      number.span.start < end &&
      number.ordinal !== true &&
      !COMPARED.test(reading.text.slice(Math.max(0, number.span.start - 24), number.span.start)),
  );
  const measured = changesIn(reading, near);
  const part = BY_PART.exec(reading.text.slice(start))?.[1]?.toLowerCase().replace('-', ' ');
  if (measured.length === 0 && part !== undefined) return [{ type: 'percent', value: PARTS[part] ?? 0 }];
  const half = /\bat half the (?:cost|price|time)\b/i.test(reading.text.slice(start));
  if (measured.length === 0 && half) return [{ type: 'percent', value: 50 }];
  return measured.filter(
    (one, k) => !measured.slice(0, k).some((other) => other.type === one.type && !isFurther(other, one)),
  );
}

/** Each number as a measure of change; "from ten days to four" are two numbers and one measure. */
export function changesIn(reading: Reading, numbers: readonly NumberMention[]): readonly Quantity[] {
  const measured: Quantity[] = [];
  for (let k = 0; k < numbers.length; k++) {
    const first = numbers[k] as NumberMention;
    const second = numbers[k + 1];
    const pair = second !== undefined && isPair(reading, first, second);
    const number: NumberMention = pair
      ? ({
          span: { start: first.span.start, end: second.span.end },
          from: endOf(first),
          to: endOf(second),
          ...(first.currency !== undefined && { currency: first.currency }),
        } as NumberMention)
      : first;
    const one = measure(reading, number, pair ? second : first);
    if (one !== null) measured.push(one);
    if (pair) k++;
  }
  return measured;
}

/** A number as one end of a change; of a range ("2-3 weeks") the far end. */
const endOf = ({ value, max }: NumberMention): number | undefined => value ?? max;

function isPair({ text }: Reading, first: NumberMention, second: NumberMention): boolean {
  return (
    endOf(first) !== undefined &&
    endOf(second) !== undefined &&
    /\bfrom\s+(?:about |around |over |an? )?$/i.test(text.slice(0, first.span.start)) &&
    /^\s*(?:[a-z]+\s){0,3}(?:to|down to|up to)\s+(?:about |under |over |just )?$/i.test(
      text.slice(first.span.end, second.span.start),
    )
  );
}

/** "from 40 minutes to 15": where the unit stands behind the first of two numbers alone. */
function startOf({ text }: Reading, { span }: NumberMention): Span {
  const first = /^[-−]?[\d.,]+(?:\s?[-–]\s?[\d.,]+)?|^[a-z]+/i.exec(text.slice(span.start, span.end));
  return { start: span.start, end: span.start + (first?.[0].length ?? 0) };
}

const HOURS = table({
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 720,
  years: 8640,
});

/** "from two weeks to four days" is 14 days to 4: both ends in the finer unit. */
function inOneUnit({ text }: Reading, { span }: NumberMention, time: Quantity): Quantity {
  const named =
    /^[\s\d.,–-]*(?:[a-z]+\s)??(minute|min|hour|hr|day|week|month|year)s?\b[^.;]*?\b(?:to|→)/i.exec(
      text.slice(span.start, span.end),
    )?.[1];
  const unit = { min: 'minute', hr: 'hour' }[named?.toLowerCase() ?? ''] ?? named?.toLowerCase();
  const first = HOURS[`${unit}s`];
  const last = HOURS[time.unit ?? time.type];
  if (first === undefined || last === undefined || first === last) return time;
  const at = (value: number | undefined, size: number): number =>
    Number((((value ?? 0) * size) / Math.min(first, last)).toFixed(2));
  const finer = first < last ? `${unit}s` : (time.unit ?? time.type);
  const ends = { from: at(time.from, first), to: at(time.to, last) };
  return /^(?:hours|months|years)$/.test(finer)
    ? { type: finer as 'hours', ...ends }
    : { type: 'time', ...ends, unit: finer };
}

function measure(reading: Reading, number: NumberMention, unitOf: NumberMention): Quantity | null {
  if (number.percent === true || unitOf.percent === true) return quantity('percent', number);
  if (isMoney(reading, number)) return quantity('money', number, recurrence(reading, number));
  const time =
    timeQuantity(reading, number) ??
    timeQuantity(reading, { ...number, span: unitOf.span }) ??
    (number.from === undefined ? null : timeQuantity(reading, { ...number, span: startOf(reading, number) }));
  if (time !== null && number.from !== undefined) return inOneUnit(reading, number, time);
  if (time !== null) return number.from !== undefined || time.type !== 'years' ? time : null;
  // "raised the score by 15 points"
  if (/^\s*points?\b/i.test(reading.text.slice(number.span.end)))
    return quantity('count', number, { unit: 'points' });
  return number.from !== undefined ? quantity('count', number) : null;
}
