import type { Resume } from '../../analyzers/model.ts';
import { object, orNull, text } from '../../analyzers/notes/checks.ts';
import { isSamePerson } from '../../analyzers/notes/person.ts';
import {
  notesShape,
  ownTargetsShape,
  readingHeadShape,
  readingHeadsShape,
} from '../../analyzers/notes/shape.ts';
import {
  NO_NOTES,
  type Notes,
  type OwnTarget,
  type Posting,
  type ReadingHead,
} from '../../analyzers/records.ts';
import { DEFAULT_ROLE } from '../../analyzers/roles/index.ts';
import { isResume } from './guards.ts';
import { ownTask } from './own-task.ts';
import { packResume, unpackResume } from './packed-resume.ts';
import {
  type Kept,
  type Kind,
  type Loaded,
  inTurn,
  isPrivate,
  load,
  memory,
  save,
  tellChanged,
  update,
  write,
} from './versioned.ts';
import { type StorageItemKey, storage } from 'wxt/utils/storage';

/** What is kept: readings, what people said, targets, and whose profiles are whose. */

const NOTES: Kind<Notes> = { version: 1, migrations: {}, shape: notesShape, empty: NO_NOTES };

const TARGETS: Kind<readonly OwnTarget[]> = { version: 1, migrations: {}, shape: ownTargetsShape, empty: [] };

const HEADS: Kind<readonly ReadingHead[]> = {
  version: 1,
  migrations: {},
  shape: readingHeadsShape,
  empty: [],
};

const CHOSEN: Kind<string> = { version: 1, migrations: {}, shape: text(100), empty: DEFAULT_ROLE };

/** A reading is stored with its head, so that a damaged list can be made anew. */
interface Reading {
  readonly head: ReadingHead;
  readonly resume: Resume;
}

/** A reading as it is kept: its resume is one short text. */
async function packReading(reading: Reading | null): Promise<unknown> {
  return reading && { head: reading.head, resume: await packResume(reading.resume) };
}

async function unpackReading(kept: unknown): Promise<unknown> {
  const { head, resume } = kept as Readonly<Record<string, unknown>>;
  return { head, resume: await unpackResume(String(resume)) };
}

const READING: Kind<Reading | null> = {
  version: 3,
  migrations: {
    // A tree at first, then JSON text.
    2: (reading) => JSON.stringify(reading),
    3: (json) => packReading(JSON.parse(String(json)) as Reading),
  },
  packing: { pack: packReading, unpack: unpackReading },
  shape: orNull(
    object<Reading>({ head: readingHeadShape, resume: (value) => (isResume(value) ? value : undefined) }),
  ),
  empty: null,
};

/** Addresses of the profiles that the user said are theirs. */
const OWN_PROFILES: Kind<readonly string[]> = {
  version: 1,
  migrations: {},
  shape: (value) =>
    Array.isArray(value) && value.length <= 100 && value.every((one) => text(200)(one) !== undefined)
      ? (value as string[])
      : undefined,
  empty: [],
};

const notesKey = (person: string): StorageItemKey => `local:notes:${person}`;

const readingKey = (id: string): StorageItemKey => `local:reading:${id}`;

const HEADS_KEY = 'local:readings';

const TARGETS_KEY = 'local:targets';

const CHOSEN_KEY = 'local:target';

const OWN_PROFILES_KEY = 'local:own-profiles';

/** The readings that are kept, newest first. */
export function readHeads(): Promise<Loaded<readonly ReadingHead[]>> {
  return inTurn(loadHeads);
}

/** The list of readings; made anew from the readings themselves when it is damaged. */
async function loadHeads(): Promise<Loaded<readonly ReadingHead[]>> {
  const heads = await load(HEADS_KEY, HEADS);
  if (heads.status !== 'damaged') return heads;
  const all = await storage.snapshot('local').catch(() => null);
  if (all === null) return { status: 'unreadable', value: [] };
  const found: ReadingHead[] = [];
  for (const key of Object.keys(all)) {
    const id = /^reading:([^$]+)$/.exec(key)?.[1];
    const reading = id === undefined ? null : (await load(readingKey(id), READING)).value;
    if (reading !== null) found.push(reading.head);
  }
  const value = found.sort((a, b) => b.readAt.localeCompare(a.readAt));
  await save(value, [write(HEADS_KEY, HEADS, value)]);
  return { status: 'damaged', value };
}

/** What was read, or null when there is no such reading. */
export async function readReading(id: string): Promise<Loaded<Resume | null>> {
  const { status, value } = await inTurn(() => load(readingKey(id), READING));
  return { status, value: value?.resume ?? null };
}

/** What a person said; empty notes when nothing was. */
export async function readNotes(person: string): Promise<Loaded<Notes>> {
  return inTurn(() => load(notesKey(person), NOTES));
}

/** The targets that the user made. */
export async function readTargets(): Promise<Loaded<readonly OwnTarget[]>> {
  return inTurn(() => load(TARGETS_KEY, TARGETS));
}

