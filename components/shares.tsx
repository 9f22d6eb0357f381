import type { JSX } from 'preact';
import type { Finding, Share } from '../analyzers/model.ts';
import { say, sayPercent } from './strings.ts';
import './shares.css';

type Shares = NonNullable<Finding['share']>;
const percent = (fraction: number): string => `${fraction * 100}%`;

/** How often postings mention a signal, on one line from 0 to 100 %: project manager (ring), this level (square). */
export function ShareLine({ share }: { readonly share: Shares }): JSX.Element {
  const { target, projectManager } = share;
  return (
    <svg
      class="share-line"
      role="img"
      aria-label={say('shares.label', {
        target: sayPercent(target.share),
        manager: sayPercent(projectManager.share),
      })}
    >
      <line class="axis" x1="0" x2="100%" y1="12" y2="12" />
      <line class="span" x1={percent(projectManager.share)} x2={percent(target.share)} y1="12" y2="12" />
      <circle class="manager" cx={percent(projectManager.share)} cy="12" r="3.5" />
      <svg x={percent(target.share)} y="12" overflow="visible">
        <rect class="target" x="-4" y="-4" width="8" height="8" />
      </svg>
    </svg>
  );
}

/** What the signs of the lines mean; for eyes only, since each line says its figures. */
export function ShareKey(): JSX.Element {
  return (
    <p class="share-key small quiet" aria-hidden="true">
      <span>{say('shares.key')}</span>
      <span>
        <svg class="share-line" viewBox="-5 -5 10 10">
          <rect class="target" x="-4" y="-4" width="8" height="8" />
        </svg>
        {say('shares.target')}
      </span>
      <span>
        <svg class="share-line" viewBox="-5 -5 10 10">
          <circle class="manager" r="3.5" />
        </svg>
        {say('shares.manager')}
      </span>
    </p>
  );
}

/** The same two figures as bars with their 95 % intervals, and what they are worth. */
export function ShareBars({ share }: { readonly share: Shares }): JSX.Element {
  const { target, projectManager } = share;
  return (
    <figure class="share-bars">
      <p>
        {say('shares.mentioned', {
          target: sayPercent(target.share),
          targetCount: target.postings,
          manager: sayPercent(projectManager.share),
          managerCount: projectManager.postings,
        })}
      </p>
      <Bar name={say('shares.target')} share={target} kind="target" />
      <Bar name={say('shares.manager')} share={projectManager} kind="manager" />
      <figcaption class="small quiet">{say('shares.limits')}</figcaption>
    </figure>
  );
}

function Bar({ name, share, kind }: { name: string; share: Share; kind: string }): JSX.Element {
  const [low, high] = share.interval;
  return (
    <div class="share-bar">
      <span class="small">{name}</span>
      <b class="small">{sayPercent(share.share)}</b>
      <svg aria-hidden="true">
        <rect class={kind} x="0" y="5" width={percent(share.share)} height="10" />
        <line class="axis" x1="0" x2="100%" y1="19.5" y2="19.5" />
        <line class="whisker" x1={percent(low)} x2={percent(high)} y1="10" y2="10" />
        <line class="whisker" x1={percent(low)} x2={percent(low)} y1="6" y2="14" />
        <line class="whisker" x1={percent(high)} x2={percent(high)} y1="6" y2="14" />
      </svg>
    </div>
  );
}
