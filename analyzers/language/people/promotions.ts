import type { Quantity, Span } from '../../model.ts';
import type { Predicate, Standing } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import { spanOf, type Reading } from '../reading.ts';
import { groupsOf, headCount, isOwnPeople } from './counts.ts';
import { type PeopleGroup, isCount } from './groups.ts';

/** People who rose, how many, and how far that was the author's doing. */
interface Promoted {
  readonly standing: Standing;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
}

const MATTERS = /^(?:decisions?|cases?|boards?|panels?|process|criteria|policy|exams?)$/;

/** "Three of my four leads were picked for command", "four of my analysts became managers" */
export function ownRose(
  reading: Reading,
  { lemma, standing, subject, objects, at }: Predicate,
): Promoted | null {
  if (subject === null || !(subject.owner === 'my' || subject.of.some(({ owner }) => owner === 'my')))
    return null;
  const rose =
    (/^(?:pick|select|choose|appoint|elevate|advance)$/.test(lemma) && standing === 'passive') ||
    (/^(?:become|make)$/.test(lemma) &&
      objects.some(({ tags }) => tags.has('Manager') || tags.has('Executive')));
  if (!rose) return null;
  const counted = subject.number !== null && isCount(subject.number) ? subject.number : null;
  return {
    standing: 'own',
    span: spanOf(reading, subject.start, at + 1),
    quantities: counted === null ? [] : [quantity('people', counted, { role: 'promoted' })],
  };
}

/** "Both of my deputies were promoted", "promoted two to shift lead", "promotion of six reports". */
export function promotedBy(
  reading: Reading,
  predicate: Predicate,
  groups: readonly PeopleGroup[],
): Promoted | null {
  const { standing, nominal, at, objects } = predicate;
  const span = spanOf(
    reading,
    predicate.subject?.start ?? at,
    Math.max(at + 1, ...objects.map(({ end }) => end)),
  );
  // "promotion decisions", "promotion boards": who is promoted is another matter.
  const matter = reading.tokens.slice(at + 1, at + 4).some(({ norm }) => MATTERS.test(norm));
  if (standing === 'received' || (nominal && matter)) return null;
  const subject = predicate.subject === null ? [] : groupsOf(reading, predicate.subject).filter(isOwnPeople);
  if (subject.length > 0)
    return {
      standing: 'own',
      span,
      quantities: headCount(subject.slice(0, 1), 'promoted'),
    };
  const bare = objects.find(
    ({ number, tags, modifiers }) => number !== null && tags.size === 0 && modifiers.length === 0,
  );
  const quantities: readonly Quantity[] =
    bare?.number != null
      ? [quantity('people', bare.number, { role: 'promoted' })]
      : headCount(groups, 'promoted');
  const people = groups.some(({ phrase }) => objects.includes(phrase)) || (nominal && groups.length > 0);
  return (people && quantities.length > 0) || bare !== undefined ? { standing, span, quantities } : null;
}

/** "four promotions within the team": of the author's people; "two promotions in three years" are the author's own. */
export function risesOfTeam(reading: Reading, { noun, number, end }: NounPhrase): readonly Quantity[] {
  const within = /^\s*(?:with)?in (?:the |my |our )?(?:\w+ )?(?:team|staff|crew|squad)\b/i.test(
    reading.text.slice(reading.tokens[end - 1]?.span.end ?? 0),
  );
  return noun === 'promotions' && number !== null && isCount(number) && within
    ? [quantity('people', number, { role: 'promoted' })]
    : [];
}
