import { bulletLength } from '../../parse/bullets.ts';
import type { Line, Part } from '../../parse/line.ts';
import { plainStretch } from '../../text/stretch.ts';
import { attributeOf, childNamed, type XmlElement } from '../xml.ts';
import { findBoxes, type Box } from './boxes.ts';
import type { Look, ParagraphLook, Styles } from './styles.ts';

/** What paragraphs are read with. */
export interface Context {
  readonly styles: Styles;
  readonly hasMark: (list: ParagraphLook['list']) => boolean;
  /** When reading stops, on the clock of `performance.now`. */
  readonly deadline: number;
}

interface Paragraph {
  readonly lines: readonly Line[];
  /** Text boxes that are anchored in it. */
  readonly boxes: readonly Box[];
  /** Free space above and below, in points. */
  readonly before: number;
  readonly after: number;
}

/** Width of the text of a page, in points: where a paragraph ends is not written in the file. */
const TEXT_WIDTH = 468;
/** Width of a letter in font sizes. */
const LETTER = 0.5;

/** One line for each line that the writer ended; where Word wraps is not in the file. */
export function readParagraph(element: XmlElement, context: Context): Paragraph {
  const look = context.styles.paragraph(childNamed(element, 'pPr'));
  const collector: Collector = { pieces: [], boxes: [], fields: [] };
  collect(element, look.letters, context, collector);
  const isItem = look.level === null && context.hasMark(look.list);
  const lines: Line[] = [];
  for (const pieces of splitAtBreaks(collector.pieces)) {
    const line = toLine(pieces, look, isItem && lines.length === 0);
    if (line.text !== '') lines.push(line);
  }
  return { lines, boxes: collector.boxes, before: look.before, after: look.after };
}

interface Piece {
  readonly text: string;
  readonly look: Look;
}

interface Collector {
  readonly pieces: Piece[];
  readonly boxes: Box[];
  /** Instructions of the fields that are open, the innermost last; `isShown` once their result begins. */
  readonly fields: { code: string; isShown: boolean }[];
}

const HIDDEN = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'delText',
  'instrText',
  'footnoteReference',
  'sdtPr',
]);
const DRAWN = new Set(['drawing', 'pict', 'object']);

function collect(element: XmlElement, look: Look, context: Context, into: Collector): void {
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    const { name } = node;
    if (name === 'instrText') {
      const field = into.fields.at(-1);
      if (field !== undefined) field.code += textOf(node);
    } else if (HIDDEN.has(name)) continue;
    else if (name === 'r')
      collect(node, context.styles.letters(childNamed(node, 'rPr'), look), context, into);
    else if (name === 'AlternateContent') {
      // The same drawing twice, for newer and for older programs: one of them is enough.
      const choice = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
      if (choice !== undefined) collect(choice, look, context, into);
    } else if (DRAWN.has(name)) {
      into.boxes.push(...findBoxes(node));
    } else if (name === 'fldChar') markField(node, into);
    else if (name === 'fldSimple' && isPageNumber(attributeOf(node, 'instr') ?? '')) continue;
    else {
      const text = characters(node);
      if (text === null) collect(node, look, context, into);
      else if (look.hidden !== true && !into.fields.some(isSilent)) into.pieces.push({ text, look });
    }
  }
}

/** The characters that an element stands for; null for one that only holds others. */
function characters(element: XmlElement): string | null {
  switch (element.name) {
    case 't':
      return textOf(element).replace(/\s/g, ' ');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      // Letters of a symbol font; in a resume they are bullets and arrows.
      return '•';
    default:
      return null;
  }
}

const textOf = (element: XmlElement): string =>
  element.children.filter((node) => typeof node === 'string').join('');

function markField(element: XmlElement, { fields }: Collector): void {
  const type = attributeOf(element, 'fldCharType');
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', isShown: false });
  else if (type === 'separate' && field !== undefined) field.isShown = true;
  else if (type === 'end') fields.pop();
}

const isPageNumber = (code: string): boolean => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
const isSilent = ({ code, isShown }: { code: string; isShown: boolean }): boolean =>
  !isShown || isPageNumber(code);

function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, look } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, look });
    }
  }
  return lines;
}

function toLine(pieces: readonly Piece[], look: ParagraphLook, isItem: boolean): Line {
  let text = '';
  const parts: { start: number; end: number; look: Look }[] = [];
  for (const piece of pieces) {
    const squeezed = squeeze(piece.text);
    const added = /\s$/.test(text) ? squeezed.trimStart() : squeezed;
    // A tab behind a blank still divides two cells.
    if (squeezed.startsWith('\t') && text.endsWith(' ')) text = `${text.slice(0, -1)}\t`;
    parts.push({ start: text.length, end: text.length + added.length, look: piece.look });
    text += added;
  }
  const blank = text.length - text.trimStart().length;
  const mark = bulletLength(text.slice(blank));
  const start = blank + mark;
  const body = text.slice(start).trimEnd();
  const shown = parts.flatMap((part) => {
    const span = { start: Math.max(part.start - start, 0), end: Math.min(part.end - start, body.length) };
    return span.start < span.end ? [{ span, look: part.look }] : [];
  });
  const main = mainLook(shown) ?? look.letters;
  const size = main.size ?? 1;
  return {
    ...plainStretch(body),
    parts: shown.map((part): Part => ({ span: part.span, style: styleKey(part.look) })),
    style: styleKey(main),
    size,
    isBullet: isItem || mark > 0,
    level: look.level,
    left: look.left,
    right: look.left + body.length * LETTER * size,
    column: { left: 0, right: TEXT_WIDTH },
    gap: 0,
    isColumnStart: false,
    isWrapped: false,
    page: 0,
  };
}

/** Three blanks and more push a date to the right edge: the tab of those who know none. */
const squeeze = (text: string): string => text.replace(/ *\t\s*| {3,}/g, '\t').replace(/ {2}/g, ' ');

/** The look of most letters. */
function mainLook(parts: readonly { readonly span: Part['span']; readonly look: Look }[]): Look | null {
  const letters = new Map<string, { count: number; look: Look }>();
  for (const { span, look } of parts) {
    const entry = letters.get(styleKey(look)) ?? { count: 0, look };
    entry.count += span.end - span.start;
    letters.set(styleKey(look), entry);
  }
  let best: { count: number; look: Look } | null = null;
  for (const entry of letters.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.look ?? null;
}

const styleKey = ({ size, bold, italic, capitals, colour }: Look): string =>
  [
    size ?? '',
    bold === true ? 'b' : '',
    italic === true ? 'i' : '',
    capitals === true ? 'c' : '',
    colour ?? '',
  ].join('|');
