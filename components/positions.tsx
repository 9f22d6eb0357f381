import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Position } from '../analyzers/model.ts';
import type { PositionFields } from '../analyzers/records.ts';
import { sayMonth } from './dates.ts';
import { Section } from './section.tsx';
import { say } from './strings.ts';
import './positions.css';

/** A correction that stands, in words, for the list of what can be undone. */
export interface Made {
  readonly id: string;
  readonly words: string;
}

interface Props {
  readonly positions: readonly Position[];
  /** The lines of a position at which it could be split. */
  readonly linesOf: (index: number) => readonly string[];
  readonly made: readonly Made[];
  /** Whether the last correction stands on the machine, in words; it is spoken. */
  readonly status: string;
  readonly onEdit: (index: number, fields: Partial<PositionFields>) => void;
  readonly onMerge: (index: number) => void;
  readonly onSplit: (index: number, from: string) => void;
  readonly onUndo: (id: string) => void;
}

/** More than a career has; a file of hundreds of pages may hold many people's. */
const FIRST_SHOWN = 40;

/** What was read of each position, to be put right. */
export function Positions({
  positions,
  linesOf,
  made,
  status,
  onEdit,
  onMerge,
  onSplit,
  onUndo,
}: Props): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The button is gone with the press: the keyboard goes on at the first position that it brought.
    if (isWhole) list.current?.querySelectorAll('summary').item(FIRST_SHOWN).focus();
  }, [isWhole]);
  return (
    <Section id="positions" title={say('positions.title')} lead={say('positions.lead')}>
      {positions.length === 0 && <p class="quiet">{say('positions.none')}</p>}
      <ol class="positions" ref={list}>
        {positions.slice(0, isWhole ? positions.length : FIRST_SHOWN).map((position, index) => (
          <li
            key={`${index} ${position.span.start} ${position.title ?? ''} ${position.organization ?? ''} ${position.start ?? ''} ${position.end ?? ''}`}
          >
            <Entry
              position={position}
              lines={() => linesOf(index)}
              hasNext={index < positions.length - 1}
              onEdit={(fields) => {
                onEdit(index, fields);
              }}
              onMerge={() => {
                onMerge(index);
              }}
              onSplit={(from) => {
                onSplit(index, from);
              }}
            />
          </li>
        ))}
      </ol>
      {!isWhole && positions.length > FIRST_SHOWN && (
        <button
          type="button"
          class="button compact"
          onClick={() => {
            setWhole(true);
          }}
        >
          {say('positions.all', { count: positions.length })}
        </button>
      )}
      <p class="small faint" role="status">
        {status}
      </p>
      {made.length > 0 && (
        <>
          <h3 class="made-title small">{say('positions.corrected')}</h3>
          <ul class="made small">
            {made.map(({ id, words }) => (
              <li key={id}>
                {words}{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onUndo(id);
                  }}
                >
                  {say('positions.undo')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface EntryProps {
  readonly position: Position;
  readonly lines: () => readonly string[];
  readonly hasNext: boolean;
  readonly onEdit: (fields: PositionFields) => void;
  readonly onMerge: () => void;
  readonly onSplit: (from: string) => void;
}

/** One position in a line; what puts it right is made when it is opened, since a resume may have hundreds. */
function Entry({ position, lines, hasNext, onEdit, onMerge, onSplit }: EntryProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{position.title ?? say('career.untitled')}</b>{' '}
        <span class="quiet">
          {position.organization ?? say('career.unnamed')},{' '}
          {position.start === null ? say('career.no-date') : sayMonth(position.start)}
          {position.start !== null &&
            ` – ${position.current ? say('career.now') : position.end === null ? '?' : sayMonth(position.end)}`}
        </span>
      </summary>
      {isOpen && (
        <>
          <Fields position={position} onSave={onEdit} />
          <div class="actions">
            {hasNext && (
              <button type="button" class="button compact" onClick={onMerge}>
                {say('positions.merge')}
              </button>
            )}
            <Split lines={lines()} onSplit={onSplit} />
          </div>
        </>
      )}
    </details>
  );
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim());

function Fields({
  position,
  onSave,
}: {
  position: Position;
  onSave: (fields: PositionFields) => void;
}): JSX.Element {
  const [fields, setFields] = useState<PositionFields>({
    title: position.title,
    organization: position.organization,
    start: position.start,
    end: position.end,
    current: position.current,
  });
  const isWrong = [fields.start, fields.end].some((date) => date !== null && !DATE.test(date));
  const text = (
    name: 'title' | 'organization' | 'start' | 'end',
    label: string,
    hint?: string,
  ): JSX.Element => (
    <label>
      <span class="small">{label}</span>
      <input
        class="field"
        type="text"
        maxLength={300}
        disabled={name === 'end' && fields.current}
        value={fields[name] ?? ''}
        {...(hint !== undefined && { placeholder: hint })}
        onInput={(event) => {
          setFields({ ...fields, [name]: orNull(event.currentTarget.value) });
        }}
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) onSave(fields.current ? { ...fields, end: null } : fields);
      }}
    >
      {text('title', say('positions.job-title'))}
      {text('organization', say('positions.organization'))}
      {text('start', say('positions.start'), '2019-04')}
      {text('end', say('positions.end'), '2021')}
      <label class="check">
        <input
          type="checkbox"
          checked={fields.current}
          onChange={(event) => {
            setFields({ ...fields, current: event.currentTarget.checked });
          }}
        />
        {say('positions.current')}
      </label>
      <p class="small faint" role="status">
        {say(isWrong ? 'positions.date-wrong' : 'positions.date-hint')}
      </p>
      <button type="submit" class="button compact" disabled={isWrong}>
        {say('app.save')}
      </button>
    </form>
  );
}

function Split({
  lines,
  onSplit,
}: {
  lines: readonly string[];
  onSplit: (from: string) => void;
}): JSX.Element | null {
  const [from, setFrom] = useState('');
  if (lines.length < 2) return null;
  return (
    <span class="split">
      <label>
        <span class="small">{say('positions.split-at')}</span>
        <select
          class="field"
          value={from}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
          }}
        >
          <option value="">–</option>
          {lines.map((line) => (
            <option key={line} value={line}>
              {line.slice(0, 80)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button compact"
        disabled={from === ''}
        onClick={() => {
          onSplit(from);
        }}
      >
        {say('positions.split')}
      </button>
    </span>
  );
}
