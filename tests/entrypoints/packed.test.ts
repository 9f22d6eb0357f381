import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../entrypoints/shared/packed.ts';
import { FEW_RUNS } from '../property.ts';

test('what is packed comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (value) => {
      const text = JSON.stringify(value);
      const packed = await pack(text);
      expect(packed).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
      expect(await unpack(packed)).toBe(text);
    }),
    FEW_RUNS,
  );
});

test('a long one is a fraction of it', async () => {
  const long = JSON.stringify(
    Array.from({ length: 20_000 }, (_, at) => ({ start: at * 7, end: at * 7 + 6 })),
  );
  const packed = await pack(long);
  expect(packed.length).toBeLessThan(long.length / 4);
  expect(await unpack(packed)).toBe(long);
});

test.each([
  ['no base64', (): string => '{"head":1}'],
  ['nothing packed', (): string => btoa('{"head":1}')],
  ['nothing', (): string => ''],
  ['cut off', (packed: string): string => packed.slice(0, -4)],
  ['one letter changed', (packed: string): string => `${packed.slice(0, 20)}#${packed.slice(21)}`],
  ['a byte changed', (packed: string): string => `${packed.slice(0, -12)}AAAA${packed.slice(-8)}`],
])('fails on %s', async (_, harm) => {
  const packed = await pack('Led a team of nine');
  await expect(unpack(harm(packed))).rejects.toThrow();
});
