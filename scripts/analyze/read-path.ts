import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Code, ReadResult } from '../../analyzers/model.ts';
import { MAX_BYTES } from '../../analyzers/sources/limits.ts';
import { readFile } from '../../analyzers/sources/read.ts';
import { nodeTools } from './node-tools.ts';

/** A failure in words of its own, where the code alone would not tell what happened. */
interface Failure {
  readonly status: 'error';
  readonly code: Code;
  readonly message?: string;
}

/** Reads a file, or standard input for `-`, of any kind. Every failure is a value. */
export async function readPath(path: string): Promise<ReadResult | Failure> {
  let bytes: Uint8Array | null;
  try {
    bytes = await load(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
      return { status: 'error', code: 'empty', message: 'There is no file of this name.' };
    if (code === 'EISDIR')
      return { status: 'error', code: 'not-supported', message: 'This is a folder. Name the files in it.' };
    return { status: 'error', code: 'empty', message: `The file could not be opened (${String(code)}).` };
  }
  if (bytes === null) return { status: 'error', code: 'too-large' };
  return readFile(bytes, path === '-' ? 'standard input' : basename(path), nodeTools);
}

/** The bytes, or null as soon as there are too many of them. */
async function load(path: string): Promise<Uint8Array | null> {
  if (path !== '-' && (await stat(path)).size > MAX_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > MAX_BYTES) return null;
    chunks.push(bytes);
  }
  // A copy of its own: pdf.js takes the memory over.
  return new Uint8Array(Buffer.concat(chunks));
}
