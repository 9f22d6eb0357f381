import type { Quantity } from '../model.ts';
import type { Predicate, Standing } from './clauses/act.ts';
import { changeNumbers, isEffect, isGain, isOpenEffect, isPrivate } from './effects.ts';
import { isMoney } from './money/amounts.ts';
import type { NounPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Verbs of change, what they change, and to whom it is credited. */

export const MOVES =
  /^(?:fall|rise|drop|improve|increase|decrease|decline|halve|double|triple|go|reach|climb|grow|move|jump|shrink|come|reduce|lower)$/;

/** These say a change for the better or the worse of whatever they act on. */
export const CHANGES_ANY =
  /^(?:improve|increase|reduce|decrease|lower|boost|shorten|halve|double|triple|quadruple|maximi[sz]e|minimi[sz]e|accelerate|enhance|propel|catapult|augment|bolster|amplify|magnify|uplift|curtail|lessen|diminish|skyrocket)$/;

export const CHANGES =
  /^(?:cut|save|raise|grow|eliminate|streamline|optimi[sz]e|strengthen|slash|trim|drop|expand|lift|better|recover|turn around|drive|achieve|gain|reali[sz]e|generate|deliver|bring down|speed up|avoid|earn|elevate|turn|take|bring|prevent|stop|produce|exceed|standardize|yield|keep|cure|clear|attain|avert|capture|post|garner|recoup|innovate|enable|secure|unlock|net|negotiate)$/;

/** Only with a word of change: "achieved savings", "delivered growth". */
export const BRINGS =
  /^(?:drive|achieve|gain|reali[sz]e|generate|deliver|earn|turn|take|produce|yield|result|lead|contribute|see|show|enable|impact|exceed|bring|keep|attain|capture|post|garner|recoup|innovate|secure|unlock|net)$/;

/** With "by" and a number any object of these was measured before and after. */
const CHANGES_BY =
  /^(?:cut|slash|lift|raise|drop|trim|lower|reduce|increase|decrease|improve|expand|extend|bring down)$/;

export const RESULT_LINK = /^(?:result|lead)$/;

/** What an act changed for the organisation or its customers, or undefined. */
export function effectOf(reading: Reading, predicate: Predicate): NounPhrase | undefined {
  const { lemma, objects } = predicate;
  return objects.find(
    (phrase) =>
      isEffect(phrase) ||
      isGain(phrase) ||
      (changesWhatever(reading, predicate) && isOpenEffect(phrase)) ||
      (CHANGES_BY.test(lemma) && isChangedBy(predicate, phrase)),
  );
}

/** "shortened", "cut … by 8 %": a change of whatever it is. */
const changesWhatever = (reading: Reading, predicate: Predicate): boolean =>
  (CHANGES_ANY.test(predicate.lemma) && predicate.lemma !== 'enhance') ||
  (/^(?:cut|slash|lift|raise|drop|trim|bring down)$/.test(predicate.lemma) &&
    changeNumbers(reading, predicate).some(({ type, from }) => type === 'percent' || from !== undefined));

/** "cut stock by $90K": by how much is said, of something that is neither people nor one's own affair. */
function isChangedBy({ complements }: Predicate, phrase: NounPhrase): boolean {
  const { tags } = phrase;
  return (
    complements.some(
      (one) =>
        one.prep === 'by' &&
        one.phrase.number !== null &&
        (one.phrase.number.percent === true ||
          one.phrase.number.currency !== undefined ||
          /^(?:minutes?|hours?|days?|weeks?|months?|points?)$/.test(one.phrase.noun)),
    ) &&
    !(tags.has('Staff') || tags.has('Occupation') || tags.has('Team') || tags.has('Credential')) &&
    !isPrivate(phrase)
  );
}

/** "delivered quality": without a word of change or a figure it is only what was done. */
export function isOnlyDone(reading: Reading, predicate: Predicate, effect: NounPhrase): boolean {
  const { lemma, span } = predicate;
  if (!BRINGS.test(lemma) || isGain(effect) || /^(?:drive|achieve|attain)$/.test(lemma)) return false;
  if (/^(?:capture|post|garner)$/.test(lemma) && effect.number?.percent === true) return false;
  const lowered =
    /\b(?:down|up|back|to)\b/i.test(reading.text.slice(span.start, span.end + 24)) &&
    changeNumbers(reading, predicate).length > 0;
  return !(/^(?:bring|take|keep)$/.test(lemma) && lowered);
}

/** "built a tool to find gaps, reducing faults by 8 %": past the aims, the act that they hang on. */
export function firstWithoutAim(reading: Reading, { governor }: Predicate): Predicate | undefined {
  let outer = governor === null ? undefined : reading.predicates[governor];
  for (let steps = 0; outer?.standing === 'aim' && outer.governor !== null && steps < 4; steps++)
    outer = reading.predicates[outer.governor];
  return outer;
}

/** Sentences such as "This application reduced …" tell of the author's own work. */
export function standingOf({ standing, subject, link }: Predicate): Standing {
  if (subject === null) return standing;
  const own =
    /^(?:this|the|which|that|these|it|my|our)$/.test(subject.modifiers[0] ?? link) ||
    /^(?:project|application|system|solution|platform|work|team|department|store|branch|initiative|program|programme|process|that|which)$/.test(
      subject.noun,
    );
  // "My manager cut costs": somebody else did.
  const other =
    /^(?:predecessor|boss)$/.test(subject.noun) ||
    (!subject.tags.has('Plural') && (subject.tags.has('Manager') || subject.tags.has('Occupation')));
  return standing === 'other' && own && !other ? 'own' : standing;
}

/** "saved £9k", "cut the council £9k": money that is no longer spent. */
export function savesMoney(reading: Reading, { lemma, objects, link }: Predicate): boolean {
  const money =
    objects.some(({ number }) => number !== null && isMoney(reading, number)) ||
    // "re-let the contract and saved 12 %"
    (lemma === 'save' && objects.some(({ number }) => number?.percent === true)) ||
    (objects.some(
      ({ noun, tags }) => tags.has('Unit') || /^(?:client|over|city|county|council|company)$/.test(noun),
    ) &&
      reading.numbers.some((number) => number.currency !== undefined));
  return (
    /^(?:save|cut|reduce|eliminate|recover|avert|avoid|prevent|recoup|free(?:d|ing)?)$/.test(lemma) &&
    money &&
    link !== 'to'
  );
}

/** Income raised by an amount is income; raised by a share or a multiple it is a change too. */
export function isIncomeOnly(phrase: NounPhrase, lemma: string): boolean {
  return (
    phrase.tags.has('Revenue') &&
    !/^(?:increase|double|triple|quadruple|improve|boost|raise|turn around|manage)$/.test(lemma)
  );
}

/** What is taken off something: "took three days out of the close", "knocked £300k off the energy bill"; else nothing. */
export function takenOff(reading: Reading, predicate: Predicate): readonly Quantity[] {
  const { lemma, objects, complements } = predicate;
  const [amount] = objects;
  if (!/^(?:take|knock|shave|strip|cut|get|trim)$/.test(lemma) || amount?.number == null) return [];
  const from = complements.find(
    ({ prep, phrase }) =>
      /^(?:off|of|from)$/.test(prep) && phrase.start >= amount.end && isOpenEffect(phrase),
  );
  if (from === undefined) return [];
  const between = reading.text.slice(
    reading.tokens[amount.end - 1]?.span.end,
    reading.tokens[from.phrase.start]?.span.start,
  );
  return /^\s(?:off|out of)\b/i.test(between) ? changeNumbers(reading, predicate) : [];
}

/** "Departmental budget cut by 8 %" is less money, no result. */
export function cutsBudget({ objects, at, nominal }: Predicate): boolean {
  const [cut] = objects;
  return cut !== undefined && cut.tags.has('Budget') && !cut.tags.has('Cost') && cut.start < at && !nominal;
}
