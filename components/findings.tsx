import type { ComponentChildren, JSX } from 'preact';
import { FindingRow } from './finding-row.tsx';
import type { AlsoShown, Group, Numbered } from './order.ts';
import { ShareKey } from './shares.tsx';
import { say } from './strings.ts';
import { VerdictShape } from './verdict.tsx';
import './findings.css';

interface Props {
  readonly groups: readonly Group[];
  readonly also: readonly AlsoShown[];
  readonly targetTitle: string;
  /** Signal of the finding that is open, or null. */
  readonly open: string | null;
  readonly onToggle: (signal: string) => void;
  /** Draws the open finding under its row; left out where it is drawn in a pane of its own. */
  readonly children?: (item: Numbered) => ComponentChildren;
  /** Id of that pane. */
  readonly paneId?: string;
}

/** All findings under their headings, in the order to take them. */
export function Findings({
  groups,
  also,
  targetTitle,
  open,
  onToggle,
  children,
  paneId,
}: Props): JSX.Element {
  if (groups.length === 0) return <p class="quiet">{say('findings.none')}</p>;
  return (
    <div class={`findings ${paneId === undefined ? '' : 'in-pane'}`}>
      {groups.some(({ items }) => items.some(({ finding }) => finding.share !== null)) && <ShareKey />}
      {groups.map(({ id, title, note, verdict, items }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <header>
            <h3 id={`group-${id}`}>
              <VerdictShape verdict={verdict} />
              {say(title)} <span class="count">{items.length}</span>
            </h3>
            <p class="small quiet">{say(note, { target: targetTitle })}</p>
          </header>
          <ol start={items[0]?.number ?? 1}>
            {items.map((item) => {
              const { signal } = item.finding;
              const isOpen = signal === open;
              return (
                <li key={signal} class={isOpen ? 'open' : ''}>
                  <FindingRow
                    {...item}
                    isOpen={isOpen}
                    controls={paneId ?? `finding-${signal}`}
                    onToggle={() => {
                      onToggle(signal);
                    }}
                  />
                  {isOpen && children !== undefined && (
                    <div class="under-row" id={`finding-${signal}`}>
                      {children(item)}
                    </div>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {also.length > 0 && <Also also={also} targetTitle={targetTitle} />}
    </div>
  );
}

function Also({ also, targetTitle }: { also: readonly AlsoShown[]; targetTitle: string }): JSX.Element {
  return (
    <section aria-labelledby="group-also">
      <header>
        <h3 id="group-also">
          <VerdictShape verdict="met" />
          {say('group.also')} <span class="count">{also.length}</span>
        </h3>
        <p class="small quiet">{say('group.also.note', { target: targetTitle })}</p>
      </header>
      <ul>
        {also.map(({ signal, title, evidence }) => (
          <li key={signal} class="also">
            <VerdictShape verdict="met" />
            <b>{title}</b>
            {evidence[0] !== undefined && <q class="quoted small">{evidence[0].quote}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