/** Id of the target that was chosen last; the default role before that. */
export async function readChosenTarget(): Promise<string> {
  return (await inTurn(() => load(CHOSEN_KEY, CHOSEN))).value;
}

/** Keeps which target was chosen last. */
export function chooseTarget(id: string): Promise<Kept<string>> {
  return update(CHOSEN_KEY, CHOSEN, () => id);
}

/** Whether the user said that the profile of this slug is theirs. */
export async function isOwnProfile(slug: string): Promise<boolean> {
  return (await inTurn(() => load(OWN_PROFILES_KEY, OWN_PROFILES))).value.includes(slug);
}

/** Keeps, or forgets, that the profile of this slug is the user’s own. */
export function sayOwnProfile(slug: string, isOwn: boolean): Promise<Kept<readonly string[]>> {
  return update(OWN_PROFILES_KEY, OWN_PROFILES, (slugs) => [
    ...slugs.filter((one) => one !== slug),
    ...(isOwn ? [slug] : []),
  ]);
}

/** Changes the targets that the user made. */
export function changeTargets(
  change: (targets: readonly OwnTarget[]) => readonly OwnTarget[],
): Promise<Kept<readonly OwnTarget[]>> {
  return update(TARGETS_KEY, TARGETS, change);
}

/** Changes what a person said. `gone` when everything of that person was deleted meanwhile, in whatever window. */
export function changeNotes(person: string, change: (notes: Notes) => Notes): Promise<Kept<Notes>> {
  return inTurn(async () => {
    const heads = await loadHeads();
    const notes = await load(notesKey(person), NOTES);
    const value = change(notes.value);
    if (notes.status === 'unreadable' || heads.status === 'unreadable')
      return { status: 'not-saved', reason: 'unreadable', value };
    if (!heads.value.some((head) => head.person === person))
      return { status: 'not-saved', reason: 'gone', value };
    return save(value, [write(notesKey(person), NOTES, value)]);
  });
}

/**
 * Keeps a reading. The same text read again is the same reading. It joins the readings of the person it shares a
 * position with, or `person` when the user says whose it is.
 */
export async function keepReading(
  resume: Resume,
  readAt: string,
  person?: string,
): Promise<Kept<ReadingHead>> {
  // To tell a long text by its bytes takes long enough for a task that does nothing else.
  await ownTask();
  const id = await fingerprint(`${resume.source.kind}\n${resume.text}`);
  return inTurn(async () => {
    const heads = await loadHeads();
    const owner = person ?? (await personOf(resume, id, heads.value)) ?? id;
    const { kind, name } = resume.source;
    const head: ReadingHead = { id, person: owner, name: name.slice(0, 500), kind, readAt };
    if (heads.status === 'unreadable') return { status: 'not-saved', reason: heads.status, value: head };
    const others = heads.value.filter((other) => other.id !== id);
    return save(head, [
      write(readingKey(id), READING, { head, resume }),
      write(HEADS_KEY, HEADS, [head, ...others]),
    ]);
  });
}

async function personOf(
  resume: Resume,
  id: string,
  heads: readonly ReadingHead[],
): Promise<string | undefined> {
  const again = heads.find((head) => head.id === id);
  if (again !== undefined) return again.person;
  for (const head of heads) {
    const { value } = await load(readingKey(head.id), READING);
    if (value !== null && isSamePerson(value.resume, resume)) return head.person;
  }
  return undefined;
}

async function fingerprint(content: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return [...new Uint8Array(hash).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The posting of a page, on its way to the report page. Gone when the browser closes. */
const HANDED_KEY = 'session:posting';

/** Hands a posting over to the report page. */
export function handOverPosting(posting: Posting): Promise<void> {
  return storage.setItem(HANDED_KEY, posting);
}

/** What was handed over, or null when nothing was. It stays until it is forgotten. */
export function readHandedPosting(): Promise<Posting | null> {
  return storage.getItem<Posting>(HANDED_KEY);
}

/** Forgets what was handed over. */
export function forgetHandedPosting(): Promise<void> {
  return storage.removeItem(HANDED_KEY);
}

/** Deletes one reading; with the last one of a person, what that person said too. */
export function deleteReading(id: string): Promise<void> {
  return inTurn(async () => {
    const { status, value: heads } = await loadHeads();
    if (status === 'unreadable') return;
    const left = heads.filter((head) => head.id !== id);
    const person = heads.find((head) => head.id === id)?.person;
    const isLast = person !== undefined && !left.some((head) => head.person === person);
    await save(left, [write(HEADS_KEY, HEADS, left)]);
    const keys = [readingKey(id), ...(isLast ? [notesKey(person)] : [])];
    for (const key of keys) memory.delete(key);
    if (isPrivate()) return;
    await storage.removeItems(keys.map((key) => ({ key, options: { removeMeta: true } })));
    tellChanged();
  });
}

/** Deletes all of it, also what was put aside. A change that waits behind it finds its person gone. */
export function deleteEverything(): Promise<void> {
  return inTurn(async () => {
    memory.clear();
    await Promise.all([storage.clear('local'), storage.clear('session')]);
    tellChanged();
  });
}
