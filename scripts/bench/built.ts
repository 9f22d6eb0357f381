import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Loads a module of the project as it ships: bundled, without what running TypeScript directly adds to every function.
 * `entry` is a path from the project's root.
 */
export async function loadBuilt<Module>(entry: string): Promise<Module> {
  const name = entry.replace(/\W+/g, '-');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(ROOT, entry),
      outDir: join(ROOT, '.output/bench', name),
      target: 'es2022',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
    },
  });
  return (await import(pathToFileURL(join(ROOT, '.output/bench', name, 'entry.mjs')).href)) as Module;
}
