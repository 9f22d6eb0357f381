import { EMPTY_STRETCH, joinStretches, sliceStretch, type Stretch } from '../text/stretch.ts';
import type { Border, Field } from './fields.ts';
import { isFunction, namesFunction } from './function-words.ts';
import { suits, type Label } from './label-scores.ts';
import { titleStrength } from './titles.ts';

/** The values of one entry, each with the fields that it was read from. */
export interface Labelled {
  readonly values: Readonly<Partial<Record<Label, Stretch>>>;
  readonly fields: readonly (readonly [Label, Field])[];
  readonly score: number;
}

/** How a document sets its entries out, learned from the entries that are plain. */
export interface Habits {
  /** Bonus of a label for a field with this look and row. */
  readonly of: (label: Label, field: Field) => number;
  /** Above 0: titles stand before organizations. */
  readonly titleFirst: number;
  /** From 0 to 1: how often values with that label and look fill the line that they stand in. */
  readonly fills: (label: Label, look: string) => number;
}

export const NO_HABITS: Habits = { of: () => 0, titleFirst: 0, fills: () => 0 };

const LABELS: readonly Label[] = ['title', 'organization', 'location', 'type', 'rest'];
/** The label of what is none of these; several fields may have it, each for itself. */
const REST = LABELS.length - 1;

/** What it costs to read two fields as one value over this border. */
const JOIN_COST: Readonly<Record<Border, number>> = {
  comma: 0.35, bracket: 0.4, dash: 0.5, at: 1.5, font: 1.3, date: 3, bar: 1.6, cell: 2.4, line: 2.4,
}; // prettier-ignore

/** How well a run of fields suits each label, by its first field and its length: no habit plays a part in it. */
const suited = new WeakMap<Field, (readonly number[])[]>();

function suitsOfRun(fields: readonly Field[], start: number, end: number): readonly number[] {
  const first = fields[start];
  if (first === undefined) return [];
  let known = suited.get(first);
  if (known === undefined) {
    known = [];
    suited.set(first, known);
  }
  const old = known[end - start];
  if (old !== undefined) return old;
  const { text } = joinFields(fields.slice(start, end));
  const found = LABELS.map((label) => suits(label, text));
  known[end - start] = found;
  return found;
}

/** More fields than any heading needs: those behind it are kept as text. */
const MOST_FIELDS = 14;
/** Longest run of fields that is one value. */
const MOST_JOINED = 6;

/** The best reading of the fields of one entry: each label at most once, as an unbroken run of fields. */
export function labelFields(fields: readonly Field[], habits: Habits): Labelled {
  const few = fields.slice(0, MOST_FIELDS);
  const reading = bestReading(
    {
      ends: few.map((_, at) => endOfValue(few, at)),
      worth: worthOfRuns(few, habits),
      titleFirst: habits.titleFirst,
      known: new Array<Reading | undefined>(few.length * ALL_USED),
    },
    0,
    0,
  );
  return collect(few, reading);
}

/** What the search for the best reading works on. */
interface Search {
  /** Behind the last field that one value may hold, by its first field. */
  readonly ends: readonly number[];
  /** How well each run of fields makes one value, by `placeOf` and label. */
  readonly worth: readonly number[];
  readonly titleFirst: number;
  /** Best readings found, by field and labels used. */
  readonly known: (Reading | undefined)[];
}

/** Where the worth of the run from `start` to `end` stands: a number for each label. */
const placeOf = (start: number, end: number): number =>
  (start * MOST_JOINED + end - start - 1) * LABELS.length;

function worthOfRuns(fields: readonly Field[], habits: Habits): readonly number[] {
  const bonus = fields.map((field) => LABELS.map((label) => habits.of(label, field)));
  const worth = new Array<number>(placeOf(fields.length, fields.length + 1)).fill(0);
  for (let start = 0; start < fields.length; start++) {
    for (let end = start + 1; end <= endOfValue(fields, start); end++) {
      const labels = end === start + 1 ? LABELS.length : REST;
      for (let index = 0; index < labels; index++)
        worth[placeOf(start, end) + index] = scoreRun(fields, habits, bonus, start, end, index);
    }
  }
  return worth;
}

/** The best reading of the fields from `at` on, when the labels whose bits are set in `used` are taken. */
function bestReading(search: Search, at: number, used: number): Reading {
  const { ends, worth, known } = search;
  if (at >= ends.length) return END;
  const key = at * ALL_USED + used;
  const old = known[key];
  if (old !== undefined) return old;
  let found = END;
  let best = -Infinity;
  for (let index = 0; index < LABELS.length; index++) {
    const label = LABELS[index] ?? 'rest';
    const bit = index === REST ? 0 : 1 << index;
    if ((used & bit) !== 0) continue;
    const bonus = orderBonus(label, used, search.titleFirst);
    const last = index === REST ? at + 1 : (ends[at] ?? 0);
    for (let end = at + 1; end <= last; end++) {
      const next = bestReading(search, end, used | bit);
      const score = (worth[placeOf(at, end) + index] ?? 0) + bonus + next.score;
      if (score <= best) continue;
      best = score;
      found = { score, label, end, next };
    }
  }
  known[key] = found;
  return found;
}

