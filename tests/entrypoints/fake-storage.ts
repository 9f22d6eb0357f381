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
