import type { JSX } from 'preact';
import type { SectionKind, Verdict } from '../analyzers/model.ts';
import type { PanelSection } from './panel-view.ts';
import { say, type SharedKey } from './say.ts';
import { VerdictShape } from './verdict.tsx';

/** What each section came to; it is spoken when it changes. */
export function ReadSoFar({ sections }: { readonly sections: readonly PanelSection[] }): JSX.Element {
  return (
    <section>
      <h2>{say('panel.read-so-far')}</h2>
      <ul class="sections" aria-live="polite">
        {sections.map((section) => (
          <li key={section.kind} data-section={section.kind} data-state={section.state}>
            <VerdictShape verdict={shapeOf(section)} />
            <span>{sectionName(section.kind)}</span>
            <span class="quiet">{stateWords(section)}</span>
          </li>
        ))}
      </ul>
      <p class="small quiet">{say('panel.unseen-note')}</p>
    </section>
  );
}

const sectionName = (kind: SectionKind): string => say(`section.${kind}` as SharedKey);

const isPartOf = ({ shown, total, hasMore }: PanelSection): boolean =>
  hasMore || (total !== null && shown < total);

function shapeOf(section: PanelSection): Verdict {
  if (section.state === 'unseen') return 'unseen';
  if (section.state === 'empty') return 'missing';
  return isPartOf(section) ? 'weak' : 'met';
}

/** True when all of a section that the profile has was read. */
export const isWhole = (section: PanelSection): boolean => section.state !== 'unseen' && !isPartOf(section);

function stateWords(section: PanelSection): string {
  const { kind, state, shown, total } = section;
  if (state !== 'read') return say(`panel.${state}`);
  if (kind === 'summary') return say('panel.read');
  if (total !== null && total > shown) return say('panel.read-of', { shown, total });
  return say(section.hasMore ? 'panel.read-part' : 'panel.read-count', { shown });
}
