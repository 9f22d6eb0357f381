import type { Finding, Report, Strength, Verdict } from '../model.ts';
import type { ReadingHead, Snapshot } from '../records.ts';

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

export interface Progress {
  readonly closed: readonly Difference[];
  readonly opened: readonly Difference[];
  readonly stronger: readonly Difference[];
  readonly weaker: readonly Difference[];
  /** Signals that could not be compared: one side was not read. */
  readonly unseen: readonly string[];
}

const RANK: Readonly<Record<Strength, number>> = { claimed: 1, demonstrated: 2, quantified: 3 };
const rankOf = ({ strength }: Short): number => (strength === null ? 0 : RANK[strength]);
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
    unseen: pairs.filter((pair) => !read.includes(pair)).map(({ signal }) => signal),
  };
}

/** What one source shows and the other does not. */
export interface OneSided {
  readonly signal: string;
  readonly quote: string;
  /** `unread`: the other source was not read there, so nothing is said about it. */
  readonly other: 'silent' | 'mentioned' | 'unread';
}

/** Two sources of one person side by side: a profile and a resume. */
export function compareSources(
  a: Pick<Report, 'findings'>,
  b: Pick<Report, 'findings'>,
): { readonly onlyA: readonly OneSided[]; readonly onlyB: readonly OneSided[] } {
  return { onlyA: shownOnlyBy(a, b), onlyB: shownOnlyBy(b, a) };
}

function shownOnlyBy(one: Pick<Report, 'findings'>, other: Pick<Report, 'findings'>): readonly OneSided[] {
  return one.findings.flatMap((finding) => {
    const there = other.findings.find(({ signal }) => signal === finding.signal);
    if (!isShown(finding.verdict) || there === undefined || isShown(there.verdict)) return [];
    return [{ signal: finding.signal, quote: finding.evidence[0]?.quote ?? '', other: otherSide(there) }];
  });
}

function otherSide({ verdict }: Finding): OneSided['other'] {
  if (isUnread(verdict)) return 'unread';
  return verdict === 'weak' ? 'mentioned' : 'silent';
}
