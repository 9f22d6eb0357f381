import type { ComponentChildren, JSX } from 'preact';
import { Arrow, type ArrowName } from './arrow.tsx';
import { Logo } from './logo.tsx';
import { Judged, OpenFindings } from './panel-findings.tsx';
import { isWhole, ReadSoFar } from './panel-sections.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { say, type SharedKey } from './say.ts';
import { TargetPicker, type TargetChoice } from './target-picker.tsx';
import './profile-panel.css';

interface Props {
  readonly view: PanelView;
  readonly targets: readonly TargetChoice[];
  readonly target: string;
  readonly isFolded: boolean;
  readonly side: 'left' | 'right';
  readonly actions: PanelActions;
}

/**
 * The panel on a profile. It has no field to type into: the page below can hear every key. A choice from a list and
 * buttons are all there is; words are typed in the report.
 */
export function ProfilePanel({ view, targets, target, isFolded, side, actions }: Props): JSX.Element {
  if (isFolded)
    return (
      <aside class={`profile-panel surface folded ${side}`} aria-label={say('panel.label')}>
        <button
          type="button"
          class="tab"
          aria-label={say('panel.unfold')}
          onClick={() => {
            actions.onFold(false);
          }}
        >
          <Logo />
        </button>
      </aside>
    );
  return (
    <aside class={`profile-panel surface ${side}`} aria-label={say('panel.label')}>
      <header>
        <Logo />
        <span class="tools">
          <Tool label="panel.side" icon="right" isTurned={side === 'right'} onClick={actions.onMove} />
          <Tool
            label="panel.fold"
            icon="down"
            onClick={() => {
              actions.onFold(true);
            }}
          />
          <Tool label="panel.close" icon="close" onClick={actions.onClose} />
        </span>
      </header>
      <div class="content">
        <Content view={view} targets={targets} target={target} actions={actions} />
      </div>
      <footer>{say('panel.footer')}</footer>
    </aside>
  );
}

function Tool({
  label,
  icon,
  isTurned = false,
  onClick,
}: {
  readonly label: SharedKey;
  readonly icon: ArrowName;
  readonly isTurned?: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`tool ${isTurned ? 'turned' : ''}`}
      aria-label={say(label)}
      title={say(label)}
      data-tool={icon}
      onClick={onClick}
    >
      <Arrow name={icon} />
    </button>
  );
}

type ContentProps = Pick<Props, 'view' | 'targets' | 'target' | 'actions'>;

function Content({ view, targets, target, actions }: ContentProps): JSX.Element {
  if (view.kind === 'unknown-layout') return <UnknownLayout view={view} actions={actions} />;
  if (view.kind !== 'profile')
    return (
      <p class="state" role="status">
        {say(`panel.${view.kind}`)}
      </p>
    );
  const { name, sections, isOwn, report, problem } = view;
  return (
    <>
      <div class="who">
        <p class="small">
          <b>{name}</b>
          {isOwn && (
            <>
              <br />
              <span class="faint">{say('panel.yours')}</span>
            </>
          )}
        </p>
        {isOwn && <TargetPicker targets={targets} chosen={target} onChoose={actions.onTarget} compact />}
      </div>
      {!isOwn && <Whose actions={actions} />}
      {isOwn && problem !== null && (
        <p class="problem small" role="alert">
          {say(`panel.${problem}`)}
        </p>
      )}
      {isOwn && problem !== 'failed' && report === null && (
        <p class="state" role="status">
          {say('panel.judging')}
        </p>
      )}
      {isOwn && report !== null && (
        <Judged report={report} view={view} isWhole={sections.every(isWhole)} actions={actions} />
      )}
      <ReadSoFar sections={sections} />
      {isOwn && report !== null && <OpenFindings report={report} actions={actions} />}
      {isOwn && (
        <button
          type="button"
          class="link small forget"
          onClick={() => {
            actions.onMine(false);
          }}
        >
          {say('panel.forget')}
        </button>
      )}
    </>
  );
}

function Whose({ actions }: { readonly actions: PanelActions }): JSX.Element {
  return (
    <section class="whose">
      <h2>{say('panel.whose')}</h2>
      <p class="small quiet">{say('panel.whose-note')}</p>
      <p class="actions">
        <button
          type="button"
          class="button main"
          data-action="mine"
          onClick={() => {
            actions.onMine(true);
          }}
        >
          {say('panel.mine')}
        </button>
        <button type="button" class="button" onClick={actions.onClose}>
          {say('panel.not-mine')}
        </button>
      </p>
    </section>
  );
}

function UnknownLayout({
  view,
  actions,
}: {
  readonly view: Extract<PanelView, { kind: 'unknown-layout' }>;
  readonly actions: PanelActions;
}): JSX.Element {
  return (
    <section class="state">
      <h1 class="outcome-line">{say('panel.layout')}</h1>
      <p>{say('panel.layout-note')}</p>
      <p class="actions">
        <button type="button" class="button main" onClick={actions.onFile}>
          {say('panel.read-file')}
        </button>
      </p>
      <h2>{say('panel.diagnosis')}</h2>
      <pre class="diagnosis">{view.diagnosis}</pre>
      <Live>
        <button type="button" class="button compact" onClick={actions.onCopy}>
          {say(view.isCopied ? 'panel.copied' : 'panel.copy')}
        </button>
      </Live>
    </section>
  );
}

const Live = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <p aria-live="polite">{children}</p>
);
