import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PartialDate, Report, Resume, Span } from '../analyzers/model.ts';
import type { Overrule } from '../analyzers/records.ts';
import type { AnswerKind } from './answer.tsx';
import { DOCUMENT_PANE, FINDING_PANE, Workbench } from './workbench.tsx';
import { Career } from './career.tsx';
import type { DrawPage } from './document-page.tsx';
import { Document } from './document.tsx';
import { Finding, type FindingActions, type FindingNotes } from './finding.tsx';
import { Findings } from './findings.tsx';
import { drawAll, InTurn } from './in-turn.tsx';
import { useKeys } from './keys.ts';
import { marksOf } from './marks.ts';
import { groupFindings, waivedOf, type Numbered } from './order.ts';
import { isJudged, pageKindOf } from './opening.ts';
import { Outcome } from './outcome.tsx';
import { reveal, revealAnswers } from './reveal.ts';
import { SectionLinks } from './section-links.tsx';
import { say } from './strings.ts';
import { useWide } from './use-wide.ts';
import { warningsOf } from './warnings.ts';
import './report-page.css';

interface Props {
  readonly report: Report;
  readonly resume: Resume;
  /** `YYYY-MM`. */
  readonly today: PartialDate;
  readonly overrules: readonly Overrule[];
  readonly notesOf: (signal: string) => FindingNotes;
  readonly actions: Omit<FindingActions, 'onShow'>;
  readonly onTarget: (role: string) => void;
  readonly draw?: DrawPage;
  /** Signal of the finding whose answers are brought into view at first; null for none. */
  readonly first?: string | null;
  /** How many steps stand in the plan. */
  readonly steps: number;
  /** Plan, positions, progress, target and what is kept: sections below the findings. */
  readonly children?: ComponentChildren;
}

const ANSWERS: readonly AnswerKind[] = ['done', 'close', 'not-yet'];

