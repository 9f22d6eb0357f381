import type { Evidence, Finding, Importance, Report, Verdict } from '../analyzers/model.ts';
import type { Overrule } from '../analyzers/records.ts';
import type { SharedKey } from './say.ts';
import type { Key } from './strings.ts';

/** A signal that the page shows and the role does not ask for. */
export type AlsoShown = Report['alsoShown'][number];

/** A finding with the number that joins it to its marks on the page. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** Findings of one kind, under one heading. */
export interface Group {
  readonly id: string;
  readonly title: SharedKey;
  readonly note: Key;
  readonly verdict: Verdict;
  readonly items: readonly Numbered[];
}

const GROUPED: readonly (readonly [Importance, 'missing' | 'weak'])[] = [
  ['required', 'missing'],
  ['required', 'weak'],
  ['expected', 'missing'],
  ['expected', 'weak'],
  ['plus', 'missing'],
];

/** The findings under their headings, in the order to take them, numbered from 1. `waived`: signals left out. */
export function groupFindings(report: Report, waived: ReadonlySet<string>): readonly Group[] {
  const open = report.findings.filter(({ signal }) => !waived.has(signal));
  const group = (
    id: string,
    verdict: Verdict,
    found: readonly Finding[],
  ): Omit<Group, 'items'> & { found: readonly Finding[] } => ({
    id,
    title: `group.${id}` as SharedKey,
    note: `group.${id}.note` as Key,
    verdict,
    found,
  });
  const groups = [
    ...GROUPED.map(([importance, verdict]) =>
      group(
        `${importance}.${verdict}`,
        verdict,
        open.filter((one) => one.importance === importance && one.verdict === verdict),
      ),
    ),
    group(
      'unseen',
      'unseen',
      open.filter((one) => one.verdict === 'unseen'),
    ),
    group(
      'error',
      'error',
      open.filter((one) => one.verdict === 'error'),
    ),
    group(
      'met',
      'met',
      open.filter((one) => one.verdict === 'met' || (one.importance === 'plus' && one.verdict === 'weak')),
    ),
    group(
      'waived',
      'unseen',
      report.findings.filter(({ signal }) => waived.has(signal)),
    ),
  ];
  let number = 0;
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ found, ...head }) => ({
      ...head,
      items: found.map((finding) => ({ finding, number: ++number })),
    }));
}

/**
 * The finding whose question comes first. Below the target: what leads to the next rung. On it: what the target
 * requires or expects, then what a number would make stronger. Null when no question is open.
 */
export function firstQuestion(
  groups: readonly Group[],
  { distance }: Pick<Report, 'distance'>,
): Numbered | null {
  const asked = groups
    .filter(({ id }) => !['waived', 'unseen', 'error'].includes(id))
    .flatMap(({ items }) => items)
    .filter(({ finding }) => finding.ask !== null);
  const open = asked.filter(({ finding }) => finding.verdict !== 'met');
  // A number is nothing to begin with while what is required was not even read.
  const isRead = groups.every(({ id, items }) => id !== 'unseen' || items.every(isNotRequired));
  return (
    (distance.rungs > 0 && open.find(({ finding }) => finding.nextRung)) ||
    (open.find(({ finding }) => finding.importance !== 'plus') ??
      asked.find(({ finding }) => isRead && finding.notes.includes('add-number')) ??
      open[0] ??
      null)
  );
}

const isNotRequired = ({ finding }: Numbered): boolean => finding.importance !== 'required';

/** The evidence of a finding, of each place the first. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ span }) => {
    const key = `${span.start}-${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Signals that the user says do not apply. */
export function waivedOf(overrules: readonly Overrule[]): ReadonlySet<string> {
  return new Set(overrules.filter(({ kind }) => kind === 'not-applicable').map(({ signal }) => signal));
}
