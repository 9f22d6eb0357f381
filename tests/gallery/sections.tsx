import type { JSX } from 'preact';
import { analyze } from '../../analyzers/analyze.ts';
import type { PlanStep } from '../../analyzers/records.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { KeptList, Limits, TakeAway } from '../../components/kept.tsx';
import { Ladder } from '../../components/ladder.tsx';
import { Plan } from '../../components/plan.tsx';
import { Positions } from '../../components/positions.tsx';
import { Postings } from '../../components/postings.tsx';
import { TargetEditor, type Asked } from '../../components/target-editor.tsx';
import { makeResume } from './make-resume.ts';
import { Progress } from '../../components/progress.tsx';
import { ProgressOfMirela } from './progress.tsx';
import { MIRELA } from './people.ts';

const nothing = (): void => undefined;
const title = (): string => 'Direct reports';
const AT = '2026-11-20T10:00:00.000Z';
const resume = makeResume(MIRELA);
const report = analyze(resume, directorIt);

const STEPS: readonly PlanStep[] = [
  {
    id: '1',
    signal: 'direct-reports',
    text: 'Ask your manager to move one or two people formally to you, and to enter it in the HR system.',
    state: 'doing',
    date: '2027-01-15',
    note: 'Spoke with Ines; she will ask HR after the budget round.',
    at: AT,
  },
  {
    id: '2',
    signal: 'hiring',
    text: 'Ask to be hiring manager for the next role.',
    state: 'to-do',
    date: null,
    note: '',
    at: AT,
  },
  {
    id: '3',
    signal: 'own',
    text: 'Call Benoît about the vacancy in Leeds.',
    state: 'done',
    date: '2026-11-02',
    note: '',
    at: AT,
  },
];

const asked = report.findings.map(({ signal, title: name, definition, importance, share }, index): Asked => ({
  signal,
  title: name,
  definition,
  importance,
  isOn: index !== 3,
  share: share?.target ?? null,
  asked:
    index === 1
      ? { words: 'asked in 4 of 5, required', quote: 'You will build and lead a team of twelve' }
      : null,
}));

/** The sections below the findings, each with something in it. */
export function Sections(): JSX.Element {
  return (
    <div class="gallery">
      <Ladder rung={report.rung} />
      <Plan steps={STEPS} titleOf={title} onChange={nothing} onRemove={nothing} onAdd={nothing} status="" />
      <ProgressOfMirela />
      <Positions
        positions={resume.positions}
        linesOf={() => MIRELA.jobs[0]?.lines ?? []}
        made={[{ id: '1', words: '“Project Manager” was changed.' }]}
        status="Saved."
        onEdit={nothing}
        onMerge={nothing}
        onSplit={nothing}
        onUndo={nothing}
      />
      <TargetEditor
        title="Director of IT"
        isOwn
        asked={asked}
        thresholds={directorIt.thresholds}
        onSwitch={nothing}
        onImportance={nothing}
        onSave={nothing}
        onRemove={nothing}
        status=""
      />
      <Postings
        postings={['Director of Technology, Vale & Moor Housing']}
        lines={[
          {
            title: 'Direct reports',
            words: 'asked in 1 of 1, required',
            quote: 'You will lead a team of fourteen',
          },
        ]}
        onRead={nothing}
        onRemove={nothing}
        onUse={nothing}
        status=""
      />
      <TakeAway
        onMarkdown={nothing}
        onJson={nothing}
        onPrint={nothing}
        onSavePlan={nothing}
        onReadPlan={nothing}
        status=""
      />
      <KeptList
        readings={[{ id: 'a', words: 'mirela-ashdown.pdf, read Nov 20, 2026' }]}
        onRemove={nothing}
        onDeleteAll={nothing}
      />
      <Limits />
    </div>
  );
}

/** The same with nothing in them. */
export function EmptySections(): JSX.Element {
  return (
    <div class="gallery">
      <Plan steps={[]} titleOf={title} onChange={nothing} onRemove={nothing} onAdd={nothing} status="" />
      <Progress
        versions={[]}
        chosen={null}
        onChoose={nothing}
        compared={null}
        history={[]}
        target="Director of IT"
      />
      <Positions
        positions={[]}
        linesOf={() => []}
        made={[]}
        status=""
        onEdit={nothing}
        onMerge={nothing}
        onSplit={nothing}
        onUndo={nothing}
      />
      <Postings postings={[]} lines={[]} onRead={nothing} onRemove={nothing} onUse={nothing} status="" />
      <KeptList readings={[]} onRemove={nothing} onDeleteAll={nothing} />
    </div>
  );
}
