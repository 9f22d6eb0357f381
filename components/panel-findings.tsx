import type { JSX } from 'preact';
import type { Report } from '../analyzers/model.ts';
import { Arrow } from './arrow.tsx';
import { Ladder } from './ladder.tsx';
import { isJudged, openingOf } from './opening.ts';
import { firstQuestion, groupFindings, type Numbered } from './order.ts';
import type { PanelActions, PanelView } from './panel-view.ts';
import { say } from './say.ts';
import { VerdictShape } from './verdict.tsx';

const LISTED = 5;

type ProfileView = Extract<PanelView, { kind: 'profile' }>;

/** Where the evidence stands, and what to start with. */
export function Judged({
  report,
  view,
  isWhole,
  actions,
}: {
  readonly report: Report;
  readonly view: ProfileView;
  /** False while there is more on the profile than was read. */
  readonly isWhole: boolean;
  readonly actions: PanelActions;
}): JSX.Element {
  const groups = groupFindings(report, new Set());
  const { shown, silent } = openingOf(report, groups, view.language, 'profile');
  const first = firstQuestion(groups, report);
  return (
    <>
      <h1 class="outcome-line" data-target={report.target}>
        <span>{shown}</span> {silent !== null && <span>{silent}</span>}
      </h1>
      {!isWhole && silent !== null && <p class="small quiet">{say('panel.so-far')}</p>}
      {isJudged(report) && <Ladder rung={report.rung} />}
      {first !== null && (
        <section class="first">
          <p class="lead small">
            <Arrow name="up" />
            {say('outcome.start')} <span class="about">{first.finding.title}</span>
          </p>
          <p class="question quoted">{first.finding.ask}</p>
        </section>
      )}
      <button
        type="button"
        class="button main whole"
        data-action="report"
        onClick={() => {
          actions.onReport(first && first.finding.signal);
        }}
      >
        {say(first === null ? 'panel.open-report' : 'panel.answer')}
      </button>
      {report.findings.some(({ evidence }) => evidence.length > 0) && (
        <Marking view={view} actions={actions} />
      )}
    </>
  );
}

/** Marks the proof on the page while it is pressed, and says how much of it was found there. */
function Marking({
  view: { isMarking, marked },
  actions,
}: {
  readonly view: ProfileView;
  readonly actions: PanelActions;
}): JSX.Element | null {
  if (isMarking === null) return null;
  return (
    <p class="actions small" aria-live="polite">
      <button
        type="button"
        class="button compact mark"
        aria-pressed={isMarking}
        onClick={() => {
          actions.onMark(!isMarking);
        }}
      >
        {say('panel.mark')}
      </button>
      {isMarking && marked !== null && say('panel.marked', { count: marked })}
    </p>
  );
}

/** The first findings that are open, and those that cannot be judged yet; nothing where none could be. */
export function OpenFindings({
  report,
  actions,
}: {
  readonly report: Report;
  readonly actions: PanelActions;
}): JSX.Element | null {
  if (!isJudged(report)) return null;
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
      <button
        type="button"
        class="link small"
        onClick={() => {
          actions.onReport(null);
        }}
      >
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
