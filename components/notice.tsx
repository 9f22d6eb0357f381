import type { JSX } from 'preact';
import { say } from './strings.ts';
import './notice.css';

/** Why what the user says is in use and not kept. */
export type KeepProblem = 'full' | 'private' | 'failed';

const WORDS = { full: 'notice.storage-full', private: 'notice.private', failed: 'notice.not-kept' } as const;

/** A line across the page: something is not kept, and what can be done. */
export function KeepNotice({ problem }: { readonly problem: KeepProblem }): JSX.Element {
  return (
    <p class="notice small" role="alert">
      {say(WORDS[problem])}
    </p>
  );
}
