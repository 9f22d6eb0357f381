import { expect, test } from 'vitest';
import { readFragments } from '../../../../analyzers/sources/pdf/fragments.ts';

const textOf = (...texts: readonly string[]): string[] =>
  readFragments(
    texts.map((str, index) => ({
      str,
      transform: [10, 0, 0, 10, 50, 700 - 20 * index],
      width: 80,
      fontName: 'f1',
    })),
    { width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] },
  ).map(({ text }) => text);

test.each([
  ['a dash of TeX without a table of characters', '2012\u00152015', '2012–2015'],
  ['a ligature of TeX', 'O\u001bice', 'Office'],
  ['letters that are set apart', 'H O T E L', 'HOTEL'],
  ['two letters', 'A B', 'A B'],
])('%s', (_, str, text) => {
  expect(textOf(str)).toEqual([text]);
});
