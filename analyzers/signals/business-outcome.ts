import { collect, spanOfAct, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate, Standing } from '../language/predicates.ts';
import { quantity, recurrence, timeQuantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { wordsOf } from '../language/walk.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Quantity } from '../model.ts';

export const businessOutcome: Signal = {
  id: 'business-outcome',
  category: 'results',
  title: 'Business results',
  rung: 'R1',
  implies: [],
  definition:
    'Something that matters to the organisation or its customers changed because of you or your unit.',
  question: 'What was the number before and after?',
  steps: [
    'Go back to past projects, and ask finance or operations for the figures before and after.',
    'Agree the measure before the next project starts.',
  ],
  template: '[Measure] from [x] to [y] in [time] by [action].',
  doNot: 'Use only numbers you can defend; a range or ’about’ is honest.',
  find: find,
};

/** What an organisation or its customers feel. */
const EFFECT =
  /^(?:costs?|expenses?|revenues?|sales|margins?|profit(?:s|ability)?|efficien(?:cy|cies)|productivity|quality|satisfaction|retention|attrition|churn|turnover|time|times|downtime|uptime|errors?|defects?|waste|scrap|complaints?|throughput|yield|accuracy|performance|reliability|visibility|consistency|transparency|effectiveness|calls?|usage|conversion|traffic|membership|enrol?lment|attendance|rates?|scores?|backlog|workload|reliance|savings|paperwork|cycle|income|growth|bottom line|line|results|processes?|process|services?|readiness|occupancy|response|delivery|capacity|utili[sz]ation|incidents?|injuries|accidents|outages?|delays|rework|redundancy|turnaround|speed|budget|spend|spending|cases?|collections?|shrink|shrinkage|receivables|impairments|requirements|corrections|engagement|volume|share|ranking|loyalty|support|profits|safety|ebitda|oee|nps|csat|morale|debt|inventory|overtime|productions?|workflow|wait|reimbursements|purchasing|close|flow|pass|visits?|donations?|intelligence|usability|claims|fraud|loss(?:es)?|stability)$/;
const MOVES =
  /^(?:fall|rise|drop|improve|increase|decrease|decline|halve|double|triple|go|reach|climb|grow|move|jump|shrink|come|reduce|lower)$/;
const CHANGES =
  /^(?:improve|increase|reduce|cut|lower|decrease|save|boost|raise|grow|double|triple|quadruple|halve|shorten|eliminate|minimize|minimise|streamline|optimize|optimise|enhance|accelerate|maximize|maximise|strengthen|slash|trim|drop|expand|lift|better|recover|turn around|drive|achieve|gain|realize|realise|generate|deliver|bring down|speed up|avoid|earn|elevate|turn|take|prevent|stop|produce|exceed|strengthened|standardize|yield|save)$/;
/** Only with a word of change: "achieved savings", "delivered growth". */
const BRINGS =
  /^(?:drive|achieve|gain|realize|realise|generate|deliver|earn|turn|take|produce|yield|result|lead|contribute|see|show|enable|provide|impact|exceed)$/;
const GAIN =
  /^(?:savings?|reductions?|increases?|improvements?|gains?|growth|drop|decrease|rise|fall|decline|discounts?|rank|ranking|advantage|efficienc(?:y|ies)|turnaround|rating|return|roi|profit|speed|retention)$/;
/** What counts as effect for nobody but the author. */
const PERSONAL =
  /^(?:my|personal|own|skills?|knowledge|typing|experience|understanding|awareness|communication|relationships?|participation|sense|self)$/;
const TRAIT_ENDING = /\b(?:skills|expert|experience|ability|proven to|passion)\b/i;
const RESULT_LINK = /^(?:result|lead)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeNotes(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject, link, nominal } = predicate;
  const span = spanOfAct(reading, predicate);
  if (subject !== null && MOVES.test(lemma) && isEffect(subject) && !nominal) {
    // "Calls fell by 22 %": the line says it as a result; whose, the page says.
    if (!/^(?:company|industry|market)/.test(subject.modifiers[0] ?? ''))
      found.hit(
        standing === 'negated' ? 'negated' : 'own',
        'activity',
        spanOf(reading, subject.start, Math.max(predicate.end, predicate.at + 1)),
        numbersOf(reading, predicate, subject.start),
      );
    return;
  }
  const after = standingOf(predicate);
  if (nominal && link === 'nominal') return judgeNominal(reading, predicate, found);
  if (RESULT_LINK.test(lemma)) {
    const effect = complements
      .filter(({ prep }) => prep === 'in' || prep === 'to')
      .map(({ phrase }) => phrase)
      .find((phrase) => isEffect(phrase) || isGain(phrase) || phrase.number?.percent === true);
    if (effect !== undefined && !(lemma === 'lead' && objects.length > 0))
      found.hit(after, 'activity', span, numbersOf(reading, predicate));
    return;
  }
  const effect = objects.find((phrase) => isEffect(phrase) || isGain(phrase));
  if (effect === undefined) return judgeSaving(reading, predicate, after, found);
  if (!CHANGES.test(lemma) && !(BRINGS.test(lemma) && isGain(effect))) return;
  if (BRINGS.test(lemma) && !isGain(effect) && !/^(?:drive|achieve)$/.test(lemma)) return;
  if (wordsOf(effect).some((word) => PERSONAL.test(word)) || /^(?:my|their|own)$/.test(effect.owner ?? ''))
    return found.miss(span, 'other-sense');
  if (link === 'to' || after === 'aim') return ambition(reading, predicate, found, span);
  if (isIncomeOnly(effect, lemma)) return;
  found.hit(after, 'activity', span, numbersOf(reading, predicate));
}

