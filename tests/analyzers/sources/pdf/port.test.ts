import { expect, test } from 'vitest';
import { portPair } from '../../../../analyzers/sources/pdf/port.ts';

/** All that has been sent by now was handed over. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what one end sends arrives at the other, in order, and not before the sender has gone on', async () => {
  const [left, right] = portPair();
  const heard: unknown[] = [];
  right.addEventListener('message', ({ data }) => heard.push(['right', data]));
  left.addEventListener('message', ({ data }) => heard.push(['left', data]));
  const [first, second, answer] = [{ n: 1 }, { n: 2 }, { n: 3 }];
  left.postMessage(first);
  left.postMessage(second);
  right.postMessage(answer);
  expect(heard).toEqual([]);
  await settled();
  expect(heard).toEqual([
    ['right', first],
    ['right', second],
    ['left', answer],
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
