import { readStatement } from './language/reading.ts';
import { bestHit, isStronger, type Hit } from './language/signal.ts';
import type { Quantity, Strength } from './model.ts';
import { SIGNALS, signalsFor } from './signals/index.ts';

interface Label {
  readonly signal: string;
  readonly strength: Strength;
  readonly quantities: readonly Quantity[];
}

/** The signals that one statement shows, without context. Of a chain of implications, only the strongest. */
export function labelStatement(text: string): readonly Label[] {
  const reading = readStatement(text);
  const best = new Map<string, Hit>();
  for (const signal of signalsFor(reading)) {
    const hit = bestHit(signal.find(reading).hits);
    if (hit !== null) best.set(signal.id, hit);
  }
  const implied = new Set<string>();
  for (const [id, hit] of best) {
    for (const other of SIGNALS.find((signal) => signal.id === id)?.implies ?? []) {
      const weaker = best.get(other);
      if (weaker !== undefined && !isStronger(weaker.strength, hit.strength)) implied.add(other);
    }
  }
  return [...best]
    .filter(([id]) => !implied.has(id))
    .map(([signal, { strength, quantities }]) => ({ signal, strength, quantities }));
}