/** "led to increase profitability": an aim of something done is claimed when it follows leading people, nothing otherwise. */
function ambition(
  reading: Reading,
  predicate: Predicate,
  found: Collector,
  span: ReturnType<typeof spanOfAct>,
): void {
  const governor = predicate.governor === null ? undefined : reading.predicates[predicate.governor];
  if (numbersOf(reading, predicate).length > 0 && governor?.standing === 'own')
    return found.hit('own', 'activity', span, numbersOf(reading, predicate));
  if (governor?.standing === 'own' && governor.tags.has('Lead') && governor.objects.length > 0)
    return found.hit('partial', 'activity', span);
  found.miss(span, 'aim');
}

/** Sentences such as "This application reduced …" tell of the author's own work. */
function standingOf({ standing, subject, link }: Predicate): Standing {
  if (subject === null) return standing;
  const own =
    /^(?:this|the|which|that|these|it)$/.test(subject.modifiers[0] ?? link) ||
    /^(?:project|application|system|solution|platform|work|team|department|store|branch|initiative|program|process|that|which)$/.test(
      subject.noun,
    );
  if (standing === 'other' && own) return 'own';
  return standing;
}

function judgeSaving(reading: Reading, predicate: Predicate, standing: Standing, found: Collector): void {
  const { lemma, objects, link } = predicate;
  const money =
    objects.some(({ number }) => number !== null && isMoney(reading, number)) ||
    (objects.some(({ noun }) =>
      /^(?:company|firm|client|organi[sz]ation|department|business|over|agency|school|bank|city|county)$/.test(
        noun,
      ),
    ) &&
      reading.numbers.some((number) => number.currency !== undefined));
  if (/^(?:save|cut|reduce|eliminate|recover)$/.test(lemma) && money && link !== 'to')
    found.hit(standing, 'activity', spanOfAct(reading, predicate), numbersOf(reading, predicate));
}

/** "a 15 % drop in complaints", "multi-million cost savings": the change is a noun. */
function judgeNominal(reading: Reading, predicate: Predicate, found: Collector): void {
  const { at, governor, lemma } = predicate;
  const outer = governor === null ? undefined : reading.predicates[governor];
  if (
    outer === undefined ||
    !/^(?:improve|reduce|increase|save|drop|grow|decrease|rise|fall|decline|turn around)$/.test(lemma)
  )
    return;
  const gained =
    RESULT_LINK.test(outer.lemma) ||
    BRINGS.test(outer.lemma) ||
    (outer.lemma === 'lead' && outer.standing === 'own');
  if (!gained || outer.link === 'to' || outer.subject?.modifiers[0] === 'company') return;
  if (
    outer.lemma === 'lead' &&
    numbersOf(reading, outer).length === 0 &&
    !/\b(?:result|achiev)/i.test(reading.text.slice(reading.tokens[at]?.span.end))
  )
    return;
  if (outer.lemma === 'contribute') return found.hit('partial', 'activity', spanOfAct(reading, outer));
  const grown =
    lemma === 'grow' &&
    /\b(?:sales|revenue)\b/i.test(reading.text) &&
    !/\bmodel|introduced|implement/i.test(reading.text);
  if (!grown) found.hit(outer.standing, 'activity', spanOfAct(reading, outer), numbersOf(reading, outer));
}

