import { expect, test } from 'vitest';
import { matchesOf } from '../../../analyzers/text/matches.ts';

test('all matches, left to right, with their groups and places', () => {
  const found = matchesOf(/(\d)([a-z]?)/g, '1a, 2, 3c');
  expect(found.map(({ 0: whole, 1: digit, index }) => [whole, digit, index])).toEqual([
    ['1a', '1', 0],
    ['2', '2', 4],
    ['3c', '3', 7],
  ]);
});

test('a pattern used before starts anew at each text', () => {
  const pattern = /b/g;
  pattern.lastIndex = 3;
  expect(matchesOf(pattern, 'bab')).toHaveLength(2);
  expect(matchesOf(pattern, 'b')).toHaveLength(1);
  expect(matchesOf(pattern, 'aaa')).toEqual([]);
});
