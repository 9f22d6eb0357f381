import type { Predicate } from '../clauses/act.ts';
import type { Grip, PeopleClaim } from './claim.ts';
import { peopleOf } from './groups.ts';
import { type Reading, spanOf } from '../reading.ts';

/** "Supervised 3.", "give daily leadership": no people are named, or only their number. */
export function bareClaims(
  reading: Reading,
  predicate: Predicate,
  how: Grip,
  strength: 'claimed' | 'demonstrated',
): readonly PeopleClaim[] {
  const span = spanOf(reading, predicate.at, predicate.end);
  const [only, ...more] = predicate.objects;
  const bare = only !== undefined && more.length === 0 && !predicate.nominal;
  // "supervise others": people, whoever they are.
  const others = bare && only.noun === 'others' && only.modifiers.length === 0;
  // "and directed their daily work": the people were named before.
  const theirs =
    bare &&
    only.owner === 'their' &&
    /^(?:work|activities|performance|duties|assignments|workload|efforts)$/.test(only.noun) &&
    reading.placed.some(
      ({ phrase }) =>
        phrase.end <= predicate.at && /^(?:staff|team)$/.test(peopleOf(reading, phrase)?.kind ?? ''),
    );
  if (others || theirs)
    return [
      others && how === 'line'
        ? { signal: 'direct-reports', strength, span, quantities: [], held: null }
        : {
            signal: 'team-leadership',
            strength,
            span,
            quantities: [],
            held: 'led-not-managed',
          },
    ];
  const general =
    predicate.nominal &&
    /^(?:lead|supervise)$/.test(predicate.lemma) &&
    predicate.objects.every(({ tags }) => tags.size === 0 || tags.has('Site'));
  if (general && (strength === 'claimed' || predicate.standing === 'duty') && predicate.standing !== 'listed')
    return [
      {
        signal: 'team-leadership',
        strength: 'claimed',
        span,
        quantities: [],
        held: 'led-not-managed',
      },
    ];
  const post =
    predicate.objects.some(({ noun, modifiers }) => noun === 'positions' && modifiers.includes('all')) &&
    predicate.complements.some(({ phrase }) => phrase.tags.has('Unit'));
  if (post && predicate.lemma === 'manage')
    return [{ signal: 'org-headcount', strength, span, quantities: [], held: null }];
  return [];
}
