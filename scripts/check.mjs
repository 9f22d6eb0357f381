// `npm run check`: format, lint, types, boundaries and sizes. Runs all of them, then says which failed.
import { spawnSync } from 'node:child_process';
import { ROOT, setUp } from './setup.mjs';

const CHECKS = [
  ['format', ['prettier', '--check', '.']],
  ['lint', ['eslint', '.']],
  ['types', ['tsc', '--noEmit']],
  // Without the names of a page, a worker or Node.
  ['types of analyzers', ['tsc', '--noEmit', '-p', 'tsconfig.analyzers.json']],
  ['boundaries', ['vitest', 'run', '--project', 'unit', 'tests/layers.test.ts', 'tests/conventions.test.ts']],
  ['licences', ['node', 'scripts/licenses.mjs', '--check']],
  ['sizes', ['tsx', 'scripts/sizes.ts']],
  ['store lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted=false']],
];
/** Long lists of warnings about bundled packages: shown only when the check fails. */
const QUIET = new Set(['store lint']);

setUp(['chrome', 'firefox']);
const failed = CHECKS.filter(([name, words]) => {
  process.stdout.write(`\n== ${name}: ${words.join(' ')}\n`);
  const isQuiet = QUIET.has(name);
  const output = isQuiet ? 'pipe' : 'inherit';
  const { status, stdout, stderr } = spawnSync('npx', ['--no', '--', ...words], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
  });
  if (isQuiet && status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status !== 0;
}).map(([name]) => name);
process.stdout.write(`\n${CHECKS.length - failed.length} checks passed, ${failed.length} failed`);
process.stdout.write(failed.length > 0 ? `: ${failed.join(', ')}\n` : '\n');
process.exit(failed.length > 0 ? 1 : 0);
