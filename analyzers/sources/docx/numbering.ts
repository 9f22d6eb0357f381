import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import type { ParagraphLook } from './styles.ts';

/** Whether a paragraph's list draws a mark before it. Reads `word/numbering.xml`. */
export function readNumbering(root: XmlElement | null): (list: ParagraphLook['list']) => boolean {
  const formats = new Map(
    childrenNamed(root ?? undefined, 'abstractNum').map((list) => [
      attributeOf(list, 'abstractNumId') ?? '',
      new Map(
        childrenNamed(list, 'lvl').map((level) => [
          attributeOf(level, 'ilvl') ?? '0',
          attributeOf(childNamed(level, 'numFmt'), 'val') ?? 'decimal',
        ]),
      ),
    ]),
  );
  const lists = new Map(
    childrenNamed(root ?? undefined, 'num').map((list) => [
      attributeOf(list, 'numId') ?? '',
      formats.get(attributeOf(childNamed(list, 'abstractNumId'), 'val') ?? ''),
    ]),
  );
  return (list) => {
    // List 0 is Word's way to take a paragraph out of the list of its style.
    if (list === null || list.id === '0') return false;
    const format = lists.get(list.id)?.get(list.depth);
    return format === undefined || format !== 'none';
  };
}
