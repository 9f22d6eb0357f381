import type { Predicate } from './clauses/act.ts';
import type { Reading } from './reading.ts';

const CLOSING_TIME =
  /^(?:night|nights|evenings?|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|weekends?|time)$/;

/** "opened and closed the store on Sundays": hours, not structure. */
export function isClosingTime(reading: Reading, { lemma, objects, complements, at }: Predicate): boolean {
  return (
    lemma === 'close' &&
    (/\bopen(?:ed|ing|s)?\s*(?:and|&|\/|or)\s*$/i.test(
      reading.text.slice(0, reading.tokens[at]?.span.start ?? 0),
    ) ||
      reading.predicates.some(
        (other) => other.lemma === 'open' && other.objects.some((one) => objects.includes(one)),
      ) ||
      complements.some(({ prep, phrase }) => /^(?:at|on|in)$/.test(prep) && CLOSING_TIME.test(phrase.noun)))
  );
}
