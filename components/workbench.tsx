import type { ComponentChildren, JSX } from 'preact';
import type { Numbered } from './order.ts';
import { say } from './strings.ts';
import './workbench.css';

interface Props {
  readonly list: ComponentChildren;
  readonly open: Numbered | null;
  readonly finding: ComponentChildren;
  readonly document: ComponentChildren;
  /** What the document is called. */
  readonly title: string;
  readonly onMove: (by: 1 | -1) => void;
  /** Ways to the sections below. */
  readonly children?: ComponentChildren;
}

export const FINDING_PANE = 'finding-pane';
export const DOCUMENT_PANE = 'document-pane';

/** List, open finding and document side by side, each scrolling in itself. */
export function Workbench({ list, open, finding, document, title, onMove, children }: Props): JSX.Element {
  return (
    <div class="workbench">
      <div class="pane rows" data-scrolls tabIndex={-1}>
        {list}
      </div>
      <section class="pane" id={FINDING_PANE} data-scrolls tabIndex={-1} aria-labelledby="open-title">
        {open !== null && (
          <>
            <p class="small faint">
              {say('finding.number', { number: open.number })}
              <span class="moves">
                <button
                  type="button"
                  class="link"
                  aria-keyshortcuts="K"
                  onClick={() => {
                    onMove(-1);
                  }}
                >
                  {say('finding.previous')}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-keyshortcuts="J"
                  onClick={() => {
                    onMove(1);
                  }}
                >
                  {say('finding.next')}
                </button>
              </span>
            </p>
            <h3 id="open-title">{open.finding.title}</h3>
          </>
        )}
        {finding}
      </section>
      <section class="pane desk" id={DOCUMENT_PANE} data-scrolls tabIndex={-1} aria-label={title}>
        {document}
      </section>
      <div class="foot small quiet">
        {children}
        <p class="keys" aria-label={say('keys.label')}>
          <span>
            <kbd>J</kbd> <kbd>K</kbd> {say('keys.move')}
          </span>
          <span>
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> {say('keys.answer')}
          </span>
          <span>
            <kbd>D</kbd> {say('keys.document')}
          </span>
        </p>
      </div>
    </div>
  );
}
