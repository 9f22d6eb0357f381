import type { Position, Resume } from '../model.ts';
import { plainWords } from './quotes.ts';

/**
 * Whether two readings are of one person: they share a position. Names are never compared.
 * A position is the same when the employer agrees, and the title or the year of its start.
 */
export function isSamePerson(a: Resume, b: Resume): boolean {
  return a.positions.some((one) => b.positions.some((other) => isSamePosition(one, other)));
}

function isSamePosition(a: Position, b: Position): boolean {
  const title = isSame(a.title, b.title);
  const organization = isSame(a.organization, b.organization);
  const start = a.start !== null && b.start !== null && a.start.slice(0, 4) === b.start.slice(0, 4);
  return organization && (title || start);
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plainWords(a) !== '' && plainWords(a) === plainWords(b);
}
