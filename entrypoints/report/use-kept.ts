import { useEffect, useRef, useState } from 'preact/hooks';
import type { Resume } from '../../analyzers/model.ts';
import { NO_NOTES, type Notes, type ReadingHead } from '../../analyzers/records.ts';
import type { KeepProblem } from '../../components/notice.tsx';
import { keepReading, readNotes } from '../shared/storage.ts';
import { watchKept, type Kept } from '../shared/versioned.ts';
import { addUnsaved, noUnsaved, writeUnsaved, withUnsaved, type Change, type Unsaved } from './unsaved.ts';

/** Whether what was said last stands on the machine. `subject`: the signal or step it was said of. */
interface Saving {
  readonly subject: string;
  readonly state: 'saving' | 'saved' | 'failed';
}

/** What is kept for a reading, and how to change it. */
export interface KeptNotes {
  /** Null until it is known whose reading it is. */
  readonly head: ReadingHead | null;
  readonly notes: Notes;
  readonly saving: Saving | null;
  /** Why the last write was not kept, or what could not be read; null when all is well. */
  readonly problem: KeepProblem | null;
  /** `subject`: what is called saved then; null for what the page notes by itself. */
  readonly change: (subject: string | null, change: Change) => void;
}

/**
 * Keeps a reading on the machine (unless it is `known` to be there), and what its owner says: shown at once, called
 * saved only when it is. What could not be saved is tried again with the next word, and when room was made.
 */
export function useKept(resume: Resume | null, known: ReadingHead | null): KeptNotes {
  const [head, setHead] = useState<ReadingHead | null>(null);
  const [notes, setNotes] = useState<Notes>(NO_NOTES);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [problem, setProblem] = useState<KeepProblem | null>(null);
  const [isDamaged, setDamaged] = useState(false);
  const unsaved = useRef<Unsaved | null>(null);

  const write = async (own: Unsaved): Promise<void> => {
    const kept = await writeUnsaved(own);
    if (kept === null || own !== unsaved.current) return;
    setProblem(problemOf(kept));
    setSaving((before) => before && { ...before, state: kept.status === 'saved' ? 'saved' : 'failed' });
  };

  useEffect(() => {
    setHead(null);
    setNotes(NO_NOTES);
    setSaving(null);
    setDamaged(false);
    unsaved.current = null;
    if (resume === null) return;
    let isCurrent = true;
    let stop = (): void => undefined;
    const open = async (): Promise<void> => {
      const kept: Kept<ReadingHead> =
        known === null
          ? await keepReading(resume, new Date().toISOString())
          : { status: 'saved', value: known };
      const said = await readNotes(kept.value.person);
      if (!isCurrent) return;
      const own = noUnsaved(resume, kept);
      unsaved.current = own;
      setProblem(said.status === 'unreadable' ? 'newer' : problemOf(kept));
      setDamaged(said.status === 'damaged');
      setNotes(said.value);
      setHead(kept.value);
      stop = watchKept(() => {
        void follow(own);
      });
    };
    /** Takes over what another window wrote. What is being written from here comes back by itself. */
    const follow = async (own: Unsaved): Promise<void> => {
      await write(own);
      const { status, value } = await readNotes(own.head.person);
      if (!isCurrent || own.isWriting) return;
      if (status === 'damaged') setDamaged(true);
      setNotes(withUnsaved(own, value));
    };
    void open();
    return () => {
      isCurrent = false;
      stop();
    };
  }, [resume, known]);

  const change = (subject: string | null, change: Change): void => {
    setNotes(change);
    const own = unsaved.current;
    if (own === null) return;
    if (subject !== null) setSaving({ subject, state: 'saving' });
    addUnsaved(own, change);
    void write(own);
  };
  return { head, notes, saving, problem: problem ?? (isDamaged ? 'damaged' : null), change };
}

function problemOf<T>(kept: Kept<T>): KeepProblem | null {
  if (kept.status === 'saved') return null;
  if (kept.status === 'private') return 'private';
  if (kept.reason === 'full') return 'full';
  return kept.reason === 'unreadable' ? 'newer' : 'failed';
}
