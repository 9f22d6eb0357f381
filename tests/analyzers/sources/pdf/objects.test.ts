import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findObjects, indexOfWord } from '../../../../analyzers/sources/pdf/objects.ts';
import { RUNS } from '../../../property.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test('an object is what stands before its end or its data', () => {
  const bytes = bytesOf(
    '%PDF-1.7\n3 0 obj\n<</Length 4>>\nstream\n\u00e9 obj\nendstream\nendobj\n12 1 obj [1 2] endobj',
  );
  expect(findObjects(bytes)).toEqual([
    { number: '3', generation: '0', offset: 9, start: 16, body: '\n<</Length 4>>\n' },
    { number: '12', generation: '1', offset: 61, start: 69, body: ' [1 2] ' },
  ]);
});

test('of two with one number the later counts', () => {
  const [object, ...more] = findObjects(bytesOf('3 0 obj (old) endobj 3 0 obj (new) endobj'));
  expect(object?.body).toBe(' (new) ');
  expect(more).toEqual([]);
});

test('an object without an end goes as far as the next', () => {
  expect(findObjects(bytesOf('1 0 obj (a) 2 0 obj (b)')).map(({ body }) => body)).toEqual([
    ' (a) 2 0',
    ' (b)',
  ]);
});

test('a word is found where text finds it', () => {
  const text = fc.array(fc.constantFrom('e', 'n', 'd', 'o', 'b', 'j', 'endobj', '\u00ff', ' '), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(80), (pieces, from, more) => {
      const all = pieces.join('');
      const to = Math.min(all.length, from + more);
      const found = all.slice(0, to).indexOf('endobj', from);
      expect(indexOfWord('endobj', bytesOf(all), from, to)).toBe(found < 0 ? to : found);
    }),
    RUNS,
  );
});

test('many objects without ends, in letters that ends are made of, take no longer than they are long', () => {
  const start = performance.now();
  expect(findObjects(bytesOf('1 0 obj '.repeat(200_000)))).toHaveLength(1);
  expect(findObjects(bytesOf('1 0 obj jm '.repeat(200_000)))).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2_000);
});
