import { RULES } from '../language/rules.ts';
import type { Evidence, Resume, Span } from '../model.ts';
import { findQuote, plainWords } from '../notes/quotes.ts';
import type { Overrule } from '../records.ts';
import { impliedBy, type Gathered } from './evidence.ts';
import { pageAt } from './page.ts';

/**
 * The evidence with the user's word on it. "Not proof" takes it and what it implied away and leaves the words as a
 * near miss; "proof" adds it, demonstrated. What is said of words that this resume does not have changes nothing.
 */
export function withOverrules(resume: Resume, gathered: Gathered, overrules: readonly Overrule[]): Gathered {
  return overrules.reduce<Gathered>((now, overrule) => {
    if (overrule.kind === 'not-applicable' || plainWords(overrule.quote) === '') return now;
    return overrule.kind === 'proof' ? addProof(resume, now, overrule) : takeProof(now, overrule);
  }, gathered);
}

function takeProof(gathered: Gathered, { signal, quote }: Overrule): Gathered {
  const words = plainWords(quote);
  const isMeant = (one: Evidence): boolean =>
    (one.signal === signal || one.impliedBy === signal) && plainWords(one.quote) === words;
  const taken = gathered.evidence.filter((one) => one.signal === signal && isMeant(one));
  return {
    ...gathered,
    evidence: gathered.evidence.filter((one) => !isMeant(one)),
    near: [
      ...taken.map(({ span, page, position, quote: own }) => ({
        signal,
        quote: own,
        span,
        page,
        position,
        rule: 'overruled',
        why: RULES.overruled,
      })),
      ...gathered.near,
    ],
  };
}

function addProof(resume: Resume, gathered: Gathered, { signal, quote }: Overrule): Gathered {
  const span = findQuote(resume.text, quote);
  if (span === null) return gathered;
  const proof: Evidence = {
    signal,
    strength: 'demonstrated',
    quote: resume.text.slice(span.start, span.end),
    span,
    page: pageAt(resume, span.start),
    position: positionAt(resume, span),
    quantities: [],
    basis: 'user',
  };
  const words = plainWords(quote);
  const isSame = (one: { readonly signal: string; readonly quote: string }): boolean =>
    one.signal === signal && plainWords(one.quote) === words;
  return {
    ...gathered,
    evidence: [
      ...gathered.evidence.filter((one) => !(isSame(one) && one.strength === 'claimed')),
      proof,
      ...impliedBy([proof]),
    ],
    near: gathered.near.filter((one) => !isSame(one)),
  };
}

/** The position of the statement that holds the words. */
function positionAt({ sections }: Resume, { start }: Span): number | null {
  const holder = sections
    .flatMap(({ statements }) => statements)
    .find(({ span }) => span.start <= start && start < span.end);
  return holder?.position ?? null;
}
