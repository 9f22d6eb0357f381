import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { ReadResult } from '../../../analyzers/model.ts';
import { MAX_BYTES, MAX_CHARACTERS } from '../../../analyzers/sources/limits.ts';
import { readFile } from '../../../analyzers/sources/read.ts';
import { nodeTools } from '../../../scripts/analyze/node-tools.ts';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const document = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`);
const docx = zipSync({ 'word/document.xml': document('<w:p><w:r><w:t>Ines Varga</w:t></w:r></w:p>') });
const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
const positions = (company: string): Uint8Array =>
  strToU8(`Company Name,Title,Description,Started On\n${company},Manager,,Jan 2020\n`);

const codeOf = (result: ReadResult): string => (result.status === 'ok' ? 'ok' : result.code);

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', strToU8(' \n\t\n'), 'empty'],
  ['more than 25 MB', new Uint8Array(MAX_BYTES + 1), 'too-large'],
  ['a text of a million letters', strToU8('a '.repeat(MAX_CHARACTERS)), 'too-large'],
  ['an archive cut off', docx.slice(0, docx.length - 40), 'corrupt'],
  ['an archive that grows past the limit', bomb, 'too-large'],
  [
    'a document that is not well formed',
    zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
    'corrupt',
  ],
  ['an archive of something else', zipSync({ 'photo.txt': strToU8('x') }), 'not-supported'],
  ['a locked document', new Uint8Array([...OLE, ...utf16('EncryptedPackage')]), 'encrypted'],
  ['an old Word document', new Uint8Array([...OLE, ...utf16('WordDocument')]), 'not-supported'],
  ['other JSON', strToU8('{"name": "a package"}'), 'not-supported'],
  ['JSON cut off', strToU8('{"basics": {"name": "Ines'), 'corrupt'],
  ['a web page', strToU8('<!doctype html><title>x</title><script>throw 1</script>'), 'not-supported'],
  ['rich text', strToU8('{\\rtf1 Ines}'), 'not-supported'],
  ['bytes', new Uint8Array(400).map((_, index) => index * 37), 'not-supported'],
])('%s', async (_, bytes, code) => {
  expect(codeOf(await readFile(bytes, 'resume.pdf', nodeTools))).toBe(code);
});

const wordFile = (body: string): Uint8Array => {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const xml = `<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
};
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('a document with more letters than any resume stops', { timeout: 30_000 }, async () => {
  const told = paragraph('Planned the rebuilding of the quay and answered for its cranes and crews.');
  expect(codeOf(await readFile(wordFile(told.repeat(8_000)), 'long.docx', nodeTools))).toBe('too-large');
});

test('a document that takes longer than the limit stops', async () => {
  const now = vi.spyOn(performance, 'now');
  // The clock goes on by a second whenever it is looked at.
  let seconds = 0;
  now.mockImplementation(() => 1000 * seconds++);
  const result = await readFile(wordFile(paragraph('Experience').repeat(100)), 'slow.docx', nodeTools);
  now.mockRestore();
  expect(codeOf(result)).toBe('too-large');
});

test('files of an archive that point outside of it are not read', async () => {
  const bytes = zipSync({
    'Positions.csv': positions('Ferrow Mill'),
    'Profile.csv': strToU8('First Name,Last Name,Headline\nInes,Varga,Manager\n'),
    '../../Positions.csv': positions('Elsewhere Ltd'),
    '/etc/Positions.csv': positions('Elsewhere Ltd'),
    '..\\Positions.csv': positions('Elsewhere Ltd'),
    'nested/Positions.csv': positions('Elsewhere Ltd'),
  });
  const result = await readFile(bytes, 'x', nodeTools);
  if (result.status === 'error') throw new Error(result.code);
  expect(result.resume.positions.map(({ organization }) => organization)).toEqual(['Ferrow Mill']);
});

test('a claim without a full stop is cut, so that the rules of language end', async () => {
  const cell = 'Led a team of 12 and managed the budget and '.repeat(500);
  const csv = `Company Name,Title,Description,Started On\nFerrow Mill,Manager,"${cell}",Jan 2020\n`;
  const result = await readFile(strToU8(csv), 'x', nodeTools);
  if (result.status === 'error') throw new Error(result.code);
  const lengths = result.resume.sections.flatMap(({ statements }) =>
    statements.map(({ span }) => span.end - span.start),
  );
  expect(lengths.length).toBeGreaterThan(10);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1000);
});
