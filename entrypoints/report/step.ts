import type { PlanStep } from '../../analyzers/records.ts';

/** A step that is to be done, as it enters the plan. `signal` is `own` for a step of the user's own. */
export function planStepOf(signal: string, text: string): PlanStep {
  return {
    id: crypto.randomUUID(),
    signal,
    text,
    state: 'to-do',
    date: null,
    note: '',
    at: new Date().toISOString(),
  };
}
