import { afterEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** A browser's messages, as far as both ends use them: JSON crosses, and whoever answers returns true first. */
const listeners = new Set<Listener>();
const copy = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
vi.stubGlobal('chrome', {
  runtime: {
    sendMessage: (message: unknown) =>
      new Promise((resolve) => {
        const isTaken = [...listeners].some(
          (listener) => listener(copy(message), {}, (answer) => resolve(copy(answer))) === true,
        );
        if (!isTaken) resolve(undefined);
      }),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
});
const { onMessage } = await import('../../entrypoints/shared/messages.ts');
const { ask, sendMessage } = await import('../../entrypoints/shared/send.ts');

// The sender is ours, the receiver the package's: an update that changes its envelope has to fail here.
let stop = (): void => undefined;
afterEach(() => {
  stop();
});

test('what is sent arrives, and the answer comes back', async () => {
  stop = onMessage('readPanel', ({ data: { slug } }) => ({ isOwn: true, target: slug, targets: [] }));
  expect(await sendMessage('readPanel', { slug: 'ines' })).toEqual({
    isOwn: true,
    target: 'ines',
    targets: [],
  });
});

test('a message without data', async () => {
  const open = vi.fn();
  stop = onMessage('openReport', open);
  await sendMessage('openReport');
  expect(open).toHaveBeenCalledOnce();
});

test('a failure of the receiver fails the question', async () => {
  stop = onMessage('chooseTarget', () => {
    throw new Error('no such target');
  });
  await expect(sendMessage('chooseTarget', { id: 'none' })).rejects.toThrow('chooseTarget was not answered');
});

test('nobody there: it fails, and is asked once more where that does no harm', async () => {
  await expect(sendMessage('openReport')).rejects.toThrow('openReport was not answered');
  const question = vi.fn(() => sendMessage('openReport'));
  await expect(ask(question)).rejects.toThrow('openReport was not answered');
  expect(question).toHaveBeenCalledTimes(2);
});
