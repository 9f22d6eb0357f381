import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingHead } from '../../analyzers/records.ts';
import type { SignalName } from '../shared/messages.ts';
import { ask, sendMessage } from '../shared/send.ts';
import { readHeads } from '../shared/storage.ts';
import { readDamaged } from '../shared/versioned.ts';

interface Lists {
  /** The readings that are kept, newest first. */
  readonly heads: readonly ReadingHead[];
  /** What could not be read and was put aside, by its key. */
  readonly damaged: Readonly<Record<string, unknown>>;
  /** All signals by name; empty until the background has answered. */
  readonly signals: readonly SignalName[];
  readonly reload: () => void;
}

/**
 * Lists that the page shows. Read again when another reading is open. The signals are asked for at once, which has the
 * background load what judges while a file is chosen, and again with a report when they did not come.
 */
export function useLists(head: ReadingHead | null, hasReport: boolean): Lists {
  const [heads, setHeads] = useState<readonly ReadingHead[]>([]);
  const [damaged, setDamaged] = useState<Lists['damaged']>({});
  const [signals, setSignals] = useState<readonly SignalName[]>([]);
  const reload = (): void => {
    void readHeads().then(async ({ value }) => {
      setHeads(value);
      setDamaged(await readDamaged());
    });
  };
  useEffect(reload, [head]);
  useEffect(() => {
    if (signals.length > 0) return;
    // Without an answer the page can do all but name them.
    ask(() => sendMessage('listSignals')).then(setSignals, () => undefined);
  }, [hasReport]);
  return { heads, damaged, signals, reload };
}

/** The value as long as it says the same: a copy that came back from storage is no reason to judge again. */
export function useSame<T>(value: T): T {
  const same = useRef(value);
  if (JSON.stringify(same.current) !== JSON.stringify(value)) same.current = value;
  return same.current;
}
