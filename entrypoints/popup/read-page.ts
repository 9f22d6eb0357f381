/**
 * Runs in the page of the tab, so it may use nothing from outside itself. Gives the page's JobPosting data when it has
 * some, and otherwise what can be seen of it: words and the names of the elements that they stand in, nothing else.
 */
export function readPage(): { readonly content: string; readonly url: string } {
  const longest = 190_000;
  const asText = (words: string): string =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const visible = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return asText(node.nodeValue ?? '');
    if (!(node instanceof Element)) return '';
    const name = node.localName;
    if (/^(?:script|style|noscript|template|svg|iframe)$/.test(name)) return '';
    const isSeen = node.checkVisibility({ visibilityProperty: true });
    // An element that is not seen itself may hold one that is: "display: contents".
    if (!isSeen && getComputedStyle(node).display !== 'contents') return '';
    const inner = Array.from(node.childNodes, visible).join('');
    return /^(?:br|hr)$/.test(name) ? `<${name}>` : `<${name}>${inner}</${name}>`;
  };
  const postings = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
    .map(({ textContent }) => textContent)
    .filter((json) => /"JobPosting"|\/JobPosting"/.test(json) && json.length < longest)
    .map((json) => `<script type="application/ld+json">${json}</script>`);
  const page = `<title>${asText(document.title)}</title>${visible(document.body)}`;
  const { origin, pathname, search } = location;
  return {
    content: `<!doctype html>${postings[0] ?? ''}${page}`.slice(0, longest),
    url: `${origin}${pathname}${search}`.slice(0, 2_000),
  };
}
