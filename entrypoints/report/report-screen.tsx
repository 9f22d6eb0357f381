import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report, Resume, TargetRole } from '../../analyzers/model.ts';
import { NO_NOTES, type Notes } from '../../analyzers/records.ts';
import { ROLES } from '../../analyzers/roles/index.ts';
import type { FindingNotes } from '../../components/finding.tsx';
import { ReportPage } from '../../components/report-page.tsx';
import { say } from '../../components/strings.ts';
import { TargetPicker } from '../../components/target-picker.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { pageDrawer } from './pdf.ts';

interface Props {
  readonly resume: Resume;
  readonly bytes: Uint8Array | null;
  readonly report: Report;
  readonly role: TargetRole;
  readonly onTarget: (id: string) => void;
  readonly onStartOver: () => void;
}

/** The report with what the user says of it. */
export function ReportScreen({ resume, bytes, report, role, onTarget, onStartOver }: Props): JSX.Element {
  const [notes] = useState<Notes>(NO_NOTES);
  const drawer = useMemo(() => (bytes === null ? null : pageDrawer(bytes)), [bytes]);
  useEffect(() => () => drawer?.close(), [drawer]);
  const notesOf = (signal: string): FindingNotes => ({
    answer: notes.answers[signal] ?? null,
    overrules: notes.overrules.filter((one) => one.signal === signal),
    planned: new Set(notes.plan.filter((step) => step.signal === signal).map(({ text }) => text)),
    saving: 'idle',
  });
  return (
    <>
      <TopBar>
        <TargetPicker targets={ROLES} chosen={role.id} onChoose={onTarget} compact labelled />
        <button type="button" class="button compact" onClick={onStartOver}>
          {say('top.another')}
        </button>
      </TopBar>
      <main>
        <ReportPage
          report={report}
          resume={resume}
          today={new Date().toISOString().slice(0, 7)}
          overrules={notes.overrules}
          notesOf={notesOf}
          actions={{ onAnswer: () => undefined }}
          onTarget={onTarget}
          {...(drawer !== null && { draw: drawer.draw })}
        />
      </main>
    </>
  );
}
