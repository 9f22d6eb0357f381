import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { quickCopy } from '../../../../analyzers/sources/pdf/quick-copy.ts';
import { RUNS } from '../../../property.ts';

const LAYOUTS = join(import.meta.dirname, '../../../fixtures/resumes/layouts');
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(LAYOUTS, name)));
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const names = readdirSync(LAYOUTS).filter((name) => name.endsWith('.pdf'));

/** All that pdf.js says of the words of a file, but for the number that it gives each file it opens. */
async function wordsOf(bytes: Uint8Array): Promise<object[]> {
  const task = pdfjs.getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  try {
    const file = await task.promise;
    const words: object[] = [(await file.getMetadata()).info];
    for (let number = 1; number <= file.numPages; number++) {
      const { items } = await (await file.getPage(number)).getTextContent();
      for (const item of items)
        words.push('str' in item ? { ...item, fontName: item.fontName.replace(/^g_d\d+_/, '') } : item);
    }
    return words;
  } finally {
    await task.destroy();
  }
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await wordsOf(bytes)).map((word) => ('str' in word ? word.str : '')).join('');

test.each(names)('the words of %s stay the same', async (name) => {
  const bytes = read(name);
  expect(await wordsOf(quickCopy(bytes))).toEqual(await wordsOf(bytes));
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('pdf.js has nothing left to inflate', async () => {
  const inflate = vi.spyOn(globalThis, 'DecompressionStream');
  await wordsOf(read('single.pdf'));
  expect(inflate).toHaveBeenCalled();
  inflate.mockClear();
  await wordsOf(quickCopy(read('single.pdf')));
  expect(inflate).not.toHaveBeenCalled();
});

/** Objects of a file of one page, which are written as they are. */
interface Parts {
  readonly content: string;
  readonly head?: string;
  readonly trailer?: string;
  readonly behind?: string;
}

const stream = (words: string, keys = ''): string => {
  const data = deflateSync(Buffer.from(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`)).toString('latin1');
  return `<</Length ${String(data.length)}/Filter /FlateDecode${keys}>>\nstream\n${data}\nendstream`;
};

/** A PDF as its producer writes it once, with a sound table. */
function fileOf({ content, head = '%PDF-1.4\n', trailer = '', behind = '' }: Parts): Uint8Array {
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
    content,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
  ];
  let text = head;
  let table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n`;
  for (const [i, object] of objects.entries()) {
    table += `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `${table}trailer\n<</Size 6/Root 1 0 R${trailer}>>\nstartxref\n${String(start)}\n%%EOF\n${behind}`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

describe('streams of words', () => {
  test('stand inflated behind the end of the file, which stays as it is', async () => {
    const bytes = fileOf({ content: stream('Led nine engineers') });
    const copy = quickCopy(bytes);
    expect(latin1(copy).startsWith(latin1(bytes))).toBe(true);
    expect(latin1(copy).slice(bytes.length)).toContain('(Led nine engineers)');
    expect(await textOf(copy)).toBe('Led nine engineers');
  });

  test.each([
    ['of an encrypted file', fileOf({ content: stream('Words'), trailer: '/Encrypt 9 0 R' })],
    ['of a file with something before its beginning', fileOf({ content: stream('Words'), head: 'HTTP\n%PDF-1.4\n' })],
    ['of a file whose table is a stream', Buffer.from('%PDF-1.5\n7 0 obj\n<</Root 1 0 R>>\nendobj\nstartxref\n9\n%%EOF')],
    ['of a file whose objects are not where its table says', Buffer.from(latin1(fileOf({ content: stream('Words') })).replace('%PDF-1.4\n', '%PDF-1.4\n%\n'), 'latin1')],
    ['with keys of their own', fileOf({ content: stream('Words', '/DecodeParms <</Predictor 12>>') })],
    ['that are cut off', fileOf({ content: stream('Words').replace(/[^]{9}(?=\nendstream)/, '') })],
    ['that were packed another way', fileOf({ content: stream('Words').replace('\nstream\nx', '\nstream\ny') })],
    ['that grow as no words do', fileOf({ content: stream(' '.repeat(1_000_000)) })],
    ['of a file that is large', fileOf({ content: stream('Words'), head: `%PDF-1.4\n%${'x'.repeat(9_000_000)}\n` })],
    ['of a file without a first object', Buffer.from(latin1(fileOf({ content: stream('Words') })).replace('/Root', '/Foot'), 'latin1')],
  ])('are left alone %s', (_, bytes) => {
    const before = latin1(bytes);
    expect(latin1(quickCopy(bytes)) === before).toBe(true);
  }); // prettier-ignore

  test('of a page that was replaced do not come back', async () => {
    const first = fileOf({ content: stream('Old') });
    const object = first.length;
    const text = `4 0 obj\n${stream('New', '/Type /Any')}\nendobj\n`;
    const table = `xref\n4 1\n${String(object).padStart(10, '0')} 00000 n \ntrailer\n`;
    const previous = /startxref\n(\d+)/.exec(latin1(first))?.[1] ?? '';
    const behind = `${text}${table}<</Size 6/Root 1 0 R/Prev ${previous}>>\nstartxref\n${String(object + text.length)}\n%%EOF\n`;
    const updated = fileOf({ content: stream('Old'), behind });
    expect(await textOf(updated)).toBe('New');
    expect(await textOf(quickCopy(updated))).toBe('New');
  });
});

test('a damaged file gives the words that it gives without the copy', async () => {
  const whole = read('single.pdf');
  const damage = fc.record({ at: fc.nat(whole.length - 1), cut: fc.nat(300), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, cut, byte }) => {
      const damaged = new Uint8Array(whole.length - Math.min(cut, whole.length - at));
      damaged.set(whole.subarray(0, at));
      damaged.set(whole.subarray(at + cut), at);
      damaged[at % damaged.length] = byte;
      const outcome = (bytes: Uint8Array): Promise<string> => textOf(bytes).catch(String);
      expect(await outcome(quickCopy(damaged))).toBe(await outcome(damaged));
    }),
    { ...RUNS, numRuns: 40 },
  );
});
