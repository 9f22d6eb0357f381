import type { Resume } from '../../analyzers/model.ts';
import type { Notes, ReadingHead } from '../../analyzers/records.ts';
import { changeNotes, keepReading } from '../shared/storage.ts';
import type { Kept } from '../shared/versioned.ts';

export type Change = (notes: Notes) => Notes;

/** What one page has said of one reading and not yet brought to storage. Changed in place: many writers share it. */
export interface Desk {
  readonly resume: Resume;
  head: ReadingHead;
  /** False when there was no room for the reading itself: it is tried again before anything is said of it. */
  isReadingKept: boolean;
  /** In the order in which it was said. */
  unsaved: readonly Change[];
  isWriting: boolean;
}

/** A desk for a reading, with what became of keeping it. */
export function openDesk(resume: Resume, kept: Kept<ReadingHead>): Desk {
  return {
    resume,
    head: kept.value,
    isReadingKept: kept.status !== 'not-saved',
    unsaved: [],
    isWriting: false,
  };
}

/** Puts down a change that storage has not confirmed yet. */
export function addUnsaved(desk: Desk, change: Change): void {
  desk.unsaved = [...desk.unsaved, change];
}

/** The notes with what was said here on top. */
export function withUnsaved({ unsaved }: Desk, notes: Notes): Notes {
  return unsaved.reduce((before, change) => change(before), notes);
}

/**
 * Brings to storage what is not there yet, all of it or none; null when there is nothing to do or somebody is at it
 * already. A change that storage will never take is left out, so that it does not keep back those after it.
 */
export async function writeUnsaved(desk: Desk): Promise<Kept<unknown> | null> {
  if (desk.isWriting || desk.unsaved.length === 0) return null;
  desk.isWriting = true;
  let refused: Kept<unknown> | null = null;
  let outcome: Kept<unknown>;
  let isOneByOne = false;
  do {
    const batch = isOneByOne ? desk.unsaved.slice(0, 1) : desk.unsaved;
    outcome = await write(desk, batch);
    const isInvalid = outcome.status === 'not-saved' && outcome.reason === 'invalid';
    if (isInvalid && batch.length === 1) refused = outcome;
    if (outcome.status !== 'not-saved' || (isInvalid && batch.length === 1))
      desk.unsaved = desk.unsaved.slice(batch.length);
    else if (isInvalid) isOneByOne = true;
    else break;
  } while (desk.unsaved.length > 0);
  desk.isWriting = false;
  return outcome.status === 'not-saved' ? outcome : (refused ?? outcome);
}

async function write(desk: Desk, batch: readonly Change[]): Promise<Kept<unknown>> {
  try {
    if (!desk.isReadingKept) {
      const kept = await keepReading(desk.resume, desk.head.readAt);
      if (kept.status === 'not-saved') return kept;
      desk.isReadingKept = true;
      desk.head = kept.value;
    }
    return await changeNotes(desk.head.person, (notes) =>
      batch.reduce((before, change) => change(before), notes),
    );
  } catch {
    return { status: 'not-saved', reason: 'failed', value: null };
  }
}
