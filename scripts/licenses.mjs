// `node scripts/licenses.mjs`: writes public/licenses.txt, the notices of everything that the package contains.
// `--check` writes nothing and fails when the file is not what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const TARGET = join(ROOT, 'public/licenses.txt');
const MODULES = join(ROOT, 'node_modules');

/** Tools whose runtime is bundled although they only build. */
const BUNDLED_TOOLS = ['preact', 'wxt'];
/** Optional for Node alone; never in the package. */
const NOT_BUNDLED = /^@napi-rs\//;

const manifestOf = (name) => JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8'));

/** Names of the packages that `names` need, themselves included. */
function closure(names) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || NOT_BUNDLED.test(name) || !existsSync(join(MODULES, name))) return;
    seen.add(name);
    for (const next of Object.keys(manifestOf(name).dependencies ?? {})) visit(next);
  };
  names.forEach(visit);
  return seen;
}

const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const names = [...new Set([...closure(Object.keys(own.dependencies)), ...BUNDLED_TOOLS])].sort();

const noticeOf = (folder) =>
  readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');

const parts = names.map((name) => {
  const { version, license, homepage = '' } = manifestOf(name);
  const notice =
    noticeOf(join(MODULES, name)) || `Licence: ${license} (the package ships no text of its own).`;
  return `${name} ${version} · ${license}\n${homepage}\n\n${notice}`;
});
const fonts = join(MODULES, 'pdfjs-dist/standard_fonts');
parts.push(`Fonts for drawing PDF pages (from pdfjs-dist)\n\n${noticeOf(fonts)}`);
const text = `Next Rung contains the work of others, under these licences.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;

if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('public/licenses.txt is out of date: run node scripts/licenses.mjs\n');
    process.exit(1);
  }
} else {
  mkdirSync(join(ROOT, 'public'), { recursive: true });
  writeFileSync(TARGET, text);
}
