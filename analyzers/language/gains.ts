import type { Predicate } from './clauses/act.ts';
import { BRINGS, RESULT_LINK } from './changes.ts';
import { changeNumbers, isEffect } from './effects.ts';
import type { Collector } from './found.ts';
import type { Reading } from './reading.ts';

/** "a 15 % drop in complaints", "multi-million cost savings": the change is a noun. */
export function judgeNominal(reading: Reading, predicate: Predicate, found: Collector): void {
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
