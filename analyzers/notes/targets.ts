import type { Importance } from '../model.ts';
import type { Expectation, TargetRole } from '../target.ts';
import type { OwnTarget, Posting, PostingExpectation } from '../records.ts';
import { directorIt } from '../roles/director-it.ts';
import { findRole } from '../roles/index.ts';

/** A role as the user wants it: what is switched off is left out, what was set counts as set. */
export function roleOf(own: OwnTarget): TargetRole {
  const base = findRole(own.basedOn) ?? directorIt;
  const asked = own.postings.length > 0 ? expectationsOf(own.postings) : base.expectations;
  const added = Object.keys(own.importance).filter((signal) => asked.every((one) => one.signal !== signal));
  const all = [...asked, ...added.map((signal): Expectation => ({ signal, importance: 'plus' }))];
  return {
    ...base,
    id: own.id,
    title: own.title,
    expectations: all
      .filter(({ signal }) => !own.off.includes(signal))
      .map(({ signal, importance }) => ({
        signal,
        importance: Object.hasOwn(own.importance, signal)
          ? (own.importance[signal] ?? importance)
          : importance,
      })),
  };
}

/** The role with this id: one of the product's, or one of the user's own; undefined when it was deleted. */
export function findTarget(id: string, own: readonly OwnTarget[]): TargetRole | undefined {
  const mine = own.find((target) => target.id === id);
  return mine === undefined ? findRole(id) : roleOf(mine);
}

/** Switches an expectation off, or on again. */
export function switchExpectation(own: OwnTarget, signal: string, isOn: boolean): OwnTarget {
  const off = own.off.filter((one) => one !== signal);
  return { ...own, off: isOn ? off : [...off, signal] };
}

/** Sets how strongly an own target asks for a signal. */
export function setImportance(own: OwnTarget, signal: string, importance: Importance): OwnTarget {
  return { ...own, importance: { ...own.importance, [signal]: importance } };
}

/** The target saved in the list, in place of an older one of the same id. */
export function withTarget(targets: readonly OwnTarget[], own: OwnTarget): readonly OwnTarget[] {
  const at = targets.findIndex(({ id }) => id === own.id);
  return at < 0 ? [...targets, own] : targets.with(at, own);
}

/**
 * What several postings ask for, as one list: each signal once, with how many ask. It is required when most of
 * those that ask require it. The quote is of a posting that requires it, if one does, and rather one with a number.
 */
export function mergePostings(
  postings: readonly Pick<Posting, 'expectations'>[],
): readonly PostingExpectation[] {
  const signals = [
    ...new Set(postings.flatMap(({ expectations }) => expectations.map(({ signal }) => signal))),
  ];
  return signals.map((signal) => {
    const asked = postings.flatMap(({ expectations }) => {
      const own = expectations.filter((one) => one.signal === signal);
      return own.find(({ need }) => need === 'required') ?? own.at(0) ?? [];
    });
    const required = asked.filter(({ need }) => need === 'required');
    const isRequired = required.length * 2 > asked.length;
    const [best] = [...asked].sort(
      (a, b) =>
        Number(b.need === 'required') - Number(a.need === 'required') ||
        Number(b.quantities.length > 0) - Number(a.quantities.length > 0),
    );
    return {
      signal,
      need: isRequired ? 'required' : 'preferred',
      quote: best?.quote ?? '',
      quantities: best?.quantities ?? [],
      asked: [asked.length, postings.length],
    };
  });
}

/** Required by most that ask and asked by at least half: required. Only by some: expected. Preferred: a plus. */
function expectationsOf(postings: readonly Posting[]): readonly Expectation[] {
  return mergePostings(postings).map(({ signal, need, asked: [n, of] = [1, 1] }) => ({
    signal,
    importance: need === 'preferred' ? 'plus' : n * 2 >= of ? 'required' : 'expected',
  }));
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cio|chief information officer)\b/i, 'cio'],
  [/\b(?:cto|chief technology officer|chief technical officer)\b/i, 'cto'],
  [/\b(?:coo|chief operat\w+ officer)\b/i, 'coo'],
  [/\b(?:vp|vice[- ]president|svp|evp)\b/i, 'vp-it-engineering'],
  [/\b(?:director|head)\b.*\b(?:pmo|programmes?|programs?|portfolio|delivery)\b/i, 'director-pmo'],
  [/\b(?:director|head)\b.*\b(?:engineering|software|development)\b/i, 'director-engineering'],
  [
    /\bhead\b.*\b(?:product|operations)\b|\bdirector\b.*\b(?:product|operations)\b/i,
    'head-product-operations',
  ],
  [/\bdirector\b|\bhead of\b/i, 'director-it'],
  [/\bsenior\b.*\bproject manager\b/i, 'senior-project-manager'],
  [/\bprogram(?:me)? (?:manager|lead)\b/i, 'program-manager'],
  [/\bproject (?:manager|lead)\b/i, 'it-project-manager'],
  [/\bsenior (?:\w+ ){0,3}manager\b/i, 'senior-manager'],
  [/\b(?:engineering|software|development) manager\b/i, 'engineering-manager'],
  [/\bmanager\b|\bteam lead\b/i, 'it-manager'],
];

/** Id of the role that a title comes nearest to: where a target made of postings takes its rung and sizes from. */
export function roleForTitle(title: string): string | null {
  return TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
