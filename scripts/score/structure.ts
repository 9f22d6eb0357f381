import type { Position } from '../../analyzers/model.ts';
import type { LabelledStructure } from './labels.ts';
import { addParts, addTallies, type Part, type Tally } from './tally.ts';

/** How well positions are read. */
export interface StructureScores extends Tally {
  readonly files: number;
  /** Of the positions found: both dates right, and organization right. */
  readonly dates: Part;
  readonly organizations: Part;
  readonly errors: readonly string[];
}

type Wanted = LabelledStructure['positions'][number];

/** A position counts as found when its title is alike and its start year or its organization agrees. */
export function scoreStructure(label: LabelledStructure, positions: readonly Position[]): StructureScores {
  const left = [...positions];
  const errors: string[] = [];
  let [right, dates, organizations] = [0, 0, 0];
  for (const wanted of label.positions) {
    const found = takeNearest(wanted, left);
    if (found === null) {
      errors.push(`overlooked     ${label.file}  ${describe(wanted)}`);
      continue;
    }
    right++;
    if (isSameDate(wanted.start, found.start) && isSameDate(wanted.end, found.end)) dates++;
    else errors.push(`dates          ${label.file}  wanted ${describe(wanted)}, got ${describe(found)}`);
    if (isAlike(wanted.organization, found.organization)) organizations++;
    else errors.push(`organization   ${label.file}  wanted ${describe(wanted)}, got ${describe(found)}`);
  }
  errors.push(...left.map((position) => `invented       ${label.file}  ${describe(position)}`));
  return {
    files: 1,
    right,
    invented: left.length,
    overlooked: label.positions.length - right,
    dates: { right: dates, of: right },
    organizations: { right: organizations, of: right },
    errors,
  };
}

/** Adds up the scores of several files. */
export function addStructures(scores: readonly StructureScores[]): StructureScores {
  return {
    ...addTallies(scores),
    files: scores.length,
    dates: addParts(scores.map(({ dates }) => dates)),
    organizations: addParts(scores.map(({ organizations }) => organizations)),
    errors: scores.flatMap(({ errors }) => errors),
  };
}

/** Takes the position that agrees in most fields out of the list; null when none does. */
function takeNearest(wanted: Wanted, left: Position[]): Position | null {
  const points = (position: Position): number => {
    if (!isAlike(wanted.title, position.title)) return 0;
    const start = yearOf(wanted.start) === yearOf(position.start);
    const organization = isAlike(wanted.organization, position.organization);
    return start || organization
      ? 1 + Number(start) + Number(organization) + Number(isSameDate(wanted.end, position.end))
      : 0;
  };
  const best = left.reduce((at, position, index) => {
    const other = left[at];
    return other !== undefined && points(position) > points(other) ? index : at;
  }, 0);
  const nearest = left[best];
  if (nearest === undefined || points(nearest) === 0) return null;
  left.splice(best, 1);
  return nearest;
}

const yearOf = (date: string | null): string | null => date?.slice(0, 4) ?? null;

/** Where only the year is printed, only the year is compared. */
function isSameDate(wanted: string | null, got: string | null): boolean {
  if (wanted === null || got === null) return wanted === got;
  return wanted.length > 4 ? got.startsWith(wanted) : yearOf(got) === wanted;
}

const wordsOf = (text: string | null): Set<string> =>
  new Set(
    (text ?? '')
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

const ALIKE = 0.6;

/** The words of both agree for the most part, whatever their order, case and signs. */
function isAlike(a: string | null, b: string | null): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const all = new Set([...one, ...other]);
  if (all.size === 0) return true;
  return [...one].filter((word) => other.has(word)).length / all.size >= ALIKE;
}

const describe = ({ title, organization, start, end }: Wanted): string =>
  `“${title ?? '–'}” at “${organization ?? '–'}”, ${start ?? '?'} to ${end ?? 'now'}`;
