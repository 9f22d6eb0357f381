import type { Predicate, Standing } from '../language/clauses/act.ts';
import {
  changeNumbers,
  changesIn,
  isChanged,
  isEffect,
  isGain,
  isIdle,
  isOpenEffect,
  isPrivate,
} from '../language/effects.ts';
import { isClimate } from '../language/climate.ts';
import { collect, withFurtherMeasures, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import { judgeNotes } from '../language/moved.ts';
import type { NounPhrase } from '../language/phrases.ts';
import { type Reading, spanOf } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Span } from '../model.ts';

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
  template: 'Brought [measure] from [x] to [y] in [time] by [action].',
  doNot: 'Use only numbers you can defend; a range or ’about’ is honest.',
  cue: /\d|^(?:#Up|#Down|up$|down$|faster|quicker|lower|higher|fewer|greater|captur|post|record|secur|unlock|net|garner|recoup|innovat|avert|yield|attain|equat|improv|increas|reduc|decreas|lower|boost|shorten|halv|half|doubl|tripl|quadrupl|maximi|minimi|accelerat|enhanc|cut|sav|rais|grow|grew|eliminat|streamlin|optimi|strengthen|slash|trim|drop|expand|lift|better|recover|turn|driv|drove|achiev|gain|reali[sz]|generat|deliver|bring|brought|speed|sped|avoid|earn|elevat|take|taking|took|prevent|stop|produc|exceed|standardi|yield|keep|kept|cur(?:e|ed|ing)$|clear|fall|fell|ris(?:e|es|ing|en)$|rose|declin|go$|goes$|went|reach|climb|mov|jump|shrink|shrank|com(?:e|es|ing)$|came|result|lead|led$|contribut|see$|saw$|show|enabl|impact|ranked|finished|placed|became|number|first|second|third|fourth|fifth|quarter)/,
  find: find,
};

const MOVES =
  /^(?:fall|rise|drop|improve|increase|decrease|decline|halve|double|triple|go|reach|climb|grow|move|jump|shrink|come|reduce|lower)$/;

/** These say a change for the better or the worse of whatever they act on. */
const CHANGES_ANY =
  /^(?:improve|increase|reduce|decrease|lower|boost|shorten|halve|double|triple|quadruple|maximize|maximise|minimize|minimise|accelerate|enhance|propel|catapult|augment|bolster|amplify|magnify|uplift|curtail|lessen|diminish|skyrocket)$/;

const CHANGES =
  /^(?:cut|save|raise|grow|eliminate|streamline|optimize|optimise|strengthen|slash|trim|drop|expand|lift|better|recover|turn around|drive|achieve|gain|realize|realise|generate|deliver|bring down|speed up|avoid|earn|elevate|turn|take|bring|prevent|stop|produce|exceed|standardize|yield|keep|cure|clear|attain|avert|capture|post|garner|recoup|innovate|enable|secure|unlock|net|negotiate)$/;

/** Only with a word of change: "achieved savings", "delivered growth". */
const BRINGS =
  /^(?:drive|achieve|gain|realize|realise|generate|deliver|earn|turn|take|produce|yield|result|lead|contribute|see|show|enable|impact|exceed|bring|keep|attain|capture|post|garner|recoup|innovate|secure|unlock|net)$/;

/** With "by" and a number any object of these was measured before and after. */
const CHANGES_BY =
  /^(?:cut|slash|lift|raise|drop|trim|lower|reduce|increase|decrease|improve|expand|extend|bring down)$/;

