import type { JSX } from 'preact';
import type { Verdict as Kind } from '../analyzers/model.ts';
import { say } from './say.ts';
import './verdict.css';

/** The shape of a verdict: full, half, open, dashed. Never alone: a word stands with it. */
export function VerdictShape({ verdict }: { readonly verdict: Kind }): JSX.Element {
  return (
    <svg class="verdict-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {verdict === 'error' ? (
        <path d="M6 1.5 11 10.5H1z" fill="none" stroke="currentColor" stroke-width="1.5" />
      ) : (
        <circle
          cx="6"
          cy="6"
          r="4.25"
          fill={verdict === 'met' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.5"
          {...(verdict === 'unseen' && { 'stroke-dasharray': '2.2 2.25' })}
        />
      )}
      {verdict === 'weak' && <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />}
    </svg>
  );
}

/** Shape and word. */
export function Verdict({ verdict }: { readonly verdict: Kind }): JSX.Element {
  return (
    <span class="verdict">
      <VerdictShape verdict={verdict} />
      {say(`verdict.${verdict}`)}
    </span>
  );
}
