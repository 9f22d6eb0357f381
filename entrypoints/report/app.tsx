import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { applyCorrections } from '../../analyzers/notes/correct.ts';
import type { ReadingHead } from '../../analyzers/records.ts';
import { ROLES } from '../../analyzers/roles/index.ts';
import { Failure } from '../../components/failure.tsx';
import { Reading } from '../../components/reading.tsx';
import { Start } from '../../components/start.tsx';
import { say } from '../../components/strings.ts';
import { TargetPicker } from '../../components/target-picker.tsx';
import { TopBar } from '../../components/top-bar.tsx';
import { deleteEverything, deleteReading, readReading } from '../shared/storage.ts';
import { removeDamaged } from '../shared/versioned.ts';
import { useReport } from '../shared/use-report.ts';
import { ReportScreen } from './report-screen.tsx';
import { useDropAnywhere } from './use-drop.ts';
import { useHandedPosting } from './use-handed-posting.ts';
import { useKept } from './use-kept.ts';
import { useLists, useSame } from './use-lists.ts';
import { useReading } from './use-reading.ts';
import { useTarget } from './use-target.ts';

const SAMPLE = '/sample.pdf';

/**
 * The report page: choose, read, judge, and then the report. In its address, `?reading=ID` opens a reading that is
 * kept, `?reading=latest` the newest, with `&finding=SIGNAL` at the answers of a finding; `?paste` opens the field for
 * text, and `?posting` takes over what the popup read from a page.
 */
export function App(): JSX.Element {
  const asked = useMemo(() => new URLSearchParams(location.search), []);
  const reader = useReading();
  const { state, readBlob } = reader;
  const target = useTarget();
  const [attempt, setAttempt] = useState(0);
  const [isPasting, setPasting] = useState(asked.has('paste'));
  const [isOpened, setOpened] = useState(!asked.has('reading') && !asked.has('posting'));
  const { handed, forget } = useHandedPosting(asked.has('posting'));
  const resume = state.kind === 'read' ? state.resume : null;
  const kept = useKept(resume, state.kind === 'read' ? state.head : null);
  const [trouble, setTrouble] = useState<'reading-lost' | 'not-deleted' | null>(null);
  const overrules = useSame(kept.notes.overrules);
  const corrections = useSame(kept.notes.corrections);
  const corrected = useMemo(
    () => (resume === null ? null : applyCorrections(resume, corrections)),
    [resume, corrections],
  );
  const judgable = kept.head === null ? null : (corrected?.resume ?? null);
  const judged = useReport(judgable, target.role, overrules, attempt);
  const { heads, damaged, signals, reload } = useLists(kept.head, judged.kind === 'done');

  const openKept = (head: ReadingHead): void => {
    void readReading(head.id).then(({ value }) => {
      setTrouble(value === null ? 'reading-lost' : null);
      if (value !== null) reader.take(value, head);
    });
  };
  const remove = (work: Promise<void>): void => {
    work.then(reload, () => {
      setTrouble('not-deleted');
      reload();
    });
  };
  useEffect(() => {
    const wanted = asked.get('reading') ?? 'latest';
    const head = wanted === 'latest' ? heads[0] : heads.find(({ id }) => id === wanted);
    if (isOpened || head === undefined || state.kind !== 'idle') return;
    setOpened(true);
    openKept(head);
  }, [heads, isOpened]);
  const readFile = (file: File): void => {
    setPasting(false);
    setTrouble(null);
    readBlob(file, file.name);
  };
  useDropAnywhere(readFile);
  const startOver = (pasting: boolean): void => {
    setPasting(pasting);
    reader.reset();
  };

  if (state.kind === 'read' && judged.kind === 'done' && corrected !== null)
    return (
      <ReportScreen
        corrected={corrected}
        file={state.file}
        report={judged.report}
        target={target}
        kept={kept}
        heads={heads}
        damaged={damaged}
        signals={signals}
        first={kept.head?.id === asked.get('reading') ? asked.get('finding') : null}
        handed={handed}
        onHandedTaken={forget}
        onStartOver={() => {
          startOver(false);
        }}
        onRemove={(id) => {
          if (id === kept.head?.id) startOver(false);
          remove(deleteReading(id));
        }}
        onRemoveDamaged={() => {
          remove(removeDamaged());
        }}
        onDeleteAll={() => {
          startOver(false);
          remove(deleteEverything());
        }}
      />
    );
  const last = heads[0] ?? null;
  const isFailed = state.kind === 'read' && judged.kind === 'failed';
  return (
    <>
      <TopBar />
      <main>
        {handed !== null && (
          <p class="notice small" role="status">
            {say(handed === 'failed' ? 'posting.failed' : 'posting.waits')}
          </p>
        )}
        {trouble !== null && state.kind === 'idle' && (
          <p class="notice small" role="alert">
            {say(`notice.${trouble}`)}
          </p>
        )}
        {state.kind === 'idle' && (
          <Start
            key={String(isPasting)}
            picker={
              <TargetPicker
                targets={ROLES}
                own={target.listed}
                chosen={target.edited?.id ?? target.role.id}
                onChoose={target.choose}
              />
            }
            pasting={isPasting}
            onFile={readFile}
            onText={(text) => {
              readBlob(new Blob([text], { type: 'text/plain' }), say('popup.pasted'));
            }}
            onSample={() => {
              void fetch(SAMPLE)
                .then((response) => response.blob())
                .then((blob) => {
                  readBlob(blob, 'sample.pdf');
                });
            }}
            last={last?.name ?? null}
            onLast={() => {
              if (last !== null) openKept(last);
            }}
          />
        )}
        {(state.kind === 'reading' || (state.kind === 'read' && !isFailed)) && (
          <Reading
            name={state.kind === 'reading' ? state.name : state.resume.source.name}
            target={target.role.title}
            progress={state.kind === 'reading' ? state.progress : { step: 'judging', page: 0, pages: 0 }}
            onCancel={reader.cancel}
          />
        )}
        {(state.kind === 'failed' || isFailed) && (
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
