import { useEffect, useState } from 'preact/hooks';
import type { Posting } from '../../analyzers/records.ts';
import { forgetHandedPosting, readHandedPosting } from '../shared/storage.ts';

/** The posting that the popup took from a page, read once; `failed` when its text could not be read. */
export type HandedPosting = Posting | 'failed' | null;

/** Takes over what the popup handed to this page. `isExpected`: the address says that there is something. */
export function useHandedPosting(isExpected: boolean): {
  readonly handed: HandedPosting;
  readonly forget: () => void;
} {
  const [handed, setHanded] = useState<HandedPosting>(null);
  const read = async (): Promise<HandedPosting> => {
    const posting = await readHandedPosting();
    if (posting !== null) await forgetHandedPosting();
    return posting;
  };
  useEffect(() => {
    if (!isExpected) return;
    read().then(setHanded, () => {
      setHanded('failed');
    });
  }, []);
  return {
    handed,
    forget: () => {
      setHanded(null);
    },
  };
}
