import type { PdfObject } from './objects.ts';

/** Fonts above which a file is left as it is: a resume has a dozen. */
const MOST = 200;

/**
 * Hides the shapes of letters from pdf.js, in a copy of a file made for reading its text. pdf.js builds those of a font
 * before it gives the first word in it, a quarter of what it takes for a resume, while the text needs only how wide
 * letters are and what they mean. A font that does not say so itself keeps its shapes: pdf.js looks there then.
 */
export function hideShapes(copy: Uint8Array, objects: readonly PdfObject[]): void {
  const [descriptors, fonts, composites] = ['/FontFile', '/FontDescriptor', '/DescendantFonts'].map((name) =>
    objects.filter(({ body }) => body.includes(name)),
  ) as [PdfObject[], PdfObject[], PdfObject[]];
  if (Math.max(descriptors.length, fonts.length, composites.length) > MOST) return;
  for (const { number, body, start } of descriptors) {
    const users = fonts.filter((font) => refersTo(number, 'FontDescriptor', font));
    if (users.length === 0 || !users.every((font) => isPlain(font, composites))) continue;
    // A name that means nothing, as long as the one it stands for: nothing moves.
    for (const { index } of body.matchAll(/\/FontFile[23]?\b/g)) copy[start + index + 1] = 'f'.charCodeAt(0);
  }
}

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
