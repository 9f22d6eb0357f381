/**
 * `node scripts/run.mjs NAME [ARGUMENTS]`: runs `scripts/NAME.ts` as one file, bundled on the spot. Through a loader,
 * which is asked for each of some 200 files and for pdf.js, a run takes four times the processor time.
 */
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(import.meta.dirname);
/** Inside the project, so that the packages left out of the bundle are found. */
const FOLDER = join(ROOT, 'node_modules/.cache/next-rung');

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'scripts', `${name}.ts`)],
    entryNames: '[name]-[hash]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: FOLDER,
    write: false,
    logLevel: 'error',
  });
  const [{ path, contents }] = outputFiles;
  mkdirSync(FOLDER, { recursive: true });
  // Named by its content and moved into place whole: runs at the same time do not disturb each other.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
  for (const other of readdirSync(FOLDER))
    if (other.startsWith(`${name}-`) && other.endsWith('.js') && other !== basename(path))
      rmSync(join(FOLDER, other), { force: true });
  return path;
}

const [name, ...words] = process.argv.slice(2);
// The program compares where it is with what was started: both without links.
const path = realpathSync(await bundle(name));
process.argv = [process.execPath, path, ...words];
await import(pathToFileURL(path).href);
