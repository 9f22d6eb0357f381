import type { DateMention } from '../text/dates.ts';
import { matchesOf } from '../text/matches.ts';
import { joinWrapped, sliceStretch, type Stretch } from '../text/stretch.ts';
import { CELL_LABELS, FEDERAL_REMARK, isFormLine, LABELS, type LabelKind } from './form-labels.ts';
import { datesOf, withText, type Line } from './line.ts';
import { isCapitals } from './looks.ts';
import { gluedPlaces } from './glued-places.ts';
import { endsInTitle, titleStrength } from './titles.ts';
import { findWorkedAs, type WorkedAs } from './worked-as.ts';
import { placeStrength } from './places.ts';

/** How plainly two fields are held apart: a blank between fonts, a comma, a dash, a bar, a cell, a line. */
export type Border = 'line' | 'cell' | 'bar' | 'dash' | 'font' | 'comma' | 'bracket' | 'at' | 'date';

/** A piece of the heading lines of an entry that holds one value or a part of one. */
export interface Field {
  readonly stretch: Stretch;
  /** The line that it is cut from, and where. */
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** Style of its first letters, and whether they are capitals. */
  readonly look: string;
  /** Index of its line among the heading lines. */
  readonly row: number;
  /** What stands between it and the field before it. */
  readonly border: Border;
  /** True when it has the font of the field before it, and something else on its line has not. */
  readonly isHeldByFont: boolean;
  /** Value of "Role: …", "Client: …": what the label says it is. */
  readonly named: Exclude<LabelKind, 'drop'> | null;
}

/** What the heading lines of an entry say. */
export interface Heading {
  readonly fields: readonly Field[];
  /** The range, or failing that the single date, that the entry is dated by. */
  readonly date: DateMention | null;
}

const DURATION =
  /\(?\s*(?:less than a year|(?:\d{1,3}|one|two|three|four|five)\+?\s*(?:years?|yrs?\.?)(?:\s*,?\s*(?:and\s*)?\d{1,3}\s*(?:months?|mos?\.?))?|\d{1,3}\s*(?:months?|mos?\.?))\s*\)?/giu;
/** What no label can do without. */
const MAY_BE_LABEL = /[:–-]|employer|occupation|date|duration|period|tenure|from/i;

/** What no length of time can do without. */
const MAY_LAST = /year|yr|mo/i;

/** True for "7 years 2 months" alone on a line: LinkedIn's total for several roles at one company. */
export const isDuration = (text: string): boolean =>
  MAY_LAST.test(text) && text.replace(DURATION, '').trim() === '';

/** A separator within a line, as the border that it makes. */
const BORDERS: readonly (readonly [Border, RegExp])[] = [
  ['cell', /\t+/gu],
  ['bar', /\s*[|¦•●▪■◆∙·‖│➢]\s*|\s+\/\/?\s+|\s*;\s+|\s{3,}|\s+[~*]\s+|\s*::\s*/gu],
  [
    'dash',
    /\s+[-–—―−－]+\s*|\s+(?:[→⇒»]|[-–=]>)\s+|(?<=[\p{L})])[–—－]\s*(?=\p{L})|\s*[—―－]\s*|(?<=\p{L}{3})\s*:\s+/gu,
  ],
  ['at', /\s+(?:at|@|with)\s+(?=["“(]?\p{Lu})/gu],
  ['comma', /,\s*(?=\S)/gu],
];

/** What stands for the name in resumes whose names are taken out. */
const BLANKED = /(?<!\p{L})Company Name(?!\p{L})/iu;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly border: Border;
}

/** The fields of the heading lines of an entry, in reading order, and its dates. */
export function readHeading(lines: readonly Line[], wraps: readonly boolean[]): Heading {
  const whole: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = whole.at(-1);
    if (last !== undefined && wraps[index] === true) whole[whole.length - 1] = joinParts(last, line);
    else whole.push(line);
  }
  return { fields: whole.flatMap(fieldsOf), date: chooseDate(whole) };
}

/** A line with the line that it goes on in. */
function joinParts(line: Line, next: Line): Line {
  const joined = joinWrapped(line, next);
  const offset = joined.text.length - next.text.length;
  const moved = next.parts.map(({ span, style }) => ({
    span: { start: span.start + offset, end: span.end + offset },
    style,
  }));
  return withText(line, joined, [...line.parts, ...moved]);
}

/** The first range; where there is none, the last single date. */
function chooseDate(lines: readonly Line[]): DateMention | null {
  const dates = lines.flatMap((line) => datesOf(line));
  return dates.find(({ isRange }) => isRange) ?? dates.at(-1) ?? null;
}

