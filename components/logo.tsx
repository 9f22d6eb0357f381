import type { JSX } from 'preact';
import { say } from './say.ts';
import './logo.css';

/** The mark: a ladder whose next rung is broader than the rest. */
export function Logo(): JSX.Element {
  return (
    <span class="logo">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class="logo-rails" d="M3 0h2v16H3zM11 0h2v16h-2zM5 9h6v2H5zM5 13h6v2H5z" />
        <path class="logo-next" d="M0 3h16v3H0z" />
      </svg>
      {say('app.name')}
    </span>
  );
}
