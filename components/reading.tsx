import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './strings.ts';
import './reading.css';

/** How far the reading is. `pages` is 0 until the file is opened, and for files without pages. */
export interface ReadingProgress {
  readonly step: 'opening' | 'text' | 'judging';
  readonly page: number;
  readonly pages: number;
}

interface Props {
  readonly name: string;
  readonly target: string;
  readonly progress: ReadingProgress;
  readonly onCancel: () => void;
}

const STEPS = ['opening', 'text', 'judging'] as const;

/** A file being read: what is done, what is going on, and the way out. */
export function Reading({ name, target, progress, onCancel }: Props): JSX.Element {
  const now = STEPS.indexOf(progress.step);
  return (
    <div class="reading">
      <h1 class="section-title">{say('read.title', { name })}</h1>
      <progress max={1} value={fractionOf(progress)} aria-label={say('read.title', { name })} />
      <ol>
        {STEPS.map((step, index) => (
          <li
            key={step}
            class={index === now ? 'now' : index < now ? 'done' : 'ahead'}
            {...(index === now && { 'aria-current': 'step' })}
          >
            {index < now ? <Icon name="check" /> : index === now ? <Icon name="right" /> : <span />}
            <span>{say(`read.${step}`, { target })}</span>
            <span class="small faint">
              {step === 'text' && index === now && progress.pages > 0
                ? say('read.pages', { page: progress.page, pages: progress.pages })
                : ''}
              {index < now && <span class="spoken">{say('read.done')}</span>}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={onCancel}>
        {say('app.cancel')}
      </button>
      <p class="small faint">{say('read.usually')}</p>
    </div>
  );
}

function fractionOf({ step, page, pages }: ReadingProgress): number {
  if (step === 'opening') return 0.05;
  if (step === 'judging') return 0.9;
  return pages === 0 ? 0.2 : 0.1 + (page / pages) * 0.75;
}
