import type { Reading } from './reading.ts';
import type { Rule } from './rules.ts';
import type { Found } from './signal.ts';

/** Words that look like a signal, and the rule that turns them down. */
export type LookAlike = readonly [words: RegExp, rule: Rule];

/** What was found; where that is nothing at all, the first look-alike that the statement has. */
export function withLookAlikes(reading: Reading, found: Found, rows: readonly LookAlike[]): Found {
  if (found.hits.length + found.misses.length > 0) return found;
  for (const [words, rule] of rows) {
    const match = words.exec(reading.text);
    if (match !== null)
      return {
        hits: [],
        misses: [{ span: { start: match.index, end: match.index + match[0].length }, rule }],
      };
  }
  return found;
}
