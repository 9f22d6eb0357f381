import type { Tag } from './lexicon/index.ts';
import type { Reading } from './reading.ts';
import type { Signal } from './signal.ts';

/** Words come again and again; a long text of strange ones must not fill the memory. */
const MAX_KNOWN = 20_000;

/** One bit a signal: those behind the last bit are always called. */
const BITS = 31;

/** Picks the signals that a statement may speak of, by their cues; in the order given. */
export function makeCueing(signals: readonly Signal[]): (reading: Reading) => readonly Signal[] {
  const words = new Map<string, number>();
  const tags = new Map<ReadonlySet<Tag>, number>();
  const always = maskOf(signals, (cue) => cue === null);

  const ofWord = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const mask = maskOf(signals, (cue) => cue?.test(word) === true);
    if (words.size >= MAX_KNOWN) words.clear();
    words.set(word, mask);
    return mask;
  };
  const ofTags = (given: ReadonlySet<Tag>): number => {
    const known = tags.get(given);
    if (known !== undefined) return known;
    const mask = maskOf(signals, (cue) => [...given].some((tag) => cue?.test(`#${tag}`) === true));
    tags.set(given, mask);
    return mask;
  };
  return ({ tokens, predicates }) => {
    let mask = always;
    for (const token of tokens) mask |= ofWord(token.norm) | ofTags(token.tags);
    for (const { lemma } of predicates) mask |= ofWord(lemma);
    return signals.filter((_, i) => i >= BITS || (mask & (1 << i)) !== 0);
  };
}

function maskOf(signals: readonly Signal[], test: (cue: RegExp | null) => boolean): number {
  return signals.reduce((mask, { cue }, i) => (i < BITS && test(cue) ? mask | (1 << i) : mask), 0);
}
