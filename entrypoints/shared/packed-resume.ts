import type { Resume } from '../../analyzers/model.ts';
import { ownTask } from './own-task.ts';
import { pack, unpack } from './packed.ts';

/**
 * Resumes that were packed or came out of a packed text. Of a file of 300 pages, the JSON is over a megabyte: to
 * write it, to store it and to send it would each stop the page, so the worker that reads packs as well.
 */
const known = new WeakMap<object, string>();

/** The resume that this JSON says, and that `packed` holds. Fails when it is no JSON. */
export function parseResume(json: string, packed: string): unknown {
  const resume = JSON.parse(json) as unknown;
  if (typeof resume === 'object' && resume !== null) known.set(resume, packed);
  return resume;
}

/** The packed text of a resume, if there is one; it takes no time. */
export const packedOf = (resume: Resume): string | undefined => known.get(resume);

/** A resume as one short text, for storage and messages. */
export async function packResume(resume: Resume): Promise<string> {
  const packed = known.get(resume) ?? (await pack(JSON.stringify(resume)));
  known.set(resume, packed);
  return packed;
}

/** What was packed, not yet known to be a resume. Fails on any other text. */
export async function unpackResume(packed: string): Promise<unknown> {
  const json = await unpack(packed);
  // Of a long one, to take the text and to take it apart are a task each.
  await ownTask();
  return parseResume(json, packed);
}
