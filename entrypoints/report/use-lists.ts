import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingHead } from '../../analyzers/records.ts';
import { sendMessage, type SignalName } from '../shared/messages.ts';
import { readHeads } from '../shared/storage.ts';

interface Lists {
  /** The readings that are kept, newest first. */
  readonly heads: readonly ReadingHead[];
  /** All signals by name; empty until the background has answered. */
  readonly signals: readonly SignalName[];
  readonly reload: () => void;
}

/** Lists that the page shows. Read again when another reading is open. */
export function useLists(head: ReadingHead | null): Lists {
  const [heads, setHeads] = useState<readonly ReadingHead[]>([]);
  const [signals, setSignals] = useState<readonly SignalName[]>([]);
  const reload = (): void => {
    void readHeads().then(({ value }) => {
      setHeads(value);
    });
  };
  useEffect(reload, [head]);
  useEffect(() => {
    void sendMessage('listSignals').then(setSignals);
  }, []);
  return { heads, signals, reload };
}

/** The value as long as it says the same: a copy that came back from storage is no reason to judge again. */
export function useSame<T>(value: T): T {
  const same = useRef(value);
  if (JSON.stringify(same.current) !== JSON.stringify(value)) same.current = value;
  return same.current;
}