const RESULT_LINK = /^(?:result|lead)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeNotes(reading, found);
  return withFurtherMeasures(found.found());
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, subject, link, nominal } = predicate;
  const span = predicate.span;
  // How people stay and feel is what `retention-engagement` looks for.
  if (subject !== null && isClimate(subject)) return;
  // "Combined science rose from 58 % to 71 %": what moved is measured, whatever it is.
  const shares =
    subject !== null && reading.numbers.some(({ from, percent }) => from !== undefined && percent === true);
  if (
    subject !== null &&
    MOVES.test(lemma) &&
    (isEffect(subject) || shares || /\bby (?:a|one)[ -](?:quarter|third|half)\b/i.test(reading.text)) &&
    !nominal &&
    !subject.tags.has('Budget')
  ) {
    judgeMove(reading, predicate, subject, found);
    return;
  }
  const after = standingOf(predicate);
  if (nominal && link === 'nominal') {
    judgeNominal(reading, predicate, found);
    return;
  }
  if (RESULT_LINK.test(lemma) || lemma === 'contribute') {
    const effect = complements
      .filter(({ prep }) => prep === 'in' || prep === 'to')
      .map(({ phrase }) => phrase)
      .find(
        (phrase) =>
          isEffect(phrase) || isGain(phrase) || phrase.number?.percent === true || isChanged(phrase),
      );
    if (effect === undefined || (lemma === 'lead' && objects.length > 0)) return;
    // "…, to ensure quality, resulting in": the result is that of the act, not of its aim.
    const credited = after === 'aim' ? (firstWithoutAim(reading, predicate)?.standing ?? after) : after;
    if (lemma !== 'contribute') found.hit(credited, 'activity', span, changeNumbers(reading, predicate));
    else if (isGain(effect)) found.hit('partial', 'activity', span);
    return;
  }
  const share = objects.find(
    ({ number }) => number !== null && (number.percent === true || isMoney(reading, number)),
  );
  if (
    share !== undefined &&
    (BRINGS.test(lemma) || lemma === 'negotiate') &&
    complements.some(({ prep, phrase }) => prep === 'in' && isGain(phrase))
  ) {
    found.hit(after, 'activity', span, changeNumbers(reading, predicate));
    return;
  }
  // "Departmental budget cut by 8 %" is less money, no result.
  const cut = objects[0];
  if (cut !== undefined && cut.tags.has('Budget') && cut.start < predicate.at && !nominal) return;
  const effect = objects.find(
    (phrase) =>
      isEffect(phrase) ||
      isGain(phrase) ||
      (((CHANGES_ANY.test(lemma) && lemma !== 'enhance') ||
        (/^(?:cut|slash|lift|raise|drop|trim|bring down)$/.test(lemma) &&
          changeNumbers(reading, predicate).some(
            ({ type, from }) => type === 'percent' || from !== undefined,
          ))) &&
        isOpenEffect(phrase)) ||
      (CHANGES_BY.test(lemma) && isChangedBy(predicate, phrase)),
  );
  if (effect === undefined) {
    judgeSaving(reading, predicate, after, found);
    return;
  }
  if (!CHANGES_ANY.test(lemma) && !CHANGES.test(lemma)) return;
  if (isIdle(lemma, effect) && (lemma === 'negotiate' || changeNumbers(reading, predicate).length === 0))
    return;
  const gain = isGain(effect);
  const lowered =
    /\b(?:down|up|back|to)\b/i.test(reading.text.slice(span.start, span.end + 24)) &&
    changeNumbers(reading, predicate).length > 0;
  if (
    BRINGS.test(lemma) &&
    !gain &&
    !/^(?:drive|achieve|attain)$/.test(lemma) &&
    !(/^(?:capture|post|garner)$/.test(lemma) && effect.number?.percent === true) &&
    !(/^(?:bring|take|keep)$/.test(lemma) && lowered)
  )
    return;
  if (isPrivate(effect)) {
    found.miss(span, 'other-sense');
    return;
  }
  if (link === 'to' || after === 'aim') {
    judgeAim(reading, predicate, after, found, span);
    return;
  }
  if (!isIncomeOnly(effect, lemma)) found.hit(after, 'activity', span, changeNumbers(reading, predicate));
}

/** "cut stock by $90K": by how much is said, of something that is neither people nor one's own affair. */
function isChangedBy({ complements }: Predicate, phrase: NounPhrase): boolean {
  const { tags } = phrase;
  return (
    complements.some(
      (one) =>
        one.prep === 'by' &&
        one.phrase.number !== null &&
        (one.phrase.number.percent === true || one.phrase.number.currency !== undefined),
    ) &&
    !(tags.has('Staff') || tags.has('Occupation') || tags.has('Team') || tags.has('Credential')) &&
    !isPrivate(phrase)
  );
}

/** "Calls fell by 22 %": the line says it as a result; whose, the page says. */
function judgeMove(reading: Reading, predicate: Predicate, subject: NounPhrase, found: Collector): void {
  if (/^(?:company|industry|market)/.test(subject.modifiers[0] ?? '')) return;
  found.hit(
    predicate.standing === 'negated' ? 'negated' : 'own',
    'activity',
    spanOf(reading, subject.start, Math.max(predicate.end, predicate.at + 1)),
    changeNumbers(reading, predicate, subject.start),
  );
}

