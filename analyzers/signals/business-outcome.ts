import type { Predicate, Standing } from '../language/clauses/act.ts';
import {
  BRINGS,
  CHANGES,
  CHANGES_ANY,
  MOVES,
  RESULT_LINK,
  cutsBudget,
  effectOf,
  firstWithoutAim,
  isIncomeOnly,
  isOnlyDone,
  savesMoney,
  standingOf,
  takenOff,
} from '../language/changes.ts';
import {
  BY_PART,
  changeNumbers,
  changesIn,
  isChanged,
  isEffect,
  isGain,
  isIdle,
  isPrivate,
} from '../language/effects.ts';
import { isClimate } from '../language/climate.ts';
import { collect, withFurtherMeasures, type Collector } from '../language/found.ts';
import { judgeNominal } from '../language/gains.ts';
import { isMoney } from '../language/money/amounts.ts';
import { judgeNotes } from '../language/moved.ts';
import type { NounPhrase } from '../language/phrases.ts';
import { type Reading, spanOf, toItsEnd } from '../language/reading.ts';
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
  cue: /\d|^(?:#Up|#Down|up$|down$|faster|quicker|lower|higher|fewer|greater|captur|post|record|secur|unlock|net|garner|recoup|innovat|avert|yield|attain|equat|improv|increas|reduc|decreas|lower|boost|shorten|halv|half|knock|shav|strip|get$|got$|fifth|tenth|third|doubl|tripl|quadrupl|maximi|minimi|accelerat|enhanc|cut|sav|rais|grow|grew|eliminat|streamlin|optimi|strengthen|slash|trim|drop|expand|lift|better|recover|turn|driv|drove|achiev|gain|reali[sz]|generat|deliver|bring|brought|speed|sped|avoid|earn|elevat|take|taking|took|prevent|stop|produc|exceed|standardi|yield|keep|kept|cur(?:e|ed|ing)$|clear|fall|fell|ris(?:e|es|ing|en)$|rose|declin|go$|goes$|went|reach|climb|mov|jump|shrink|shrank|com(?:e|es|ing)$|came|result|lead|led$|contribut|see$|saw$|show|enabl|impact|ranked|finished|placed|became|number|first|second|third|fourth|fifth|quarter)/,
  find: find,
};

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeNotes(reading, found);
  return withFurtherMeasures(found.found());
}

interface Act {
  readonly reading: Reading;
  readonly predicate: Predicate;
  /** The standing of the act, or of the author's work that stands as its subject. */
  readonly after: Standing;
}

/** What an act of change shows; true where no case behind is asked. */
type Case = (act: Act, found: Collector) => boolean;

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  // How people stay and feel is what `retention-engagement` looks for.
  if (predicate.subject !== null && isClimate(predicate.subject)) return;
  const act: Act = { reading, predicate, after: standingOf(predicate) };
  CASES.some((judge) => judge(act, found));
}

const CASES: readonly Case[] = [
  subjectMoves,
  namesChange,
  resultsIn,
  bringsShare,
  takesOff,
  ({ predicate }) => cutsBudget(predicate),
  changes,
];

/** "Combined science rose from 58 % to 71 %": what moved is measured, whatever it is. */
function subjectMoves({ reading, predicate }: Act, found: Collector): boolean {
  const { lemma, subject, nominal } = predicate;
  if (subject === null || nominal || !MOVES.test(lemma) || subject.tags.has('Budget')) return false;
  const measured =
    isEffect(subject) ||
    reading.numbers.some(({ from, percent }) => from !== undefined && percent === true) ||
    BY_PART.test(reading.text);
  if (measured) judgeMove(reading, predicate, subject, found);
  return measured;
}

function namesChange({ reading, predicate }: Act, found: Collector): boolean {
  if (!predicate.nominal || predicate.link !== 'nominal') return false;
  judgeNominal(reading, predicate, found);
  return true;
}

/** "…, resulting in 20 % fewer complaints" */
function resultsIn({ reading, predicate, after }: Act, found: Collector): boolean {
  const { lemma, objects, complements, span } = predicate;
  if (!RESULT_LINK.test(lemma) && lemma !== 'contribute') return false;
  const effect = complements
    .filter(({ prep }) => prep === 'in' || prep === 'to')
    .map(({ phrase }) => phrase)
    .find(
      (phrase) => isEffect(phrase) || isGain(phrase) || phrase.number?.percent === true || isChanged(phrase),
    );
  if (effect === undefined || (lemma === 'lead' && objects.length > 0)) return true;
  // "…, to ensure quality, resulting in": the result is that of the act, not of its aim.
  const credited = after === 'aim' ? (firstWithoutAim(reading, predicate)?.standing ?? after) : after;
  if (lemma !== 'contribute') found.hit(credited, 'activity', span, changeNumbers(reading, predicate));
  else if (isGain(effect)) found.hit('partial', 'activity', span);
  return true;
}

/** "achieved 9 % in savings" */
function bringsShare({ reading, predicate, after }: Act, found: Collector): boolean {
  const { lemma, objects, complements, span } = predicate;
  const share = objects.some(
    ({ number }) => number !== null && (number.percent === true || isMoney(reading, number)),
  );
  if (!share || (!BRINGS.test(lemma) && lemma !== 'negotiate')) return false;
  if (!complements.some(({ prep, phrase }) => prep === 'in' && isGain(phrase))) return false;
  found.hit(after, 'activity', span, changeNumbers(reading, predicate));
  return true;
}

/** "took three days out of the close" */
function takesOff({ reading, predicate, after }: Act, found: Collector): boolean {
  const numbers = takenOff(reading, predicate);
  if (numbers.length > 0) found.hit(after, 'activity', toItsEnd(reading, predicate), numbers);
  return numbers.length > 0;
}

/** "cut waste by 8 %", "shortened the queue" */
function changes({ reading, predicate, after }: Act, found: Collector): boolean {
  const { lemma, link, span } = predicate;
  const effect = effectOf(reading, predicate);
  if (effect === undefined) {
    if (savesMoney(reading, predicate)) found.hit(after, 'activity', span, changeNumbers(reading, predicate));
    return true;
  }
  if (!CHANGES_ANY.test(lemma) && !CHANGES.test(lemma)) return true;
  const idle = isIdle(lemma, effect);
  if (idle && (lemma === 'negotiate' || changeNumbers(reading, predicate).length === 0)) return true;
  if (isOnlyDone(reading, predicate, effect)) return true;
  if (isPrivate(effect)) found.miss(span, 'other-sense');
  else if (link === 'to' || after === 'aim') judgeAim(reading, predicate, after, found, span);
  else if (!isIncomeOnly(effect, lemma))
    found.hit(after, 'activity', span, changeNumbers(reading, predicate));
  return true;
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
