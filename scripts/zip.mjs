// `npm run zip`: the packages for both stores, the sources as reviewers build them, and a bill of materials,
// all in .output/. The same sources give the same bytes: names are sorted and times are fixed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const OUTPUT = join(ROOT, '.output');
/** The earliest that a zip can hold. */
const TIME = new Date(1980, 0, 1);

setUp(['chrome', 'firefox']);
const { zipSync } = await import('fflate');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());

function writeZip(label, folder, paths) {
  const entries = paths
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
  const target = join(OUTPUT, `${name}-${version}-${label}.zip`);
  writeFileSync(target, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${relative(ROOT, target)}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${hash}\n`);
}

for (const browser of ['chrome', 'firefox']) {
  const folder = join(OUTPUT, `${browser}-mv3`);
  writeZip(browser, folder, filesIn(folder));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
writeZip(
  'sources',
  ROOT,
  tracked.map((path) => join(ROOT, path)),
);
const bill = execFileSync('npm', ['run', '--silent', 'sbom'], {
  cwd: ROOT,
  encoding: 'utf8',
});
writeFileSync(join(OUTPUT, `${name}-${version}-sbom.json`), bill);
process.stdout.write(`.output/${name}-${version}-sbom.json\n`);
