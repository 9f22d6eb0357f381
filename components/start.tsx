import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { say } from './strings.ts';
import './start.css';

interface Props {
  /** The target picker. */
  readonly picker: ComponentChildren;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onSample: () => void;
  /** The name of the last reading, when one is kept. */
  readonly last: string | null;
  readonly onLast: () => void;
  /** True when the field for pasted text is open from the beginning. */
  readonly pasting?: boolean;
}

/** First run: which role, which resume, and what this does and does not do. */
export function Start({
  picker,
  onFile,
  onText,
  onSample,
  last,
  onLast,
  pasting = false,
}: Props): JSX.Element {
  const [isPasting, setPasting] = useState(pasting);
  return (
    <div class="start">
      <h1 class="headline">{say('start.title')}</h1>
      <p class="deck">{say('start.lead')}</p>
      {last !== null && (
        <div class="row">
          <p class="name">{say('start.last')}</p>
          <p class="last">
            <span class="file">{last}</span>
            <button type="button" class="button" onClick={onLast}>
              {say('start.open-last')}
            </button>
          </p>
        </div>
      )}
      <div class="row">
        <p class="name">{say('start.target')}</p>
        <div>
          {picker}
          <p class="small faint">{say('start.target-note')}</p>
        </div>
      </div>
      <div class="row">
        <p class="name">{say('start.resume')}</p>
        <div>
          <FileDrop onFile={onFile} />
          {isPasting ? (
            <Paste onText={onText} />
          ) : (
            <p class="others">
              <button
                type="button"
                class="link"
                onClick={() => {
                  setPasting(true);
                }}
              >
                {say('start.paste')}
              </button>
              <button type="button" class="link" onClick={onSample}>
                {say('start.sample')}
              </button>
              <span class="small faint">{say('start.sample-note')}</span>
            </p>
          )}
        </div>
      </div>
      <ul class="promises small" aria-label={say('start.promises')}>
        <li>
          <Icon name="lock" />
          {say('start.does-1')}
        </li>
        <li>
          <Icon name="check" />
          {say('start.does-2')}
        </li>
        <li>
          <Icon name="quote" />
          {say('start.does-3')}
        </li>
      </ul>
    </div>
  );
}

/** Takes a file that is dropped or chosen. */
function FileDrop({ onFile }: Pick<Props, 'onFile'>): JSX.Element {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={`drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <Icon name="file" />
      <p>
        <b>{say(isOver ? 'start.drop-now' : 'start.drop')}</b>
        <span class="small quiet">{say('start.kinds')}</span>
      </p>
      <FileButton onFile={onFile} isMain words={say('start.choose')} />
    </div>
  );
}

/** A button that opens the file picker. */
export function FileButton({
  onFile,
  words,
  isMain = false,
}: Pick<Props, 'onFile'> & { readonly words: string; readonly isMain?: boolean }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="spoken"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".pdf,.docx,.txt,.md,.markdown,.json,.zip,.html,.htm"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <button type="button" class={`button ${isMain ? 'main' : ''}`} onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  );
}

function Paste({ onText }: Pick<Props, 'onText'>): JSX.Element {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // Whoever asked for it goes on typing: the link that had the keyboard is gone.
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text);
      }}
    >
      <label>
        <b class="small">{say('start.paste-label')}</b>
        <textarea
          ref={field}
          class="field"
          rows={10}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {say('start.paste-read')}
        </button>
        <span class="small faint">{say('start.paste-note')}</span>
      </div>
    </form>
  );
}