/** "to increase profitability": with a figure of what came of it a result, behind a skill or a duty a claim, else an aim. */
function judgeAim(
  reading: Reading,
  predicate: Predicate,
  standing: Standing,
  found: Collector,
  span: Span,
): void {
  const governor = firstWithoutAim(reading, predicate);
  const numbers = changeNumbers(reading, predicate);
  const fromTo = changesIn(reading, reading.numbers).filter(({ from }) => from !== undefined);
  const claimed = /^(?:trait|duty|partial|listed)$/;
  if (standing === 'partial') found.hit('partial', 'activity', span);
  else if (numbers.length > 0 && governor?.standing === 'own') found.hit('own', 'activity', span, numbers);
  else if (standing === 'own' && fromTo.length > 0) found.hit('own', 'activity', span, fromTo);
  else if (
    claimed.test(standing) ||
    claimed.test(governor?.standing ?? '') ||
    (governor?.standing === 'own' && governor.tags.has('Lead') && governor.objects.length > 0)
  )
    found.hit('partial', 'activity', span);
  else found.miss(span, 'aim');
}

/** "built a tool to find gaps, reducing faults by 8 %": past the aims, the act that they hang on. */
function firstWithoutAim(reading: Reading, { governor }: Predicate): Predicate | undefined {
  let outer = governor === null ? undefined : reading.predicates[governor];
  for (let steps = 0; outer?.standing === 'aim' && outer.governor !== null && steps < 4; steps++)
    outer = reading.predicates[outer.governor];
  return outer;
}

/** Sentences such as "This application reduced …" tell of the author's own work. */
function standingOf({ standing, subject, link }: Predicate): Standing {
  if (subject === null) return standing;
  const own =
    /^(?:this|the|which|that|these|it|my|our)$/.test(subject.modifiers[0] ?? link) ||
    /^(?:project|application|system|solution|platform|work|team|department|store|branch|initiative|program|programme|process|that|which)$/.test(
      subject.noun,
    );
  return standing === 'other' && own ? 'own' : standing;
}

function judgeSaving(reading: Reading, predicate: Predicate, standing: Standing, found: Collector): void {
  const { lemma, objects, link } = predicate;
  const money =
    objects.some(({ number }) => number !== null && isMoney(reading, number)) ||
    (objects.some(
      ({ noun, tags }) => tags.has('Unit') || /^(?:client|over|city|county|council|company)$/.test(noun),
    ) &&
      reading.numbers.some((number) => number.currency !== undefined));
  if (
    /^(?:save|cut|reduce|eliminate|recover|avert|avoid|prevent|recoup|free(?:d|ing)?)$/.test(lemma) &&
    money &&
    link !== 'to'
  )
    found.hit(standing, 'activity', predicate.span, changeNumbers(reading, predicate));
}

/** "a 15 % drop in complaints", "multi-million cost savings": the change is a noun. */
function judgeNominal(reading: Reading, predicate: Predicate, found: Collector): void {
  const { at, governor, lemma, standing, objects } = predicate;
  const outer = governor === null ? undefined : reading.predicates[governor];
  if (
    !/^(?:improve|reduce|increase|save|drop|grow|decrease|rise|fall|decline|boost|uplift|surge)$/.test(lemma)
  )
    return;
  if (outer === undefined) {
    if (reading.listed && standing === 'listed' && objects.some(isEffect))
      found.hit('listed', 'activity', predicate.span);
    return;
  }
  const gained =
    RESULT_LINK.test(outer.lemma) ||
    BRINGS.test(outer.lemma) ||
    (/^(?:lead|manage|oversee)$/.test(outer.lemma) && outer.standing === 'own');
  if (!gained || outer.link === 'to' || outer.subject?.modifiers[0] === 'company') return;
  const steered = /^(?:lead|manage|oversee)$/.test(outer.lemma);
  const numbers = changeNumbers(reading, outer);
  if (
    steered &&
    numbers.length === 0 &&
    !/\b(?:result|achiev)/i.test(reading.text.slice(reading.tokens[at]?.span.end))
  )
    return;
  if (
    steered &&
    outer.lemma !== 'lead' &&
    !numbers.some(({ from, type }) => from !== undefined || type === 'percent')
  )
    return;
  if (outer.lemma === 'contribute') {
    found.hit('partial', 'activity', outer.span);
    return;
  }
  const grown =
    lemma === 'grow' &&
    /\b(?:sales|revenue)\b/i.test(reading.text) &&
    !numbers.some(({ from }) => from !== undefined) &&
    !/\bmodel|introduced|implement/i.test(reading.text);
  if (!grown) found.hit(outer.standing, 'activity', outer.span, numbers);
}

/** Income raised by an amount is income; raised by a share or a multiple it is a change too. */
function isIncomeOnly(phrase: NounPhrase, lemma: string): boolean {
  return (
    phrase.tags.has('Revenue') &&
    !/^(?:increase|double|triple|quadruple|improve|boost|raise|turn around|manage)$/.test(lemma)
  );
}
