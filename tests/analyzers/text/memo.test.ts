import { expect, test } from 'vitest';
import { forget, remember } from '../../../analyzers/text/memo.ts';

test('a text is asked about once until all is forgotten', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('abc'), lengthOf('abc'), lengthOf('')]).toEqual([3, 3, 0]);
  expect(asked).toEqual(['abc', '']);
  forget();
  expect(lengthOf('abc')).toBe(3);
  expect(asked).toEqual(['abc', '', 'abc']);
});

test('"nothing found" is an answer that is kept', () => {
  let times = 0;
  const find = remember((): string | null => {
    times++;
    return null;
  });
  expect([find('x'), find('x')]).toEqual([null, null]);
  expect(times).toBe(1);
});
