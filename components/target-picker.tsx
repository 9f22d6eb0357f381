import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Arrow } from './arrow.tsx';
import { say } from './say.ts';
import './target-picker.css';

export interface TargetChoice {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly targets: readonly TargetChoice[];
  /** Targets of the user's own. */
  readonly own?: readonly TargetChoice[];
  /** The next rung from here, named first. */
  readonly suggested?: readonly TargetChoice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly compact?: boolean;
  /** False where the label stands beside it already. */
  readonly labelled?: boolean;
}

/** Chooses the target role. */
export function TargetPicker({
  targets,
  own = [],
  suggested = [],
  chosen,
  onChoose,
  compact = false,
  labelled = false,
}: Props): JSX.Element {
  const id = useId();
  const options = (choices: readonly TargetChoice[]): JSX.Element[] =>
    choices.map((choice) => (
      <option key={choice.id} value={choice.id}>
        {choice.title}
      </option>
    ));
  const first = suggested.filter((choice) => !own.some((one) => one.id === choice.id));
  const rest = targets.filter((choice) => !first.some((one) => one.id === choice.id));
  return (
    <span class={`target-picker ${compact ? 'compact' : ''}`}>
      <label for={id} class={labelled ? 'small' : 'spoken'}>
        {say('start.target')}
      </label>
      <span class="choice">
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            onChoose(event.currentTarget.value);
          }}
        >
          {own.length > 0 && <optgroup label={say('target.own')}>{options(own)}</optgroup>}
          {first.length > 0 && <optgroup label={say('target.suggested')}>{options(first)}</optgroup>}
          {own.length + first.length > 0 ? (
            <optgroup label={say('target.all')}>{options(rest)}</optgroup>
          ) : (
            options(rest)
          )}
        </select>
        <Arrow name="down" />
      </span>
    </span>
  );
}
