import type { Reading } from './reading.ts';

let questions = 0;

/** Keeps the answer with the statement: a dozen signals ask the same of one. An answer is never undefined. */
export function oncePerReading<Answer>(ask: (reading: Reading) => Answer): (reading: Reading) => Answer {
  const place = questions++;
  return (reading) => {
    const known = reading.answers[place] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(reading);
    reading.answers[place] = answer;
    return answer;
  };
}
