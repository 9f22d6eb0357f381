// Where the browsers are, and how they come onto a machine that lacks them. Plain Node: runs before `npm ci`.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Environment variable that overrides the search, command names in order, and Debian's package. */
const BROWSERS = {
  chromium: { variable: 'CHROMIUM_PATH', names: ['chromium', 'chromium-browser'], package: 'chromium' },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'], package: 'firefox-esr' },
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a browser, or null. Google's own Chrome will not do: it ignores extensions given on the command line. */
export function findBrowser(kind) {
  const { variable, names } = BROWSERS[kind];
  const given = process.env[variable];
  if (given !== undefined) return isExecutable(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

const hasApt = () => isExecutable('/usr/bin/apt-get');
const mayInstall = () => hasApt() && process.getuid?.() === 0;

/** Paths of the browsers asked for; installs with apt what is missing where that is allowed, else throws with advice. */
export function requireBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0) {
    const packages = missing.map((kind) => BROWSERS[kind].package);
    const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages, 'fonts-liberation'];
    if (!mayInstall()) {
      throw new Error(
        `Not found: ${missing.join(' and ')}. Install with: sudo ${command.join(' ')}\n` +
          `or set ${missing.map((kind) => BROWSERS[kind].variable).join(' and ')} to the program.`,
      );
    }
    for (const step of [['apt-get', 'update'], command]) run(step);
  }
  return Object.fromEntries(
    kinds.map((kind) => {
      const path = findBrowser(kind);
      if (path === null) throw new Error(`${kind} is still missing after the installation.`);
      return [kind, path];
    }),
  );
}

function run([program, ...words]) {
  process.stderr.write(`> ${[program, ...words].join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(program, words, { stdio: ['ignore', 2, 2], env });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

/** Brings node_modules to the state of the lockfile when it is not there or older than it. */
export function requirePackages(root, isCurrent) {
  if (isCurrent) return;
  process.stderr.write('> npm ci\n');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
}
