/** A message of pdf.js. Pieces of a page's text come as `chunk`, which its sender empties when it has sent it. */
interface Message {
  readonly chunk?: object;
}

type Listener = (event: { readonly data: Message }) => void;

/** What pdf.js needs of a message port. */
export interface Port {
  postMessage(data: Message): void;
  addEventListener(type: 'message', listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(type: 'message', listener: Listener): void;
}

/** Two ports within one thread, which hand each other what they are sent. pdf.js's own copy all of it. */
export function portPair(): readonly [Port, Port] {
  const here = new Set<Listener>();
  const there = new Set<Listener>();
  return [port(here, there), port(there, here)];
}

function port(own: Set<Listener>, others: Set<Listener>): Port {
  return {
    postMessage(data) {
      const event = { data: data.chunk === undefined ? data : { ...data, chunk: { ...data.chunk } } };
      // A sender does not expect to be answered before it has gone on.
      void Promise.resolve().then(() => {
        for (const listener of others) listener(event);
      });
    },
    addEventListener(_type, listener, options) {
      own.add(listener);
      options?.signal?.addEventListener('abort', () => own.delete(listener));
    },
    removeEventListener(_type, listener) {
      own.delete(listener);
    },
  };
}
