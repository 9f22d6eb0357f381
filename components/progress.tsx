import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Section } from './section.tsx';
import { say } from './strings.ts';
import { VerdictShape } from './verdict.tsx';
import './progress.css';

/** One signal that differs, with the words that show it. */
export interface Change {
  readonly title: string;
  readonly quote: string;
}

export interface Compared {
  readonly closed: readonly Change[];
  readonly stronger: readonly Change[];
  readonly opened: readonly Change[];
}

interface Props {
  /** Earlier readings of the same person, newest first. */
  readonly versions: readonly { readonly id: string; readonly words: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly compared: Compared | null;
  /** Names of the two, when they are different sources and not versions of one. */
  readonly only?: { readonly here: string; readonly there: string };
}

/** What a newer version shows beside an older one. */
export function Progress({ versions, chosen, onChoose, compared, only }: Props): JSX.Element {
  const id = useId();
  const isSame =
    compared !== null && Object.values(compared).every((list: readonly Change[]) => list.length === 0);
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
      {isSame && <p class="quiet">{say('progress.nothing')}</p>}
      {compared !== null && (
        <div class="progress-changes" aria-live="polite">
          <Changes
            title={
              only === undefined ? say('progress.closed') : say('progress.only-here', { name: only.here })
            }
            list={compared.closed}
            verdict="met"
          />
          <Changes title={say('progress.stronger')} list={compared.stronger} verdict="met" />
          <Changes
            title={
              only === undefined ? say('progress.opened') : say('progress.only-here', { name: only.there })
            }
            list={compared.opened}
            verdict={only === undefined ? 'missing' : 'met'}
          />
        </div>
      )}
    </Section>
  );
}

function Changes({
  title,
  list,
  verdict,
}: {
  title: string;
  list: readonly Change[];
  verdict: 'met' | 'missing';
}): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <div>
      <h3>
        {title} <span class="faint">{list.length}</span>
      </h3>
      <ul>
        {list.map((change) => (
          <li key={change.title}>
            <VerdictShape verdict={verdict} />
            <span>
              {change.title}
              {change.quote !== '' && <q class="quoted small">{change.quote}</q>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
