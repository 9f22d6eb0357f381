import type { ComponentChildren, JSX } from 'preact';
import type { Report, Section, SectionKind, Verdict } from '../analyzers/model.ts';
import { Icon } from './icon.tsx';
import { Ladder } from './ladder.tsx';
import { Logo } from './logo.tsx';
import { isJudged, openingOf } from './opening.ts';
import { firstQuestion, groupFindings, type Numbered } from './order.ts';
import { say, type SharedKey } from './say.ts';
import { TargetPicker, type TargetChoice } from './target-picker.tsx';
import { VerdictShape } from './verdict.tsx';
import './profile-panel.css';

/** What a section came to. */
export type PanelSection = Pick<Section, 'kind' | 'state'> & {
  readonly shown: number;
  readonly total: number | null;
  readonly hasMore: boolean;
};

/** `failed`: not judged. The others: the report could not take the reading over. */
export type PanelProblem = 'failed' | 'private' | 'full' | 'not-kept';

/** What the panel has to say about the page that it lies on. */
export type PanelView =
  | { readonly kind: 'waiting' | 'stale' | 'elsewhere' | 'updated' }
  | { readonly kind: 'unknown-layout'; readonly diagnosis: string; readonly isCopied: boolean }
  | {
      readonly kind: 'profile';
      readonly name: string;
      readonly sections: readonly PanelSection[];
      /** False until the user says so: before that nothing is judged. */
      readonly isOwn: boolean;
      /** Null while it is being made. */
      readonly report: Report | null;
      /** Of the text that was read. */
      readonly language: string;
      readonly problem: PanelProblem | null;
    };

export interface PanelActions {
  readonly onClose: () => void;
  readonly onFold: (isFolded: boolean) => void;
  readonly onMove: () => void;
  readonly onMine: (isMine: boolean) => void;
  readonly onTarget: (id: string) => void;
  readonly onReport: () => void;
  readonly onFile: () => void;
  readonly onCopy: () => void;
}

interface Props {
  readonly view: PanelView;
  readonly targets: readonly TargetChoice[];
  readonly target: string;
  readonly isFolded: boolean;
  readonly side: 'left' | 'right';
  readonly actions: PanelActions;
}

const LISTED = 5;

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
  readonly icon: 'right' | 'down' | 'close';
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
      <Icon name={icon} />
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
  const { name, sections, isOwn, report, language, problem } = view;
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
        <Judged report={report} language={language} isWhole={sections.every(isWhole)} actions={actions} />
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

/** Where the evidence stands, and what to start with. */
function Judged({
  report,
  language,
  isWhole,
  actions,
}: {
  readonly report: Report;
  readonly language: string;
  /** False while there is more on the profile than was read. */
  readonly isWhole: boolean;
  readonly actions: PanelActions;
}): JSX.Element {
  const groups = groupFindings(report, new Set());
  const { shown, silent } = openingOf(report, groups, language, 'profile');
  const first = firstQuestion(groups);
  return (
    <>
      <h1 class="outcome-line" data-target={report.target}>
        {shown} {silent}
      </h1>
      {!isWhole && silent !== null && <p class="small quiet">{say('panel.so-far')}</p>}
      {isJudged(report) && <Ladder rung={report.rung} />}
      {first !== null && (
        <section class="first">
          <p class="lead small">
            <Icon name="up" />
            {say('outcome.start')} <span class="about">{first.finding.title}</span>
          </p>
          <p class="question quoted">{first.finding.ask}</p>
        </section>
      )}
      <button type="button" class="button main whole" data-action="report" onClick={actions.onReport}>
        {say(first === null ? 'panel.open-report' : 'panel.answer')}
      </button>
    </>
  );
}

/** What each section came to; it is spoken when it changes. */
function ReadSoFar({ sections }: { readonly sections: readonly PanelSection[] }): JSX.Element {
  return (
    <section>
      <h2>{say('panel.read-so-far')}</h2>
      <ul class="sections" aria-live="polite">
        {sections.map((section) => (
          <li key={section.kind} data-section={section.kind} data-state={section.state}>
            <VerdictShape verdict={shapeOf(section)} />
            <span>{sectionName(section.kind)}</span>
            <span class="quiet">{stateWords(section)}</span>
          </li>
        ))}
      </ul>
      <p class="small quiet">{say('panel.unseen-note')}</p>
    </section>
  );
}

const sectionName = (kind: SectionKind): string => say(`section.${kind}` as SharedKey);

const isPartOf = ({ shown, total, hasMore }: PanelSection): boolean =>
  hasMore || (total !== null && shown < total);

function shapeOf(section: PanelSection): Verdict {
  if (section.state === 'unseen') return 'unseen';
  if (section.state === 'empty') return 'missing';
  return isPartOf(section) ? 'weak' : 'met';
}

const isWhole = (section: PanelSection): boolean => section.state !== 'unseen' && !isPartOf(section);

function stateWords(section: PanelSection): string {
  const { kind, state, shown, total } = section;
  if (state !== 'read') return say(`panel.${state}`);
  if (kind === 'summary') return say('panel.read');
  if (total !== null && total > shown) return say('panel.read-of', { shown, total });
  return say(section.hasMore ? 'panel.read-part' : 'panel.read-count', { shown });
}

/** The first findings that are open, and those that cannot be judged yet. */
function OpenFindings({
  report,
  actions,
}: {
  readonly report: Report;
  readonly actions: PanelActions;
}): JSX.Element {
  const groups = groupFindings(report, new Set()).filter(({ id }) => id !== 'met' && id !== 'error');
  return (
    <>
      {groups.slice(0, 3).map(({ id, title, items }) => (
        <section key={id} data-group={id}>
          <h2>
            {say(title)} <span class="faint">{items.length}</span>
          </h2>
          <ol class="open">
            {items.slice(0, LISTED).map((item) => (
              <Row key={item.finding.signal} item={item} />
            ))}
          </ol>
        </section>
      ))}
      <button type="button" class="link small" onClick={actions.onReport}>
        {say('panel.open-all', { count: report.findings.length })}
      </button>
    </>
  );
}

function Row({ item: { number, finding } }: { readonly item: Numbered }): JSX.Element {
  const quote = (finding.evidence[0] ?? finding.near[0])?.quote;
  const why = finding.evidence.length === 0 ? finding.near[0]?.why : undefined;
  return (
    <li data-signal={finding.signal} data-verdict={finding.verdict}>
      <span class="faint">{number}</span>
      <VerdictShape verdict={finding.verdict} />
      <span>
        <span class="spoken">{say(`verdict.${finding.verdict}`)}: </span>
        <b>{finding.title}</b>
        {quote !== undefined && (
          <span class="nearest">
            <q class="quoted">{quote}</q> {why}
          </span>
        )}
      </span>
    </li>
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
