import type { Resume } from '../../analyzers/model.ts';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Node has no web locks of its own: the same promise, one after the other by name. */
const turns = new Map<string, Promise<unknown>>();
const locks = {
  request: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    turns.set(name, turn);
    return turn;
  },
};

/** Whether the window is private. */
export const extension = { inIncognitoContext: false };

/** To be called before `storage.ts` is imported: gives it a browser's storage and locks. */
export function fakeStorage(): void {
  vi.stubGlobal('chrome', Object.assign(fakeBrowser, { extension }));
  vi.stubGlobal('navigator', { locks });
}

/** A resume with one position, whose employer tells people apart. */
export function resumeOf(text: string, organization = 'Harbour Lane Ltd'): Resume {
  return {
    source: { kind: 'text', name: 'mine.txt', pages: 0, pageSizes: [] },
    language: 'en',
    text,
    runs: [],
    sections: [],
    positions: [
      {
        title: 'Project Manager',
        organization,
        location: null,
        employmentType: null,
        start: '2019-03',
        end: null,
        current: true,
        span: { start: 0, end: 0 },
      },
    ],
    certifications: [],
    recommendations: [],
    warnings: [],
  };
}

/** All that stands in the storage. */
export async function raw(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get();
}
