import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCueing } from '../../../analyzers/language/cues.ts';
import { readStatement } from '../../../analyzers/language/reading.ts';
import { SIGNALS } from '../../../analyzers/signals/index.ts';

const signalsFor = makeCueing(SIGNALS);
const CORPUS = join(import.meta.dirname, '../../corpus');
const lines = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);

// Every signal reads every line of the corpus twice.
test('a signal that no cue calls would have found nothing, in text and in lists', () => {
  const lost = lines.flatMap((text) =>
    [false, true].flatMap((listed) => {
      const reading = readStatement(text, { listed });
      const called = new Set(signalsFor(reading));
      return SIGNALS.filter((signal) => {
        if (called.has(signal)) return false;
        const { hits, misses } = signal.find(reading);
        return hits.length + misses.length > 0;
      }).map(({ id }) => `${id}: ${text}`);
    }),
  );
  expect(lines.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
}, 60_000);

test('most statements call few signals, and always in the order of the list', () => {
  const reading = readStatement('Watered the plants on the third floor.');
  const called = signalsFor(reading);
  expect(called.length).toBeLessThan(12);
  expect(called).toEqual(SIGNALS.filter((signal) => called.includes(signal)));
  expect(signalsFor(readStatement('Chaired the board.')).map(({ id }) => id)).toContain('board-exposure');
});
