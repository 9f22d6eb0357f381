import { inflateSync } from 'fflate';
import { latin1 } from '../bytes.ts';
import { indexOfWord, type PdfObject } from './objects.ts';

/** A stream of a PDF, inflated. */
export interface PlainStream {
  readonly number: string;
  readonly generation: string;
  readonly data: Uint8Array;
}

/** Bytes that all of them may take, some hundred pages: what is beyond is left to pdf.js. */
const MOST = 8_388_608;
/** Times that words become longer at most; a page of a drawing program becomes eight times as long. */
const TIMES = 24;

/** A dictionary that says of its stream how long it is and that it was deflated, and nothing else: words, or a table. */
const OF_WORDS =
  /^\s*<<(?:\s*\/(?:Length\s+\d+(?: \d+ R)?|Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])))+\s*>>\s*$/;
const LENGTH = /\/Length\s+(\d+)\b(?! \d+ R)/;
const BEGIN = /^stream\r?\n/;

/** The streams of words of a file, inflated; those that are damaged are left out. */
export function inflateWords(bytes: Uint8Array, objects: readonly PdfObject[]): PlainStream[] {
  const streams: PlainStream[] = [];
  let taken = 0;
  for (const { number, generation, body, start } of objects) {
    if (!OF_WORDS.test(body)) continue;
    const end = start + body.length;
    const from = end + (BEGIN.exec(latin1(bytes, end, end + 8))?.[0].length ?? 0);
    if (from === end) continue;
    const length = LENGTH.exec(body)?.[1];
    const to = length === undefined ? indexOfWord('endstream', bytes, from) : from + Number(length);
    const data = inflate(bytes.subarray(from, to));
    if (data === null) continue;
    taken += data.length;
    if (taken > MOST) break;
    streams.push({ number, generation, data });
  }
  return streams;
}

/** Data of a zlib stream (RFC 1950), or null where it is damaged or grows as no words do. */
function inflate(packed: Uint8Array): Uint8Array | null {
  const [method = 0, flags = 0] = packed;
  if ((method & 15) !== 8 || (flags & 32) !== 0 || (method * 256 + flags) % 31 !== 0) return null;
  const room = new Uint8Array(Math.min(packed.length * TIMES, MOST));
  try {
    const data = inflateSync(packed.subarray(2), { out: room });
    return data.length < room.length ? data : null;
  } catch {
    return null;
  }
}
