import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Section } from './section.tsx';
import { say, sayCount } from './strings.ts';
import './postings.css';

/** What a posting asks for, in its own words. */
interface PostingLine {
  readonly title: string;
  readonly words: string;
  readonly quote: string;
}

interface Props {
  /** Names of the postings that were read. */
  readonly postings: readonly string[];
  /** What they ask for together. */
  readonly lines: readonly PostingLine[];
  readonly onRead: (text: string) => void;
  readonly onRemove: (index: number) => void;
  readonly onUse: () => void;
  readonly status: string;
}

/** Job postings that become a target: pasted one after the other, read, and used. */
export function Postings({ postings, lines, onRead, onRemove, onUse, status }: Props): JSX.Element {
  const [text, setText] = useState('');
  return (
    <Section id="postings" title={say('posting.title')} lead={say('posting.lead')}>
      <form
        class="postings"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onRead(text);
          setText('');
        }}
      >
        <label>
          <span class="small">{say('posting.paste')}</span>
          <textarea
            class="field"
            rows={5}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </label>
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {say('posting.add')}
        </button>
        <p class="small quiet" role="status">
          {status}
        </p>
      </form>
      {postings.length > 0 && (
        <div class="postings-read">
          <h3>{sayCount('posting.count', postings.length)}</h3>
          <ul class="small">
            {postings.map((name, index) => (
              <li key={`${index} ${name}`}>
                {name}{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onRemove(index);
                  }}
                >
                  {say('posting.remove')}
                </button>
              </li>
            ))}
          </ul>
          <ul class="lines">
            {lines.map((line) => (
              <li key={line.title}>
                <b>{line.title}</b> <span class="small faint">{line.words}</span>
                <q class="quoted small">{line.quote}</q>
              </li>
            ))}
          </ul>
          {lines.length === 0 ? (
            <p class="quiet">{say('posting.none')}</p>
          ) : (
            <button type="button" class="button" onClick={onUse}>
              {say('posting.use')}
            </button>
          )}
        </div>
      )}
    </Section>
  );
}
