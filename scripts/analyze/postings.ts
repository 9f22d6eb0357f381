import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { TargetRole } from '../../analyzers/target.ts';
import { mergePostings, roleOf } from '../../analyzers/notes/targets.ts';
import { readPosting } from '../../analyzers/postings/read.ts';
import type { Posting, PostingExpectation } from '../../analyzers/records.ts';

/** What postings ask for, and the target that they make. */
export interface Asked {
  readonly role: TargetRole;
  readonly expectations: readonly PostingExpectation[];
}

/** Reads postings from files, `-` from standard input. Null when there are none; a message when one can't be read. */
export async function readPostings(
  files: readonly string[],
  base: TargetRole,
): Promise<Asked | { readonly message: string } | null> {
  const postings: Posting[] = [];
  for (const file of files) {
    try {
      postings.push(readPosting(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')));
    } catch {
      return { message: `The posting "${file}" could not be read.` };
    }
  }
  const [first] = postings;
  if (first === undefined) return null;
  const role = roleOf({
    id: 'own-posting',
    title: first.title ?? base.title,
    basedOn: base.id,
    off: [],
    importance: {},
    postings,
    at: '',
  });
  return { role, expectations: postings.length === 1 ? first.expectations : mergePostings(postings) };
}
