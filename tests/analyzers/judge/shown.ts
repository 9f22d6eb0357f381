import { judge } from '../../../analyzers/analyze.ts';
import type { Gathered } from '../../../analyzers/judge/evidence.ts';
import type { Evidence, Finding, Importance, Quantity, Resume, Strength } from '../../../analyzers/model.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import type { TargetRole, Threshold } from '../../../analyzers/target.ts';
import { resumeWith } from '../notes/resume.ts';

/** A literal piece of evidence; where it stands is of no weight but its position. */
export const shown = (
  signal: string,
  strength: Strength = 'demonstrated',
  quantities: readonly Quantity[] = [],
  position: number | null = null,
): Evidence => ({
  signal,
  strength,
  quote: `${signal}, ${strength}`,
  span: { start: 0, end: 0 },
  page: null,
  position,
  quantities,
  basis: 'text',
});

export const people = (value: number, role?: string): Quantity => ({
  type: 'people',
  value,
  ...(role !== undefined && { role }),
});

export const money = (value: number, currency?: string, per?: Quantity['per']): Quantity => ({
  type: 'money',
  value,
  ...(currency !== undefined && { currency }),
  ...(per !== undefined && { per }),
});

export const HELD = { title: 'Depot Manager', organization: 'Marsh Ferries', start: '2018-05' };
/** One position without a line: all evidence is given beside it. */
export const RESUME = resumeWith({ ...HELD, lines: [] });

export const roleAsking = (
  expectations: Readonly<Record<string, Importance>>,
  thresholds: readonly Threshold[] = [],
): TargetRole => ({
  ...directorIt,
  expectations: Object.entries(expectations).map(([signal, importance]) => ({ signal, importance })),
  thresholds,
});

export const gathered = (evidence: readonly Evidence[], more: Partial<Gathered> = {}): Gathered => ({
  evidence,
  near: [],
  failed: new Set(),
  ...more,
});

/** The finding of one signal, for a role that asks for it alone. */
export function findingOf(
  signal: string,
  importance: Importance,
  found: Gathered,
  resume: Resume = RESUME,
  thresholds: readonly Threshold[] = [],
): Finding {
  const [finding] = judge(resume, roleAsking({ [signal]: importance }, thresholds), found).findings;
  if (finding === undefined) throw new Error('the role asks for nothing');
  return finding;
}
