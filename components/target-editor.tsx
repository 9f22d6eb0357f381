import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Importance, Share } from '../analyzers/model.ts';
import type { Threshold } from '../analyzers/target.ts';
import { Section } from './section.tsx';
import { say, sayPercent } from './strings.ts';
import './target-editor.css';

/** One signal that the target asks for, or could ask for. */
export interface Asked {
  readonly signal: string;
  readonly title: string;
  readonly definition: string;
  readonly isOn: boolean;
  readonly importance: Importance;
  readonly share: Share | null;
  /** "asked in 4 of 5", and the words of a posting; null when not from postings. */
  readonly asked: { readonly words: string; readonly quote: string } | null;
}

interface Props {
  readonly title: string;
  readonly isOwn: boolean;
  readonly asked: readonly Asked[];
  readonly thresholds: readonly Threshold[];
  readonly onSwitch: (signal: string, isOn: boolean) => void;
  readonly onImportance: (signal: string, importance: Importance) => void;
  readonly onSave: (name: string) => void;
  readonly onRemove: () => void;
  readonly status: string;
}

const IMPORTANCES: readonly Importance[] = ['required', 'expected', 'plus'];

/** What the target asks for, why, and how to make it one's own. */
export function TargetEditor(props: Props): JSX.Element {
  const { title, isOwn, asked, thresholds, onSwitch, onImportance, onSave, onRemove, status } = props;
  return (
    <Section id="target" title={say('target.title')} lead={say('target.lead')}>
      <details class="target-editor">
        <summary>
          {title} <span class="faint">{asked.filter(({ isOn }) => isOn).length}</span>
        </summary>
        <ul class="asked">
          {asked.map((one) => (
            <li key={one.signal}>
              <label>
                <input
                  type="checkbox"
                  checked={one.isOn}
                  onChange={(event) => {
                    onSwitch(one.signal, event.currentTarget.checked);
                  }}
                />
                <span>
                  {one.title}
                  <span class="small faint">{one.definition}</span>
                  <span class="small quiet">
                    {one.asked?.words ??
                      (one.share === null
                        ? say('target.share-none')
                        : say('target.share', {
                            share: sayPercent(one.share.share),
                            count: one.share.postings,
                          }))}
                    {one.asked !== null && (
                      <>
                        : <q class="quoted">{one.asked.quote}</q>
                      </>
                    )}
                  </span>
                </span>
              </label>
              <select
                class="field"
                aria-label={`${say('target.importance')}: ${one.title}`}
                value={one.importance}
                disabled={!one.isOn}
                onChange={(event) => {
                  const chosen = IMPORTANCES.find((importance) => importance === event.currentTarget.value);
                  if (chosen !== undefined) onImportance(one.signal, chosen);
                }}
              >
                {IMPORTANCES.map((importance) => (
                  <option key={importance} value={importance}>
                    {say(`importance.${importance}`)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <Name title={title} isOwn={isOwn} onSave={onSave} onRemove={onRemove} />
        <p class="small faint" role="status">
          {status}
        </p>
      </details>
      {thresholds.length > 0 && (
        <div class="sizes">
          <h3>{say('target.sizes')}</h3>
          <ul class="small">
            {thresholds.map(({ measure, typical, basis }) => (
              <li key={measure}>
                {say('target.size', { measure, typical })}{' '}
                <span class="faint">{say('target.size-basis', { basis })}</span>
              </li>
            ))}
          </ul>
          <p class="small faint">{say('target.sizes-note')}</p>
        </div>
      )}
    </Section>
  );
}

function Name({
  title,
  isOwn,
  onSave,
  onRemove,
}: Pick<Props, 'title' | 'isOwn' | 'onSave' | 'onRemove'>): JSX.Element {
  const [name, setName] = useState(title);
  return (
    <form
      class="own-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave(name.trim());
      }}
    >
      <label>
        <span class="small">{say('target.name')}</span>
        <input
          class="field"
          type="text"
          maxLength={200}
          value={name}
          onInput={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" class="button">
        {say('target.save')}
      </button>
      {isOwn && (
        <button type="button" class="link small" onClick={onRemove}>
          {say('target.remove')}
        </button>
      )}
    </form>
  );
}
