import type { ReadResult } from '../model.ts';
import { contentOf } from './content.ts';
import { MAX_BYTES } from './limits.ts';
import { readSavedPage } from './linkedin/saved-page.ts';
import { readPdf } from './pdf/index.ts';
import type { ReadTools } from './tools.ts';

/**
 * Reads a file of any kind that is known, by what is in it and not by its name.
 * Every failure is a code; it rejects only when `tools.signal` aborts, with the reason of the signal.
 */
export async function readFile(bytes: Uint8Array, name: string, tools: ReadTools): Promise<ReadResult> {
  if (bytes.length > MAX_BYTES) return { status: 'error', code: 'too-large' };
  tools.signal?.throwIfAborted();
  const { content, text } = contentOf(bytes);
  if (content === 'empty') return { status: 'error', code: 'empty' };
  if (content === 'pdf') return readPdf(bytes, name, tools);
  if (content === 'html' && tools.htmlParser !== undefined)
    return readSavedPage(text, name, await tools.htmlParser());
  return { status: 'error', code: 'not-supported' };
}