function fieldsOf(line: Line, row: number): Field[] {
  if (isFormLine(line.text)) return [];
  const told = findWorkedAs(line.text);
  if (told !== null) return toldFields(line, row, told);
  const cuts = cutsOf(line);
  const fields: Field[] = [];
  let start = 0;
  let border: Border = 'line';
  for (const cut of [...cuts, { start: line.text.length, end: line.text.length, border: 'line' as const }]) {
    if (cut.start < start) continue;
    const field = toField(line, start, cut.start, row, border);
    if (field !== null) {
      fields.push(field);
      border = cut.border;
    } else if (RANK[cut.border] > RANK[border] || start === 0) {
      border = start === 0 ? border : cut.border;
    }
    start = cut.end;
  }
  const named = line.text.includes('\t') ? nameByCells(fields) : fields;
  const placed = ADDRESSED.test(line.text) ? named.map(asAddress) : named;
  const hasFonts = placed.some(({ look }) => styleOf(look) !== styleOf(placed[0]?.look ?? ''));
  return hasFonts ? placed.map(holdByFont) : placed;
}

const styleOf = (look: string): string => look.slice(0, -1);

const holdByFont = (field: Field, index: number, all: readonly Field[]): Field =>
  styleOf(field.look) === styleOf(all[index - 1]?.look ?? '') ? { ...field, isHeldByFont: true } : field;

const ADDRESSED = /^name and address/i;

/** "Name and address of employer: Oxbow, Hull": what follows the name is the address. */
const asAddress = (field: Field, index: number): Field =>
  index > 0 && field.named === null ? { ...field, named: 'location' } : field;

/** Post and employer that a sentence names; behind a comma stands the place. */
function toldFields(line: Line, row: number, { title, organization }: WorkedAs): Field[] {
  const comma = line.text.indexOf(', ', organization.start);
  const isPlaced = comma > 0 && comma < organization.end && !isWithinName(line.text, comma);
  const end = isPlaced ? comma : organization.end;
  const post = toField(line, title.start, title.end, row, 'line');
  const employer = toField(line, organization.start, end, row, 'at');
  const place = isPlaced ? toField(line, end, organization.end, row, 'comma') : null;
  return [
    ...(post === null ? [] : [{ ...post, named: 'title' as const }]),
    ...(employer === null ? [] : [{ ...employer, named: 'organization' as const }]),
    ...(place === null ? [] : [{ ...place, named: 'location' as const }]),
  ].sort((a, b) => a.start - b.start);
}

/** "Organization\tOxbow Ltd": the label goes, and names the field behind it. */
function nameByCells(fields: readonly Field[]): Field[] {
  let named: Field['named'] = null;
  return fields.flatMap((field, index) => {
    const label = CELL_LABELS.find(([, pattern]) => pattern.test(field.stretch.text));
    if (label !== undefined && (fields[index + 1]?.border === 'cell' || label[0] === 'drop')) {
      named = label[0] === 'drop' ? null : label[0];
      return [];
    }
    const own = named === null ? field : { ...field, named };
    named = null;
    return [own];
  });
}

const RANK: Readonly<Record<Border, number>> = {
  comma: 1, bracket: 2, dash: 3, at: 4, font: 5, date: 6, bar: 7, cell: 8, line: 10,
}; // prettier-ignore

