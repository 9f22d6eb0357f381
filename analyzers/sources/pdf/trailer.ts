import { latin1 } from '../bytes.ts';
import { indexOfWord, type PdfObject } from './objects.ts';

/** What the end of a file says that the end of an update has to say too (ISO 32000-1, 7.5.5). */
export interface Trailer {
  /** Where the newest table of objects begins, in bytes. */
  readonly start: number;
  /** Its keys but /Prev: the first object, how many there are, and who made the file. */
  readonly keys: string;
}

/** Tables of a file that was written once: one, or two where its first page comes first. */
const MOST_TABLES = 2;
const START = /startxref\s+(\d{1,10})\b(?!.*startxref)/s;
/** Bytes in which a file ends. */
const END = 1_024;

/**
 * The trailer of a file that can be updated, or null. It stands as it was written once: nothing before its beginning,
 * not encrypted, and each table is one of letters and points to its objects. pdf.js looks for the objects of a damaged
 * file itself, but not behind a table that is sound.
 */
export function readTrailer(bytes: Uint8Array, objects: readonly PdfObject[]): Trailer | null {
  const end = latin1(bytes, bytes.length - END, bytes.length);
  const start = Number(START.exec(end)?.[1] ?? Number.NaN);
  if (!latin1(bytes, 0, 5).startsWith('%PDF-')) return null;
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  let keys: string | null = null;
  let next: number | null = start;
  for (let tables = 0; next !== null; tables++) {
    const dictionary: string | null = tables < MOST_TABLES ? behindTable(bytes, next, byNumber) : null;
    if (dictionary === null || dictionary.includes('/Encrypt')) return null;
    keys ??= keysOf(dictionary);
    const previous: string | undefined = PREVIOUS.exec(dictionary)?.[1];
    next = previous === undefined ? null : Number(previous);
  }
  return keys === null ? null : { start, keys };
}

const PREVIOUS = /\/Prev\s+(\d{1,10})\b/;

function keysOf(dictionary: string): string | null {
  const [root, size, info] = [/\/Root\s+\d+ \d+ R/, /\/Size\s+\d+/, /\/Info\s+\d+ \d+ R/].map(
    (key) => key.exec(dictionary)?.[0],
  );
  return root === undefined || size === undefined ? null : root + size + (info ?? '');
}

const TABLE = /xref\s+/y;
const SECTION = /(\d{1,10}) (\d{1,10})\s+/y;
const ENTRY = /(\d{10}) \d{5} ([nf])\s+/y;
const TRAILER = /trailer\b/y;

/** The dictionary behind a table of objects; null where the table is damaged. */
function behindTable(
  bytes: Uint8Array,
  start: number,
  objects: ReadonlyMap<string, PdfObject>,
): string | null {
  const text = latin1(bytes, start, indexOfWord('startxref', bytes, start));
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  if (read(TABLE) === null) return null;
  for (let section = read(SECTION); section !== null; section = read(SECTION)) {
    const first = Number(section[1]);
    const end = first + Number(section[2]);
    for (let number = first; number < end; number++) {
      const entry = read(ENTRY);
      if (entry === null) return null;
      if (entry[2] === 'n' && objects.get(String(number))?.offset !== Number(entry[1])) return null;
    }
  }
  return read(TRAILER) === null ? null : text.slice(at);
}
