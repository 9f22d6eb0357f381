import { table } from '../text/table.ts';

/** An element of XML. Names are without their prefix: the parts of a DOCX need no other. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlNode[];
  /** The attributes as written; `attributeOf` reads them, since most are never asked for. */
  readonly attributes: string;
}

type XmlNode = XmlElement | string;

/** Deeper nesting is no document but an attack on whoever walks it. */
const MAX_DEPTH = 256;

interface Open {
  readonly name: string;
  readonly children: XmlNode[];
}

/** The root element; null when the text is not well formed. No entity is known but the five of XML itself. */
export function parseXml(xml: string): XmlElement | null {
  const top: Open = { name: '', children: [] };
  const open: Open[] = [top];
  let at = 0;
  for (;;) {
    const parent = open.at(-1) ?? top;
    const mark = xml.indexOf('<', at);
    if (mark !== at && open.length > 1)
      parent.children.push(decode(xml.slice(at, mark < 0 ? undefined : mark)));
    if (mark < 0) break;
    const end = endOfMarkup(xml, mark);
    if (end < 0) return null;
    at = end;
    if (xml.startsWith('<![CDATA[', mark)) parent.children.push(xml.slice(mark + 9, end - 3));
    else if (xml.startsWith('</', mark)) {
      if (open.length === 1 || nameIn(xml, mark + 2, end - 1) !== parent.name) return null;
      open.pop();
    } else if (!/[!?]/.test(xml.charAt(mark + 1))) {
      const isEmpty = xml.charAt(end - 2) === '/';
      const name = nameIn(xml, mark + 1, end - 1);
      const element = { name, children: [], attributes: xml.slice(mark + 1, end - (isEmpty ? 2 : 1)) };
      parent.children.push(element);
      if (!isEmpty && open.push(element) > MAX_DEPTH) return null;
    }
  }
  const root = top.children[0];
  return open.length === 1 && root !== undefined && typeof root !== 'string' ? root : null;
}

/** Position after the tag, comment, declaration or section that begins at `mark`; -1 when it never ends. */
function endOfMarkup(xml: string, mark: number): number {
  const after = (closing: string): number => {
    const found = xml.indexOf(closing, mark);
    return found < 0 ? -1 : found + closing.length;
  };
  if (xml.startsWith('<!--', mark)) return after('-->');
  if (xml.startsWith('<![CDATA[', mark)) return after(']]>');
  if (xml.startsWith('<?', mark)) return after('?>');
  // A ">" may stand within the quotes of an attribute.
  let quote = '';
  for (let at = mark + 1; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

/** Name of a tag without its prefix. */
function nameIn(xml: string, start: number, end: number): string {
  let from = start;
  let to = start;
  for (; to < end; to++) {
    const code = xml.charCodeAt(to);
    if (code <= 32 || code === 47) break;
    if (code === 58) from = to + 1;
  }
  return xml.slice(from, to);
}

const NAMED = table({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Value of an attribute, its name given without prefix; undefined when the element has none of this name. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const source = element?.attributes ?? '';
  for (const match of source.matchAll(/(?<=[\s:])([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] === name) return decode(match[2] ?? match[3] ?? '');
  }
  return undefined;
}

/** The children of this name. */
export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name,
  );

/** The first child of this name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenNamed(element, name)[0];
