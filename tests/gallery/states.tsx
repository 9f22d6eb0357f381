import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { analyze } from '../../analyzers/analyze.ts';
import type { Code, Report, Resume } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import { NO_NOTES, type Answer, type Notes } from '../../analyzers/records.ts';
import { findRole, ROLES } from '../../analyzers/roles/index.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { Failure } from '../../components/failure.tsx';
import type { FindingNotes } from '../../components/finding.tsx';
import { Reading, type ReadingProgress } from '../../components/reading.tsx';
import { ReportPage } from '../../components/report-page.tsx';
import { Start } from '../../components/start.tsx';
import { TargetPicker } from '../../components/target-picker.tsx';
import { KeepNotice, type KeepProblem } from '../../components/notice.tsx';
import { groupFindings, waivedOf } from '../../components/order.ts';
import { PrintSummary } from '../../components/print-summary.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { SourcesOfMirela } from './progress.tsx';
import { EmptySections, Sections } from './sections.tsx';
import { makeResume, type Person } from './make-resume.ts';
import { BRIEF, INGRID, LONG, MIRELA, PETRA, TOMASZ } from './people.ts';
import { PANEL_STATES, POPUP_STATES } from './surfaces.tsx';

const nothing = (): void => undefined;
const TODAY = '2026-11';
const AT = '2026-11-20T10:00:00.000Z';
const role = (id: string): TargetRole => findRole(id) ?? directorIt;

function page(content: JSX.Element): JSX.Element {
  return (
    <>
      <TopBar />
      <main>{content}</main>
    </>
  );
}

const start = (pasting: boolean, last: string | null): JSX.Element =>
  page(
    <Start
      picker={<TargetPicker targets={ROLES} chosen="director-it" onChoose={nothing} />}
      onFile={nothing}
      onText={nothing}
      onSample={nothing}
      last={last}
      onLast={nothing}
      pasting={pasting}
    />,
  );

const reading = (progress: ReadingProgress): JSX.Element =>
  page(<Reading name="mirela-ashdown.pdf" target="Director of IT" progress={progress} onCancel={nothing} />);

const failure = (reason: Code | 'judge'): JSX.Element =>
  page(<Failure name="my resume.pdf" reason={reason} onFile={nothing} onPaste={nothing} onRetry={nothing} />);

/** The whole report, alive: answers are kept while the page is open. */
function ReportState({
  resume,
  report,
  first,
  problem,
}: {
  resume: Resume;
  report: Report;
  first: Notes;
  problem: KeepProblem | null;
}): JSX.Element {
  const [notes, setNotes] = useState(first);
  const place = useRef<HTMLDivElement>(null);
  // Narrow, a finding opens with a click; wide, the first one is open by itself.
  useEffect(() => {
    for (const signal of Object.keys(first.answers))
      place.current?.querySelector<HTMLElement>(`#row-${signal}[aria-expanded=false]`)?.click();
  }, []);
  const notesOf = (signal: string): FindingNotes => ({
    answer: notes.answers[signal] ?? null,
    overrules: notes.overrules.filter((one) => one.signal === signal),
    planned: new Set(notes.plan.filter((step) => step.signal === signal).map(({ text }) => text)),
    saving: notes.answers[signal] === undefined ? 'idle' : 'saved',
  });
  const setAnswer = (signal: string, change: Partial<Answer>): void => {
    const before = notes.answers[signal] ?? { signal, kind: 'done' as const, facts: {}, note: '', at: AT };
    setNotes({ ...notes, answers: { ...notes.answers, [signal]: { ...before, ...change } } });
  };
  return (
    <div ref={place}>
      <TopBar>
        <TargetPicker targets={ROLES} chosen={report.target} onChoose={nothing} compact labelled />
      </TopBar>
      {problem !== null && <KeepNotice problem={problem} />}
      <main>
        <ReportPage
          report={report}
          resume={resume}
          today={TODAY}
          overrules={notes.overrules}
          notesOf={notesOf}
          onTarget={nothing}
          steps={notes.plan.length}
          actions={{
            onAnswer: (signal, kind) => {
              setAnswer(signal, { kind });
            },
            onFact: (signal, blank, value) => {
              setAnswer(signal, { facts: { ...notes.answers[signal]?.facts, [blank]: value } });
            },
            onCopy: () => Promise.resolve(true),
            onPlan: (signal, text) => {
              setNotes({
                ...notes,
                plan: [
                  ...notes.plan,
                  { id: text, signal, text, state: 'to-do', date: null, note: '', at: AT },
                ],
              });
            },
            onOverrule: (kind, signal, quote) => {
              setNotes({ ...notes, overrules: [...notes.overrules, { kind, signal, quote, at: AT }] });
            },
            onUndo: (one) => {
              setNotes({ ...notes, overrules: notes.overrules.filter((other) => other !== one) });
            },
          }}
        />
        <PrintSummary
          report={report}
          groups={groupFindings(report, waivedOf(notes.overrules))}
          name={resume.source.name}
          language={resume.language}
          date={TODAY}
          plan={notes.plan}
        />
      </main>
    </div>
  );
}