function isEffect(phrase: NounPhrase): boolean {
  if (
    /^(?:processes?|process|services?|support|budget|results|time|times|line|requirements|performance|cases?|response|delivery|quality|process)$/.test(
      phrase.noun,
    )
  ) {
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
    (/^(?:number|amount|level|levels|cost)$/.test(phrase.noun) && phrase.of.some(isEffect))
  );
}

function isGain(phrase: NounPhrase): boolean {
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

/** Income raised by an amount is income; raised by a share or a multiple it is a change too. */
function isIncomeOnly(phrase: NounPhrase, lemma: string): boolean {
  return (
    phrase.tags.has('Revenue') &&
    !/^(?:increase|double|triple|quadruple|improve|boost|raise|turn around|manage)$/.test(lemma)
  );
}

/** Verbless: "Scrap down from 6 % to 2.5 %", "OEE 61→74 %", "Took the region to second of fourteen". */
function judgeNotes(reading: Reading, found: Collector): void {
  for (const number of reading.numbers) {
    const before = reading.text.slice(Math.max(0, number.span.start - 48), number.span.start);
    const span = { start: Math.max(0, number.span.start - before.trimStart().length), end: number.span.end };
    const staff =
      /\b(?:absence|staff turnover|attrition in my|drop-out|absenteeism|engagement score)\b/i.test(before);
    if (
      number.ordinal === true &&
      (number.to !== undefined ||
        /\b(?:earned|achieved|ranked|finished|placed|reached|became)\b[^.;]*$/i.test(before))
    ) {
      found.hit('own', 'activity', span, [quantity('rank', number)]);
    } else if (
      number.from !== undefined &&
      number.percent === true &&
      !staff &&
      (/\b(?:up|down|rate|oee|score|from|scrap|attrition|retention)\b[^.;]{0,16}$/i.test(before) ||
        /[A-Za-z]\s$/.test(before)) &&
      !reading.predicates.some(({ tags }) => tags.has('Up') || tags.has('Down'))
    ) {
      found.hit('own', 'activity', span, [quantity('percent', number)]);
    }
  }
  if (reading.listed || TRAIT_ENDING.test(reading.text) || reading.predicates.length > 0) return;
  const change = /\b(?:down|up|cut|reduced|improved)\b by (?:half|a third|a quarter)\b/i.exec(reading.text);
  if (change !== null)
    found.hit('own', 'activity', { start: change.index, end: change.index + change[0].length });
}

/** The numbers that measure the change: shares, money, time from and to. */
function numbersOf(reading: Reading, predicate: Predicate, from = predicate.at): readonly Quantity[] {
  const word = { double: 100, triple: 200, quadruple: 300 }[predicate.lemma];
  const start = reading.tokens[from]?.span.start ?? 0;
  const end = (reading.tokens[predicate.end - 1]?.span.end ?? reading.text.length) + 3;
  const near = reading.numbers.filter(
    (number) => number.span.start >= start && number.span.end <= end && number.ordinal !== true,
  );
  const measured = near.flatMap((number) => measure(reading, number) ?? []);
  if (word !== undefined) return [{ type: 'percent', value: word }];
  if (predicate.lemma === 'halve') return [{ type: 'percent', value: 50 }];
  const half = /\bat half the (?:cost|price|time)\b|\bby half\b/i.test(reading.text.slice(start));
  if (measured.length === 0 && half) return [{ type: 'percent', value: 50 }];
  const seen = new Set<string>();
  return measured.filter(({ type }) => !seen.has(type) && seen.add(type));
}

function measure(reading: Reading, number: NumberMention): Quantity | null {
  if (number.percent === true) return quantity('percent', number);
  if (isMoney(reading, number)) return quantity('money', number, recurrence(reading, number));
  const time = timeQuantity(reading, number);
  if (time !== null) return number.from !== undefined || time.type !== 'years' ? time : null;
  return number.from !== undefined ? quantity('count', number) : null;
}
