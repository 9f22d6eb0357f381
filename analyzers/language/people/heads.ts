import { type Reading, spanOf } from '../reading.ts';
import { type PeopleClaim, claim } from './claim.ts';

/** "Department chair for social studies", "Chair of the history department": the post heads the unit that it names. */
export function chairOf(reading: Reading): PeopleClaim | null {
  const [title] = reading.roots;
  if (title === undefined || title.start !== 0 || !/^(?:chair|chairman|chairperson)$/.test(title.noun))
    return null;
  const heads =
    title.tags.has('Manager') || title.of.some(({ noun }) => /^(?:department|faculty|division)$/.test(noun));
  const acted = reading.predicates.some(({ nominal }) => !nominal);
  return !heads || acted
    ? null
    : {
        ...claim(reading, 'org-headcount', [], 'total', null),
        span: spanOf(reading, title.start, title.end),
      };
}

/** "Manager of managers": the words say it, no number does. */
export function managersOf(reading: Reading): readonly PeopleClaim[] {
  const title = reading.roots.find(
    ({ noun, of }) =>
      /^(?:manager|leader|supervisor)$/.test(noun) &&
      of.some(({ tags }) => tags.has('Manager') && tags.has('Plural')),
  );
  if (title === undefined || title.of.some(({ number }) => number !== null)) return [];
  const made = claim(reading, 'manages-managers', [], 'managers', null);
  const span = spanOf(reading, title.start, title.end);
  return [{ ...made, span, strength: reading.listed ? 'claimed' : made.strength }];
}
