import { EMPTY_STRETCH, joinStretches, sliceStretch, type Stretch } from '../text/stretch.ts';
import { EMPLOYMENT_TYPE, type Border, type Field } from './fields.ts';
import {
  countOrganizationNouns,
  endsInOrganizationNoun,
  isKnownOrganization,
  LEGAL_FORM,
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
  const words = text.toLowerCase().match(/[\p{L}&.’'-]+/gu) ?? [];
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
  if (LEGAL_FORM.test(text)) score -= 2;
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
  if (LEGAL_FORM.test(text)) score += 2.4;
  if (isKnownOrganization(text)) score += 3;
  score += Math.min(2, 0.9 * countOrganizationNouns(text));
  if (endsInOrganizationNoun(text)) score += 0.4;
  const title = titleStrength(text);
  const last = words.at(-1);
  if (title === 3) score -= 2.2;
  else if (last !== undefined && isTitleNoun(last.word)) score -= 1.5;
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

/** How well the runs of fields of an entry suit the labels. Habits play no part in it, so that it is found out once. */
const suited = new WeakMap<Field, Map<string, number>>();

function suitsRun(run: readonly Field[], label: Label): number {
  const [first] = run;
  if (label === 'rest' || first === undefined) return suits(label, '');
  const known = suited.get(first) ?? new Map<string, number>();
  suited.set(first, known);
  const key = `${label}/${run.length}`;
  const old = known.get(key);
  if (old !== undefined) return old;
  const score = suits(label, joinFields(run).text);
  known.set(key, score);
  return score;
}

/** The best reading of the fields of one entry: each label at most once, as an unbroken run of fields. */
export function labelFields(fields: readonly Field[], habits: Habits): Labelled {
  const few = fields.slice(0, 14);
  const memo = new Map<string, Reading>();
  const best = (at: number, used: number, hasTitle: number): Reading => {
    if (at >= few.length) return END;
    const key = `${at}/${used}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let found: Reading | null = null;
    for (const [index, label] of LABELS.entries()) {
      const bit = 1 << index;
      if (label !== 'rest' && (used & bit) !== 0) continue;
      for (let end = at + 1; end <= Math.min(few.length, at + (label === 'rest' ? 1 : 6)); end++) {
        const score = scoreRun(few, at, end, label, habits) + orderBonus(label, used, habits);
        const after = best(end, label === 'rest' ? used : used | bit, hasTitle);
        const total = score + after.score;
        if (found === null || total > found.score) found = { score: total, label, end, next: after };
      }
    }
    const reading = found ?? END;
    memo.set(key, reading);
    return reading;
  };
  return collect(few, best(0, 0, 0));
}

interface Reading {
  readonly score: number;
  readonly label: Label | null;
  readonly end: number;
  readonly next: Reading | null;
}

const END: Reading = { score: 0, label: null, end: 0, next: null };

function scoreRun(
  fields: readonly Field[],
  start: number,
  end: number,
  label: Label,
  habits: Habits,
): number {
  const run = fields.slice(start, end);
  let cost = 0;
  for (const [index, field] of run.entries()) {
    if (index > 0)
      cost +=
        (label === 'location' && field.border === 'comma' ? 0.1 : JOIN_COST[field.border]) +
        (field.look === run[0]?.look ? 0 : 0.5);
    if (field.named !== null) cost += field.named === label ? -4 : 3;
    cost -= habits.of(label, field) / run.length;
  }
  const [first] = run;
  if (label === 'rest' && first !== undefined && isPartBeforeWhole(first, fields[end])) cost -= 1.1;
  // A line or a cell of its own says something.
  if (label === 'rest' && first !== undefined && isSetApart(first, fields[end])) cost += 0.8;
  // "Title at Organization"
  if (fields[start]?.border === 'at')
    cost += label === 'organization' ? -1.5 : label === 'location' ? 0 : 1.5;
  return suitsRun(run, label) + (label === 'title' || label === 'organization' ? 0.5 : 0) - cost;
}

/** "Department of Botany, University of Eastmarch" */
const isPartBeforeWhole = ({ stretch, row }: Field, next: Field | undefined): boolean =>
  next !== undefined &&
  next.row === row &&
  next.border === 'comma' &&
  PART_OF_ORGANIZATION.test(stretch.text);

const isSetApart = ({ border }: Field, next: Field | undefined): boolean =>
  [border, next?.border ?? 'line'].every((side) => side !== 'comma' && side !== 'dash' && side !== 'bracket');

function orderBonus(label: Label, used: number, { titleFirst }: Habits): number {
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
