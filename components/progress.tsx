import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Sources, Versions, type Changes, type Only } from './compared.tsx';
import { History, type Past } from './history.tsx';
import { Section } from './section.tsx';
import { say } from './strings.ts';
import './progress.css';

/** What this reading shows beside another one of the same person. */
export type Compared =
  | { readonly kind: 'versions'; readonly here: string; readonly there: string; readonly changes: Changes }
  | {
      readonly kind: 'sources';
      readonly here: string;
      readonly there: string;
      readonly onlyHere: readonly Only[];
      readonly onlyThere: readonly Only[];
    };

interface Props {
  /** Other readings of the same person, newest first. */
  readonly versions: readonly { readonly id: string; readonly words: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Null until both are judged, or when there is only one. */
  readonly compared: Compared | null;
  /** Oldest first. */
  readonly history: readonly Past[];
  readonly target: string;
}

/** A newer version beside an older one, one source beside another, and all of them over time. */
export function Progress(props: Props): JSX.Element {
  const { versions, chosen, onChoose, compared, history, target } = props;
  const id = useId();
  return (
    <Section id="progress" title={say('progress.title')} lead={say('progress.lead')}>
      {versions.length === 0 ? (
        <p class="quiet">{say('progress.none')}</p>
      ) : (
        <p class="actions">
          <label for={id}>{say('progress.compare')}</label>
          <select
            id={id}
            class="field versions"
            value={chosen ?? ''}
            onChange={(event) => {
              onChoose(event.currentTarget.value);
            }}
          >
            {versions.map((version) => (
              <option key={version.id} value={version.id}>
                {version.words}
              </option>
            ))}
          </select>
        </p>
      )}
      <div aria-live="polite">
        {compared?.kind === 'versions' && <Versions {...compared} />}
        {compared?.kind === 'sources' && <Sources {...compared} />}
      </div>
      <History points={history} target={target} />
    </Section>
  );
}
