import { withImplied, type LabelledQuantity, type LabelledStatement, type SignalLabel } from './labels.ts';
import { addParts, addTallies, f1, type Part, type Tally } from './tally.ts';

/** How well one signal is found. */
interface SignalScore extends Tally {
  readonly signal: string;
  /** Of the labels found that name the same signal: how many have the right strength. */
  readonly strength: Part;
  /** Of the labels with a number: how many have the right numbers of each kind. */
  readonly numbers: Part;
}

interface StatementError {
  readonly kind: 'invented' | 'overlooked' | 'strength' | 'numbers';
  readonly signal: string;
  readonly id: string;
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

export interface StatementScores {
  readonly statements: number;
  /** How many of them show no signal. */
  readonly silent: number;
  /** Sorted by id of the signal. */
  readonly signals: readonly SignalScore[];
  readonly all: Tally;
  readonly strength: Part;
  readonly numbers: Part;
  /** Mean F1 of the signals with at least five labels; null when there is none. */
  readonly macro: number | null;
  readonly errors: readonly StatementError[];
}

interface Counts {
  right: number;
  invented: number;
  overlooked: number;
  strength: { right: number; of: number };
  numbers: { right: number; of: number };
}

const ENOUGH_LABELS = 5;

/** Compares what `label` says of each statement with its labels, both widened by what they imply. */
export function scoreStatements(
  statements: readonly LabelledStatement[],
  label: (text: string) => readonly SignalLabel[],
): StatementScores {
  const counts = new Map<string, Counts>();
  const errors: StatementError[] = [];
  for (const statement of statements) scoreOne(statement, label(statement.text), counts, errors);
  const signals = [...counts]
    .map(([signal, own]): SignalScore => ({ signal, ...own }))
    .sort((a, b) => (a.signal < b.signal ? -1 : 1));
  const common = signals.filter(({ right, overlooked }) => right + overlooked >= ENOUGH_LABELS);
  return {
    statements: statements.length,
    silent: statements.filter(({ labels }) => labels.length === 0).length,
    signals,
    all: addTallies(signals),
    strength: addParts(signals.map(({ strength }) => strength)),
    numbers: addParts(signals.map(({ numbers }) => numbers)),
    macro: common.length === 0 ? null : common.reduce((sum, one) => sum + (f1(one) ?? 0), 0) / common.length,
    errors,
  };
}

function countsOf(counts: Map<string, Counts>, signal: string): Counts {
  const known = counts.get(signal);
  if (known !== undefined) return known;
  const fresh: Counts = {
    right: 0,
    invented: 0,
    overlooked: 0,
    strength: { right: 0, of: 0 },
    numbers: { right: 0, of: 0 },
  };
  counts.set(signal, fresh);
  return fresh;
}

type Note = (kind: StatementError['kind'], signal: string, wanted?: string, got?: string) => void;

function scoreOne(
  { id, text, labels, unsure = [] }: LabelledStatement,
  found: readonly SignalLabel[],
  counts: Map<string, Counts>,
  errors: StatementError[],
): void {
  const note: Note = (kind, signal, wanted = '', got = '') => {
    errors.push({ kind, signal, id, text, wanted, got });
  };
  const idsOf = (some: readonly SignalLabel[]): Set<string> => withImplied(some.map(({ signal }) => signal));
  countSignals(idsOf(labels), idsOf(found), withImplied(unsure), counts, note);
  for (const label of labels)
    countDetails(
      label,
      found.find(({ signal }) => signal === label.signal),
      countsOf(counts, label.signal),
      note,
    );
}

function countSignals(
  wanted: ReadonlySet<string>,
  got: ReadonlySet<string>,
  unsure: ReadonlySet<string>,
  counts: Map<string, Counts>,
  note: Note,
): void {
  for (const signal of new Set([...wanted, ...got])) {
    if (unsure.has(signal) && !wanted.has(signal)) continue;
    const own = countsOf(counts, signal);
    if (wanted.has(signal) && got.has(signal)) own.right++;
    else if (wanted.has(signal)) {
      own.overlooked++;
      note('overlooked', signal);
    } else {
      own.invented++;
      note('invented', signal);
    }
  }
}

/** Strength and numbers of a label; `twin` is what was found of the same signal. */
function countDetails(
  { signal, strength, quantities }: SignalLabel,
  twin: SignalLabel | undefined,
  own: Counts,
  note: Note,
): void {
  if (twin !== undefined) {
    own.strength.of++;
    if (twin.strength === strength) own.strength.right++;
    else note('strength', signal, strength, twin.strength);
  }
  if (strength !== 'quantified') return;
  for (const type of new Set(quantities.map((quantity) => quantity.type))) {
    const want = numbersOfType(quantities, type);
    if (want.every((numbers) => numbers.length === 0)) continue;
    const have = numbersOfType(twin?.quantities ?? [], type);
    own.numbers.of++;
    if (agree(want, have)) own.numbers.right++;
    else note('numbers', signal, show(want), show(have));
  }
}

type Numbers = readonly (readonly [key: string, value: number])[];

const KEYS = ['value', 'min', 'max', 'from', 'to'] as const;

function numbersOfType(quantities: readonly LabelledQuantity[], type: string): readonly Numbers[] {
  return quantities
    .filter((quantity) => quantity.type === type)
    .map((quantity) =>
      KEYS.flatMap((key) => {
        const value = quantity[key];
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
}

/** Each wanted number has its own twin and none is left over. */
function agree(wanted: readonly Numbers[], got: readonly Numbers[]): boolean {
  const left = [...got];
  return (
    wanted.every((one) => {
      const at = left.findIndex((other) => isSame(one, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }) && left.length === 0
  );
}

/** Within one in a hundred: rounding is no error. */
function isSame(a: Numbers, b: Numbers): boolean {
  return (
    a.length === b.length &&
    a.every(([key, value]) =>
      b.some(([other, number]) => other === key && Math.abs(number - value) <= Math.abs(value) / 100),
    )
  );
}

const show = (numbers: readonly Numbers[]): string =>
  numbers.length === 0
    ? 'none'
    : numbers.map((one) => one.map(([key, value]) => `${key} ${value}`).join(' ')).join(', ');
