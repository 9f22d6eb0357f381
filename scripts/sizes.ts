/** `npm run check`, sizes: what each part of the built Chromium package weighs, gzipped, against its budget. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = join(import.meta.dirname, '../.output/chrome-mv3');

const gzipped = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length, 0);

/** A page and the scripts and styles that it loads at once: its own tags, and what those import without asking. */
function loadedBy(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(join(BUILD, path))) return;
    seen.add(path);
    const text = readFileSync(join(BUILD, path), 'utf8');
    const found = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : path.endsWith('.js')
        ? text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)
        : [];
    const folder = path.endsWith('.html') ? '' : path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, name = ''] of found) visit(path.endsWith('.html') ? name : folder + name);
  };
  visit(entry);
  return [...seen];
}

/** Budgets in kB (1,000 bytes), gzipped. */
const BUDGETS: readonly (readonly [name: string, budget: number, files: readonly string[]])[] = [
  ['content script', 30, ['profile.js'].filter((path) => existsSync(join(BUILD, path)))],
  ['popup', 25, loadedBy('popup.html')],
  ['background', 60, ['background.js']],
  // A little above what it weighs, so that it cannot grow unseen.
  ['engine, loaded by the background to judge', 156, ['engine.js']],
  ['report page, before pdf.js is asked for', 70, loadedBy('report.html')],
];

let failed = 0;
for (const [name, budget, files] of BUDGETS) {
  const size = gzipped(files) / 1000;
  const isOver = files.length === 0 || size > budget;
  if (isOver) failed += 1;
  const verdict = files.length === 0 ? 'NOTHING BUILT' : isOver ? 'OVER' : 'ok';
  console.log(`${name.padEnd(42)} ${size.toFixed(1).padStart(7)} kB of ${budget}  ${verdict}`);
}
const whole = readdirSync(BUILD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1))
  .filter((path) => !path.includes('standard_fonts/'));
const total = gzipped(whole) / 1000;
console.log(
  `${'package without fonts for drawing'.padEnd(42)} ${total.toFixed(1).padStart(7)} kB of 1500  ${total > 1500 ? 'OVER' : 'ok'}`,
);
process.exit(failed > 0 || total > 1500 ? 1 : 0);
