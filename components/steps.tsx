import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './strings.ts';
import './steps.css';

interface Props {
  readonly steps: readonly string[];
  /** Texts of steps that stand in the plan. */
  readonly planned: ReadonlySet<string>;
  /** Left out where nothing can be planned. */
  readonly onPlan?: (step: string) => void;
}

/** What to do at work, the smallest step first. */
export function Steps({ steps, planned, onPlan }: Props): JSX.Element {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>
          <span>{step}</span>
          {planned.has(step) ? (
            <a class="small state" href="#plan">
              <Icon name="check" />
              {say('step.planned')}
            </a>
          ) : (
            onPlan !== undefined && (
              <button
                type="button"
                class="link small"
                onClick={() => {
                  onPlan(step);
                }}
              >
                {say('step.plan')}
                <span class="spoken">: {step}</span>
              </button>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
