import { readStatement } from '../../analyzers/language/reading.ts';
import { bestHit } from '../../analyzers/language/signal.ts';
import { SIGNALS } from '../../analyzers/signals/index.ts';
import type { LabelledQuantity, LabelledStatement } from './labels.ts';

/** All that the rules find in each statement of the corpus, by its id: one line a signal, as a reviewer reads it. */
export type Golden = Readonly<Record<string, readonly string[]>>;

/** Finds anew; each statement stands alone, and implied signals are left out. */
export function findHits(statements: readonly LabelledStatement[]): Golden {
  return Object.fromEntries(statements.map(({ id, text }) => [id, hitsIn(text)]));
}

function hitsIn(text: string): string[] {
  const reading = readStatement(text);
  return SIGNALS.flatMap((signal) => {
    const hit = bestHit(signal.find(reading).hits);
    if (hit === null) return [];
    const numbers = hit.quantities.map(showQuantity).join(', ');
    const quote = `“${text.slice(hit.span.start, hit.span.end)}”`;
    return [`${signal.id}: ${hit.strength}${numbers === '' ? '' : ` (${numbers})`} ${quote}`];
  });
}

function showQuantity({ type, value, min, max, from, to }: LabelledQuantity): string {
  if (value !== undefined) return `${type} ${value}`;
  if (min !== undefined) return `${type} ${min}–${max ?? '?'}`;
  return `${type} ${from ?? '?'}→${to ?? '?'}`;
}

/** One statement a line, so that a diff shows what changed and nothing else. */
export function printGolden(golden: Golden): string {
  const lines = Object.entries(golden).map(
    ([id, hits]) => `  ${JSON.stringify(id)}: ${JSON.stringify(hits)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** New (+) and lost (−) hits in words, under the statement that they belong to; empty when nothing changed. */
export function describeChanges(
  before: Golden,
  after: Golden,
  statements: readonly LabelledStatement[],
): readonly string[] {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id) => {
    const [old, now] = [before[id] ?? [], after[id] ?? []];
    const lost = old.filter((hit) => !now.includes(hit)).map((hit) => `  − ${hit}`);
    const gained = now.filter((hit) => !old.includes(hit)).map((hit) => `  + ${hit}`);
    return lost.length + gained.length === 0
      ? []
      : [[`${id}: ${texts.get(id) ?? '(no longer in the corpus)'}`, ...lost, ...gained].join('\n')];
  });
}
