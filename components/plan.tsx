import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanStep, StepState } from '../analyzers/records.ts';
import { Section } from './section.tsx';
import { say } from './strings.ts';
import './plan.css';

const STATES: readonly StepState[] = ['to-do', 'doing', 'done'];

interface Props {
  readonly steps: readonly PlanStep[];
  readonly titleOf: (signal: string) => string;
  readonly onChange: (id: string, change: Partial<Pick<PlanStep, 'state' | 'date' | 'note'>>) => void;
  readonly onRemove: (id: string) => void;
  readonly onAdd: (text: string) => void;
  /** Said when something was saved or not; empty when there is nothing to say. */
  readonly status: string;
}

/** The chosen steps, each with its state, a date and a note. */
export function Plan({ steps, titleOf, onChange, onRemove, onAdd, status }: Props): JSX.Element {
  return (
    <Section id="plan" title={say('plan.title')}>
      {steps.length === 0 && <p class="quiet">{say('plan.empty')}</p>}
      <ol class="plan">
        {steps.map((step) => (
          <li key={step.id} class={step.state}>
            <div>
              <p>{step.text}</p>
              <p class="small faint">{say('plan.for', { signal: titleOf(step.signal) })}</p>
            </div>
            <div class="controls">
              <select
                class="field"
                title={say('plan.state')}
                aria-label={`${say('plan.state')}: ${step.text}`}
                value={step.state}
                onChange={(event) => {
                  const state = STATES.find((one) => one === event.currentTarget.value);
                  if (state !== undefined) onChange(step.id, { state });
                }}
              >
                {STATES.map((state) => (
                  <option key={state} value={state}>
                    {say(`plan.${state}`)}
                  </option>
                ))}
              </select>
              <span class="when">
                <label class="small quiet" for={`date-${step.id}`}>
                  {say(step.state === 'done' ? 'plan.on' : 'plan.by')}
                </label>
                <input
                  class="field"
                  id={`date-${step.id}`}
                  type="date"
                  aria-label={`${say('plan.date')}: ${step.text}`}
                  value={step.date ?? ''}
                  onChange={(event) => {
                    onChange(step.id, {
                      date: event.currentTarget.value === '' ? null : event.currentTarget.value,
                    });
                  }}
                />
              </span>
              <button
                type="button"
                class="link small"
                onClick={() => {
                  onRemove(step.id);
                }}
              >
                {say('plan.remove')}
                <span class="spoken">: {step.text}</span>
              </button>
              <textarea
                class="field note"
                rows={Math.min(6, Math.ceil((step.note.length + 1) / 80))}
                maxLength={2000}
                aria-label={`${say('plan.note')}: ${step.text}`}
                placeholder={say('plan.note-placeholder')}
                value={step.note}
                onInput={(event) => {
                  onChange(step.id, { note: event.currentTarget.value });
                }}
              />
            </div>
          </li>
        ))}
      </ol>
      <OwnStep onAdd={onAdd} />
      <p class="small faint" role="status">
        {status}
      </p>
    </Section>
  );
}

function OwnStep({ onAdd }: Pick<Props, 'onAdd'>): JSX.Element {
  const [text, setText] = useState('');
  return (
    <form
      class="own-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text.trim());
        setText('');
      }}
    >
      <label>
        <span class="small">{say('plan.own')}</span>
        <input
          class="field"
          type="text"
          maxLength={500}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" class="button" disabled={text.trim() === ''}>
        {say('plan.add')}
      </button>
    </form>
  );
}
