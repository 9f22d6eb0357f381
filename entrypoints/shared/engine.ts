import type { analyze } from '../../analyzers/analyze.ts';
import type { readPosting } from '../../analyzers/postings/read.ts';
import type { SignalName } from './messages.ts';

/** What judges, built from `entrypoints/engine.ts`. It is most of the extension's code, and few messages need it. */
export interface Engine {
  readonly analyze: typeof analyze;
  readonly readPosting: typeof readPosting;
  readonly signals: readonly SignalName[];
}

/** What the script calls the engine in the background's scope, where both are plain scripts. */
export const ENGINE_NAME = 'nextRungEngine';

const SCRIPT = '/engine.js';

/** Of the background: a worker has `importScripts`, an event page a document. */
const scope = globalThis as {
  readonly [ENGINE_NAME]?: Engine;
  readonly importScripts?: (path: string) => void;
};

let loading: Promise<void> | null = null;

/** The engine, loaded when it is first asked for. Fails when it cannot be loaded; the next call tries again. */
export async function loadEngine(): Promise<Engine> {
  if (scope[ENGINE_NAME] === undefined) {
    loading ??= load().finally(() => {
      loading = null;
    });
    await loading;
  }
  const engine = scope[ENGINE_NAME];
  if (engine === undefined) throw new Error('the engine did not start');
  return engine;
}

/**
 * Once installed, a worker may import only what it imported while it was being installed: that once makes the browser
 * keep the script with the worker, until the next version is installed. Event pages know no such event.
 */
export function keepEngineAtHand(): void {
  globalThis.addEventListener('install', () => scope.importScripts?.(SCRIPT));
}

async function load(): Promise<void> {
  if (scope.importScripts === undefined) await loadInDocument();
  else scope.importScripts(SCRIPT);
}

function loadInDocument(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error('the engine did not load'));
    };
    document.head.append(script);
  });
}
