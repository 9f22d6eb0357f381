import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../analyzers/model.ts';
import type { Profile } from '../../analyzers/sources/linkedin/profile.ts';
import { sendMessage } from '../shared/send.ts';
import { inSlices } from './live-profile.ts';
import { findProof, mark, unmark } from './proof-marks.ts';
import type { Ask } from './use-answers.ts';

/**
 * Marks the proof of a report on the page, and takes the marks off when there is none to mark. Gives the number of
 * places, or null as long as nothing is marked.
 */
export function useMarks(report: Report | null, profile: Profile | null, ask: Ask): number | null {
  const [marked, setMarked] = useState<number | null>(null);
  const isOn = report !== null;
  useEffect(() => {
    if (!isOn) return;
    ask(sendMessage('styleMarks', { isOn: true }), () => undefined);
    return () => {
      unmark();
      setMarked(null);
      // Without the extension nobody answers, and a style without marks draws nothing.
      sendMessage('styleMarks', { isOn: false }).catch(() => undefined);
    };
  }, [isOn]);
  // Again after each reading: the page may have put other nodes in place of those that were marked.
  useEffect(() => {
    if (report === null) return;
    let isWanted = true;
    const root = document.querySelector('main') ?? document.body;
    void inSlices(findProof(root, report), () => isWanted).then((places) => {
      if (places === null) return;
      mark(places);
      setMarked(places.length);
    });
    return () => {
      isWanted = false;
    };
  }, [report, profile]);
  return marked;
}
