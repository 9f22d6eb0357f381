import type { Report, Rung, Verdict } from '../model.ts';
import type { ReadingHead, Snapshot } from '../records.ts';
import { strengthRank } from '../strengths.ts';

/** A report in short. `at`: when its reading was read. */
export function snapshotOf(report: Report, head: ReadingHead): Snapshot {
  return {
    reading: head.id,
    name: head.name,
    at: head.readAt,
    rubric: report.rubric,
    target: report.target,
    targetTitle: report.targetTitle,
    rung: report.rung.shown,
    findings: report.findings.map(({ signal, verdict, strength, evidence }) => ({
      signal,
      verdict,
      strength,
      quote: evidence[0]?.quote.slice(0, 2_000) ?? '',
    })),
  };
}

type Short = Snapshot['findings'][number];

export interface Difference {
  readonly signal: string;
  readonly before: Short;
  readonly after: Short;
}

interface Progress {
  readonly closed: readonly Difference[];
  readonly opened: readonly Difference[];
  readonly stronger: readonly Difference[];
  readonly weaker: readonly Difference[];
  /** What could not be compared: one side was not read. */
  readonly unseen: readonly Difference[];
}

const rankOf = ({ strength }: Short): number => strengthRank(strength);
const isShown = (verdict: Verdict): boolean => verdict === 'met';
const isUnread = (verdict: Verdict): boolean => verdict === 'unseen' || verdict === 'error';

/** What a newer version shows beside an older one, for the signals that both were judged for. */
export function compareVersions(before: Snapshot, after: Snapshot): Progress {
  const pairs = after.findings.flatMap((now) => {
    const then = before.findings.find(({ signal }) => signal === now.signal);
    return then === undefined ? [] : [{ signal: now.signal, before: then, after: now }];
  });
  const read = pairs.filter((pair) => !isUnread(pair.before.verdict) && !isUnread(pair.after.verdict));
  const which = (isMeant: (pair: Difference) => boolean): readonly Difference[] => read.filter(isMeant);
  const crosses = ({ before: a, after: b }: Difference): boolean => isShown(a.verdict) !== isShown(b.verdict);
  return {
    closed: which((pair) => crosses(pair) && isShown(pair.after.verdict)),
    opened: which((pair) => crosses(pair) && isShown(pair.before.verdict)),
    stronger: which((pair) => !crosses(pair) && rankOf(pair.after) > rankOf(pair.before)),
    weaker: which((pair) => !crosses(pair) && rankOf(pair.after) < rankOf(pair.before)),
    unseen: pairs.filter((pair) => !read.includes(pair)),
  };
}

/** What one source shows and the other does not. */
export interface OneSided {
  readonly signal: string;
  readonly quote: string;
  /** `unread`: the other source was not read there, so nothing is said about it. */
  readonly other: 'silent' | 'mentioned' | 'unread';
}

type Findings = Pick<Snapshot, 'findings'>;

/** Two sources of one person side by side: a profile and a resume. */
export function compareSources(
  a: Findings,
  b: Findings,
): { readonly onlyA: readonly OneSided[]; readonly onlyB: readonly OneSided[] } {
  return { onlyA: shownOnlyBy(a, b), onlyB: shownOnlyBy(b, a) };
}

function shownOnlyBy(one: Findings, other: Findings): readonly OneSided[] {
  return one.findings.flatMap(({ signal, verdict, quote }) => {
    const there = other.findings.find((finding) => finding.signal === signal);
    if (!isShown(verdict) || there === undefined || isShown(there.verdict)) return [];
    return [{ signal, quote, other: otherSide(there) }];
  });
}

function otherSide({ verdict }: Short): OneSided['other'] {
  if (isUnread(verdict)) return 'unread';
  return verdict === 'weak' ? 'mentioned' : 'silent';
}

/** One reading in the history: how many of the signals asked for it showed. */
interface HistoryPoint {
  readonly reading: string;
  readonly name: string;
  readonly at: string;
  readonly rung: Rung;
  readonly shown: number;
  readonly mentioned: number;
  readonly silent: number;
  readonly unread: number;
}

/** The readings that were judged for a target, oldest first. Each counts once, as it was judged last. */
export function historyOf(history: readonly Snapshot[], target: string): readonly HistoryPoint[] {
  return history
    .filter((snapshot) => snapshot.target === target)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ reading, name, at, rung, findings }) => {
      const count = (isMeant: (verdict: Verdict) => boolean): number =>
        findings.filter(({ verdict }) => isMeant(verdict)).length;
      return {
        reading,
        name,
        at,
        rung,
        shown: count(isShown),
        mentioned: count((verdict) => verdict === 'weak'),
        silent: count((verdict) => verdict === 'missing'),
        unread: count(isUnread),
      };
    });
}
