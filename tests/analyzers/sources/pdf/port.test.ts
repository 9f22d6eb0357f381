import { expect, test } from 'vitest';
import { portPair } from '../../../../analyzers/sources/pdf/port.ts';

/** All that has been sent by now was handed over. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what one end sends arrives at the other, in order, and not before the sender has gone on', async () => {
  const [left, right] = portPair();
  const heard: unknown[] = [];
  right.addEventListener('message', ({ data }) => heard.push(['right', Object.values(data.chunk ?? [])]));
  left.addEventListener('message', ({ data }) => heard.push(['left', Object.values(data.chunk ?? [])]));
  left.postMessage({ chunk: [1] });
  left.postMessage({ chunk: [2] });
  right.postMessage({ chunk: [3] });
  expect(heard).toEqual([]);
  await settled();
  expect(heard).toEqual([
    ['right', [1]],
    ['right', [2]],
    ['left', [3]],
  ]);
});

test('a piece of text stays whole when its sender empties it to fill it again', async () => {
  const [left, right] = portPair();
  const heard: unknown[] = [];
  right.addEventListener('message', ({ data }) => heard.push(data.chunk));
  const piece: { items: string[] } = { items: ['words'] };
  left.postMessage({ chunk: piece });
  piece.items = [];
  await settled();
  expect(heard).toEqual([{ items: ['words'] }]);
});

test('who stopped listening hears nothing', async () => {
  const [left, right] = portPair();
  const heard: unknown[] = [];
  const listener = ({ data }: { readonly data: unknown }): unknown => heard.push(data);
  const stop = new AbortController();
  right.addEventListener('message', listener, { signal: stop.signal });
  stop.abort();
  left.postMessage({});
  right.addEventListener('message', listener);
  right.removeEventListener('message', listener);
  left.postMessage({});
  await settled();
  expect(heard).toEqual([]);
});
