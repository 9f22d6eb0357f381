import { useEffect, useRef, useState } from 'preact/hooks';
import type { Resume } from '../../analyzers/model.ts';
import { NO_NOTES, type Notes, type ReadingHead } from '../../analyzers/records.ts';
import type { KeepProblem } from '../../components/notice.tsx';
import { changeNotes, keepReading, readNotes, watchKept, type Kept } from '../shared/storage.ts';

/** Whether what was said last stands on the machine. `subject`: the signal or step it was said of. */
export interface Saving {
  readonly subject: string;
  readonly state: 'saving' | 'saved' | 'failed';
}

/** What is kept for a reading, and how to change it. */
export interface KeptNotes {
  /** Null until it is known whose reading it is. */
  readonly head: ReadingHead | null;
  readonly notes: Notes;
  readonly saving: Saving | null;
  /** Why the last write was not kept, or null. */
  readonly problem: KeepProblem | null;
  readonly change: (subject: string, change: (notes: Notes) => Notes) => void;
}

/** Keeps a reading on the machine (unless it is `known` to be there), and what its owner says: shown at once, called saved only when it is. */
export function useKept(resume: Resume | null, known: ReadingHead | null): KeptNotes {
  const [head, setHead] = useState<ReadingHead | null>(null);
  const [notes, setNotes] = useState<Notes>(NO_NOTES);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [problem, setProblem] = useState<KeptNotes['problem']>(null);
  const pending = useRef(0);
  const person = head?.person;

  useEffect(() => {
    setHead(null);
    setNotes(NO_NOTES);
    setSaving(null);
    if (resume === null) return;
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const kept: Kept<ReadingHead> =
        known === null
          ? await keepReading(resume, new Date().toISOString())
          : { status: 'saved', value: known };
      const said = await readNotes(kept.value.person);
      if (!isCurrent) return;
      setProblem(problemOf(kept));
      setNotes(said.value);
      setHead(kept.value);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [resume, known]);

  useEffect(() => {
    if (person === undefined) return;
    return watchKept(() => {
      // What is being written comes back by itself; only what another window wrote is taken from here.
      if (pending.current > 0) return;
      void readNotes(person).then(({ value }) => {
        if (pending.current === 0) setNotes(value);
      });
    });
  }, [person]);

  const change = (subject: string, change: (notes: Notes) => Notes): void => {
    setNotes(change);
    if (person === undefined) return;
    pending.current += 1;
    setSaving({ subject, state: 'saving' });
    void changeNotes(person, change).then((kept) => {
      pending.current -= 1;
      setProblem(problemOf(kept));
      if (pending.current === 0) setSaving({ subject, state: kept.status === 'saved' ? 'saved' : 'failed' });
    });
  };
  return { head, notes, saving, problem, change };
}

function problemOf<T>(kept: Kept<T>): KeptNotes['problem'] {
  if (kept.status === 'saved') return null;
  if (kept.status === 'private') return 'private';
  return kept.reason === 'full' ? 'full' : 'failed';
}
