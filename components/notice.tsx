import type { JSX } from 'preact';
import { say } from './strings.ts';
import './notice.css';

/**
 * Why what the user says is in use and not kept; `damaged`: it is, but what was said before could not be read.
 * `newer`: a newer version wrote what is there.
 */
export type KeepProblem = 'full' | 'private' | 'damaged' | 'newer' | 'failed';

const WORDS = {
  full: 'notice.storage-full',
  private: 'notice.private',
  damaged: 'notice.damaged',
  newer: 'notice.newer',
  failed: 'notice.not-kept',
} as const;

/** A line across the page: something is not kept, and what can be done. */
export function KeepNotice({ problem }: { readonly problem: KeepProblem }): JSX.Element {
  return (
    <p class="notice small" role="alert">
      {say(WORDS[problem])}
    </p>
  );
}
