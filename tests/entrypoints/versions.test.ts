import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeStorage, raw, resumeOf } from './fake-storage.ts';

fakeStorage();
const kept = await import('../../entrypoints/shared/storage.ts');
const versioned = await import('../../entrypoints/shared/versioned.ts');

const AT = '2026-11-26T09:30:00.000Z';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('versions', () => {
  test('a reading of the first version, a tree instead of a text, is read and brought up', async () => {
    const resume = resumeOf('one');
    const { value: head } = await kept.keepReading(resume, AT);
    const key = `reading:${head.id}`;
    await fakeBrowser.storage.local.set({ [key]: { head, resume }, [`${key}$`]: { v: 1 } });
    expect(await kept.readReading(head.id)).toEqual({ status: 'ok', value: resume });
    expect((await raw())[key]).toBe(JSON.stringify({ head, resume }));
  });

  const numbers = (value: unknown): { readonly n: number } | undefined =>
    typeof value === 'object' && value !== null && 'n' in value ? (value as { n: number }) : undefined;
  const second = {
    version: 2,
    migrations: { 2: (value: unknown) => ({ n: Number(value) }) },
    shape: numbers,
    empty: { n: 0 },
  };

  test('an older value is brought up once, and its version with it', async () => {
    await fakeBrowser.storage.local.set({ example: 41 });
    expect(await versioned.load('local:example', second)).toEqual({ status: 'ok', value: { n: 41 } });
    expect(await raw()).toEqual({ example: { n: 41 }, example$: { v: 2 } });
    const changed = await versioned.update('local:example', second, ({ n }) => ({ n: n + 1 }));
    expect(changed).toEqual({ status: 'saved', value: { n: 42 } });
    expect(await versioned.load('local:example', second)).toEqual({ status: 'ok', value: { n: 42 } });
  });

  test('a first value carries its version', async () => {
    await versioned.update('local:example', second, ({ n }) => ({ n: n + 1 }));
    expect(await raw()).toEqual({ example: { n: 1 }, example$: { v: 2 } });
  });

  test('a step that throws loses nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ example: 41 });
    const broken = {
      ...second,
      migrations: {
        2: () => {
          throw new Error('no way up');
        },
      },
    };
    expect(await versioned.load('local:example', broken)).toMatchObject({ status: 'damaged' });
    expect(Object.values(await versioned.readDamaged())).toEqual([{ version: 1, value: 41 }]);
  });

  test('a value of a newer version is neither read nor touched', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const stored = { example: { later: true }, example$: { v: 3 } };
    await fakeBrowser.storage.local.set(stored);
    expect(await versioned.load('local:example', second)).toMatchObject({ status: 'unreadable' });
    const change = await versioned.update('local:example', second, () => ({ n: 7 }));
    expect(change).toEqual({ status: 'not-saved', reason: 'unreadable', value: { n: 7 } });
    expect(await raw()).toEqual(stored);
  });
});
