import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import { applyCorrections } from '../../analyzers/notes/correct.ts';
import {
  compareSources,
  compareVersions,
  historyOf,
  snapshotOf,
  type Difference,
  type OneSided,
} from '../../analyzers/notes/progress.ts';
import type { Notes, ReadingHead, Snapshot } from '../../analyzers/records.ts';
import type { Change, Only } from '../../components/compared.tsx';
import { sayDay } from '../../components/dates.ts';
import { Progress, type Compared } from '../../components/progress.tsx';
import { say } from '../../components/strings.ts';
import { judge } from '../shared/judge.ts';
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
  const { head, notes } = kept;
  const others = head === null ? [] : othersOf(head, heads, notes, role.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [before, setBefore] = useState<Before | null>(null);
  const other = others.find(({ id }) => id === chosen) ?? others[0] ?? null;
  const otherId = other?.id ?? null;
  useEffect(() => {
    if (other === null || head === null) {
      setBefore(null);
      return;
    }
    let isCurrent = true;
    const isSource = isOtherSource(other, head);
    void judgeAgain(other, role, notes).then((snapshot) => {
      if (isCurrent) setBefore(snapshot === null ? null : { snapshot, isSource });
    });
    return () => {
      isCurrent = false;
    };
  }, [otherId, report]);
  const history = useMemo(
    () => historyOf(notes.history, role.id).map((point) => ({ ...point, day: point.at.slice(0, 10) })),
    [notes.history, role.id],
  );
  return (
    <Progress
      versions={others.map(({ id, name, readAt }) => ({
        id,
        words: say('progress.version', { name, date: sayDay(readAt) }),
      }))}
      chosen={otherId}
      onChoose={setChosen}
      compared={
        before === null || head === null ? null : comparedOf(before, snapshotOf(report, head), titleOf)
      }
      history={history}
      target={role.title}
    />
  );
}

/** The other one, judged; `isSource`: another source of the person, not another version. */
interface Before {
  readonly snapshot: Snapshot;
  readonly isSource: boolean;
}

/** A reading to compare with. `kind` is null when only its snapshot is left. */
type Other = Pick<ReadingHead, 'id' | 'name' | 'readAt'> & { readonly kind: ReadingHead['kind'] | null };

/** The other readings of the person, and those that were deleted but whose report in short is left; newest first. */
function othersOf(
  head: ReadingHead,
  heads: readonly ReadingHead[],
  notes: Notes,
  target: string,
): readonly Other[] {
  const kept = heads.filter(({ person, id }) => person === head.person && id !== head.id);
  const gone = notes.history
    .filter(({ reading }) => reading !== head.id && kept.every(({ id }) => id !== reading))
    .filter((snapshot) => snapshot.target === target)
    .map(({ reading, name, at }): Other => ({ id: reading, name, readAt: at, kind: null }));
  return [...kept, ...gone].toSorted((a, b) => b.readAt.localeCompare(a.readAt));
}

/** A profile beside a resume; two files are versions of one, whatever their format. */
function isOtherSource(other: Other, head: ReadingHead): boolean {
  const isProfile = (kind: ReadingHead['kind'] | null): boolean => /^linkedin/.test(kind ?? '');
  return other.kind !== null && isProfile(other.kind) !== isProfile(head.kind);
}

/** The other reading judged for the same target, with all that was said and put right. */
async function judgeAgain(other: Other, role: TargetRole, notes: Notes): Promise<Snapshot | null> {
  const { id, kind } = other;
  const value = kind === null ? null : (await readReading(id)).value;
  if (value === null || kind === null)
    return notes.history.find(({ reading, target }) => reading === id && target === role.id) ?? null;
  const { resume } = applyCorrections(value, notes.corrections);
  const report = await judge(resume, role, notes.overrules);
  return snapshotOf(report, { ...other, kind, person: '' });
}

function comparedOf(
  { snapshot: before, isSource }: Before,
  after: Snapshot,
  titleOf: (signal: string) => string,
): Compared {
  const names = { here: after.name, there: before.name };
  if (isSource) {
    const only = ({ signal, quote, other }: OneSided): Only => ({ title: titleOf(signal), quote, other });
    const { onlyA, onlyB } = compareSources(after, before);
    return { kind: 'sources', ...names, onlyHere: onlyA.map(only), onlyThere: onlyB.map(only) };
  }
  const change = ({ signal, ...sides }: Difference): Change => ({ title: titleOf(signal), ...sides });
  const { closed, opened, stronger, weaker, unseen } = compareVersions(before, after);
  return {
    kind: 'versions',
    ...names,
    changes: {
      closed: closed.map(change),
      stronger: stronger.map(change),
      opened: opened.map(change),
      weaker: weaker.map(change),
      unseen: unseen.map(change),
    },
  };
}
