import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideShapes } from '../../../../analyzers/sources/pdf/font-shapes.ts';
import { findObjects } from '../../../../analyzers/sources/pdf/objects.ts';
import { RUNS } from '../../../property.ts';

const LAYOUTS = join(import.meta.dirname, '../../../fixtures/resumes/layouts');
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(LAYOUTS, name)));

const FONT_FILE = /\/FontFile[23]?\b/g;
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const programsIn = (bytes: Uint8Array): number => latin1(bytes).match(FONT_FILE)?.length ?? 0;

function withoutShapes(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  hideShapes(copy, findObjects(bytes));
  return copy;
}

/** A font and what belongs to it, as producers write them. */
const simple = (font: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.7\n7 0 obj\n<</Type /Font ${font} /FontDescriptor 8 0 R>>\nendobj\n` +
      '8 0 obj\n<</Type /FontDescriptor /FontName /Any /FontFile2 9 0 R>>\nendobj\n',
  );
const composite = (parent: string): Uint8Array =>
  Buffer.from(
    `5 0 obj <</Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Arial ${parent}>> endobj\n` +
      '7 0 obj <</Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Arial /FontDescriptor 8 0 R>> endobj\n' +
      '8 0 obj <</Type /FontDescriptor /FontFile2 9 0 R>> endobj\n',
  );

describe('shapes are left out', () => {
  test('of most fonts of a browser, an office program and a typesetter', () => {
    for (const name of ['single.pdf', 'single-libreoffice.pdf', 'floated-weasyprint.pdf']) {
      const bytes = read(name);
      expect(programsIn(bytes)).toBeGreaterThan(0);
      expect(programsIn(withoutShapes(bytes))).toBeLessThan(programsIn(bytes) / 2);
    }
  });

  test.each([
    ['whose letters have a table', simple('/Subtype /TrueType /BaseFont /ABCDEF+Any /ToUnicode 4 0 R')],
    ['of a standard encoding', simple('/Subtype /TrueType /BaseFont /Any /Encoding /WinAnsiEncoding')],
    ['of many letters', composite('/Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 4 0 R')],
  ])('of a font %s', (_, bytes) => {
    expect(programsIn(withoutShapes(bytes))).toBe(0);
  });
});

describe('shapes are kept', () => {
  test.each([
    ['whose letters have no table', simple('/Subtype /TrueType /BaseFont /ABCDEF+Any')],
    ['of signs', simple('/Subtype /TrueType /BaseFont /ABCDEF+Wingdings /ToUnicode 4 0 R')],
    ['of Type 1', simple('/Subtype /Type1 /BaseFont /ABCDEF+Any /ToUnicode 4 0 R')],
    ['of many letters without a table', composite('/Encoding /Identity-H /DescendantFonts [7 0 R]')],
    ['that runs downwards', composite('/Encoding /Identity-V /DescendantFonts [7 0 R] /ToUnicode 4 0 R')],
    ['that nobody is seen to use', composite('/DescendantFonts 6 0 R /ToUnicode 4 0 R')],
  ])('of a font %s', (_, bytes) => {
    const before = latin1(bytes);
    expect(latin1(withoutShapes(bytes)) === before).toBe(true);
  });

  test('in a file with thousands of fonts, which is not worked through', () => {
    const names = '/FontFile2 9 0 R /FontDescriptor 8 0 R /DescendantFonts [7 0 R]';
    const bytes = Buffer.from(
      Array.from({ length: 20_000 }, (_, i) => `${String(i)} 0 obj <<${names}>> endobj\n`).join(''),
    );
    const start = performance.now();
    const before = latin1(bytes);
    expect(latin1(withoutShapes(bytes)) === before).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('nothing but names of font programs changes, and nothing moves', () => {
  const piece = fc.constantFrom(
    '/FontFile2 9 0 R', '/FontFile3', '/FontDescriptor 8 0 R', '/DescendantFonts [7 0 R]', '8 0 obj', ' obj',
    'endobj', '7 0 obj <</Subtype /TrueType /BaseFont /A /ToUnicode 1 0 R', 'stream', '\u00ff', ' ', '\n',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const before = pieces.join(' ');
      const bytes = new Uint8Array(Buffer.from(before, 'latin1'));
      const after = latin1(withoutShapes(bytes));
      expect(latin1(bytes)).toBe(before);
      expect(after.replace(/\/fontFile/g, '/FontFile')).toBe(before);
    }),
    RUNS,
  );
});
