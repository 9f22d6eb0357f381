import type { JSX } from 'preact';
import { addStep, changeStep, removeStep, sortPlan } from '../../analyzers/notes/plan.ts';
import { Plan } from '../../components/plan.tsx';
import { say } from '../../components/strings.ts';
import { planStepOf } from './step.ts';
import type { KeptNotes } from './use-kept.ts';

const SUBJECT = 'plan';

/** The plan, kept as it is changed. */
export function PlanSection({
  kept,
  titleOf,
}: {
  readonly kept: KeptNotes;
  readonly titleOf: (signal: string) => string;
}): JSX.Element {
  const { notes, saving, change } = kept;
  const now = (): string => new Date().toISOString();
  return (
    <Plan
      steps={sortPlan(notes.plan)}
      titleOf={titleOf}
      status={saving?.subject === SUBJECT && saving.state !== 'failed' ? say(`answer.${saving.state}`) : ''}
      onChange={(id, what) => {
        change(SUBJECT, (before) => changeStep(before, id, what, now()));
      }}
      onRemove={(id) => {
        change(SUBJECT, (before) => removeStep(before, id));
      }}
      onAdd={(text) => {
        const step = planStepOf('own', text);
        change(SUBJECT, (before) => addStep(before, step));
      }}
    />
  );
}
