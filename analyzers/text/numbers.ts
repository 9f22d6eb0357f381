import type { Span } from '../model.ts';
import { matchesOf } from './matches.ts';
import {
  BEFORE_APPROX,
  BEFORE_MAX,
  BEFORE_MIN,
  CURRENCY,
  LINK,
  MONTH_BEFORE,
  NAME_AFTER,
  NAME_BEFORE,
  NAME_GLUE,
  NUMBER,
  ORDINALS,
  SCALE,
  TENS,
  UNITS,
  YEAR_OF_COUNT,
} from './number-shapes.ts';

/** A number as it is written, before anybody knows what it counts. Exactly one of `value`, `min`+`max`, `from`+`to`. */
export interface NumberMention {
  readonly span: Span;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly from?: number;
  readonly to?: number;
  readonly bound?: 'min' | 'max';
  readonly approx?: boolean;
  /** ISO 4217, when a sign, code or word for it stands beside the number. */
  readonly currency?: string;
  /** Basis points are percent too (300 bps = 3); percentage points of a score are not. */
  readonly percent?: boolean;
  /** A place in a ranking, never a quantity of something. */
  readonly ordinal?: boolean;
}

/** A minus before a number that a change goes from or to. */
const BELOW_ZERO = /\b(?:from|to)\s[-−]$/i;

interface Atom {
  start: number;
  end: number;
  value: number;
  scale: number;
  currency?: string;
  percent: boolean;
  plus: boolean;
  approx: boolean;
  isWord: boolean;
}

function wordValue(words: string): number {
  if (words.startsWith('half')) return words.includes('dozen') ? 6 : 0.5;
  if (/quarter/.test(words)) return words.startsWith('three') ? 0.75 : 0.25;
  if (/^one\s+and\s+a\s+half/.test(words)) return 1.5;
  let total = 0;
  for (const part of words.split(/[\s-]+/)) {
    const unit = UNITS.indexOf(part);
    const ten = TENS.indexOf(part);
    if (unit >= 0) total += unit;
    else if (ten >= 0) total += (ten + 2) * 10;
    else if (part === 'a' || part === 'an') total += 1;
    else if (part === 'hundred') total = (total || 1) * 100;
    else if (part === 'dozen') total = (total || 1) * 12;
  }
  return total;
}

function digitValue(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  return Number(/,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replaceAll(',', ''));
}

function readAtom(text: string, match: RegExpExecArray): Atom | null {
  const { sign, digits, words, scale, plus, unit, tail } = match.groups ?? {};
  const end = match.index + match[0].trimEnd().length;
  // "from -12 to 30": a score may lie below zero; elsewhere the stroke is a dash.
  const below = digits !== undefined && BELOW_ZERO.test(text.slice(0, match.index));
  const start = match.index - (below ? 1 : 0);
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  const bare = sign === undefined && scale === undefined && unit === undefined;
  const code = /^[\d.]+$/.test(digits ?? '') && bare;
  if (words === undefined && sign === undefined && NAME_GLUE.test(before)) return null;
  if (words === undefined && NAME_AFTER.test(after) && bare) return null;
  if (/^six$/i.test(words ?? '') && /^\s+sigma/i.test(after)) return null;
  if (code && /\bproject\s+$/i.test(before) && /^\s*(?:[,.;:)]|$)/.test(after)) return null;
  if (code && (NAME_BEFORE.test(before) || MONTH_BEFORE.test(before))) return null;
  if (code && /^(?:19[4-9]|20[0-4])\d$/.test(digits ?? '') && !YEAR_OF_COUNT.test(text.slice(end, end + 16)))
    return null;
  if (digits === '360' && bare) return null;
  const small = words !== undefined && /^(?:zero|one)$/i.test(words) && bare;
  // "cut faults from nine to zero.": the far end of a change may end the line.
  if (small && !/^\s/.test(after) && !/\bto\s+$/i.test(before)) return null;
  const sized = scale?.toLowerCase().replace(/s$/, '') ?? '';
  const money = sign?.toLowerCase() ?? unit?.trim().toLowerCase() ?? '';
  const currency = CURRENCY[money];
  const size = words === undefined ? digitValue(digits ?? '0') : wordValue(words.toLowerCase());
  const number = below ? -size : size;
  // A row of digits that no number can hold is a code or a fault of the file.
  if (number * (SCALE[sized] ?? 1) > Number.MAX_SAFE_INTEGER) return null;
  const percent = unit !== undefined && /%|cent|pct|bps/i.test(unit);
  return {
    start,
    end,
    value: /bps/i.test(unit ?? '') ? number / 100 : number,
    scale: SCALE[sized] ?? 1,
    ...(currency !== undefined && { currency }),
    percent,
    plus: plus !== undefined || /\+|plus|more/.test(tail ?? ''),
    approx: /-odd/.test(tail ?? ''),
    isWord: words !== undefined,
  };
}

/** Floating point must not show: 1.1 × 1e6 is 1100000. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

const NUMERIC = new RegExp(
  String.raw`[\d#\p{N}]|^(?:${[...UNITS, ...TENS, ...ORDINALS.slice(1)].join('|')}|half|quarters?|hundreds?|dozens?|thousands?|millions?|billions?|lakhs?|crores?|nil|nothing|scratch)$`,
  'u',
);

/** Whether a word, lower case, can be part of a number: a text without such a word has none. */
export const isNumeric = (word: string): boolean => NUMERIC.test(word);

