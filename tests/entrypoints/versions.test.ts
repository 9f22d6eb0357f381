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
  test.each([
    ['first', 1, (reading: unknown) => reading],
    ['second', 2, (reading: unknown) => JSON.stringify(reading)],
  ])('a reading of the %s version is read and brought up', async (_, v, asKept) => {
    const resume = resumeOf('one');
    const { value: head } = await kept.keepReading(resume, AT);
    const key = `reading:${head.id}`;
    const asWritten = (await raw())[key];
    await fakeBrowser.storage.local.set({ [key]: asKept({ head, resume }), [`${key}$`]: { v } });
    expect(await kept.readReading(head.id)).toEqual({ status: 'ok', value: resume });
    expect((await raw())[key]).toEqual(asWritten);
    expect((await raw())[`${key}$`]).toEqual({ v: 3 });
  });

  test('a reading of the second version that was cut off is put aside as it stands', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const key = `reading:${head.id}`;
    await fakeBrowser.storage.local.set({ [key]: '{"head":', [`${key}$`]: { v: 2 } });
    expect(await kept.readReading(head.id)).toEqual({ status: 'damaged', value: null });
    expect(Object.values(await versioned.readDamaged())).toEqual([{ version: 2, value: '{"head":' }]);
  });

  test('the list of readings is made anew from readings of every version', async () => {
    const { value: head } = await kept.keepReading(resumeOf('one'), AT);
    const key = `reading:${head.id}`;
    await fakeBrowser.storage.local.set({
      [key]: JSON.stringify({ head, resume: resumeOf('one') }),
      [`${key}$`]: { v: 2 },
      readings: 'broken',
    });
    expect(await kept.readHeads()).toEqual({ status: 'damaged', value: [head] });
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
