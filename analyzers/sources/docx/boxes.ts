import { attributeOf, childNamed, type XmlElement } from '../xml.ts';

/** A text box and where it floats, as far as the file says. Distances are in points. */
export interface Box {
  readonly content: XmlElement;
  readonly width: number | null;
  /** Distance from the top of the page; null when it floats with its paragraph. */
  readonly top: number | null;
}

/** English Metric Units in a point. */
const EMU = 12_700;

/** All text boxes of a drawing; a group holds several. */
export function findBoxes(drawing: XmlElement): Box[] {
  const anchor = childNamed(drawing, 'anchor');
  const extent = Number(attributeOf(childNamed(anchor ?? childNamed(drawing, 'inline'), 'extent'), 'cx'));
  const vertical = childNamed(anchor, 'positionV');
  const offset = Number(textIn(childNamed(vertical, 'posOffset')) || 'NaN');
  const isOnPage = /^(?:page|margin|topMargin)$/.test(attributeOf(vertical, 'relativeFrom') ?? '');
  const contents: { content: XmlElement; width: number | null }[] = [];
  findContents(drawing, null, contents);
  return contents.map(({ content, width }) => ({
    content,
    // A box in a group is narrower than the drawing; only alone do both agree.
    width: width ?? (extent > 0 && contents.length === 1 ? extent / EMU : null),
    top: isOnPage && Number.isFinite(offset) && contents.length === 1 ? offset / EMU : null,
  }));
}

function findContents(
  element: XmlElement,
  width: number | null,
  into: { content: XmlElement; width: number | null }[],
): void {
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'txbxContent') into.push({ content: node, width });
    else if (node.name === 'AlternateContent') {
      const choice = childNamed(node, 'Choice') ?? childNamed(node, 'Fallback');
      if (choice !== undefined) findContents(choice, width, into);
    } else findContents(node, shapeWidth(node) ?? width, into);
  }
}

/** Width of an old-style (VML) shape: "position:absolute;width:528pt". */
function shapeWidth(element: XmlElement): number | null {
  if (element.name !== 'shape' && element.name !== 'rect') return null;
  const width = /(?:^|;)\s*width:([\d.]+)(pt|in)/.exec(attributeOf(element, 'style') ?? '');
  return width === null ? null : Number(width[1]) * (width[2] === 'in' ? 72 : 1);
}

const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).filter((node) => typeof node === 'string').join('');
