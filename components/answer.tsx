import { useId } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { Answer as Kept } from '../analyzers/records.ts';
import { say } from './strings.ts';
import './answer.css';

export type AnswerKind = Kept['kind'];
const KINDS: readonly AnswerKind[] = ['done', 'close', 'not-yet'];

interface Props {
  readonly question: string;
  readonly kind: AnswerKind | null;
  readonly onAnswer: (kind: AnswerKind) => void;
  /** What the chosen answer opens. */
  readonly children?: ComponentChildren;
}

/** Three equal answers to the question of a finding. */
export function Answer({ question, kind, onAnswer, children }: Props): JSX.Element {
  const name = useId();
  return (
    <div class="answer">
      <fieldset>
        <legend class="spoken">{question}</legend>
        {KINDS.map((one, index) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={kind === one}
              aria-keyshortcuts={String(index + 1)}
              onChange={() => {
                onAnswer(one);
              }}
            />
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span>{say(`answer.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind !== null && <div class="answer-opens">{children}</div>}
    </div>
  );
}
