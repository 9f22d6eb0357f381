import type { ReadResult } from '../../model.ts';
import { MAX_CHARACTERS } from '../limits.ts';
import {
  buildResume,
  printDates,
  readDate,
  readDates,
  type RecordEntry,
  type RecordSection,
} from '../records.ts';
import type { Zip } from '../zip.ts';
import { findTables, readTable, singleTable, type Row, type TableName, type Tables } from './tables.ts';

/** True for an archive that holds an export of LinkedIn. */
export const isLinkedinExport = (zip: Zip): boolean => {
  const tables = findTables(zip);
  return tables.has('positions') || tables.has('profile');
};

/** Reads an export. Messages, connections, invitations and what was written about others stay closed. */
export function readLinkedinExport(zip: Zip, name: string): ReadResult {
  const tables = new Map<TableName, readonly Row[]>();
  let characters = 0;
  for (const [table, entry] of findTables(zip)) {
    const bytes = zip.open(entry);
    if (typeof bytes === 'string') return { status: 'error', code: bytes };
    characters += bytes.length;
    if (characters > MAX_CHARACTERS) return { status: 'error', code: 'too-large' };
    tables.set(table, readTable(new TextDecoder().decode(bytes)));
  }
  return toResume(tables, name);
}

/** Reads one table of an export that came without its archive; null when the text is none. */
export function readLinkedinTable(csv: string, name: string): ReadResult | null {
  const table = singleTable(csv);
  return table === null ? null : toResume(new Map([[table, readTable(csv)]]), name);
}

function toResume(tables: Tables, name: string): ReadResult {
  const sections = sectionsOf(tables);
  if (sections.every(({ entries }) => entries.length === 0)) return { status: 'error', code: 'empty' };
  return {
    status: 'ok',
    resume: buildResume(sections, { kind: 'linkedin-export', name, pages: 0, pageSizes: [] }),
  };
}

function sectionsOf(tables: Tables): RecordSection[] {
  const rows = (table: TableName): readonly Row[] => tables.get(table) ?? [];
  // What was not chosen for the export has no file in it: nobody can tell whether it is empty.
  const section = (
    kind: RecordSection['kind'],
    title: string,
    table: TableName,
    read: (row: Row) => RecordEntry | null,
  ): RecordSection => ({
    ...{ kind, title, isSeen: tables.has(table) },
    entries: rows(table).flatMap((row) => read(row) ?? []),
  });
  return [
    section('contact', '', 'profile', (row) => {
      const name = joined(' ', value(row, 'first name'), value(row, 'last name'));
      return { heading: [name, value(row, 'headline'), value(row, 'geo location')] };
    }),
    {
      ...section('summary', 'Summary', 'profile', () => null),
      entries: summariesOf(rows('profile'), rows('profile summary')),
    },
    section('experience', 'Experience', 'positions', positionOf),
    section('education', 'Education', 'education', educationOf),
    section('certifications', 'Certifications', 'certifications', certificationOf),
    section('volunteering', 'Volunteering', 'volunteering', (row) =>
      activity(row, [value(row, 'role'), value(row, 'company name')]),
    ),
    section('projects', 'Projects', 'projects', (row) => activity(row, [value(row, 'title')])),
    section('publications', 'Publications', 'publications', (row) =>
      activity(row, [value(row, 'name'), value(row, 'publisher')]),
    ),
    section('awards', 'Honors', 'honors', (row) => activity(row, [value(row, 'title')])),
    section('skills', 'Skills', 'skills', (row) => listed(value(row, 'name'))),
    section('languages', 'Languages', 'languages', (row) =>
      listed(joined(' – ', value(row, 'name'), value(row, 'proficiency'))),
    ),
    section('recommendations', 'Recommendations', 'recommendations received', recommendationOf),
  ];
}

function value(row: Row, column: string): string | null {
  const text = row.get(column) ?? '';
  return text === '' ? null : text;
}

function joined(between: string, ...parts: readonly (string | null)[]): string | null {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : present.join(between);
}

/** The summary stands in the profile, and in older exports in a file of its own. */
function summariesOf(profile: readonly Row[], summaries: readonly Row[]): RecordEntry[] {
  const texts = [
    ...profile.flatMap((row) => value(row, 'summary') ?? []),
    ...summaries.flatMap((row) => value(row, 'profile summary') ?? []),
  ];
  return [...new Set(texts)].map((text) => ({ heading: [], prose: [text] }));
}

function positionOf(row: Row): RecordEntry | null {
  const title = value(row, 'title');
  const organization = value(row, 'company name');
  if (title === null && organization === null) return null;
  const location = value(row, 'location');
  const [start, end] = [value(row, 'started on'), value(row, 'finished on')];
  return {
    heading: [title, organization, location, printDates(start, end)],
    prose: [value(row, 'description')],
    position: { title, organization, location, employmentType: null, ...readDates(start, end) },
  };
}

function educationOf(row: Row): RecordEntry | null {
  const [school, degree] = [value(row, 'school name'), value(row, 'degree name')];
  if (school === null && degree === null) return null;
  const year = readDate(value(row, 'end date')) ?? readDate(value(row, 'start date'));
  return {
    heading: [joined(', ', degree, school, year)],
    prose: [value(row, 'notes'), value(row, 'activities')],
  };
}

function certificationOf(row: Row): RecordEntry | null {
  const [name, issuer] = [value(row, 'name'), value(row, 'authority')];
  if (name === null) return null;
  return { heading: [joined(', ', name, issuer)], certification: { name, issuer } };
}

/** Something done beside the jobs, with what is said of it. */
function activity(row: Row, names: readonly (string | null)[]): RecordEntry | null {
  const dates = printDates(value(row, 'started on'), value(row, 'finished on') ?? value(row, 'started on'));
  const heading = joined(', ', ...names, dates);
  return heading === null ? null : { heading: [heading], prose: [value(row, 'description')] };
}

const listed = (text: string | null): RecordEntry | null =>
  text === null ? null : { heading: [], items: [text] };

/** Only what its subject lets others see: the rest was hidden, or not yet accepted. */
function recommendationOf(row: Row): RecordEntry | null {
  const text = value(row, 'text');
  if (text === null || (value(row, 'status') ?? 'VISIBLE').toUpperCase() !== 'VISIBLE') return null;
  const author = joined(' ', value(row, 'first name'), value(row, 'last name'));
  return {
    heading: [joined(', ', author, value(row, 'job title'), value(row, 'company'))],
    prose: [text],
    recommendation: { author, relationship: null, direction: 'unknown' },
  };
}
