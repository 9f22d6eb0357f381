import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../analyzers/language/reading.ts';
import type { Rule } from '../../../analyzers/language/rules.ts';
import { bestHit, type Signal } from '../../../analyzers/language/signal.ts';
import type { Strength } from '../../../analyzers/model.ts';

interface SignalCases {
  /** A sentence, how strongly it shows the signal, and words that the quote must hold. */
  readonly shows: readonly (readonly [sentence: string, strength: Strength, quoted: string])[];
  /** A sentence that does not show it, and the rule that says why where the reader is told one. */
  readonly silent: readonly (readonly [sentence: string, rule?: Rule])[];
}

const ENOUGH = 3;

/** Runs a signal over its table of sentences. Each table needs at least three. */
export function testSignal(signal: Signal, { shows, silent }: SignalCases): void {
  const find = (sentence: string): ReturnType<Signal['find']> => signal.find(readStatement(sentence));

  describe(signal.id, () => {
    test('is tried on enough sentences, each once', () => {
      const sentences = [...shows, ...silent].map(([sentence]) => sentence);
      expect(shows.length).toBeGreaterThanOrEqual(ENOUGH);
      expect(silent.length).toBeGreaterThanOrEqual(ENOUGH);
      expect(new Set(sentences).size).toBe(sentences.length);
    });

    test.each(shows)('shown: %s', (sentence, strength, quoted) => {
      const hit = bestHit(find(sentence).hits);
      expect(hit?.strength).toBe(strength);
      expect(hit === null ? null : sentence.slice(hit.span.start, hit.span.end)).toContain(quoted);
    });

    test.each(silent.map(([sentence, rule]) => ({ sentence, rule })))(
      'not shown: $sentence',
      ({ sentence, rule }) => {
        const { hits, misses } = find(sentence);
        expect(hits).toEqual([]);
        if (rule !== undefined) expect(misses.map((miss) => miss.rule)).toContain(rule);
      },
    );
  });
}
