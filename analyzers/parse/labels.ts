import { EMPTY_STRETCH, joinStretches, sliceStretch, type Stretch } from '../text/stretch.ts';
import { EMPLOYMENT_TYPE, type Border, type Field } from './fields.ts';
import {
  countOrganizationNouns,
  endsInOrganizationNoun,
  isKnownOrganization,
  hasLegalForm,
  wordsIn,
} from './organization-words.ts';
import { isNameLike, isRegion, placeStrength } from './places.ts';
import { titleStrength } from './titles.ts';
import { beginsWithVerb, isRunningText, isTitleNoun, wordsOf } from './title-words.ts';

export type Label = 'title' | 'organization' | 'location' | 'type' | 'rest';

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
}

export const NO_HABITS: Habits = { of: () => 0, titleFirst: 0 };

const LABELS: readonly Label[] = ['title', 'organization', 'location', 'type', 'rest'];

/** What it costs to read two fields as one value over this border. */
const JOIN_COST: Readonly<Record<Border, number>> = {
  comma: 0.35, bracket: 0.4, dash: 0.5, at: 1.5, font: 1.3, date: 3, bar: 1.6, cell: 2.4, line: 2.4,
}; // prettier-ignore

/** Names of parts of an organization and of lines of work: they go with a title or a name, never alone. */
const FUNCTION_WORDS = new Set(
  (
    'operations operation production plant it engineering sales marketing finance financial accounting hr human resources resource people projects project programs programmes program programme delivery product products quality assurance qa supply chain logistics ' +
    'platform platforms medicine acute surgical clinical nursing care analytics cloud network networks software hardware web mobile media brand growth partnerships accounts account bids housing planning policy safety health environment quality mechanical electrical civil pediatrics oncology emergency intensive theatre outpatients admissions enrollment student affairs ' +
    'procurement purchasing support customer client service services success infrastructure data security strategy strategic digital technology technologies information systems applications application business development commercial legal compliance risk audit ' +
    'research r&d innovation design construction maintenance facilities administration communications training learning education planning pmo transformation change management portfolio field regional global national international emea apac americas europe north america ' +
    'corporate enterprise internal external public affairs relations retail wholesale department dept division team unit office night shift days nights and & of the for'
  ).split(' '),
);

const isFunction = (text: string): boolean => {
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => FUNCTION_WORDS.has(word));
};

/** How well a text suits a label, on one scale for all labels; what is left over is worth nothing. */
export function suits(label: Label, text: string): number {
  switch (label) {
    case 'title':
      return suitsTitle(text);
    case 'organization':
      return suitsOrganization(text);
    case 'location':
      return suitsLocation(text);
    case 'type':
      return EMPLOYMENT_TYPE.test(text) ? 3 : -6;
    case 'rest':
      return -0.4;
  }
}

/** "Department of …": what stands beside it is the organization. */
const PART_OF_ORGANIZATION =
  /^(?:department|dept\.?|division|section|school|faculty)\s+(?:of|for)\b|\b(?:department|dept\.?)$/i;

function suitsLocation(text: string): number {
  const parts = text.split(/\s*,\s*/);
  // "Ohio, United States" lacks its town.
  if (parts.every(isRegion)) return 1.2;
  return [-2.5, 0.7, 1.9, 3][placeStrength(text)] ?? 0;
}

function suitsTitle(text: string): number {
  const words = wordsOf(text).length;
  let score = [-0.6, 1.3, 2.2, 3.2][titleStrength(text)] ?? 0;
  if (hasLegalForm(text)) score -= 2;
  if (isKnownOrganization(text)) score -= 3;
  if (placeStrength(text) >= 2) score -= 2.5;
  if (words > 8) score -= 0.35 * (words - 8);
  if (beginsWithVerb(text)) score -= 1.5;
  if (isRunningText(text)) score -= 1;
  if (
    endsInOrganizationNoun(text) &&
    titleStrength(text) < 3 &&
    !isFunction(text.split(/,|\bof\b/).at(-1) ?? '')
  )
    score -= 1;
  return score;
}

function suitsOrganization(text: string): number {
  if (isFunction(text)) return -1.5;
  const words = wordsOf(text);
  let score = 0.5;
  if (hasLegalForm(text)) score += 2.4;
  if (isKnownOrganization(text)) score += 3;
  score += Math.min(2, 0.9 * countOrganizationNouns(text));
  if (endsInOrganizationNoun(text)) score += 0.4;
  const title = titleStrength(text);
  const last = words.at(-1);
  if (title === 3) score -= 2.2;
  else if (last !== undefined && isTitleNoun(last)) score -= 1.5;
  else if (title > 0) score -= 0.7;
  const place = placeStrength(text);
  if (place >= 2) score -= place === 3 ? 2.2 : 1.4;
  if (isFunction(text.split(/,/)[0] ?? '') && text.includes(',')) score -= 1.5;
  if (words.length > 9) score -= 0.35 * (words.length - 9);
  if (beginsWithVerb(text)) score -= 1;
  if (isRunningText(text)) score -= 2;
  if (/^\p{Ll}/u.test(text) && !/\./.test(text)) score -= 1;
  if (/^[\p{Lu}\d]/u.test(text) || isNameLike(text)) score += 0.2;
  if (!/\p{L}/u.test(text)) score -= 2;
  return score;
}

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
  const bonus = few.map((field) => LABELS.map((label) => habits.of(label, field)));
  const reading = bestReading(
    {
      fields: few,
      bonus,
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
  readonly fields: readonly Field[];
  /** Bonus of habit of each field for each label. */
  readonly bonus: readonly (readonly number[])[];
  readonly titleFirst: number;
  /** Best readings found, by field and labels used. */
  readonly known: (Reading | undefined)[];
}

/** The best reading of the fields from `at` on, when the labels whose bits are set in `used` are taken. */
function bestReading(search: Search, at: number, used: number): Reading {
  const { fields, known } = search;
  if (at >= fields.length) return END;
  const key = at * ALL_USED + used;
  const old = known[key];
  if (old !== undefined) return old;
  let found = END;
  let best = -Infinity;
  for (let index = 0; index < LABELS.length; index++) {
    const label = LABELS[index] ?? 'rest';
    const bit = label === 'rest' ? 0 : 1 << index;
    if ((used & bit) !== 0) continue;
    const bonus = orderBonus(label, used, search.titleFirst);
    const last = label === 'rest' ? at + 1 : endOfValue(fields, at);
    for (let end = at + 1; end <= last; end++) {
      const next = bestReading(search, end, used | bit);
      const score = scoreRun(search, at, end, index) + bonus + next.score;
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
const ALL_USED = 1 << (LABELS.length - 1);

/** How well the fields from `start` to `end` make one value with the label of that index. */
function scoreRun({ fields, bonus }: Search, start: number, end: number, index: number): number {
  const label = LABELS[index] ?? 'rest';
  const first = fields[start];
  if (first === undefined) return 0;
  let cost = 0;
  for (let at = start; at < end; at++) {
    const field = fields[at];
    if (field === undefined) break;
    if (at > start)
      cost +=
        (label === 'location' && field.border === 'comma' ? 0.1 : JOIN_COST[field.border]) +
        (field.look === first.look ? 0 : 0.5);
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