function cutsOf(line: Line): Cut[] {
  const { text } = line;
  const cuts: Cut[] = datesOf(line).map(({ span }) => ({
    start: span.start,
    end: span.end,
    border: 'date',
  }));
  for (const match of MAY_LAST.test(text) ? matchesOf(DURATION, text) : []) {
    const isBeside = cuts.some(
      ({ start, end }) =>
        Math.abs(match.index - end) < 4 || Math.abs(match.index + match[0].length - start) < 4,
    );
    if (isBeside || match[0].includes('('))
      cuts.push({ start: match.index, end: match.index + match[0].length, border: 'date' });
  }
  for (const [border, pattern] of BORDERS) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (border === 'comma' && isWithinName(text, start)) continue;
      if (match[0].includes(':') && isInBrackets(text, start)) continue;
      if (border === 'bar' && match[0].includes('/') && isWithinTitle(text, start, end)) continue;
      if (match[0].includes(':') && LABELS.some(([, label]) => (label.exec(text)?.[0].length ?? 0) > start))
        continue;
      if (cuts.some((cut) => start < cut.end && cut.start < end)) continue;
      cuts.push({ start, end, border });
    }
  }
  const remark = text.indexOf(FEDERAL_REMARK);
  if (remark >= 0) cuts.push({ start: remark, end: remark + FEDERAL_REMARK.length, border: 'bracket' });
  for (const match of text.includes('(') ? text.matchAll(/\s*\(([^()]{2,60})\)?/gu) : []) {
    const inside = match[1] ?? '';
    if (placeStrength(inside) < 2 && !EMPLOYMENT_TYPE.test(inside)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (cuts.some((cut) => start < cut.start && cut.start < end && cut.border !== 'comma')) continue;
    cuts.push({ start, end: match.index + match[0].indexOf('(') + 1, border: 'bracket' });
    if (match[0].endsWith(')')) cuts.push({ start: end - 1, end, border: 'bracket' });
  }
  for (const at of gluedPlaces(text)) {
    if (!cuts.some((cut) => cut.start <= at && at <= cut.end))
      cuts.push({ start: at, end: at, border: 'font' });
  }
  const blank = BLANKED.exec(text);
  if (blank !== null) {
    for (const at of [blank.index, blank.index + blank[0].length]) {
      if (!cuts.some((cut) => cut.start <= at && at <= cut.end))
        cuts.push({ start: at, end: at, border: 'font' });
    }
  }
  // A change of font holds apart what no sign does.
  for (const [index, part] of line.parts.entries()) {
    const last = line.parts[index - 1];
    if (last === undefined || last.style === part.style) continue;
    const { start } = part.span;
    if (cuts.some((cut) => cut.start <= start && start <= cut.end)) continue;
    if (
      /[\p{L}\d.)'’"]$/u.test(text.slice(0, start).trimEnd()) &&
      /^\s*[\p{Lu}\d(]/u.test(text.slice(start)) &&
      /\s$|^\s/u.test(text.slice(start - 1, start + 1))
    )
      cuts.push({ start, end: start, border: 'font' });
  }
  return cuts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The slash of "Site Manager / Surveyor": a post with two names. */
function isWithinTitle(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[\t|,;(]|\s[–—-]\s/)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[\t|,;(/]|\s[–—-]\s/)[0] ?? '';
  return titleStrength(before) === 3 && titleStrength(after) === 3 && endsInTitle(before);
}

/** A comma that belongs to the name: "Acme, Inc.", or one between brackets. */
function isWithinName(text: string, at: number): boolean {
  if (
    /^,\s*(?:inc|llc|ltd|l\.?p|llp|plc|corp|co|gmbh|s\.?a|pllc|pc|jr|sr|ph\.?d|pmp|mba|md)\b\.?/i.test(
      text.slice(at, at + 12),
    )
  )
    return true;
  return isInBrackets(text, at);
}

function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && !text.slice(open, at).includes(')') && text.indexOf(')', at) > 0;
}

/** Kinds of employment as they are printed. */
export const EMPLOYMENT_TYPE =
  /^(?:(?:fixed[- ]term|short[- ]term|long[- ]term|temporary|permanent|full[- ]?time|part[- ]?time|seasonal|casual|interim|contract(?:or)?|contract[- ]to[- ]hire|c2c|w2|freelance|self[- ]employed|internship|apprenticeship|secondment|volunteer|per diem|co-op)(?:[\s,/&-]+|$)(?:contract|employment|position|role|basis|time|assignment)?)+$/i;

function toField(line: Line, start: number, end: number, row: number, border: Border): Field | null {
  const text = line.text;
  while (
    start < end &&
    /[\s,;:|(–—－•·-]/u.test(text.charAt(start)) &&
    !/^\([^)]*\)\s*\S/u.test(text.slice(start, end))
  )
    start++;
  while (end > start && /[\s,;:|(–—－•·-]/u.test(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) === ')' && !text.slice(start, end).includes('(')) end--;
  let named: Field['named'] = null;
  for (const [kind, pattern] of MAY_BE_LABEL.test(text) ? LABELS : []) {
    const label = pattern.exec(text.slice(start, end))?.[0].length ?? 0;
    if (label === 0) continue;
    start += label;
    if (kind !== 'drop') named = kind;
  }
  const stretch = sliceStretch(line, start, end);
  if (!/[\p{L}\d]/u.test(stretch.text) || isDuration(stretch.text)) return null;
  // Left overs of the dates: "From", "(", "since", "to".
  if (/^(?:from|since|to|till|until|dates?|in|of|the|currently|present|current|now)$/i.test(stretch.text))
    return null;
  const style = line.parts.find(({ span }) => span.end > start)?.style ?? line.style;
  // Letters for a post or a state ("AVP", "OH") are capitals everywhere.
  const look = `${style}|${stretch.text.length > 4 && isCapitals(stretch.text) ? 'A' : 'a'}`;
  return { stretch, line, start, end, look, row, border, isHeldByFont: false, named };
}
