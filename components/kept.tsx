import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Section } from './section.tsx';
import { FileButton } from './start.tsx';
import { say, sayCount } from './strings.ts';
import './kept.css';

interface AwayProps {
  readonly onMarkdown: () => void;
  readonly onJson: () => void;
  readonly onPrint: () => void;
  readonly onSavePlan: () => void;
  readonly onReadPlan: (file: File) => void;
  readonly status: string;
}

/** The ways to take the report and the plan along. */
export function TakeAway({
  onMarkdown,
  onJson,
  onPrint,
  onSavePlan,
  onReadPlan,
  status,
}: AwayProps): JSX.Element {
  return (
    <Section id="take-away" title={say('away.title')}>
      <div class="actions">
        <button type="button" class="button" onClick={onPrint}>
          {say('away.print')}
        </button>
        <button type="button" class="button" onClick={onMarkdown}>
          {say('away.markdown')}
        </button>
        <button type="button" class="button" onClick={onJson}>
          {say('away.json')}
        </button>
        <button type="button" class="button" onClick={onSavePlan}>
          {say('plan.save-file')}
        </button>
        <FileButton onFile={onReadPlan} words={say('plan.read-file')} />
      </div>
      <p class="small quiet" role="status">
        {status}
      </p>
    </Section>
  );
}

interface KeptProps {
  readonly readings: readonly { readonly id: string; readonly words: string }[];
  readonly onRemove: (id: string) => void;
  readonly onDeleteAll: () => void;
  /** How many values could not be read and were put aside. */
  readonly damaged?: number;
  readonly onSaveDamaged?: () => void;
  readonly onRemoveDamaged?: () => void;
}

/** What is kept on the machine, and how to be rid of it. */
export function KeptList(props: KeptProps): JSX.Element {
  const { readings, onRemove, onDeleteAll, damaged = 0 } = props;
  const [isSure, setSure] = useState(false);
  return (
    <Section id="kept" title={say('kept.title')} lead={say('kept.lead')}>
      {readings.length === 0 && <p class="quiet">{say('kept.empty')}</p>}
      <ul class="kept">
        {readings.map(({ id, words }) => (
          <li key={id}>
            {words}
            <button
              type="button"
              class="link small"
              onClick={() => {
                onRemove(id);
              }}
            >
              {say('kept.remove')}
              <span class="spoken">: {words}</span>
            </button>
          </li>
        ))}
      </ul>
      {damaged > 0 && (
        <div class="actions">
          <span>{sayCount('kept.damaged', damaged)}</span>
          <button type="button" class="button" onClick={props.onSaveDamaged}>
            {say('kept.damaged-save')}
          </button>
          <button type="button" class="link" onClick={props.onRemoveDamaged}>
            {say('kept.damaged-remove')}
          </button>
        </div>
      )}
      {isSure ? (
        <div class="actions" role="alert">
          <span>{say('kept.confirm')}</span>
          <button type="button" class="button" onClick={onDeleteAll}>
            {say('kept.confirm-yes')}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              setSure(false);
            }}
          >
            {say('app.cancel')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setSure(true);
          }}
        >
          {say('kept.delete-all')}
        </button>
      )}
    </Section>
  );
}

/** What no report can tell. */
export function Limits(): JSX.Element {
  return (
    <Section id="limits" title={say('limits.title')}>
      <ul class="limits quiet">
        <li>{say('limits.judgement')}</li>
        <li>{say('limits.reasons')}</li>
        <li>{say('limits.postings')}</li>
      </ul>
    </Section>
  );
}
