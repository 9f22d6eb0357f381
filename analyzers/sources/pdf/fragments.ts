import { matchesOf } from '../../text/matches.ts';
import { table } from '../../text/table.ts';

/** The part of a pdf.js text item that is read. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A piece of text on a page, in points, origin at the top left. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Font id of pdf.js and size: equal means "looks the same". */
  readonly style: string;
  /** A blank stands before it on its line. */
  readonly hasSpaceBefore: boolean;
}

/** Size of a page and its viewport matrix at scale 1. */
interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

const PRIVATE_USE = /[\uE000-\uF8FF]/gu;
/** Symbol fonts keep their bullets here: a mark that stands alone or before a blank. */
const PRIVATE_BULLET = /^\s*[\uF000-\uF0FF](?=\s|$)/u;
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/gu;

/** Ligatures of TeX's fonts that come without a table of characters, in both of its encodings. */
const TEX_LIGATURES = table({
  '\u001b': 'ff', '\u001c': 'fi', '\u001d': 'fl', '\u001e': 'ffi', '\u001f': 'ffl',
  '\u000b': 'ff', '\u000c': 'fi', '\u000e': 'ffi', '\u000f': 'ffl',
}); // prettier-ignore

/** Dashes of TeX's newer encoding, which comes without a table too: "2012\u0015 2015". */
const TEX_DASH = /[\u0015\u0016]/g;

const TEX_LIGATURE =
  /(?<=\p{L})[\u000b\u000c\u000e\u000f\u001b-\u001f]|[\u000b\u000c\u000e\u000f\u001b-\u001f](?=\p{L})/gu;

/** Nothing but printable ASCII: most texts, and none of them has anything to clean. */
const PLAIN = /^[ -~]*$/;

const cleanText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(TEX_DASH, (sign) => (sign === '\u0015' ? '–' : '—'))
        .replace(TEX_LIGATURE, (sign) => TEX_LIGATURES[sign] ?? '')
        .replace(PRIVATE_BULLET, '•')
        .replace(PRIVATE_USE, ' ')
        .replace(INVISIBLE, '');

/** "H O T E L": letters that are set apart come with a blank between each two. */
const SPACED_LETTERS = /^(?:\S ){2,}\S$/u;

/** The words of an item: without the blanks within, where its letters are set apart. */
const closeLetters = (text: string): string => (SPACED_LETTERS.test(text) ? text.replace(/ /g, '') : text);

/** A blank is about half as wide as a letter. */
const weight = (text: string): number => {
  let blanks = 0;
  for (let i = 0; i < text.length; i++) if (isBlank(text.charCodeAt(i))) blanks++;
  return text.length - blanks / 2;
};

const isBlank = (code: number): boolean =>
  code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/.test(String.fromCharCode(code));

/** What is drawn in one go, as far as no wide gap parts it. */
const PART = /\S+(?:[^\S\t]{1,2}\S+)*/gu;

/** The upright text of a page in the order of its stream. What stands on its side is decoration, and left out. */
export function readFragments(items: readonly TextItem[], frame: PageFrame): Fragment[] {
  const upright: Fragment[] = [];
  const seen = new Set<string>();
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = frame.transform;
  let blankAt = Number.NaN;
  for (const { str, transform, width, fontName } of items) {
    const [ia = 1, ib = 0, ic = 0, id = 1, ix = 0, iy = 0] = transform;
    const baseline = b * ix + d * iy + f;
    if (str.trim() === '') {
      if (str !== '') blankAt = baseline;
      continue;
    }
    // A broken font or matrix leaves letters without a place.
    const isPlaced = Number.isFinite(width + a * ix + c * iy + baseline + a * ic + c * id + b * ic + d * id);
    if (!isPlaced || Math.abs(b * ia + d * ib) > Math.abs(a * ia + c * ib)) continue;
    const x = a * ix + c * iy + e;
    const size = Math.hypot(a * ic + c * id, b * ic + d * id);
    const style = `${fontName}/${Math.round(size * 4) / 4}`;
    const text = closeLetters(cleanText(str));
    const total = weight(text) || 1;
    let hasSpaceBefore = Math.abs(blankAt - baseline) < 1;
    for (const part of matchesOf(PART, text)) {
      const left = x + (width * weight(text.slice(0, part.index))) / total;
      const right = left + (width * weight(part[0])) / total;
      const isOff = right < 0 || left > frame.width || baseline < 0 || baseline - size > frame.height;
      // Some producers draw a letter twice to make it bold.
      const key = `${part[0]}|${Math.round(left)}|${Math.round(baseline)}`;
      if (!isOff && !seen.has(key)) {
        const spaced = hasSpaceBefore || part.index > 0;
        upright.push({
          text: part[0].replace(/\s+/gu, ' '),
          left,
          right,
          baseline,
          size,
          style,
          hasSpaceBefore: spaced,
        });
      }
      seen.add(key);
      hasSpaceBefore = true;
    }
    blankAt = /\s$/u.test(str) ? baseline : Number.NaN;
  }
  return upright;
}
