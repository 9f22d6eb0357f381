import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsOf(child)]);
}

/** Changes a page, and every page that is saved as a frame inside it. */
function change(html: string, alter: (page: Parent, elements: Element[]) => void): string {
  const page = parse(html);
  for (const frame of elementsOf(page)) {
    const source = frame.attrs.find(({ name }) => frame.tagName === 'iframe' && name === 'srcdoc');
    if (source !== undefined) source.value = change(source.value, alter);
  }
  alter(page, elementsOf(page));
  return serialize(page);
}

export const withoutAttributes = (html: string, ...names: readonly string[]): string =>
  change(html, (_, elements) => {
    for (const element of elements)
      element.attrs = element.attrs.filter(
        ({ name }) => !names.includes(name) || element.tagName === 'iframe',
      );
  });

export const renameTags = (html: string, names: Readonly<Record<string, string>>): string =>
  change(html, (_, elements) => {
    for (const element of elements) {
      const renamed = names[element.tagName];
      if (renamed === undefined) continue;
      element.tagName = renamed;
      element.nodeName = renamed;
    }
  });

/** Puts the children of each wrapper in its place. */
export const unwrap = (html: string, isWrapper: (attribute: (name: string) => string) => boolean): string =>
  change(html, (_, elements) => {
    for (const element of elements) {
      const parent = element.parentNode;
      if (parent === null || !isWrapper((name) => attribute(element, name))) continue;
      for (const child of [...element.childNodes]) {
        defaultTreeAdapter.detachNode(child);
        defaultTreeAdapter.insertBefore(parent, child, element);
      }
      defaultTreeAdapter.detachNode(element);
    }
  });

/** Turns the order of the cards, and of the slots around them, about. */
export const reverseCards = (html: string): string =>
  change(html, (_, elements) => {
    const isCard = (node: Node): node is Element =>
      isElement(node) &&
      (/^(?:com\.linkedin\.sdui\.profile\.card\.ref|profileCards)/.test(attribute(node, 'componentkey')) ||
        (node.tagName === 'section' && /artdeco-card|pp-section/.test(attribute(node, 'class'))));
    for (const parent of elements) {
      const cards = parent.childNodes.filter(isCard);
      const [first] = cards;
      if (cards.length < 2 || first === undefined) continue;
      for (const card of cards.reverse()) {
        defaultTreeAdapter.detachNode(card);
        defaultTreeAdapter.appendChild(parent, card);
      }
    }
  });

/** As React renders: nothing between two elements. */
export const dropWhitespace = (html: string): string =>
  change(html.replace(/<!--.*?-->/gs, ''), (page, elements) => {
    for (const parent of [page, ...elements]) {
      if (isElement(parent) && parent.tagName === 'pre') continue;
      parent.childNodes = parent.childNodes.filter(
        (child) => !('value' in child) || child.value.trim() !== '',
      );
    }
  });

export const replaceTexts = (html: string, texts: Readonly<Record<string, string>>): string =>
  change(html, (_, elements) => {
    for (const { childNodes } of elements) {
      for (const child of childNodes) {
        if (!('value' in child)) continue;
        const replacement = texts[child.value.trim()];
        if (replacement !== undefined) child.value = replacement;
      }
    }
  });

export const GERMAN: Readonly<Record<string, string>> = {
  About: 'Info',
  Experience: 'Berufserfahrung',
  Education: 'Ausbildung',
  'Licenses & certifications': 'Bescheinigungen und Zertifikate',
  'Licenses & Certifications': 'Bescheinigungen und Zertifikate',
  'Skills (14)': 'Kenntnisse (14)',
  Skills: 'Kenntnisse',
  Recommendations: 'Empfehlungen',
  'Recommendations received': 'Erhaltene Empfehlungen',
  Volunteering: 'Ehrenamt',
  'Volunteer Experience': 'Ehrenamtliche Erfahrung',
  'Honors & awards': 'Auszeichnungen',
  Publications: 'Publikationen',
  Languages: 'Sprachen',
  Projects: 'Projekte',
};
