// `npm test`: brings what is missing, builds both packages, runs every test. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { requireBrowsers } from './browsers.mjs';
import { ROOT, setUp } from './setup.mjs';

try {
  requireBrowsers(['chromium', 'firefox']);
  setUp(['chrome', 'firefox']);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
