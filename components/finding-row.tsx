import type { JSX } from 'preact';
import type { Finding } from '../analyzers/model.ts';
import { Icon } from './icon.tsx';
import { ShareLine } from './shares.tsx';
import { say } from './strings.ts';
import { VerdictShape } from './verdict.tsx';
import './finding-row.css';

interface Props {
  readonly finding: Finding;
  readonly number: number;
  readonly isOpen: boolean;
  /** Id of the element that shows the finding when open. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** One line of the list: number, shape, name, nearest words, share. */
export function FindingRow({ finding, number, isOpen, controls, onToggle }: Props): JSX.Element {
  const quote = (finding.evidence[0] ?? finding.near[0])?.quote;
  const why = finding.evidence.length === 0 ? finding.near[0]?.why : undefined;
  return (
    <button
      type="button"
      class="finding-row"
      id={`row-${finding.signal}`}
      data-verdict={finding.verdict}
      data-importance={finding.importance}
      data-title={finding.title}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': controls })}
      onClick={onToggle}
    >
      <span class="number">{number}</span>
      <VerdictShape verdict={finding.verdict} />
      <span class="name">
        <span class="spoken">{say(`verdict.${finding.verdict}`)}: </span>
        <b>{finding.title}</b>
        {finding.nextRung && (
          <span class="leads small">
            <Icon name="up" />
            {say('rung.next')}
          </span>
        )}
        {quote !== undefined && (
          <span class="nearest small">
            <q class="quoted">{quote}</q> {why}
          </span>
        )}
      </span>
      <span class="share">{finding.share !== null && <ShareLine share={finding.share} />}</span>
      <Icon name="down" />
    </button>
  );
}
