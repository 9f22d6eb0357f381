import type { JSX } from 'preact';
import { drawAll } from './in-turn.tsx';
import { say, type Key } from './strings.ts';
import './section-links.css';

/** The sections below the findings that are worth a way of their own, by the id of their element. */
const LINKS: readonly (readonly [id: string, words: Key])[] = [
  ['plan', 'section.plan'],
  ['progress', 'section.progress'],
  ['positions', 'section.positions'],
  ['target', 'section.target'],
  ['postings', 'section.postings'],
  ['take-away', 'section.take-away'],
  ['kept', 'section.kept'],
];

/** Ways to the sections below: beside a workbench that fills the window nobody sees that there are any. */
export function SectionLinks({ steps }: { readonly steps: number }): JSX.Element {
  return (
    <nav class="section-links" aria-label={say('section.links')} onClick={drawAll}>
      <ul>
        {LINKS.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(words)}</a>
            {id === 'plan' && steps > 0 && <span class="faint"> {steps}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
