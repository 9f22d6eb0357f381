import type { JSX } from 'preact';
import type { Code } from '../analyzers/model.ts';
import { FileButton } from './start.tsx';
import { say } from './strings.ts';
import './failure.css';

/** `judge`: the file was read, but the background did not answer. */
type FailureReason = Code | 'judge';
type Way = 'retry' | 'save' | 'unlock' | 'smaller' | 'other' | 'paste';

/** What helps for each reason, the best way first. */
const WAYS: Readonly<Record<FailureReason, readonly Way[]>> = {
  'not-supported': ['other', 'paste'],
  encrypted: ['unlock', 'paste'],
  'no-text-layer': ['save', 'paste'],
  'too-large': ['smaller', 'paste'],
  corrupt: ['save', 'other', 'paste'],
  empty: ['other', 'paste'],
  'not-a-resume': ['other', 'paste'],
  judge: ['retry', 'other'],
};

interface Props {
  readonly name: string;
  readonly reason: FailureReason;
  readonly onFile: (file: File) => void;
  readonly onPaste: () => void;
  readonly onRetry: () => void;
}

/** Something could not be read: what it is, and the ways on. */
export function Failure({ name, reason, onFile, onPaste, onRetry }: Props): JSX.Element {
  return (
    <div class="failure" role="alert">
      <p class="small faint">{name}</p>
      <h1 class="headline">{say(`fail.${reason}.title`)}</h1>
      <p class="deck">{say(`fail.${reason}.lead`)}</p>
      <ol>
        {WAYS[reason].map((way, index) => (
          <li key={way}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <b>{say(`fail.way.${way}`)}</b>
              <span class="small quiet">{say(`fail.way.${way}-note`)}</span>
            </p>
            {way === 'retry' ? (
              <button type="button" class="button main" onClick={onRetry}>
                {say('fail.judge.retry')}
              </button>
            ) : way === 'paste' ? (
              <button type="button" class="button" onClick={onPaste}>
                {say('start.paste')}
              </button>
            ) : (
              <FileButton onFile={onFile} isMain={index === 0} words={say('start.choose-other')} />
            )}
          </li>
        ))}
      </ol>
      <p class="small faint">{say('fail.code', { code: reason })}</p>
    </div>
  );
}
