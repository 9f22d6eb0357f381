import type { Notes, Overrule, PlanStep, Snapshot } from '../records.ts';

/** Changes of what a person said. Each gives new notes and leaves the old ones as they are. */

/** Adds a step; a step with the same words for the same signal is there already. */
export function addStep(notes: Notes, step: PlanStep): Notes {
  const isThere = notes.plan.some(({ signal, text }) => signal === step.signal && text === step.text);
  return isThere ? notes : { ...notes, plan: [...notes.plan, step] };
}

/** Changes a step of the plan. `at`, here and below: the time of the change, by which two plans are merged. */
export function changeStep(
  notes: Notes,
  id: string,
  change: Partial<Pick<PlanStep, 'state' | 'date' | 'note' | 'text'>>,
  at: string,
): Notes {
  return { ...notes, plan: notes.plan.map((step) => (step.id === id ? { ...step, ...change, at } : step)) };
}

/** Takes a step out of the plan. */
export function removeStep(notes: Notes, id: string): Notes {
  return { ...notes, plan: notes.plan.filter((step) => step.id !== id) };
}

const ORDER: Readonly<Record<PlanStep['state'], number>> = { doing: 0, 'to-do': 1, done: 2 };

/** What is under way first, then what is to do by its date, then what is done. */
export function sortPlan(plan: readonly PlanStep[]): readonly PlanStep[] {
  return [...plan].sort(
    (a, b) =>
      ORDER[a.state] - ORDER[b.state] ||
      (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
      a.at.localeCompare(b.at),
  );
}

/** Answers a gap, or changes the answer: the first one given is "done" unless `change` says otherwise. */
export function setAnswer(
  notes: Notes,
  signal: string,
  change: Partial<Pick<Notes['answers'][string], 'kind' | 'facts' | 'note'>>,
  at: string,
): Notes {
  const before = Object.hasOwn(notes.answers, signal) ? notes.answers[signal] : undefined;
  const answer = { kind: 'done' as const, facts: {}, note: '', ...before, ...change, signal, at };
  return { ...notes, answers: { ...notes.answers, [signal]: answer } };
}

const isSaidOfSame = (a: Overrule, b: Overrule): boolean => a.signal === b.signal && a.quote === b.quote;

/** Says it; what was said of the same words before is taken back. */
export function addOverrule(notes: Notes, overrule: Overrule): Notes {
  return {
    ...notes,
    overrules: [...notes.overrules.filter((one) => !isSaidOfSame(one, overrule)), overrule],
  };
}

/** Takes back what was overruled, so that the rules decide again. */
export function takeBack(notes: Notes, overrule: Overrule): Notes {
  return {
    ...notes,
    overrules: notes.overrules.filter((one) => !(one.kind === overrule.kind && isSaidOfSame(one, overrule))),
  };
}

const LONGEST_HISTORY = 400;

/** Adds a report to the history: the last of a reading and target counts. The oldest beyond 400 go. */
export function addSnapshot(notes: Notes, snapshot: Snapshot): Notes {
  const others = notes.history.filter(
    ({ reading, target }) => reading !== snapshot.reading || target !== snapshot.target,
  );
  return { ...notes, history: [...others, snapshot].slice(-LONGEST_HISTORY) };
}