function report(
  person: Person,
  target: string,
  change: (report: Report) => Report = (one) => one,
  notes: Notes = NO_NOTES,
  problem: KeepProblem | null = null,
): JSX.Element {
  const resume = makeResume(person);
  const judged = change(analyze(resume, role(target)));
  return <ReportState resume={resume} report={judged} first={notes} problem={problem} />;
}

const answered = (kind: Answer['kind']): Notes => ({
  ...NO_NOTES,
  answers: {
    'direct-reports': { signal: 'direct-reports', kind, facts: { N: 'about 6' }, note: '', at: AT },
  },
});

const WITH_PLAN: Notes = {
  ...answered('not-yet'),
  plan: [
    {
      id: '1',
      signal: 'direct-reports',
      text: 'Ask your manager to move one or two people formally to you.',
      state: 'doing',
      date: '2027-01-15',
      note: 'After the budget round.',
      at: AT,
    },
  ],
};

/** Every state by name. */
export const STATES: Readonly<Record<string, () => JSX.Element>> = {
  start: () => start(false, null),
  'start-again': () => start(false, 'mirela-ashdown.pdf'),
  'start-paste': () => start(true, null),
  'reading-opening': () => reading({ step: 'opening', page: 0, pages: 0 }),
  'reading-pages': () => reading({ step: 'text', page: 3, pages: 12 }),
  'reading-judging': () => reading({ step: 'judging', page: 0, pages: 0 }),
  ...Object.fromEntries(
    (
      [
        'not-supported',
        'encrypted',
        'no-text-layer',
        'too-large',
        'corrupt',
        'empty',
        'not-a-resume',
        'judge',
      ] as const
    ).map((reason) => [`failed-${reason}`, () => failure(reason)]),
  ),
  report: () => report(MIRELA, 'director-it'),
  'report-one-rung': () => report(MIRELA, 'it-manager'),
  'report-text': () => report(TOMASZ, 'director-it'),
  'report-none-missing': () => report(INGRID, 'it-manager'),
  'report-all-open': () => report(BRIEF, 'coo'),
  'report-long': () => report(LONG, 'cio'),
  'report-language': () => report(PETRA, 'director-it'),
  'report-partial': () => report({ ...MIRELA, experience: 'unseen', paged: false }, 'director-it'),
  'report-error': () =>
    report(MIRELA, 'director-it', (one) => ({
      ...one,
      findings: one.findings.map((finding, index) =>
        index === 2 ? { ...finding, verdict: 'error', near: [], evidence: [] } : finding,
      ),
    })),
  'report-done': () => report(MIRELA, 'director-it', undefined, answered('done')),
  'report-close': () => report(MIRELA, 'director-it', undefined, answered('close')),
  sections: () =>
    page(
      <>
        <h1 class="gallery headline">Sections</h1>
        <Sections />
      </>,
    ),
  'progress-sources': () =>
    page(
      <>
        <h1 class="headline">Two sources</h1>
        <SourcesOfMirela />
      </>,
    ),
  'sections-empty': () =>
    page(
      <>
        <h1 class="gallery headline">Sections</h1>
        <EmptySections />
      </>,
    ),
  'report-not-yet': () => report(MIRELA, 'director-it', undefined, answered('not-yet')),
  'report-storage-full': () => report(MIRELA, 'director-it', undefined, answered('done'), 'full'),
  'report-private': () => report(MIRELA, 'director-it', undefined, NO_NOTES, 'private'),
  'report-damaged': () => report(MIRELA, 'director-it', undefined, NO_NOTES, 'damaged'),
  'report-newer': () => report(MIRELA, 'director-it', undefined, NO_NOTES, 'newer'),
  'report-not-kept': () => report(MIRELA, 'director-it', undefined, NO_NOTES, 'failed'),
  // What paper gets: look at these in the print preview.
  print: () => report(MIRELA, 'director-it', undefined, WITH_PLAN),
  'print-long': () => report(LONG, 'cio'),
  ...POPUP_STATES,
  ...PANEL_STATES,
};
