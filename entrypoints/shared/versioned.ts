import type { Check } from '../../analyzers/notes/checks.ts';
import { browser } from 'wxt/browser';
import { type StorageItemKey, storage } from 'wxt/utils/storage';

/**
 * How a value is read from and written to the browser's storage. `storage.ts` says what is kept and deletes it; no
 * other file touches the storage. A write is one call, so it happens whole or not at all; changes wait for one another
 * across windows, so none is lost. Extension pages and the background share these locks; a content script lives at the
 * page's origin and must ask the background instead.
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
  /** How a value is kept, when not as it is; `unpack` fails on what was not packed. */
  readonly packing?: {
    readonly pack: (value: T) => Promise<unknown>;
    readonly unpack: (kept: unknown) => Promise<unknown>;
  };
}

const DAMAGED = 'damaged:';

/** Keys of what was put aside: looking for them among all that is kept would take every reading through the page. */
const ASIDE: StorageItemKey = 'local:put-aside';

/** What a private window uses instead of storage. */
export const memory = new Map<string, unknown>();

export const isPrivate = (): boolean => browser.extension.inIncognitoContext;

/** Runs work on what is kept while no other page of the extension does: reading and writing back are one step. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('next-rung', work);
}

/** Reads one value, brought up to the newest version. What cannot be read is put aside, never overwritten. */
export async function load<T>(key: StorageItemKey, kind: Kind<T>): Promise<Loaded<T>> {
  if (isPrivate()) return { status: 'ok', value: memory.has(key) ? (memory.get(key) as T) : kind.empty };
  const { version, migrations, shape, empty, packing } = kind;
  try {
    const item = storage.defineItem<unknown, { v?: number }>(key, { version, migrations: { ...migrations } });
    const value = await item.getValue();
    if (value === null) return { status: 'ok', value: empty };
    const written = (await item.getMeta()).v ?? 1;
    if (written > version) return { status: 'unreadable', value: empty };
    // A step on the way up that failed leaves the older version behind.
    const checked =
      written < version
        ? undefined
        : shape(packing ? await packing.unpack(value).catch(() => undefined) : value);
    if (checked !== undefined) return { status: 'ok', value: checked };
    const aside: StorageItemKey = `local:${DAMAGED}${key.slice('local:'.length)}:${Date.now()}`;
    await storage.setItems([
      { key: aside, value: { version: written, value } },
      { key: ASIDE, value: [...(await asideKeys()), aside] },
      { key, value: null },
    ]);
    tellChanged();
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
  /** As it is kept. */
  readonly pack: () => Promise<unknown>;
}

export const write = <T>(key: StorageItemKey, kind: Kind<T>, value: T): Write => ({
  key,
  version: kind.version,
  value,
  isValid: kind.shape(value) !== undefined,
  pack: () => kind.packing?.pack(value) ?? Promise.resolve(value),
});

/** Writes all of it in one call, each with its version. */
export async function save<T>(value: T, writes: readonly Write[]): Promise<Kept<T>> {
  if (writes.some(({ isValid }) => !isValid)) return { status: 'not-saved', reason: 'invalid', value };
  if (isPrivate()) {
    for (const one of writes) memory.set(one.key, one.value);
    return { status: 'private', value };
  }
  try {
    const items = writes.map(async ({ key, version, pack }) => [
      { key, value: await pack() },
      { key: `${key}$` as StorageItemKey, value: { v: version } },
    ]);
    await storage.setItems((await Promise.all(items)).flat());
  } catch (error) {
    const isFull = /quota/i.test(String(error));
    return { status: 'not-saved', reason: isFull ? 'full' : 'failed', value };
  }
  tellChanged();
  return { status: 'saved', value };
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

async function asideKeys(): Promise<readonly StorageItemKey[]> {
  const keys = await storage.getItem<unknown>(ASIDE);
  if (keys === null) return [];
  if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys as StorageItemKey[];
  // The list itself is damaged.
  const all = Object.keys(await storage.snapshot('local'));
  return all.filter((key) => key.startsWith(DAMAGED)).map((key): StorageItemKey => `local:${key}`);
}

/** What could not be read and was put aside, by its key: for the user to take away. */
export async function readDamaged(): Promise<Readonly<Record<string, unknown>>> {
  if (isPrivate()) return {};
  const keys = await asideKeys();
  if (keys.length === 0) return {};
  const items = await storage.getItems([...keys]);
  return Object.fromEntries(items.map(({ key, value }) => [key.slice('local:'.length), value as unknown]));
}

/** Throws away what was put aside. */
export async function removeDamaged(): Promise<void> {
  if (isPrivate()) return;
  await inTurn(async () => storage.removeItems([...(await asideKeys()), ASIDE]));
  tellChanged();
}

const CHANGED = 'kept-changed';

/**
 * Tells every page of the extension that something kept has changed. The browser's own event brings along what was
 * there and what is there now: with a long reading, each page that listens stands still.
 */
export function tellChanged(): void {
  const channel = new BroadcastChannel(CHANGED);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after any change of what is kept, in whatever window it was made. Returns how to stop. */
export function watchKept(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANGED);
  channel.addEventListener('message', callback);
  return () => {
    channel.close();
  };
}
