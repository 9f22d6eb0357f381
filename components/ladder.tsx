import type { JSX } from 'preact';
import type { Report, Rung } from '../analyzers/model.ts';
import { rungAbove } from '../analyzers/rungs.ts';
import { Arrow } from './arrow.tsx';
import { say } from './say.ts';
import { VerdictShape } from './verdict.tsx';
import './ladder.css';

const FROM_TOP: readonly Rung[] = ['R5', 'R4', 'R3', 'R2', 'R1', 'R0'];

/** What a rung is in a report: shown, next, target, or beyond. */
export function rungRole(
  rung: Rung,
  { shown, target }: Report['rung'],
): 'shown' | 'next' | 'target' | 'beyond' {
  if (rung <= shown) return 'shown';
  if (rung === rungAbove(shown) && rung <= target) return 'next';
  return rung === target ? 'target' : 'beyond';
}

/** The ladder in one look: where the evidence stands, the next rung, the target. Nothing above the target. */
export function Ladder({
  rung,
  means,
}: {
  readonly rung: Report['rung'];
  /** What each rung means, where there is room for it; then the whole ladder is drawn. */
  readonly means?: (rung: Rung) => string;
}): JSX.Element {
  const top = rung.target > rung.shown ? rung.target : rung.shown;
  const rungs = FROM_TOP.filter((one) => means !== undefined || one <= top);
  return (
    <ol class={`ladder ${means === undefined ? '' : 'wide'}`} aria-label={say('ladder.label')}>
      {rungs.map((one) => (
        <li key={one} class={rungRole(one, rung)}>
          <span class="words">
            <b>{say(`rung.${one}`)}</b>
            {means !== undefined && <span class="means">{means(one)}</span>}
          </span>
          <RungTag rung={one} of={rung} />
        </li>
      ))}
    </ol>
  );
}

/** What a rung is, in shape and word; nothing for a rung that is neither shown last, next nor the target. */
export function RungTag({ rung, of }: { rung: Rung; of: Report['rung'] }): JSX.Element | null {
  const role = rungRole(rung, of);
  const isTarget = rung === of.target;
  if (rung === of.shown)
    return (
      <span class="tag">
        <VerdictShape verdict="met" />
        {say(isTarget ? 'rung.shown-target' : 'rung.shown')}
      </span>
    );
  if (role === 'next')
    return (
      <span class="tag">
        <Arrow name="up" />
        {say(isTarget ? 'rung.next-target' : 'rung.next')}
      </span>
    );
  if (!isTarget) return null;
  return (
    <span class="tag">
      <svg class="verdict-shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 .9 11.1 6 6 11.1.9 6z" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M6 4 8 6 6 8 4 6z" fill="currentColor" />
      </svg>
      {say('rung.target')}
    </span>
  );
}
