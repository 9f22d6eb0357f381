import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Report, TargetRole } from '../../analyzers/model.ts';
import { applyCorrections } from '../../analyzers/notes/correct.ts';
import { compareVersions, snapshotOf, type Difference } from '../../analyzers/notes/progress.ts';
import type { ReadingHead, Snapshot } from '../../analyzers/records.ts';
import { Progress, type Change, type Compared } from '../../components/progress.tsx';
import { say } from '../../components/strings.ts';
import { sendMessage } from '../shared/messages.ts';
import { readReading } from '../shared/storage.ts';
import type { KeptNotes } from './use-kept.ts';

interface Props {
  readonly report: Report;
  readonly role: TargetRole;
  readonly kept: KeptNotes;
  readonly heads: readonly ReadingHead[];
  readonly titleOf: (signal: string) => string;
}

/** This version beside an earlier one, or beside another source of the same person. */
export function ProgressSection({ report, role, kept, heads, titleOf }: Props): JSX.Element {
  const { head } = kept;
  const others = heads.filter((other) => other.person === head?.person && other.id !== head.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [before, setBefore] = useState<Snapshot | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? others[0] ?? null;
  const otherId = other?.id ?? null;
  useEffect(() => {
    if (other === null) {
      setBefore(null);
      return;
    }
    let isCurrent = true;
    void judgeAgain(other, role, kept).then((snapshot) => {
      if (isCurrent) setBefore(snapshot);
    });
    return () => {
      isCurrent = false;
    };
  }, [otherId, report]);
  const compared =
    before === null || head === null ? null : compareVersions(before, snapshotOf(report, head));
  const isOtherSource = other !== null && head !== null && other.kind !== head.kind;
  return (
    <Progress
      versions={others.map(({ id, name, readAt }) => ({
        id,
        words: say('progress.version', { name, date: readAt.slice(0, 10) }),
      }))}
      chosen={otherId}
      onChoose={setChosen}
      compared={compared === null ? null : shortOf(compared, titleOf)}
      {...(isOtherSource && { only: { here: head.name, there: other.name } })}
    />
  );
}

/** The other reading judged for the same target, with all that was said and put right. */
async function judgeAgain(
  head: ReadingHead,
  role: TargetRole,
  { notes }: KeptNotes,
): Promise<Snapshot | null> {
  const { value } = await readReading(head.id);
  if (value === null) return null;
  const { resume } = applyCorrections(value, notes.corrections);
  return snapshotOf(await sendMessage('analyzeResume', { resume, role, overrules: notes.overrules }), head);
}

function shortOf(
  { closed, opened, stronger }: ReturnType<typeof compareVersions>,
  titleOf: (signal: string) => string,
): Compared {
  const change = ({ signal, before, after }: Difference): Change => ({
    title: titleOf(signal),
    quote: after.quote === '' ? before.quote : after.quote,
  });
  return { closed: closed.map(change), opened: opened.map(change), stronger: stronger.map(change) };
}
