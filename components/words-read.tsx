import type { ComponentChildren, JSX } from 'preact';
import type { Evidence, Position, Span } from '../analyzers/model.ts';
import { say } from './strings.ts';
import './words-read.css';

interface Props {
  readonly quote: string;
  /** Joins the words to their mark on the page: "1a". */
  readonly label: string;
  readonly kind: 'proof' | 'near';
  readonly page: number | null;
  readonly position: Position | null;
  readonly span: Span;
  /** Shows the place on the page; left out where no page is at hand. */
  readonly onShow?: (span: Span) => void;
  /** What is said of the words: the rule, how strong they are. */
  readonly children?: ComponentChildren;
  /** What can be done with them, behind where they stand. */
  readonly act?: ComponentChildren;
}

/** Words of the user's page, with where they stand and what they are worth. */
export function WordsRead({
  quote,
  label,
  kind,
  page,
  position,
  span,
  onShow,
  children,
  act,
}: Props): JSX.Element {
  const place = [
    position === null
      ? ''
      : [position.title, position.organization].filter((part) => part !== null).join(', '),
    page === null ? '' : say('finding.at-page', { page }),
  ].filter((part) => part !== '');
  return (
    <li class={`words-read ${kind}`}>
      {onShow === undefined ? (
        <span class="label">{label}</span>
      ) : (
        <button
          type="button"
          class="label"
          onClick={() => {
            onShow(span);
          }}
        >
          {label}
          <span class="spoken">: {say('finding.show-place')}</span>
        </button>
      )}
      <blockquote class="quoted">
        <mark>{quote}</mark>
      </blockquote>
      {children}
      <p class="place small faint">
        {place.join(' · ')}
        {act}
      </p>
    </li>
  );
}

/** Where a piece of evidence comes from, when not from the words alone. */
export function basisWords(evidence: Evidence): string | null {
  if (evidence.basis === 'recommendation') return say('finding.recommended');
  if (evidence.basis === 'titles') return say('finding.from-titles');
  if (evidence.basis === 'user') return say('finding.by-user');
  return null;
}
