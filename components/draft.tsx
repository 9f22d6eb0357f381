import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TemplatePart } from '../analyzers/notes/draft.ts';
import { say, sayList } from './strings.ts';
import { hintOf } from './template.ts';
import './draft.css';

interface Props {
  readonly parts: readonly TemplatePart[];
  /** What was typed, by the name of the blank. */
  readonly facts: Readonly<Record<string, string>>;
  /** The sentence as it stands: empty blanks have dropped their words. */
  readonly line: string;
  /** Labels of blanks that are still empty and without which the line says too little. */
  readonly needed: readonly string[];
  readonly onFact: (blank: string, value: string) => void;
  readonly onCopy: (line: string) => Promise<boolean>;
  readonly doNot: string | null;
}

/** The form is the sentence: blanks stand inside the drafted line. */
export function Draft({ parts, facts, line, needed, onFact, onCopy, doNot }: Props): JSX.Element {
  const [copied, setCopied] = useState<{ readonly line: string; readonly isAllowed: boolean } | null>(null);
  return (
    <div class="draft">
      <p class="small quiet">{say('answer.done.lead')}</p>
      <p class="sentence quoted">
        {parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <input
              key={part.blank}
              type="text"
              aria-label={hintOf(part.label)}
              placeholder={hintOf(part.label)}
              maxLength={200}
              value={facts[part.blank] ?? ''}
              size={Math.max(4, (facts[part.blank] ?? hintOf(part.label)).length)}
              autocomplete="off"
              onInput={(event) => {
                onFact(part.blank, event.currentTarget.value);
              }}
            />
          ),
        )}
      </p>
      <p class="line" aria-live="polite">
        <span class="small faint">{say('answer.done.line')}</span>
        {line === '' ? (
          <span class="small quiet">{say('answer.done.empty')}</span>
        ) : (
          <span class="quoted written">{line}</span>
        )}
        {line !== '' && needed.length > 0 && (
          <span class="small caution">
            {say('answer.done.needed', { blanks: sayList(needed.map((label) => `“${hintOf(label)}”`)) })}
          </span>
        )}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button compact"
          disabled={line === ''}
          onClick={() => {
            void onCopy(line).then((isAllowed) => {
              setCopied({ line, isAllowed });
            });
          }}
        >
          {say('answer.done.copy')}
        </button>
        <span class="small faint" aria-live="polite">
          {say(
            copied?.line !== line
              ? 'answer.done.rule'
              : copied.isAllowed
                ? 'answer.done.copied'
                : 'answer.done.copy-failed',
          )}
        </span>
      </div>
      {doNot !== null && <p class="small quiet caution">{doNot}</p>}
    </div>
  );
}
