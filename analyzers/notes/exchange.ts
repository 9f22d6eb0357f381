import type { Report } from '../model.ts';
import { NO_NOTES, type Notes, type OwnTarget } from '../records.ts';
import { isRecord } from './checks.ts';
import { withoutTurns } from '../text/turns.ts';
import { plainText } from './plain.ts';
import { notesShape, ownTargetsShape } from './shape.ts';

/** Version of the plan file; older ones are read too. */
const VERSION = 1;
const FORMAT = 'next-rung-plan';
const LARGEST = 5_000_000;

interface Exchanged {
  readonly notes: Notes;
  readonly targets: readonly OwnTarget[];
}

/** What was said and planned, as a file. */
export function writePlanFile({ notes, targets }: Exchanged, at: string): string {
  return plainJson({ format: FORMAT, version: VERSION, at, notes, targets });
}

/** The report and what was said of it, as a file for other programs. */
export function writeReportFile(file: { readonly report: Report; readonly notes: Notes }): string {
  return plainJson(file);
}

/** JSON in which every text is what it seems to be: the words come from a file or a page of somebody else. */
function plainJson(file: object): string {
  return `${JSON.stringify(file, (_, value: unknown) => (typeof value === 'string' ? plainText(value) : value), 2)}\n`;
}

type PlanFile =
  | ({ readonly status: 'ok' } & Exchanged)
  | { readonly status: 'error'; readonly reason: 'too-large' | 'not-a-plan' | 'newer' };

/** Reads such a file. It may come from anywhere: what is not of the right shape is refused whole. */
export function readPlanFile(content: string): PlanFile {
  if (content.length > LARGEST) return { status: 'error', reason: 'too-large' };
  const file = parse(content);
  if (!isRecord(file) || file.format !== FORMAT || !Number.isInteger(file.version))
    return { status: 'error', reason: 'not-a-plan' };
  if (Number(file.version) > VERSION) return { status: 'error', reason: 'newer' };
  const notes = notesShape(file.notes);
  const targets = ownTargetsShape(file.targets);
  if (notes === undefined || targets === undefined) return { status: 'error', reason: 'not-a-plan' };
  return { status: 'ok', notes, targets };
}

function parse(content: string): unknown {
  try {
    return withoutTurns(JSON.parse(content) as unknown);
  } catch {
    return null;
  }
}

/** Both together: nothing of either is lost, and of two of a kind the later one stays. */
export function mergeNotes(own: Notes, other: Notes): Notes {
  const answers = newestOf(
    [...Object.values(own.answers), ...Object.values(other.answers)],
    ({ signal }) => signal,
  );
  return {
    ...NO_NOTES,
    answers: Object.fromEntries(answers.map((answer) => [answer.signal, answer])),
    overrules: newestOf([...own.overrules, ...other.overrules], ({ signal, quote }) => `${signal} ${quote}`),
    corrections: newestOf([...own.corrections, ...other.corrections], ({ id }) => id),
    plan: newestOf([...own.plan, ...other.plan], ({ id }) => id),
    history: newestOf(
      [...own.history, ...other.history],
      ({ reading, target, at }) => `${reading} ${target} ${at}`,
    ).toSorted((a, b) => a.at.localeCompare(b.at)),
  };
}

/** Targets of two lists; of one id the later one. */
export function mergeTargets(own: readonly OwnTarget[], other: readonly OwnTarget[]): readonly OwnTarget[] {
  return newestOf([...own, ...other], ({ id }) => id);
}

/** One of each key, the later one, in the order of first appearance. */
function newestOf<T extends { readonly at: string }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const newest = new Map<string, T>();
  for (const item of items) {
    const there = newest.get(keyOf(item));
    if (there === undefined || item.at > there.at) newest.set(keyOf(item), item);
  }
  return [...newest.values()];
}
