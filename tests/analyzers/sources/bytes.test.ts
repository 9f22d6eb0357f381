import { expect, test } from 'vitest';
import { joinChunks, latin1 } from '../../../analyzers/sources/bytes.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test('letters are the bytes, a long stretch as well as a short one', () => {
  const text = '\u0000\u0080\u009f\u00ffa'.repeat(5_000);
  expect(latin1(bytesOf(text), 0, text.length)).toBe(text);
  expect(latin1(bytesOf(text), 3, 6)).toBe('\u00ffa\u0000');
  expect(latin1(bytesOf(text), -3, 2)).toBe('\u0000\u0080');
  expect(latin1(bytesOf(text), text.length, text.length + 9)).toBe('');
});

test('chunks stand one behind the other', () => {
  expect(joinChunks([bytesOf('ab'), bytesOf(''), bytesOf('c')], 3)).toEqual(bytesOf('abc'));
});
