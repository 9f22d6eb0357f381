import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageNode } from '../analyzers/sources/linkedin/outline.ts';

type Parsed = DefaultTreeAdapterTypes.Node;

interface MutableNode extends PageNode {
  firstChild: MutableNode | null;
  nextSibling: MutableNode | null;
}

/** Parses a saved page outside a browser, as a browser would. Nothing in it is run or loaded. */
export function parseHtml(html: string): PageNode {
  const page = parse(html);
  const root = makeNode(page);
  const stack: { readonly from: Parsed; readonly to: MutableNode }[] = [{ from: page, to: root }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    let before: MutableNode | null = null;
    for (const child of 'childNodes' in top.from ? top.from.childNodes : []) {
      const node = makeNode(child);
      if (before === null) top.to.firstChild = node;
      else before.nextSibling = node;
      before = node;
      stack.push({ from: child, to: node });
    }
  }
  return root;
}

function makeNode(node: Parsed): MutableNode {
  const isElement = 'tagName' in node;
  const isText = node.nodeName === '#text';
  return {
    nodeType: isElement ? 1 : isText ? 3 : node.nodeName === '#document' ? 9 : 8,
    nodeName: node.nodeName,
    nodeValue: 'value' in node ? node.value : null,
    firstChild: null,
    nextSibling: null,
    ...(isElement && {
      getAttribute: (name: string) => node.attrs.find((one) => one.name === name)?.value ?? null,
    }),
  };
}
