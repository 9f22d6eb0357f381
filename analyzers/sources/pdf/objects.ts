import { latin1 } from '../bytes.ts';

/** An object of a PDF, as it stands in the file. */
export interface PdfObject {
  readonly number: string;
  readonly generation: string;
  /** Where its number begins, in bytes. */
  readonly offset: number;
  /** What stands between "obj" and "endobj", or the stream's data. */
  readonly body: string;
  /** Where `body` begins, in bytes. */
  readonly start: number;
}

/** Where a word next stands in the bytes, or `to`. It is looked for by its last letter, which should be a rare one. */
export function indexOfWord(word: string, bytes: Uint8Array, from: number, to = bytes.length): number {
  // Beyond `to` nothing is looked at: it would be looked at again for each object.
  const part = bytes.subarray(from, to);
  const length = word.length - 1;
  const last = word.charCodeAt(length);
  for (let at = part.indexOf(last, length); at >= 0; at = part.indexOf(last, at + 1)) {
    let i = length - 1;
    while (i >= 0 && part[at - length + i] === word.charCodeAt(i)) i--;
    if (i < 0) return from + at - length;
  }
  return to;
}

const OBJ = ' obj';
/** Letters before it: the numbers of the object, as long as they may be. */
const HEAD = 17;
const NUMBERS = /(\d{1,10}) (\d{1,5})$/;

/** The objects that stand in a file. Of two with one number the later counts: it replaces the other. */
export function findObjects(bytes: Uint8Array): PdfObject[] {
  const found = new Map<string, PdfObject>();
  for (let at = indexOfWord(OBJ, bytes, 0); at < bytes.length;) {
    const start = at + OBJ.length;
    const next = indexOfWord(OBJ, bytes, start);
    const numbers = NUMBERS.exec(latin1(bytes, at - HEAD, at));
    if (numbers !== null) {
      const { 0: head, 1: number = '', 2: generation = '' } = numbers;
      const end = indexOfWord('endobj', bytes, start, next);
      const body = latin1(bytes, start, indexOfWord('stream', bytes, start, end));
      found.set(number, { number, generation, offset: at - head.length, body, start });
    }
    at = next;
  }
  return [...found.values()];
}
