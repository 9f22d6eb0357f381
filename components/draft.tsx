import type { JSX } from 'preact';
import { say } from './strings.ts';
import './draft.css';

/** The drafted sentence in parts: fixed words, and blanks by their names. */
export type DraftPart = { readonly words: string } | { readonly blank: string; readonly hint: string };

interface Props {
  readonly parts: readonly DraftPart[];
  /** What was typed, by the name of the blank. */
  readonly facts: Readonly<Record<string, string>>;
  /** The sentence as it stands: empty blanks have dropped their words. */
  readonly line: string;
  readonly onFact: (blank: string, value: string) => void;
  readonly onCopy: (line: string) => void;
  readonly doNot: string | null;
}

/** The form is the sentence: blanks stand inside the drafted line. */
export function Draft({ parts, facts, line, onFact, onCopy, doNot }: Props): JSX.Element {
  return (
    <div class="draft">
      <p class="small quiet">{say('answer.done.lead')}</p>
      <p class="sentence quoted">
        {parts.map((part) =>
          'words' in part ? (
            part.words
          ) : (
            <input
              key={part.blank}
              type="text"
              aria-label={part.hint}
              placeholder={part.hint}
              maxLength={200}
              value={facts[part.blank] ?? ''}
              size={Math.max(4, (facts[part.blank] ?? part.hint).length)}
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
      </p>
      <div class="actions">
        <button
          type="button"
          class="button compact"
          disabled={line === ''}
          onClick={() => {
            onCopy(line);
          }}
        >
          {say('answer.done.copy')}
        </button>
        <span class="small faint">{say('answer.done.rule')}</span>
      </div>
      {doNot !== null && <p class="small quiet caution">{doNot}</p>}
    </div>
  );
}
