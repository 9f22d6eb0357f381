import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Report } from '../../analyzers/model.ts';
import type { Corrected } from '../../analyzers/notes/correct.ts';
import { addOverrule, addStep, setAnswer, takeBack } from '../../analyzers/notes/plan.ts';
import { addSnapshot, sortPlan } from '../../analyzers/notes/plan.ts';
import { snapshotOf } from '../../analyzers/notes/progress.ts';
import type { ReadingHead } from '../../analyzers/records.ts';
import { nextRoles, ROLES } from '../../analyzers/roles/index.ts';
import type { FindingNotes } from '../../components/finding.tsx';
import { drawAll, InTurn } from '../../components/in-turn.tsx';
import { KeptList, Limits } from '../../components/kept.tsx';
import { KeepNotice } from '../../components/notice.tsx';
import { groupFindings, waivedOf } from '../../components/order.ts';
import { pageKindOf } from '../../components/opening.ts';
import { PrintSummary } from '../../components/print-summary.tsx';
import { ReportPage } from '../../components/report-page.tsx';
import { sayDay } from '../../components/dates.ts';
import { say } from '../../components/strings.ts';
import { TargetPicker } from '../../components/target-picker.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import type { SignalName } from '../shared/messages.ts';
import { download } from './download.ts';
import { pageDrawer, type DrawnFile } from './pdf.ts';
import { PlanSection } from './plan-section.tsx';
import { PositionsSection } from './positions-section.tsx';
import { PostingsSection } from './postings-section.tsx';
import { ProgressSection } from './progress-section.tsx';
import { planStepOf } from './step.ts';
import { TakeAwaySection } from './take-away-section.tsx';
import { TargetSection } from './target-section.tsx';
import type { HandedPosting } from './use-handed-posting.ts';
import type { KeptNotes } from './use-kept.ts';
import type { Target } from './use-target.ts';

interface Props {
  readonly corrected: Corrected;
  readonly file: DrawnFile | null;
  readonly report: Report;
  readonly target: Target;
  readonly kept: KeptNotes;
  readonly heads: readonly ReadingHead[];
  readonly damaged: Readonly<Record<string, unknown>>;
  readonly signals: readonly SignalName[];
  /** Signal of the finding to begin with; null for the top of the report. */
  readonly first: string | null;
  readonly handed: HandedPosting;
  readonly onHandedTaken: () => void;
  readonly onStartOver: () => void;
  readonly onRemove: (id: string) => void;
  readonly onRemoveDamaged: () => void;
  readonly onDeleteAll: () => void;
}

