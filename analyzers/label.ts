import { bestHit, type Hit, type Signal } from './language/signal.ts';
import type { Quantity, Strength } from './model.ts';
import { findSignals, type Answer } from './signals/index.ts';
import { isStronger } from './strengths.ts';

interface Label {
  readonly signal: string;
  readonly strength: Strength;
  readonly quantities: readonly Quantity[];
}

/**
 * The signals that each statement shows, without context. Of a chain of implications, only the strongest.
 * Throws when a rule does: a bug.
 */
export function labelStatements(texts: readonly string[]): readonly (readonly Label[])[] {
  return findSignals(texts.map((text) => ({ text }))).map(labelsOf);
}

/** The same for one statement. */
export function labelStatement(text: string): readonly Label[] {
  return labelStatements([text])[0] ?? [];
}

function labelsOf(answers: readonly Answer[]): readonly Label[] {
  const best: { readonly signal: Signal; readonly hit: Hit }[] = [];
  for (const { signal, found } of answers) {
    if (found === null) throw new Error(`${signal.id}: its rules threw`);
    const hit = bestHit(found.hits);
    if (hit !== null) best.push({ signal, hit });
  }
  return best
    .filter(
      ({ signal, hit }) =>
        !best.some(
          (other) =>
            other.signal.implies.includes(signal.id) && !isStronger(hit.strength, other.hit.strength),
        ),
    )
    .map(({ signal: { id }, hit: { strength, quantities } }) => ({ signal: id, strength, quantities }));
}