/** The whole report: outcome, career, findings with the document beside them, and what follows. */
export function ReportPage(props: Props): JSX.Element {
  const { report, resume, today, overrules, notesOf, onTarget, draw, first = null, steps, children } = props;
  const isRead = isJudged(report);
  // Without a finding there is nothing to lay side by side.
  const wide = useWide() && isRead;
  const groups = useMemo(() => groupFindings(report, waivedOf(overrules)), [report, overrules]);
  const marks = useMemo(() => marksOf(groups), [groups]);
  const items = useMemo(() => (isRead ? groups.flatMap((group) => group.items) : []), [groups]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState<{ readonly span: Span } | null>(null);
  const openItem =
    items.find(({ finding }) => finding.signal === chosen) ?? (wide ? (items[0] ?? null) : null);
  const open = openItem?.finding.signal ?? null;

  const choose = (signal: string): void => {
    const item = items.find(({ finding }) => finding.signal === signal);
    const first = item?.finding.evidence[0] ?? item?.finding.near[0];
    setChosen(signal);
    if (wide && first !== undefined) setPlace({ span: first.span });
  };
  const bringUp = (signal: string): void => {
    choose(signal);
    requestAnimationFrame(() => {
      reveal(wide ? FINDING_PANE : `row-${signal}`);
    });
  };
  /** The same with the three answers in view: who presses “Answer” looks for them. */
  const bringUpAnswers = (signal: string): void => {
    choose(signal);
    requestAnimationFrame(() => {
      revealAnswers(wide ? FINDING_PANE : `finding-${signal}`);
    });
  };
  useEffect(() => {
    if (first === null || !items.some(({ finding }) => finding.signal === first)) return;
    drawAll();
    bringUpAnswers(first);
  }, []);
  // What was said of a finding may move it in the list: it stays the open one.
  const actions: Props['actions'] = {
    ...props.actions,
    onAnswer: (signal, kind) => {
      setChosen(signal);
      props.actions.onAnswer(signal, kind);
    },
    ...(props.actions.onOverrule !== undefined && {
      onOverrule: (kind, signal, quote) => {
        setChosen(signal);
        props.actions.onOverrule?.(kind, signal, quote);
      },
    }),
  };
  const move = (by: 1 | -1): void => {
    const next = items[items.findIndex(({ finding }) => finding.signal === open) + by];
    if (next === undefined) return;
    choose(next.finding.signal);
    document.getElementById(`row-${next.finding.signal}`)?.scrollIntoView({ block: 'nearest' });
    document.getElementById(FINDING_PANE)?.scrollTo({ top: 0 });
  };
  useKeys(wide && open !== null, {
    onMove: move,
    onAnswer: (index) => {
      const kind = ANSWERS[index];
      if (open !== null && kind !== undefined && openItem?.finding.ask !== null) actions.onAnswer(open, kind);
    },
    onDocument: () => {
      reveal(DOCUMENT_PANE);
    },
  });
  const show = (span: Span): void => {
    setPlace({ span });
  };
  const finding = ({ finding: one, number }: Numbered): JSX.Element => (
    <Finding
      key={one.signal}
      finding={one}
      number={number}
      positions={resume.positions}
      notes={notesOf(one.signal)}
      actions={{ ...actions, onShow: show }}
    />
  );
  const desk = (
    <Document
      resume={resume}
      marks={marks}
      open={open}
      place={place}
      onOpen={bringUp}
      {...(draw !== undefined && { draw })}
    />
  );
  const list = (under: boolean): JSX.Element => (
    <Findings
      groups={groups}
      also={report.alsoShown}
      targetTitle={report.targetTitle}
      open={open}
      onToggle={(signal) => {
        if (wide || signal !== open) choose(signal);
        else setChosen(null);
      }}
      {...(under ? { children: finding } : { paneId: FINDING_PANE })}
    />
  );
  return (
    <div class="report-page">
      <div class="band">
        <div>
          <Outcome
            report={report}
            groups={groups}
            name={resume.source.name}
            language={resume.language}
            page={pageKindOf(resume)}
            onStart={bringUpAnswers}
            onTarget={onTarget}
          >
            {warningsOf(resume, report).map((warning) => (
              <p class="warning small" key={warning}>
                {warning}
              </p>
            ))}
          </Outcome>
        </div>
        <section aria-labelledby="career-title">
          <h2 id="career-title" class="section-title">
            {say('career.title')}
          </h2>
          {isRead && <p class="small quiet">{say('career.lead')}</p>}
          {!isRead || resume.positions.length === 0 ? (
            <p class="quiet">{say(isRead ? 'career.none' : 'career.not-judged')}</p>
          ) : (
            <Career report={report} positions={resume.positions} today={today} onShow={show} />
          )}
        </section>
      </div>
      <section class={isRead ? 'work' : 'work unjudged'} id="findings" aria-labelledby="findings-title">
        {!wide && children !== undefined && <SectionLinks steps={steps} />}
        <div class="work-head">
          <h2 id="findings-title" class="section-title">
            {say('findings.title')}
          </h2>
          {isRead && <p class="small quiet">{say('findings.lead')}</p>}
        </div>
        {!isRead ? (
          <p class="quiet">{say('findings.unjudged')}</p>
        ) : wide ? (
          <Workbench
            title={say(`document.${pageKindOf(resume)}`)}
            list={list(false)}
            open={openItem}
            finding={openItem !== null && <InTurn>{finding(openItem)}</InTurn>}
            document={<InTurn>{desk}</InTurn>}
            onMove={move}
          >
            {children !== undefined && <SectionLinks steps={steps} />}
          </Workbench>
        ) : (
          list(true)
        )}
      </section>
      <div class="after">{children}</div>
      {!wide && (
        <details class="narrow-document" open={place !== null}>
          <summary class="section-title">{say(`document.${pageKindOf(resume)}`)}</summary>
          {desk}
        </details>
      )}
    </div>
  );
}
