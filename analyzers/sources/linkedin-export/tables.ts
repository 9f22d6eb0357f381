import { parseCsv } from '../csv.ts';
import type { Zip, ZipEntry } from '../zip.ts';

/** The files of an export that tell of the person who asked for it. All others are never opened. */
const TABLES = [
  'profile',
  'profile summary',
  'positions',
  'education',
  'skills',
  'certifications',
  'recommendations received',
  'volunteering',
  'languages',
  'projects',
  'publications',
  'honors',
] as const;
export type TableName = (typeof TABLES)[number];

/** Values by the name of their column, in small letters: the order of the columns varies. */
export type Row = ReadonlyMap<string, string>;
export type Tables = ReadonlyMap<TableName, readonly Row[]>;

/** Columns that tell a table that came without its archive apart from others. */
const HEADERS: readonly (readonly [TableName, readonly string[]])[] = [
  ['positions', ['company name', 'title', 'started on']],
  ['profile', ['first name', 'last name', 'headline']],
  ['education', ['school name', 'degree name']],
];

/** The files to read of an export, by table; empty when the archive is none. */
export function findTables({ entries }: Zip): ReadonlyMap<TableName, ZipEntry> {
  const folders = new Map<string, Map<TableName, ZipEntry>>();
  for (const entry of entries) {
    const path = safePath(entry.name);
    const table = tableOf(path?.at(-1) ?? '');
    if (path === null || table === null) continue;
    const folder = path.slice(0, -1).join('/');
    const tables = folders.get(folder) ?? new Map<TableName, ZipEntry>();
    if (!tables.has(table)) tables.set(table, entry);
    folders.set(folder, tables);
  }
  // Whoever packs an export again puts it in a folder, and all of it in one.
  return [...folders.values()].reduce((best, next) => (next.size > best.size ? next : best), new Map());
}

/** The parts of a file's name; null for a name that points outside of the archive. */
function safePath(name: string): string[] | null {
  const parts = name.split('/');
  const isUnsafe =
    name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || parts.includes('..');
  return isUnsafe ? null : parts;
}

function tableOf(file: string): TableName | null {
  const name = /^(.*)\.csv$/i.exec(file)?.[1]?.toLowerCase().replaceAll('_', ' ');
  return TABLES.find((table) => table === name) ?? null;
}

/** Rows of a table in CSV with a line of column names. */
export function readTable(csv: string): Row[] {
  const [header = [], ...rows] = parseCsv(csv);
  const columns = header.map((column) => column.trim().toLowerCase());
  return rows.map((row) => new Map(columns.map((column, index) => [column, row[index]?.trim() ?? ''])));
}

/** Which table a single CSV file is, by its columns; null for any other. */
export function singleTable(csv: string): TableName | null {
  const [header = []] = parseCsv(csv.slice(0, 4000));
  const columns = header.map((column) => column.trim().toLowerCase());
  return HEADERS.find(([, needed]) => needed.every((column) => columns.includes(column)))?.[0] ?? null;
}
