import type { Resume } from '../../analyzers/model.ts';
import type { Notes, ReadingHead } from '../../analyzers/records.ts';
import { changeNotes, keepReading } from '../shared/storage.ts';
import type { Kept } from '../shared/versioned.ts';

export type Change = (notes: Notes) => Notes;

/** What one page has said of one reading and not yet brought to storage. Changed in place: many writers share it. */
export interface Unsaved {
  readonly resume: Resume;
  head: ReadingHead;
  /** False when there was no room for the reading itself: it is tried again before anything is said of it. */
  isReadingKept: boolean;
  /** In the order in which they were said. */
  changes: readonly Change[];
  isWriting: boolean;
}

/** Nothing said yet of a reading, with what became of keeping it. */
export function noUnsaved(resume: Resume, kept: Kept<ReadingHead>): Unsaved {
  return {
    resume,
    head: kept.value,
    isReadingKept: kept.status !== 'not-saved',
    changes: [],
    isWriting: false,
  };
}

/** Puts down a change that storage has not confirmed yet. */
export function addUnsaved(unsaved: Unsaved, change: Change): void {
  unsaved.changes = [...unsaved.changes, change];
}

/** The notes with what was said here on top. */
export function withUnsaved({ changes }: Unsaved, notes: Notes): Notes {
  return changes.reduce((before, change) => change(before), notes);
}

/**
 * Brings to storage what is not there yet, all of it or none; null when there is nothing to do or somebody is at it
 * already. A change that storage will never take is left out, so that it does not keep back those after it.
 */
export async function writeUnsaved(unsaved: Unsaved): Promise<Kept<unknown> | null> {
  if (unsaved.isWriting || unsaved.changes.length === 0) return null;
  unsaved.isWriting = true;
  let refused: Kept<unknown> | null = null;
  let outcome: Kept<unknown>;
  let isOneByOne = false;
  do {
    const batch = isOneByOne ? unsaved.changes.slice(0, 1) : unsaved.changes;
    outcome = await write(unsaved, batch);
    const isInvalid = outcome.status === 'not-saved' && outcome.reason === 'invalid';
    if (isInvalid && batch.length === 1) refused = outcome;
    if (outcome.status !== 'not-saved' || (isInvalid && batch.length === 1))
      unsaved.changes = unsaved.changes.slice(batch.length);
    else if (isInvalid) isOneByOne = true;
    else break;
  } while (unsaved.changes.length > 0);
  unsaved.isWriting = false;
  return outcome.status === 'not-saved' ? outcome : (refused ?? outcome);
}

async function write(unsaved: Unsaved, batch: readonly Change[]): Promise<Kept<unknown>> {
  try {
    if (!unsaved.isReadingKept) {
      const kept = await keepReading(unsaved.resume, unsaved.head.readAt);
      if (kept.status === 'not-saved') return kept;
      unsaved.isReadingKept = true;
      unsaved.head = kept.value;
    }
    return await changeNotes(unsaved.head.person, (notes) =>
      batch.reduce((before, change) => change(before), notes),
    );
  } catch {
    return { status: 'not-saved', reason: 'failed', value: null };
  }
}