/** The report with what the user says of it, and the sections below. */
export function ReportScreen(props: Props): JSX.Element {
  const { corrected, file, report, target, kept, heads, damaged, signals } = props;
  const { resume } = corrected;
  const { notes, saving, problem, change, head } = kept;
  const drawer = useMemo(() => (file === null ? null : pageDrawer(file)), [file]);
  useEffect(() => () => drawer?.close(), [drawer]);
  useTitle(
    `${say('outcome.file', { name: withoutEnding(resume.source.name), target: report.targetTitle })} – ${say('app.name')}`,
  );
  useEffect(() => {
    if (head !== null) change(null, (before) => addSnapshot(before, snapshotOf(report, head)));
  }, [report, head]);
  useEffect(() => {
    addEventListener('beforeprint', drawAll);
    return () => {
      removeEventListener('beforeprint', drawAll);
    };
  }, []);
  const groups = useMemo(() => groupFindings(report, waivedOf(notes.overrules)), [report, notes.overrules]);
  const titleOf = (signal: string): string =>
    signals.find(({ id }) => id === signal)?.title ?? say('plan.own');
  const now = (): string => new Date().toISOString();
  const today = now().slice(0, 10);
  const notesOf = (signal: string): FindingNotes => ({
    answer: notes.answers[signal] ?? null,
    overrules: notes.overrules.filter((one) => one.signal === signal),
    planned: new Set(notes.plan.filter((step) => step.signal === signal).map(({ text }) => text)),
    saving: saving?.subject === signal ? saving.state : 'idle',
  });
  return (
    <>
      <TopBar>
        <TargetPicker
          targets={ROLES}
          own={target.listed}
          suggested={nextRoles(report.rung.shown, target.role.family)}
          chosen={target.edited?.id ?? target.role.id}
          onChoose={target.choose}
          compact
          labelled
        />
        <button type="button" class="button compact" onClick={props.onStartOver}>
          {say('top.another')}
        </button>
      </TopBar>
      {problem !== null && <KeepNotice problem={problem} />}
      <p class="spoken" role="status">
        {say('read.ready')}
      </p>
      <main>
        <ReportPage
          report={report}
          resume={resume}
          today={today.slice(0, 7)}
          overrules={notes.overrules}
          notesOf={notesOf}
          onTarget={target.choose}
          first={props.first}
          steps={notes.plan.length}
          {...(drawer !== null && { draw: drawer.draw })}
          actions={{
            onAnswer: (signal, kind) => {
              change(signal, (before) => setAnswer(before, signal, { kind }, now()));
            },
            onFact: (signal, blank, value) => {
              change(signal, (before) => {
                const facts = { ...before.answers[signal]?.facts, [blank]: value };
                return setAnswer(before, signal, { facts }, now());
              });
            },
            onCopy: (line) =>
              navigator.clipboard.writeText(line).then(
                () => true,
                () => false,
              ),
            onPlan: (signal, text) => {
              const step = planStepOf(signal, text);
              change(signal, (before) => addStep(before, step));
            },
            onOverrule: (kind, signal, quote) => {
              const overrule = { kind, signal, quote, at: now() };
              change(signal, (before) => addOverrule(before, overrule));
            },
            onUndo: (overrule) => {
              change(overrule.signal, (before) => takeBack(before, overrule));
            },
          }}
        >
          <InTurn>
            <PlanSection kept={kept} titleOf={titleOf} />
          </InTurn>
          <InTurn>
            <ProgressSection report={report} role={target.role} kept={kept} heads={heads} titleOf={titleOf} />
          </InTurn>
          <InTurn>
            <PositionsSection corrected={corrected} kept={kept} />
          </InTurn>
          <InTurn>
            <TargetSection target={target} report={report} signals={signals} />
          </InTurn>
          <InTurn>
            <PostingsSection
              target={target}
              titleOf={titleOf}
              handed={props.handed}
              onHandedTaken={props.onHandedTaken}
            />
          </InTurn>
          <InTurn>
            <TakeAwaySection
              report={report}
              groups={groups}
              name={resume.source.name}
              language={resume.language}
              page={pageKindOf(resume)}
              kept={kept}
              target={target}
            />
          </InTurn>
          <InTurn>
            <KeptList
              readings={heads.map(({ id, name, readAt }) => ({
                id,
                words: say('kept.resume', { name, date: sayDay(readAt) }),
              }))}
              onRemove={props.onRemove}
              onDeleteAll={props.onDeleteAll}
              damaged={Object.keys(damaged).length}
              onSaveDamaged={() => {
                const text = `${JSON.stringify(damaged, null, 2)}\n`;
                download(text, 'next-rung-put-aside.json', 'application/json');
              }}
              onRemoveDamaged={props.onRemoveDamaged}
            />
          </InTurn>
          <InTurn>
            <Limits />
          </InTurn>
        </ReportPage>
        <InTurn>
          <PrintSummary
            report={report}
            groups={groups}
            name={resume.source.name}
            language={resume.language}
            page={pageKindOf(resume)}
            date={today}
            plan={sortPlan(notes.plan)}
          />
        </InTurn>
      </main>
    </>
  );
}

/** A file name without its ending, which says nothing to a reader. */
const withoutEnding = (name: string): string => name.replace(/\.[a-z]{2,5}$/i, '');

/** Names the tab, and with it the file that a print is saved as, while this is shown. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
