import type { Reading } from './reading.ts';

/** Keeps the answer for the statement asked about last: a dozen signals ask the same of one, then never again. */
export function oncePerReading<Answer>(ask: (reading: Reading) => Answer): (reading: Reading) => Answer {
  let last: { readonly reading: Reading; readonly answer: Answer } | null = null;
  return (reading) => {
    if (last?.reading !== reading) last = { reading, answer: ask(reading) };
    return last.answer;
  };
}