/** All numbers of a text that can be quantities, left to right. Names, codes, dates, versions and ordinals are not. */
export function findNumbers(text: string): NumberMention[] {
  const atoms = joinThousands(
    text,
    matchesOf(NUMBER, text).flatMap((match) => readAtom(text, match) ?? []),
  );
  const mentions: NumberMention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i] as Atom;
    const b = atoms[i + 1];
    const before = text.slice(Math.max(0, a.start - 24), a.start);
    const joined = b === undefined ? null : joinAtoms(text, before, a, b);
    if (joined !== null) {
      mentions.push(joined);
      i++;
      continue;
    }
    const isMin = a.plus || BEFORE_MIN.test(before);
    const isMax = !isMin && BEFORE_MAX.test(before);
    const approx = a.approx || BEFORE_APPROX.test(before);
    mentions.push({
      span: { start: a.start, end: a.end },
      value: scaled(a.value, a.scale),
      ...(isMin && { bound: 'min' as const }),
      ...(isMax && { bound: 'max' as const }),
      ...(approx && { approx }),
      ...(a.currency !== undefined && { currency: a.currency }),
      ...(a.percent && { percent: true }),
    });
  }
  return mentions;
}

/** "two thousand five hundred": one number in words. */
function joinThousands(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const isRest =
      last !== undefined &&
      last.isWord &&
      atom.isWord &&
      last.scale === 1000 &&
      atom.scale === 1 &&
      atom.value < 1000 &&
      /^\s+(?:and\s+)?$/.test(text.slice(last.end, atom.start));
    if (isRest) joined[joined.length - 1] = { ...last, end: atom.end, value: last.value + atom.value / 1000 };
    else joined.push(atom);
  }
  return joined;
}

/** "8–10", "$2M to $20M", "from 24 % to 9 %", "61→74 %", "between four and six"; null when the two stand apart. */
function joinAtoms(text: string, before: string, a: Atom, b: Atom): NumberMention | null {
  const between = text.slice(a.end, b.start);
  // "from two analysts to nine": what is counted may stand in between.
  const link = LINK.exec(
    /\bfrom\s*$/i.test(before) ? between.replace(/^\s+[a-z]+(?=\s+to\s)/i, '') : between,
  );
  if (link === null) return null;
  const { dash, arrow, to } = link.groups ?? {};
  const word = to?.toLowerCase();
  // "up 18 % to £2.2m": a share and an amount are no two ends of one change.
  if (a.percent && b.currency !== undefined) return null;
  if (word === 'and' && !/\bbetween\s*(?:approximately\s*|about\s*)?$/i.test(before)) return null;
  // "six or seven developers" is a range; "two or 300" is not.
  if (word === 'or' && !(a.value < b.value && b.value <= 2 * a.value + 1 && a.currency === b.currency))
    return null;
  if (
    a.currency !== undefined &&
    b.currency === undefined &&
    b.scale === 1 &&
    b.value < 1000 &&
    word !== undefined
  )
    return null;
  const scale = a.scale === 1 && a.value < 1000 && b.scale > 1 ? b.scale : a.scale;
  const low = scaled(a.value, scale);
  const high = scaled(
    b.value,
    b.scale === 1 && scale > 1 && b.value < 1000 && dash !== undefined ? scale : b.scale,
  );
  const isChange =
    arrow !== undefined ||
    word === 'down to' ||
    word === 'up to' ||
    (word === 'to' &&
      /(?<!\b(?:ranging|ranged|range|varying|anywhere) )\bfrom\s*(?:an?\s|about\s|approximately\s|over\s|\D{0,12}\bof\s)?\s*~?$/i.test(
        before,
      )) ||
    (low > high && dash === undefined);
  const percent = a.percent || b.percent;
  const currency = a.currency ?? b.currency;
  return {
    span: { start: a.start, end: b.end },
    ...(isChange ? { from: low, to: high } : { min: Math.min(low, high), max: Math.max(low, high) }),
    ...(currency !== undefined && { currency }),
    ...(percent && { percent: true }),
  };
}

const RANK = new RegExp(
  String.raw`(?:#\s?(?<hash>\d{1,3})\b|\b(?:ranked|ranking|rank|placed|to|number|no\.?)\s+(?:as\s+)?(?:number\s+|no\.?\s*)?(?<ordinal>${ORDINALS.slice(1).join('|')}|\d{1,3}(?:st|nd|rd|th)|(?<=(?:number|no\.?)\s)one)\b)(?:\s+(?:out\s+)?of\s+(?:the\s+)?(?<of>\d+|(?:${UNITS.slice(1).join('|')})\b))?`,
  'giu',
);

/** Places in a ranking: "#1", "second of fourteen". `to` where the words say that it was reached. */
export function findRanks(text: string): NumberMention[] {
  return matchesOf(RANK, text).flatMap((match) => {
    const { hash, ordinal, of } = match.groups ?? {};
    const word = ordinal?.toLowerCase() ?? '';
    const value =
      hash !== undefined
        ? Number(hash)
        : word === 'one'
          ? 1
          : ORDINALS.includes(word)
            ? ORDINALS.indexOf(word)
            : parseInt(word, 10);
    if (!Number.isFinite(value) || value === 0) return [];
    const start = match.index;
    const reached = /^to\s/i.test(match[0]);
    if (reached && of === undefined) return [];
    return [
      {
        span: { start, end: start + match[0].length },
        ordinal: true,
        ...(reached ? { to: value } : { value }),
      },
    ];
  });
}
