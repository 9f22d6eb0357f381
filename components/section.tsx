import type { ComponentChildren, JSX } from 'preact';
import './section.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A part of the report below the findings: a rule, a title, and what belongs to it. */
export function Section({ id, title, lead, children }: Props): JSX.Element {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`}>
        {title}
      </h2>
      {lead !== undefined && <p class="small quiet lead">{lead}</p>}
      {children}
    </section>
  );
}
