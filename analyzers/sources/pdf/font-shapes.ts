/** Bytes around a name within which its object begins and ends. Lists of widths are the longest part of one. */
const REACH = 65_536;
/** A file in which a name stands more often is left as it is: the fonts of a resume are a dozen. */
const MOST = 200;

/** The part of an object of a PDF between "obj" and "endobj". */
interface PdfObject {
  readonly number: string;
  readonly body: string;
  /** Where `body` begins in the file. */
  readonly at: number;
}

/**
 * A copy of a PDF for reading its text, in which the shapes of letters are not found. pdf.js builds those of a font
 * before it gives the first word in it, a quarter of what it takes for a resume, while the text needs only how wide
 * letters are and what they mean. A font that does not say so itself keeps its shapes: pdf.js looks there then.
 */
export function withoutShapes(bytes: Uint8Array): Uint8Array {
  // Not `slice`, which gives no copy of what Node reads from a disk.
  const copy = new Uint8Array(bytes);
  const descriptors = objectsWith('/FontFile', copy);
  if (descriptors.length === 0) return copy;
  const fonts = objectsWith('/FontDescriptor', copy);
  const composites = objectsWith('/DescendantFonts', copy);
  for (const { number, body, at } of descriptors) {
    const users = fonts.filter((font) => refersTo(number, 'FontDescriptor', font));
    if (users.length === 0 || !users.every((font) => isPlain(font, composites))) continue;
    // A name that means nothing, as long as the one it stands for: nothing moves.
    for (const { index } of body.matchAll(/\/FontFile[23]?\b/g)) copy[at + index + 1] = 'f'.charCodeAt(0);
  }
  return copy;
}

/** The objects in which a name stands; none where there are too many. */
function objectsWith(name: string, bytes: Uint8Array): PdfObject[] {
  const found: PdfObject[] = [];
  let times = 0;
  const slash = name.charCodeAt(0);
  for (let at = bytes.indexOf(slash); at >= 0; at = bytes.indexOf(slash, at + 1)) {
    if (!standsAt(at, name, bytes)) continue;
    if (++times > MOST) return [];
    const object = objectAround(at, bytes);
    if (object !== null) found.push(object);
  }
  return found;
}

function standsAt(at: number, word: string, bytes: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

const HEAD = ' obj';

function objectAround(at: number, bytes: Uint8Array): PdfObject | null {
  let head = at;
  while (head > at - REACH && head >= 0 && !standsAt(head, HEAD, bytes)) head--;
  let end = at;
  while (end < at + REACH && end < bytes.length && !standsAt(end, 'endobj', bytes)) end++;
  const number = /(\d+) \d+$/.exec(latin1(bytes, head - 20, head))?.[1];
  const start = head + HEAD.length;
  return number === undefined ? null : { number, body: latin1(bytes, start, end), at: start };
}

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, start), Math.max(0, end)));

const refersTo = (number: string, key: string, { body }: PdfObject): boolean =>
  new RegExp(`/${key}\\s*\\[?\\s*${number} \\d+ R`).test(body);

/** Fonts of letters; signs have codes of their own, which pdf.js takes for others without the shapes. */
const OF_LETTERS = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?(?=[A-Z])(?!\S*(?:symbol|dings))/i;
const HAS_UNICODE = /\/ToUnicode\s+\d+ \d+ R/;

/** Whether a font says itself what its letters mean. Those of Type 1 may name letters in their program alone. */
function isPlain(font: PdfObject, composites: readonly PdfObject[]): boolean {
  const { number, body } = font;
  if (!OF_LETTERS.test(body)) return false;
  if (/\/Subtype\s*\/TrueType\b/.test(body))
    return HAS_UNICODE.test(body) || /\/Encoding\s*\/(?:WinAnsi|MacRoman)Encoding\b/.test(body);
  const parents = composites.filter((parent) => refersTo(number, 'DescendantFonts', parent));
  return (
    /\/Subtype\s*\/CIDFontType[02]\b/.test(body) &&
    parents.length > 0 &&
    parents.every((parent) => HAS_UNICODE.test(parent.body) && /\/Identity-H\b/.test(parent.body))
  );
}
