import type { ReadResult } from '../model.ts';
import { withoutTurns } from '../text/turns.ts';
import { contentOf, type Content } from './content.ts';
import { isDocx, readDocx } from './docx/index.ts';
import { readJsonResume } from './json-resume.ts';
import { MAX_BYTES, MAX_CHARACTERS } from './limits.ts';
import { isLinkedinExport, readLinkedinExport, readLinkedinTable } from './linkedin-export/index.ts';
import { isLockedDocument } from './ole.ts';
import { readSavedPage } from './linkedin/saved-page.ts';
import { readPdf } from './pdf/index.ts';
import { readText } from './text/index.ts';
import type { ReadTools } from './tools.ts';
import { openZip } from './zip.ts';

/**
 * Reads a file of any kind that is known, by what is in it and not by its name.
 * Every failure is a code; it rejects only when a tool that it was handed does.
 */
export async function readFile(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult> {
  if (bytes.length > MAX_BYTES) return { status: 'error', code: 'too-large' };
  const { content, text } = contentOf(bytes);
  // Reading a PDF drops signs that turn text around as it takes the text out; to look for them again costs time.
  if (content === 'pdf') return readPdf(bytes, withoutTurns(name), tools);
  return withoutTurns(await readContent({ content, text }, bytes, name, tools));
}

async function readContent(
  { content, text }: { readonly content: Exclude<Content, 'pdf'>; readonly text: string },
  bytes: Uint8Array,
  name: string,
  tools: ReadTools,
): Promise<ReadResult> {
  if ((content === 'text' || content === 'json') && text.length > MAX_CHARACTERS)
    return { status: 'error', code: 'too-large' };
  switch (content) {
    case 'zip':
      return readArchive(bytes, name);
    case 'json':
      return readJsonResume(text, name);
    case 'text':
      return readLinkedinTable(text, name) ?? readText(text, name);
    case 'empty':
      return { status: 'error', code: 'empty' };
    case 'ole':
      return { status: 'error', code: isLockedDocument(bytes) ? 'encrypted' : 'not-supported' };
    case 'html':
      if (tools.htmlParser === undefined) return { status: 'error', code: 'not-supported' };
      return readSavedPage(text, name, await tools.htmlParser());
    case 'unknown':
      return { status: 'error', code: 'not-supported' };
  }
}

function readArchive(bytes: Uint8Array, name: string): ReadResult {
  const zip = openZip(bytes);
  if (zip === 'corrupt') return { status: 'error', code: 'corrupt' };
  if (isDocx(zip)) return readDocx(zip, name);
  if (isLinkedinExport(zip)) return readLinkedinExport(zip, name);
  return { status: 'error', code: zip.entries.length === 0 ? 'empty' : 'not-supported' };
}
