import { browser } from 'wxt/browser';
import { storage, type StorageItemKey } from 'wxt/utils/storage';
import type { Resume } from '../../analyzers/model.ts';
import { object, orNull, text, type Check } from '../../analyzers/notes/checks.ts';
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

/**
 * All that is kept, and the only file that keeps it. A write is one call of the browser's storage, so it happens
 * whole or not at all; changes wait for one another across windows, so none is lost. Extension pages and the
 * background share these locks; a content script lives at the page's origin and must ask the background instead.
 */

/** How it went. `value` is what is now in use: also when it could not be saved, so that nothing typed is lost. */
export type Kept<T> =
  | { readonly status: 'saved'; readonly value: T }
  /** A private window: in use until this page is closed, kept nowhere. */
  | { readonly status: 'private'; readonly value: T }
  /**
   * full: no room left. gone: deleted meanwhile. unreadable: what is there must not be written over.
   * invalid: too long or not of the right shape. failed: the browser refused.
   */
  | {
      readonly status: 'not-saved';
      readonly reason: 'full' | 'gone' | 'unreadable' | 'invalid' | 'failed';
      readonly value: T;
    };

/**
 * damaged: it could not be read; the raw value was put aside whole (see `readDamaged`), and `value` is empty.
 * unreadable: a newer version of the extension wrote it, or the browser does not give it out. It stays as it is.
 */
export interface Loaded<T> {
  readonly status: 'ok' | 'damaged' | 'unreadable';
  readonly value: T;
}

/** One kind of value that is kept, with the way up from each earlier version. */
export interface Kind<T> {
  readonly version: number;
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
  readonly shape: Check<T>;
  readonly empty: T;
}

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
const READING: Kind<Reading | null> = {
  version: 1,
  migrations: {},
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
const DAMAGED = 'damaged:';

/** What a private window uses instead of storage. */
const memory = new Map<string, unknown>();

const isPrivate = (): boolean => browser.extension.inIncognitoContext;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('next-rung', work);
}

/** Reads one value, brought up to the newest version. What cannot be read is put aside, never overwritten. */
export async function load<T>(key: StorageItemKey, kind: Kind<T>): Promise<Loaded<T>> {
  if (isPrivate()) return { status: 'ok', value: memory.has(key) ? (memory.get(key) as T) : kind.empty };
  const { version, migrations, shape, empty } = kind;
  try {
    const item = storage.defineItem<unknown, { v?: number }>(key, { version, migrations: { ...migrations } });
    const value = await item.getValue();
    if (value === null) return { status: 'ok', value: empty };
    const written = (await item.getMeta()).v ?? 1;
    if (written > version) return { status: 'unreadable', value: empty };
    // A step on the way up that failed leaves the older version behind.
    const checked = written < version ? undefined : shape(value);
    if (checked !== undefined) return { status: 'ok', value: checked };
    const aside: StorageItemKey = `local:${DAMAGED}${key.slice('local:'.length)}:${Date.now()}`;
    await storage.setItems([
      { key: aside, value: { version: written, value } },
      { key, value: null },
    ]);
    return { status: 'damaged', value: empty };
  } catch {
    return { status: 'unreadable', value: empty };
  }
}

interface Write {
  readonly key: StorageItemKey;
  readonly version: number;
  readonly value: unknown;
  readonly isValid: boolean;
}

const write = <T>(key: StorageItemKey, { version, shape }: Kind<T>, value: T): Write => ({
  key,
  version,
  value,
  isValid: shape(value) !== undefined,
});

/** Writes all of it in one call, each with its version. */
async function save<T>(value: T, writes: readonly Write[]): Promise<Kept<T>> {
  if (writes.some(({ isValid }) => !isValid)) return { status: 'not-saved', reason: 'invalid', value };
  if (isPrivate()) {
    for (const one of writes) memory.set(one.key, one.value);
    return { status: 'private', value };
  }
  try {
    await storage.setItems(
      writes.flatMap((one) => [
        { key: one.key, value: one.value },
        { key: `${one.key}$` as StorageItemKey, value: { v: one.version } },
      ]),
    );
    return { status: 'saved', value };
  } catch (error) {
    const isFull = /quota/i.test(String(error));
    return { status: 'not-saved', reason: isFull ? 'full' : 'failed', value };
  }
}

/** Reads, changes and writes one value, with nobody in between. */
export function update<T>(key: StorageItemKey, kind: Kind<T>, change: (value: T) => T): Promise<Kept<T>> {
  return inTurn(async (): Promise<Kept<T>> => {
    const { status, value } = await load(key, kind);
    const changed = change(value);
    if (status === 'unreadable') return { status: 'not-saved', reason: status, value: changed };
    return save(changed, [write(key, kind, changed)]);
  });
}

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
  const found = Object.values(all).flatMap((value) => READING.shape(value)?.head ?? []);
  const value = found.sort((a, b) => b.readAt.localeCompare(a.readAt));
  await save(value, [write(HEADS_KEY, HEADS, value)]);
  return { status: 'damaged', value };
}

/** What was read, or null when there is no such reading. */
export async function readReading(id: string): Promise<Loaded<Resume | null>> {
  const { status, value } = await inTurn(() => load(readingKey(id), READING));
  return { status, value: value?.resume ?? null };
}

export async function readNotes(person: string): Promise<Loaded<Notes>> {
  return inTurn(() => load(notesKey(person), NOTES));
}

export async function readTargets(): Promise<Loaded<readonly OwnTarget[]>> {
  return inTurn(() => load(TARGETS_KEY, TARGETS));
}

/** Id of the target that was chosen last; the default role before that. */
export async function readChosenTarget(): Promise<string> {
  return (await inTurn(() => load(CHOSEN_KEY, CHOSEN))).value;
}

export function chooseTarget(id: string): Promise<Kept<string>> {
  return update(CHOSEN_KEY, CHOSEN, () => id);
}

/** Whether the user said that the profile of this slug is theirs. */
export async function isOwnProfile(slug: string): Promise<boolean> {
  return (await inTurn(() => load(OWN_PROFILES_KEY, OWN_PROFILES))).value.includes(slug);
}

export function sayOwnProfile(slug: string, isOwn: boolean): Promise<Kept<readonly string[]>> {
  return update(OWN_PROFILES_KEY, OWN_PROFILES, (slugs) => [
    ...slugs.filter((one) => one !== slug),
    ...(isOwn ? [slug] : []),
  ]);
}

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
    if (!isPrivate()) await storage.removeItems(keys.map((key) => ({ key, options: { removeMeta: true } })));
  });
}

/** Deletes all of it, also what was put aside. A change that waits behind it finds its person gone. */
export function deleteEverything(): Promise<void> {
  return inTurn(async () => {
    memory.clear();
    await Promise.all([storage.clear('local'), storage.clear('session')]);
  });
}

/** What could not be read and was put aside, by its key: for the user to take away. */
export async function readDamaged(): Promise<Readonly<Record<string, unknown>>> {
  if (isPrivate()) return {};
  const all = await storage.snapshot('local');
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(DAMAGED)));
}

/** Throws away what was put aside. */
export async function removeDamaged(): Promise<void> {
  const keys = Object.keys(await readDamaged());
  await storage.removeItems(keys.map((key) => `local:${key}` as StorageItemKey));
}

/** Calls back after any change of what is kept, in whatever window it was made. Returns how to stop. */
export function watchKept(callback: () => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'local') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
