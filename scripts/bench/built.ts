import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');

const folderOf = (entry: string): string => join(ROOT, '.output/bench', entry.replace(/\W+/g, '-'));

/**
 * Bundles a module of the project as it ships, without what running TypeScript directly adds to every function.
 * `entry` is a path from the project's root. Not in a process that times: a bundler in it slows the rest by half.
 */
export async function buildModule(entry: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(ROOT, entry),
      outDir: folderOf(entry),
      target: 'es2022',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
    },
  });
}

/** Loads a module that was bundled. */
export async function loadBuilt<Module>(entry: string): Promise<Module> {
  return (await import(pathToFileURL(join(folderOf(entry), 'entry.mjs')).href)) as Module;
}
