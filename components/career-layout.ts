import type { PartialDate, Position, Report, Rung } from '../analyzers/model.ts';
import { sizeOf } from '../analyzers/sizes.ts';
import { say } from './strings.ts';

/** A position laid out on the picture. All lengths in px. */
export interface PlacedPosition {
  readonly index: number;
  readonly rung: Rung;
  readonly x: number;
  readonly width: number;
  readonly labelX: number;
  readonly label: string;
  readonly scope: string;
  /** 0 stands on the rung; higher lanes stand above it, so that neighbours never collide. */
  readonly lane: number;
}

export interface CareerLayout {
  readonly placed: readonly PlacedPosition[];
  /** Positions that no date was read for. */
  readonly undated: readonly number[];
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
  readonly nowX: number;
  /** So many positions that each is labelled with its title alone. */
  readonly isDense: boolean;
  /** Number of older positions that there is no room for. */
  readonly left: number;
  readonly lanes: (rung: Rung) => number;
}

const SEPARATOR = ' · ';
const MOST_DRAWN = 20;
const LABEL_GAP = 12;
const MIN_BAR = 6;
const END = 2;

/** Months since year 0; a year alone counts from its first month, or to its last when it ends something. */
function monthOf(date: PartialDate, isEnd = false): number {
  const [year = '0', month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? (isEnd ? 12 : 0) : Number(month) - 1 + (isEnd ? 1 : 0));
}

/** Widths of a letter in the widest of the system fonts that the tokens name. */
const TITLE_LETTER = 9;
const SCOPE_LETTER = 7.1;
const MANY = 7;
export const MAX_LETTERS = 34;
const widthOf = (label: string, letter: number): number => Math.min(MAX_LETTERS, label.length) * letter;

/** Lays positions over time. `today` is `YYYY-MM`; `width` is the room for the picture in px. */
export function layOut(
  positions: readonly Position[],
  career: Report['career'],
  today: PartialDate,
  width: number,
): CareerLayout {
  const now = monthOf(today, true);
  const all = positions.flatMap((position, index) => {
    if (position.start === null) return [];
    const from = monthOf(position.start);
    const to = position.current ? now : position.end === null ? from + 12 : monthOf(position.end, true);
    return [{ index, position, from, to: Math.min(Math.max(to, from + 1), now) }];
  });
  const dated = [...all].sort((a, b) => b.to - a.to || b.from - a.from).slice(0, MOST_DRAWN);
  const first = Math.min(now - 24, ...dated.map(({ from }) => from));
  const last = width - END;
  const x = (month: number): number => ((month - first) / Math.max(1, now - first)) * last;
  const isDense = dated.length > MANY;
  const ends = new Map<Rung, number[]>();
  const placed = dated
    .sort((a, b) => a.from - b.from)
    .map(({ index, position, from, to }): PlacedPosition => {
      const step = career.find((one) => one.position === index);
      const rung = step?.rung ?? 'R0';
      const label = position.title ?? say('career.untitled');
      const scope = asMuchAsFits(scopeOf(step));
      const bar = { x: x(from), width: Math.max(MIN_BAR, x(to) - x(from) - 1) };
      const room = Math.max(widthOf(label, TITLE_LETTER), isDense ? 0 : widthOf(scope, SCOPE_LETTER));
      const labelX = Math.max(0, Math.min(bar.x, last - room));
      const lanes = ends.get(rung) ?? [];
      const begin = Math.min(bar.x, labelX);
      const free = lanes.findIndex((end) => end <= begin);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = Math.max(bar.x + bar.width, labelX + room + LABEL_GAP);
      ends.set(rung, lanes);
      return { index, rung, ...bar, labelX, label, scope, lane };
    });
  return {
    placed,
    undated: positions.flatMap(({ start }, index) => (start === null ? [index] : [])),
    ticks: ticksOf(first, now, width).map((year) => ({ year, x: x(year * 12) })),
    nowX: last,
    isDense,
    left: all.length - dated.length,
    lanes: (rung) => ends.get(rung)?.length ?? 0,
  };
}

/** Years to print below: as many as have room, none close to "now". */
function ticksOf(first: number, now: number, width: number): readonly number[] {
  const years = (now - first) / 12;
  const step = [1, 2, 5, 10, 20].find((one) => (one / years) * width > 64) ?? 20;
  const from = Math.ceil(first / 12 / step) * step;
  const list: number[] = [];
  for (let year = from; year * 12 < now - (76 / width) * (now - first); year += step) list.push(year);
  return list;
}

/** Whole parts, as many as there is room for: half of one tells nothing. */
function asMuchAsFits(scope: string): string {
  const last = scope.lastIndexOf(SEPARATOR);
  return scope.length <= MAX_LETTERS || last === -1 ? scope : asMuchAsFits(scope.slice(0, last));
}

/** The people and money of one position, in words: at most the largest of each kind. */
export function scopeOf(step: Report['career'][number] | undefined): string {
  const parts = (step?.scope ?? []).map(({ signal, quantity }) => {
    const size = sizeOf(quantity);
    return { signal, type: quantity.type, size, currency: quantity.currency };
  });
  const largest = parts.filter(
    (part) =>
      !parts.some(
        (other) => other.signal === part.signal && other.type === part.type && other.size > part.size,
      ),
  );
  const words = largest.map(({ signal, type, size, currency }) =>
    type === 'money' ? moneyWords(signal, size, currency) : peopleWords(signal, size),
  );
  return [...new Set(words)].slice(0, 3).join(SEPARATOR);
}

function peopleWords(signal: string, number: number): string {
  if (signal === 'team-leadership') return say('career.scope.project-people', { number });
  if (signal === 'direct-reports') return say('career.scope.line-people', { number });
  if (signal === 'manages-managers') return say('career.scope.managers', { number });
  if (signal === 'org-headcount') return say('career.scope.unit', { number });
  return say('career.scope.people', { number });
}

function moneyWords(signal: string, size: number, currency: string | undefined): string {
  const amount = new Intl.NumberFormat('en', {
    notation: 'compact',
    maximumFractionDigits: 1,
    ...(currency !== undefined && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  }).format(size);
  if (signal === 'project-budget') return say('career.scope.project-money', { amount });
  if (signal === 'operating-budget') return say('career.scope.operating-money', { amount });
  return say('career.scope.money', { amount });
}
