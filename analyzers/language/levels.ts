import type { Quantity } from '../model.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Predicate } from './clauses/act.ts';
import { isPeopleTag, type NounPhrase } from './phrases.ts';
import { quantity, recurrence } from './quantities.ts';
import type { Reading } from './reading.ts';

/** A number that can count what an operation handles: units and calls run into the millions, years do not count. */
const counts = (number: NumberMention): boolean =>
  number.currency === undefined && number.percent !== true && number.ordinal !== true;

const SHARE_BEHIND =
  /^[^.;]{0,24}\b(?:sla|availability|uptime|csat|satisfaction|otif|fill|service level|on time|answered|resolved|fill rate)\b/i;
const VOLUME_BEHIND =
  /^\s*[a-z-]+ (?:annually|yearly|monthly|weekly|daily|nightly)\b|^\s*[a-z-]+ (?:a|per|each|every) (?:day|night|week|month|year|shift)\b|^\s*(?:[\w-]+\s)?(?:hotels|litres|tonnes|tons|covers|users|sites|stores|calls|tickets|units|servers|clinics|customers|clients|patients|guests|pupils|passengers|residents|households|rooms|beds|orders|restaurants|centres|centers|devices|endpoints|vehicles|parcels|shipments|packages|accounts|flights)\b/i;

/** The level that it runs at, its volume or how many there are of it; `parts`: what it is said to be made of. */
export function levelOf(
  reading: Reading,
  phrase: NounPhrase,
  parts: readonly NounPhrase[] = [],
): readonly Quantity[] {
  const level = reading.numbers
    .filter(({ percent, span }) => percent === true && SHARE_BEHIND.test(reading.text.slice(span.end)))
    .map((number) => quantity('percent', number));
  const unfit = ({ span }: NumberMention): boolean =>
    /^[\s-]*(?:year|employee|person|staff)/i.test(reading.text.slice(span.end));
  const counted =
    [phrase, ...phrase.of, ...parts].find(({ number }) => number !== null && counts(number) && !unfit(number))
      ?.number ?? null;
  const volume = reading.numbers
    .filter((number) => counts(number) && VOLUME_BEHIND.test(reading.text.slice(number.span.end)))
    .map((number) => quantity('count', number, recurrence(reading, number)));
  return [
    ...level.slice(0, 1),
    ...volume.slice(0, 1),
    ...(counted === null || volume.length > 0 ? [] : [quantity('count', counted)]),
  ];
}

/** "operations for 48 kiosks across five ports": what a whole is counted by when its own words have no number. */
export function reachOf({ complements }: Predicate): readonly NounPhrase[] {
  return complements
    .filter(
      ({ prep, phrase: { tags, number } }) =>
        /^(?:for|across)$/.test(prep) &&
        number !== null &&
        tags.has('Plural') &&
        (tags.has('Unit') || tags.has('Site') || tags.has('System')) &&
        !isPeopleTag(tags),
    )
    .map(({ phrase }) => phrase);
}

const LEVEL = /^(?:uptime|availability|sla|slas|levels?|otif|compliance|delivery|fill|rate)$/;

/** "kept 99.2 % availability", "maintained service levels of 97 %": the share at which something goes on running. */
export function holdsLevel({ lemma, objects }: Predicate): NounPhrase | undefined {
  if (!/^(?:maintain|sustain|keep|hold|ensure|guarantee|deliver|provide)$/.test(lemma)) return undefined;
  return objects.find(
    (phrase) =>
      LEVEL.test(phrase.noun) &&
      (/^(?:uptime|availability|slas?|otif)$/.test(phrase.noun) ||
        phrase.modifiers.some((word) => /^(?:service|sla|time|on-time|fill|availability)$/.test(word))) &&
      [phrase, ...phrase.of].some(({ number }) => number?.percent === true),
  );
}

/** The share that stands in a level's own words. */
export const sharesOf = (phrase: NounPhrase): readonly Quantity[] =>
  [phrase, ...phrase.of].flatMap(({ number }) =>
    number?.percent === true ? [quantity('percent', number)] : [],
  );
