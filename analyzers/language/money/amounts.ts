import type { Quantity } from '../../model.ts';
import type { NumberMention } from '../../text/numbers.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';

export interface Money {
  readonly mention: NumberMention;
  /** Token after it. */
  readonly end: number;
}

/** The amounts of a budget: in its own phrase, in what hangs on it, or right behind it; `far`: anywhere later in the clause. */
export function moneyOf(reading: Reading, phrase: NounPhrase, far = false): readonly Money[] {
  const first = reading.tokens[phrase.start]?.span.start ?? 0;
  const last = reading.tokens[phrase.end - 1]?.span.end ?? 0;
  const near = reading.numbers.filter(
    (number) =>
      isMoney(reading, number) &&
      ((number.span.start >= first && number.span.start < last) ||
        (far &&
          number.span.start >= last &&
          !/[.;](?!\d)/.test(reading.text.slice(last, number.span.start))) ||
        // "$110M+ in annual IT spend"
        (number.span.end <= first &&
          /^\+?\s+(?:in|of)\s+(?:the\s|an?\s|our\s|its\s)?$/.test(
            reading.text.slice(number.span.end, first),
          )) ||
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
    /\b(?:of|revenue|sales|budget)\s+$/i.test(
      reading.text.slice(Math.max(0, number.span.start - 10), number.span.start),
    )
  );
}

function isRightBehind(between: string, distance: number): boolean {
  return (
    distance >= 0 &&
    distance < 40 &&
    /^\s*(?:[:(–—-]\s*|,\s*)?(?:(?:of|in|at|between|within|up to|over|in excess of|exceeding|ranging from|from|totall?ing|worth|more than|under|approximately|about|around|the amount of|excess|is|was|to)\s*)*(?:an?\s*)?[(:]?\s*$/i.test(
      between,
    )
  );
}

/** How far a budget was kept ("within 2 % variance"), as percentages. */
export function variance(reading: Reading): readonly Quantity[] {
  return reading.numbers
    .filter(
      (number) =>
        number.percent === true &&
        /^[^.;]{0,24}\b(?:variance|under|over|below)\b/i.test(reading.text.slice(number.span.end)),
    )
    .map((number) => quantity('percent', number));
}
