import { Worker } from 'node:worker_threads';

interface Watch {
  /** To be called before each file. */
  readonly beat: (index: number) => void;
  readonly stop: () => void;
}

/** Seconds after which a file is taken to hang. */
const PATIENCE = 120;

/** A loop that never ends blocks its own thread; this one sees it, says which file it was, and ends the program. */
const WATCHER = `
  const { workerData } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  const cell = new Int32Array(workerData.buffer);
  let last = -1;
  let since = Date.now();
  setInterval(() => {
    const index = Atomics.load(cell, 0);
    if (index !== last) { last = index; since = Date.now(); }
    else if (Date.now() - since > ${PATIENCE * 1000}) {
      writeSync(1, 'FAULT ' + index + ': hangs (seed ' + workerData.seed + ')\\n');
      process.kill(process.pid, 'SIGKILL');
    }
  }, 1000);
`;

/** Begins to watch; `seed` stands in the message, so that the run can be repeated. */
export function startWatch(seed: number): Watch {
  const buffer = new SharedArrayBuffer(4);
  const cell = new Int32Array(buffer);
  const worker = new Worker(WATCHER, { eval: true, workerData: { buffer, seed } });
  worker.unref();
  return {
    beat: (index) => {
      Atomics.store(cell, 0, index);
    },
    stop: () => void worker.terminate(),
  };
}
