import type { ReadResult, Resume } from '../../analyzers/model.ts';
import { MAX_MILLISECONDS } from '../../analyzers/sources/limits.ts';
import { parseResume } from '../shared/packed-resume.ts';
import type { Answer, Question } from './worker-messages.ts';

/** A worker that runs. */
export interface Running {
  readonly port: Worker;
  /** Settles when it is gone: what it was asked will never be answered. */
  readonly ended: Promise<void>;
}

/** Milliseconds that a worker has to begin. */
const PATIENCE = 10_000;
/** What reading a file may take in all: by its own clock it stops before, unless it is stuck. */
const MAX_READING = MAX_MILLISECONDS + 5_000;

let running: Promise<Running> | null = null;

/** The worker of this page. It is started when first needed and kept until it ends; then there is a new one. */
export function startWorker(): Promise<Running> {
  if (running === null) {
    const mine = start();
    const forget = (): void => {
      if (running === mine) running = null;
    };
    mine.then(({ ended }) => ended.then(forget), forget);
    running = mine;
  }
  return running;
}

async function start(): Promise<Running> {
  const { default: ReadingWorker } = await import('./reading-worker.ts?worker');
  const name = `reading-${crypto.randomUUID()}`;
  const port = new ReadingWorker({ name });
  // What is sent to one that never begins would never be answered.
  const isAlive = await begins(port);
  return {
    port,
    ended: isAlive ? navigator.locks.request(name, () => undefined) : Promise.resolve(),
  };
}

/** Whether the worker began: it says so when it holds the lock that it keeps until it is gone. */
function begins(port: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    void answerOf(port, 'alive').then(() => {
      resolve(true);
    });
    port.addEventListener('error', () => {
      resolve(false);
    });
    setTimeout(resolve, PATIENCE, false);
  });
}

/** Asks for something. */
export function askWorker(port: Worker, question: Question): void {
  port.postMessage(question);
}

/** The next answer of one of these kinds. */
export function answerOf<Kind extends Answer['kind']>(
  port: Worker,
  ...kinds: readonly Kind[]
): Promise<Extract<Answer, { kind: Kind }>> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<Answer>): void => {
      if (!(kinds as readonly string[]).includes(data.kind)) return;
      port.removeEventListener('message', listen);
      resolve(data as Extract<Answer, { kind: Kind }>);
    };
    port.addEventListener('message', listen);
  });
}

/**
 * Reads a file in the worker. One that dies is replaced once: the browser may have ended it; a file that ends two of
 * them is `too-large`. `needs-page` for a saved web page. Rejects only when `signal` aborts; that ends the worker.
 */
export async function readInWorker(
  blob: Blob,
  name: string,
  signal: AbortSignal,
  onProgress: (page: number, pages: number) => void,
): Promise<ReadResult | 'needs-page'> {
  const first = await tryToRead(blob, name, signal, onProgress);
  const result = first === 'ended' ? await tryToRead(blob, name, signal, onProgress) : first;
  return result === 'ended' ? { status: 'error', code: 'too-large' } : result;
}

async function tryToRead(
  blob: Blob,
  name: string,
  signal: AbortSignal,
  onProgress: (page: number, pages: number) => void,
): Promise<ReadResult | 'needs-page' | 'ended'> {
  const { port, ended } = await startWorker();
  signal.throwIfAborted();
  const listen = ({ data }: MessageEvent<Answer>): void => {
    if (data.kind === 'progress') onProgress(data.page, data.pages);
  };
  port.addEventListener('message', listen);
  const stop = (): void => {
    port.terminate();
  };
  signal.addEventListener('abort', stop, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, MAX_READING, 'late');
  });
  try {
    askWorker(port, { kind: 'read', blob, name });
    const answer = await Promise.race([
      answerOf(port, 'read', 'failed', 'needs-page'),
      ended.then(() => 'ended' as const),
      late,
    ]);
    signal.throwIfAborted();
    if (answer === 'ended') return answer;
    if (answer === 'late') {
      stop();
      return { status: 'error', code: 'too-large' };
    }
    if (answer.kind === 'needs-page') return answer.kind;
    if (answer.kind === 'failed') return { status: 'error', code: answer.code };
    return { status: 'ok', resume: parseResume(answer.json, answer.packed) as Resume };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    port.removeEventListener('message', listen);
  }
}
