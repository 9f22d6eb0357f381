import {
  dropWhitespace,
  GERMAN,
  renameTags,
  replaceTexts,
  reverseCards,
  unwrap,
  withoutAttributes,
} from './mutations.ts';

/** The page as LinkedIn may change it: one sign fewer, other tags, another order, another language. */
export const DRIFTS: readonly (readonly [string, (html: string) => string])[] = [
  ['without classes', (html) => withoutAttributes(html, 'class')],
  ['without componentkeys', (html) => withoutAttributes(html, 'componentkey')],
  ['without ids', (html) => withoutAttributes(html, 'id')],
  ['without testids', (html) => withoutAttributes(html, 'data-testid')],
  ['without view names', (html) => withoutAttributes(html, 'data-view-name', 'data-section')],
  ['with sections as divs', (html) => renameTags(html, { section: 'div' })],
  ['with other headings', (html) => renameTags(html, { h2: 'h3' })],
  ['with paragraphs as divs', (html) => renameTags(html, { p: 'div' })],
  ['with lists as divs', (html) => renameTags(html, { ul: 'div', li: 'div' })],
  ['without rules', (html) => unwrap(html, () => false).replaceAll(/<hr[^>]*>/g, '')],
  [
    'without wrappers',
    (html) => unwrap(html, (attribute) => attribute('componentkey').startsWith('entity-collection-item')),
  ],
  ['in another order', reverseCards],
  ['without blanks', dropWhitespace],
  ['with German headings', (html) => replaceTexts(html, GERMAN)],
  [
    'without classes, keys and testids',
    (html) => withoutAttributes(html, 'class', 'componentkey', 'data-testid'),
  ],
  [
    'without any attribute but links',
    (html) =>
      withoutAttributes(
        html,
        'class',
        'componentkey',
        'data-testid',
        'id',
        'data-view-name',
        'data-section',
        'data-sdui-screen',
      ),
  ],
  [
    'without any attribute, in German',
    (html) =>
      replaceTexts(
        withoutAttributes(
          html,
          'class',
          'componentkey',
          'data-testid',
          'id',
          'data-view-name',
          'data-section',
          'href',
        ),
        GERMAN,
      ),
  ],
];