/** No value goes on over the end of a line or a cell, or over dates: index behind the last field that may belong to it. */
function endOfValue(fields: readonly Field[], at: number): number {
  const most = Math.min(fields.length, at + MOST_JOINED);
  for (let end = at + 1; end < most; end++) {
    const border = fields[end]?.border;
    if (border === 'line' || border === 'cell' || border === 'date') return end;
  }
  return most;
}

interface Reading {
  readonly score: number;
  readonly label: Label | null;
  readonly end: number;
  readonly next: Reading | null;
}

const END: Reading = { score: 0, label: null, end: 0, next: null };
/** One bit for each label but the last, which may be given to several fields. */
const ALL_USED = 1 << REST;

/** A comma within "Leeds, England" holds less apart than others; what follows the one of "Director, Quality" belongs to it. */
function joinCost(
  { border, stretch, look, isHeldByFont }: Field,
  label: Label,
  first: Field,
  habits: Habits,
): number {
  if (border === 'comma' && label === 'title' && isFunction(stretch.text)) return -0.6;
  const isBehindTitle = label === 'title' && look === first.look && titleStrength(first.stretch.text) === 3;
  if (border === 'comma' && isBehindTitle) return namesFunction(stretch.text) ? -0.3 : 0;
  const isInPlace = label === 'location' && (border === 'comma' || border === 'bracket');
  const isHeld = isHeldByFont && (border === 'comma' || border === 'dash');
  const plain = border === 'dash' && isBehindTitle ? 0.3 : JOIN_COST[border];
  const cost = isInPlace ? 0.1 : plain - (isHeld ? 0.6 : 0);
  if (look !== first.look) return cost + 0.5;
  // What fills its line again and again does so here.
  const isNear = border === 'dash' || (border === 'comma' && label === 'title');
  return isNear ? cost - 1.5 * habits.fills(label, look) : cost;
}

/** How well the fields from `start` to `end` make one value with the label of that index. */
function scoreRun(
  fields: readonly Field[],
  habits: Habits,
  bonus: readonly (readonly number[])[],
  start: number,
  end: number,
  index: number,
): number {
  const label = LABELS[index] ?? 'rest';
  const first = fields[start];
  if (first === undefined) return 0;
  let cost = 0;
  for (let at = start; at < end; at++) {
    const field = fields[at];
    if (field === undefined) break;
    if (at > start) cost += joinCost(field, label, first, habits);
    if (field.named !== null) cost += field.named === label ? -4 : 3;
    cost -= (bonus[at]?.[index] ?? 0) / (end - start);
  }
  if (label === 'rest' && isPartBeforeWhole(first, fields[end])) cost -= 1.1;
  // A line or a cell of its own says something.
  if (label === 'rest' && isSetApart(first, fields[end])) cost += 0.8;
  // "Title at Organization"
  if (first.border === 'at') cost += label === 'organization' ? -1.5 : label === 'location' ? 0 : 1.5;
  const suit = suitsOfRun(fields, start, end)[index] ?? 0;
  return suit + (label === 'title' || label === 'organization' ? 0.5 : 0) - cost;
}

/** "Department of …": what stands beside it is the organization. */
const PART_OF_ORGANIZATION =
  /^(?:department|dept\.?|division|section|school|faculty)\s+(?:of|for)\b|\b(?:department|dept\.?)$/i;

/** "Department of Botany, University of Eastmarch" */
const isPartBeforeWhole = ({ stretch, row }: Field, next: Field | undefined): boolean =>
  next !== undefined &&
  next.row === row &&
  next.border === 'comma' &&
  PART_OF_ORGANIZATION.test(stretch.text);

const isSetApart = ({ border }: Field, next: Field | undefined): boolean =>
  holdsApart(border) && (next === undefined || holdsApart(next.border));

const holdsApart = (border: Border): boolean =>
  border !== 'comma' && border !== 'dash' && border !== 'bracket';

function orderBonus(label: Label, used: number, titleFirst: number): number {
  if (label === 'organization' && (used & 1) !== 0) return titleFirst;
  if (label === 'title' && (used & 2) !== 0) return -titleFirst;
  // A place stands behind what it is the place of.
  return label === 'location' && (used & 3) === 0 ? -0.3 : 0;
}

/** One value that several fields make: as printed where they stand on one line, otherwise with a blank or a comma. */
function joinFields(run: readonly Field[]): Stretch {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return EMPTY_STRETCH;
  const isPrinted = run.every(
    ({ row, border }, index) => row === first.row && (index === 0 || border !== 'date'),
  );
  if (isPrinted) return sliceStretch(first.line, first.start, last.end);
  return run.reduce<Stretch>(
    (joined, { stretch, border }) => joinStretches(joined, stretch, border === 'comma' ? ', ' : ' '),
    EMPTY_STRETCH,
  );
}

function collect(fields: readonly Field[], reading: Reading): Labelled {
  const values: Partial<Record<Label, Stretch>> = {};
  const labels: (readonly [Label, Field])[] = [];
  let start = 0;
  for (let at: Reading | null = reading; at !== null && at.label !== null; at = at.next) {
    const { label } = at;
    const run = fields.slice(start, at.end);
    start = at.end;
    for (const field of run) labels.push([label, field]);
    if (label === 'rest') continue;
    values[label] = joinFields(run);
  }
  return { values, fields: labels, score: reading.score };
}
