import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_NOTES } from '../../analyzers/records.ts';
import { RUNS } from '../property.ts';
import { fakeStorage } from './fake-storage.ts';

fakeStorage();
const kept = await import('../../entrypoints/shared/storage.ts');
const versioned = await import('../../entrypoints/shared/versioned.ts');

const raw = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get();
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** A value in its n-th version is the list of the steps that it went through. */
const VERSIONS = 6;
const steps = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'number') ? value : undefined;
const kindOf = (
  version: number,
  broken?: number,
): Parameters<typeof versioned.load<readonly number[]>>[1] => ({
  version,
  migrations: Object.fromEntries(
    Array.from({ length: version - 1 }, (_, index) => [
      index + 2,
      (value: unknown) => {
        if (broken === index + 2) throw new Error('no way up');
        return [...(value as number[]), index + 2];
      },
    ]),
  ),
  shape: steps,
  empty: [],
});
const version = fc.integer({ min: 1, max: VERSIONS });

test('from every version up to every other: each step once and in order; from a newer one nothing is touched', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, fc.array(fc.integer()), async (from, to, value) => {
      fakeBrowser.reset();
      const before = { example: value, example$: { v: from } };
      await fakeBrowser.storage.local.set(before);
      const loaded = await versioned.load('local:example', kindOf(to));
      if (from > to) {
        expect(loaded).toEqual({ status: 'unreadable', value: [] });
        expect(await raw()).toEqual(before);
        return;
      }
      const climbed = Array.from({ length: to - from }, (_, index) => from + index + 1);
      expect(loaded).toEqual({ status: 'ok', value: [...value, ...climbed] });
      // Again: no step is taken twice.
      expect(await versioned.load('local:example', kindOf(to))).toEqual(loaded);
    }),
    RUNS,
  );
});

test('a step that throws loses nothing: the value is put aside as it was', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, fc.array(fc.integer()), async (from, broken, value) => {
      fc.pre(from < broken);
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set({ example: value, example$: { v: from } });
      const loaded = await versioned.load('local:example', kindOf(VERSIONS, broken));
      const aside = Object.values(await versioned.readDamaged()) as { readonly value: unknown }[];
      const all = JSON.stringify([await raw(), aside]);
      expect(loaded.status).toBe('damaged');
      expect(all).toContain(JSON.stringify(value).slice(1, -1));
      expect(aside).toHaveLength(1);
    }),
    RUNS,
  );
});

test('whatever stands in storage: reading never throws, and what cannot be used is kept whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      fc.pre(value !== null);
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set({
        'notes:p': value,
        targets: value,
        target: value,
        'reading:r': value,
      });
      const notes = await kept.readNotes('p');
      const targets = await kept.readTargets();
      await kept.readChosenTarget();
      await kept.readReading('r');
      const aside = await versioned.readDamaged();
      if (notes.status === 'damaged') {
        expect(notes.value).toEqual(NO_NOTES);
        const [, saved] = Object.entries(aside).find(([key]) => key.startsWith('damaged:notes:')) ?? [];
        expect(saved).toEqual({ version: 1, value });
      }
      if (targets.status === 'damaged')
        expect(Object.keys(aside).some((key) => key.startsWith('damaged:targets:'))).toBe(true);
    }),
    RUNS,
  );
});
