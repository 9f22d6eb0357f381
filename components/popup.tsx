import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report, SourceKind } from '../analyzers/model.ts';
import { Icon, type IconName } from './icon.tsx';
import { Ladder } from './ladder.tsx';
import { Logo } from './logo.tsx';
import { isJudged, openingOf, pageKindOf } from './opening.ts';
import { groupFindings } from './order.ts';
import { say } from './strings.ts';
import { TargetPicker, type TargetChoice } from './target-picker.tsx';
import './popup.css';

/** What the popup knows. `latest` is null before anything was read. */
export interface PopupView {
  readonly target: string;
  readonly targets: readonly TargetChoice[];
  readonly latest: {
    readonly name: string;
    readonly readAt: string;
    readonly report: Report;
    readonly language: string;
    readonly kind: SourceKind;
  } | null;
}

interface PopupActions {
  readonly onTarget: (id: string) => void;
  readonly onReport: () => void;
  readonly onFile: () => void;
  readonly onPaste: () => void;
  readonly onProfile: () => void;
  readonly onPosting: () => void;
  readonly onEvery: (isOn: boolean) => void;
  readonly onDelete: () => void;
}

interface Props {
  /** Null for the moment until it is known. */
  readonly view: PopupView | null;
  readonly isOnProfile: boolean;
  /** False where the browser lets no extension read the page. */
  readonly isOnPage: boolean;
  readonly isOnEvery: boolean;
  /** What just happened, in words; it is spoken. */
  readonly notice: string | null;
  readonly actions: PopupActions;
}

/** The popup: the target, the latest result in one look, the ways in. */
export function Popup({ view, isOnProfile, isOnPage, isOnEvery, notice, actions }: Props): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const readProfile = (
    <button type="button" class="button main" data-way="profile" onClick={actions.onProfile}>
      <Icon name="profile" />
      {say('popup.read-profile')}
    </button>
  );
  // Until it is known what there is to show, nothing can be pressed: what came later would push it away.
  if (view === null && notice === null)
    return (
      <main class="popup surface">
        <header>
          <Logo />
        </header>
        <h1 class="spoken">{say('app.name')}</h1>
        <p class="small quiet wait" role="status">
          {say('popup.judging')}
        </p>
      </main>
    );
  const latest = view?.latest ?? null;
  const openReport = (isMain: boolean): JSX.Element => (
    <button
      type="button"
      class={isMain ? 'button main' : 'button'}
      data-way="report"
      onClick={actions.onReport}
    >
      {say('popup.open-report')}
    </button>
  );
  return (
    <main class="popup surface">
      <header>
        <Logo />
        {view !== null && (
          <TargetPicker targets={view.targets} chosen={view.target} onChoose={actions.onTarget} compact />
        )}
      </header>
      <p class="said small" role="status">
        {notice}
      </p>
      <section class="latest">
        {isOnProfile && latest !== null && readProfile}
        {view === null ? (
          <>
            <h1 class="spoken">{say('app.name')}</h1>
            {openReport(true)}
          </>
        ) : latest === null ? (
          <FirstRun>
            {isOnProfile ? (
              readProfile
            ) : (
              <button type="button" class="button main" onClick={actions.onFile}>
                {say('popup.read-resume')}
              </button>
            )}
          </FirstRun>
        ) : (
          <Latest latest={latest}>{openReport(!isOnProfile)}</Latest>
        )}
      </section>
      <nav aria-label={say(latest === null ? 'popup.ways' : 'popup.read-something')}>
        <h2>{say(latest === null ? 'popup.ways' : 'popup.read-something')}</h2>
        <ul>
          <Way id="file" icon="file" label={say('popup.file')} note={null} onClick={actions.onFile} />
          {!isOnProfile && (
            <>
              <Way
                id="profile"
                icon="profile"
                label={say('popup.profile')}
                note={say('popup.profile-none')}
                onClick={actions.onProfile}
              />
              <Way
                id="posting"
                icon="posting"
                label={say('popup.posting')}
                note={isOnPage ? null : say('popup.posting-none')}
                onClick={actions.onPosting}
              />
            </>
          )}
          <Way id="paste" icon="paste" label={say('popup.pasted')} note={null} onClick={actions.onPaste} />
        </ul>
      </nav>
      <label class="every small">
        <input
          type="checkbox"
          checked={isOnEvery}
          onChange={(event) => {
            actions.onEvery(event.currentTarget.checked);
          }}
        />
        <span>
          {say('popup.every')}
          <small>{say('popup.every-note')}</small>
        </span>
      </label>
      {isAsking && (
        <Sure
          onYes={() => {
            setAsking(false);
            actions.onDelete();
          }}
          onNo={() => {
            setAsking(false);
          }}
        />
      )}
      <footer>
        <Icon name="lock" />
        <span>{say('app.nothing-leaves')}</span>
        <button
          type="button"
          class="link"
          data-way="delete"
          aria-expanded={isAsking}
          onClick={() => {
            setAsking(!isAsking);
          }}
        >
          {say('popup.delete')}
        </button>
      </footer>
    </main>
  );
}

/** What it is for, and the one button to begin with. */
function FirstRun({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <>
      <h1>{say('popup.title')}</h1>
      <p class="small quiet">{say('popup.first')}</p>
      {children}
      <ul class="promises small quiet">
        <li>{say('start.does-1')}</li>
        <li>{say('start.does-2')}</li>
        <li>{say('start.does-3')}</li>
      </ul>
    </>
  );
}

function Latest({
  latest,
  children,
}: {
  readonly latest: NonNullable<PopupView['latest']>;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { report, language, name, readAt, kind } = latest;
  const page = pageKindOf({ source: { kind } });
  const { shown, silent } = openingOf(report, groupFindings(report, new Set()), language, page);
  const date = new Date(readAt).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return (
    <>
      <p class="small faint read-on">
        <span class="file-name" title={name}>
          {name}
        </span>{' '}
        {say('popup.read-on', { date })}
      </p>
      <h1 data-target={report.target}>
        <span>{shown}</span> {silent !== null && <span>{silent}</span>}
      </h1>
      {isJudged(report) && <Ladder rung={report.rung} />}
      {children}
    </>
  );
}

/** A way in. One that does not work here stays reachable and says why. */
function Way({
  id,
  icon,
  label,
  note,
  onClick,
}: {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly note: string | null;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <li>
      <button
        type="button"
        data-way={id}
        {...(note !== null && { 'aria-disabled': 'true' })}
        onClick={() => {
          if (note === null) onClick();
        }}
      >
        <Icon name={icon} />
        <span>
          {label}
          {note !== null && <small>{note}</small>}
        </span>
      </button>
    </li>
  );
}

/** Asks once more before all that is kept is deleted. */
function Sure({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }): JSX.Element {
  return (
    <div class="sure" role="group" aria-label={say('popup.delete-sure')}>
      <p class="small">{say('popup.delete-sure')}</p>
      <button type="button" class="button compact" data-way="delete-yes" onClick={onYes}>
        {say('popup.delete-yes')}
      </button>
      <button type="button" class="button compact" onClick={onNo}>
        {say('app.cancel')}
      </button>
    </div>
  );
}
