// What `npm start`, `npm test` and `npm run check` need before they can begin. Plain Node: runs before `npm ci`.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requirePackages } from './browsers.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Packages as the lockfile says; the build folder for each browser named. */
export function setUp(builds) {
  const marker = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  requirePackages(ROOT, existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs);
  for (const browser of builds) run('npx', ['wxt', 'build', '--browser', browser]);
}

/** Runs a program with its output on this terminal; throws when it fails. */
function run(program, words, options = {}) {
  process.stderr.write(`> ${[program, ...words].join(' ')}\n`);
  execFileSync(program, words, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], ...options });
}
