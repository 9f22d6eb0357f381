import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEFAULT_ROLE, findRole, ROLES } from '../../analyzers/roles/index.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { Failure } from '../../components/failure.tsx';
import { Reading } from '../../components/reading.tsx';
import { Start } from '../../components/start.tsx';
import { say } from '../../components/strings.ts';
import { TargetPicker } from '../../components/target-picker.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { chooseTarget, readChosenTarget } from '../shared/storage.ts';
import { useReport } from '../shared/use-report.ts';
import { ReportScreen } from './report-screen.tsx';
import { useReading } from './use-reading.ts';

const SAMPLE = '/sample.pdf';

/** The report page: choose, read, judge, and then the report. */
export function App(): JSX.Element {
  const reader = useReading();
  const { state, readBlob } = reader;
  const [roleId, setRoleId] = useState(DEFAULT_ROLE);
  const [attempt, setAttempt] = useState(0);
  const [isPasting, setPasting] = useState(false);
  const role = findRole(roleId) ?? directorIt;
  const resume = state.kind === 'read' ? state.resume : null;
  const judged = useReport(resume, role, attempt);

  useEffect(() => {
    void readChosenTarget().then(setRoleId);
  }, []);
  const target = (id: string): void => {
    setRoleId(id);
    void chooseTarget(id);
  };
  const readFile = (file: File): void => {
    setPasting(false);
    readBlob(file, file.name);
  };
  useDropAnywhere(readFile);
  const readSample = (): void => {
    void fetch(SAMPLE)
      .then((response) => response.blob())
      .then((blob) => {
        readBlob(blob, 'sample.pdf');
      });
  };
  const startOver = (pasting: boolean): void => {
    setPasting(pasting);
    reader.reset();
  };
  const picker = useMemo(
    () => <TargetPicker targets={ROLES} chosen={role.id} onChoose={target} />,
    [role.id],
  );

  if (state.kind === 'read' && judged.kind === 'done')
    return (
      <ReportScreen
        resume={state.resume}
        bytes={state.bytes}
        report={judged.report}
        role={role}
        onTarget={target}
        onStartOver={() => {
          startOver(false);
        }}
      />
    );
  return (
    <>
      <TopBar />
      <main>
        {state.kind === 'idle' && (
          <Start
            key={String(isPasting)}
            picker={picker}
            pasting={isPasting}
            onFile={readFile}
            onText={(text) => {
              readBlob(new Blob([text], { type: 'text/plain' }), say('popup.pasted'));
            }}
            onSample={readSample}
            last={null}
            onLast={() => undefined}
          />
        )}
        {(state.kind === 'reading' || (state.kind === 'read' && judged.kind !== 'failed')) && (
          <Reading
            name={state.kind === 'reading' ? state.name : state.resume.source.name}
            target={role.title}
            progress={state.kind === 'reading' ? state.progress : { step: 'judging', page: 0, pages: 0 }}
            onCancel={reader.cancel}
          />
        )}
        {(state.kind === 'failed' || (state.kind === 'read' && judged.kind === 'failed')) && (
          <Failure
            name={state.kind === 'failed' ? state.name : state.resume.source.name}
            reason={state.kind === 'failed' ? state.code : 'judge'}
            onFile={readFile}
            onPaste={() => {
              startOver(true);
            }}
            onRetry={() => {
              setAttempt(attempt + 1);
            }}
          />
        )}
      </main>
    </>
  );
}

/** A file dropped beside the marked place is read too: the browser would leave the page for it. */
function useDropAnywhere(onFile: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}
