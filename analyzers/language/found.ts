import type { Quantity, Span } from '../model.ts';
import type { Standing } from './clauses/act.ts';
import { isFurther } from './quantities.ts';
import type { Rule } from './rules.ts';
import type { Found, Hit, Miss } from './signal.ts';
import { ruleOfStanding, strengthOf, withNumber } from './standing.ts';

/** Collects what one signal finds in a statement; a hit silences the near misses. */
export interface Collector {
  readonly hit: (
    standing: Standing,
    kind: 'relationship' | 'activity',
    span: Span,
    quantities?: readonly Quantity[],
  ) => void;
  readonly miss: (span: Span, rule: Rule) => void;
  readonly found: () => Found;
}

/** A collector: `hit` weighs the standing, and turns one that is worth nothing into a near miss. */
export function collect(): Collector {
  const hits: Hit[] = [];
  const misses: Miss[] = [];
  return {
    hit: (standing, kind, span, quantities = []) => {
      const strength = strengthOf(standing, kind);
      if (strength === null) misses.push({ span, rule: ruleOfStanding(standing) ?? 'other' });
      else
        hits.push({
          strength: withNumber(strength, quantities.length > 0),
          span,
          quantities: strength === 'claimed' ? [] : quantities,
        });
    },
    miss: (span, rule) => {
      misses.push({ span, rule });
    },
    found: () => ({ hits, misses: hits.length > 0 ? [] : misses }),
  };
}

/** "cut waste by 8 % while earning £90k": one line, two measures, each with its number. */
export function withFurtherMeasures({ hits, misses }: Found): Found {
  const [first, ...rest] = hits.filter(({ strength }) => strength === 'quantified');
  if (first === undefined || rest.length === 0) return { hits, misses };
  const quantities = [...first.quantities];
  let { span } = first;
  for (const hit of rest) {
    const more = hit.quantities.filter((one) =>
      quantities.every(
        (known) => known.type !== one.type || isFurther(known, one) || isOtherChange(known, one),
      ),
    );
    if (more.length === 0) continue;
    quantities.push(...more);
    span = { start: Math.min(span.start, hit.span.start), end: Math.max(span.end, hit.span.end) };
  }
  return { hits: [{ ...first, quantities, span }, ...hits.filter((hit) => hit !== first)], misses };
}

/** "reducing cost by 26 % and lifting uptime from 96 % to 99 %": no end of the one is a number of the other. */
const isOtherChange = (first: Quantity, second: Quantity): boolean => {
  const ends = [first.value, first.from, first.to];
  return (
    /^(?:percent|money)$/.test(first.type) &&
    (first.from === undefined) !== (second.from === undefined) &&
    [second.value, second.from, second.to].every((end) => end === undefined || !ends.includes(end))
  );
};
