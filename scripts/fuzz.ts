/** `npm run fuzz -- [--count N] [--seed S] [--only INDEX]`: reads broken files; each must end in a report or a named error. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startWatch } from './fuzz/watch.ts';
import { brokenFile, readSeeds, tryFile } from './fuzz/run.ts';

const ROOT = join(import.meta.dirname, '..');
/** No file may make the program hold more than this for good, in bytes. */
const MAX_GROWTH = 400 * 1024 * 1024;
const WARM_UP = 300;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const first = Number(values.only ?? 0);
const last = values.only === undefined ? count : first + 1;
const seeds = readSeeds(ROOT);
const statuses = new Map<string, number>();
let failures = 0;
let slowest = { index: -1, milliseconds: 0, name: '' };
let settled = 0;
const watch = startWatch(seed);

for (let index = first; index < last; index++) {
  watch.beat(index);
  const file = brokenFile(seeds, seed, index);
  if (values.only !== undefined) writeFileSync(join(tmpdir(), `fuzz-${seed}-${index}`), file.bytes);
  const { status, milliseconds, faults } = await tryFile(file);
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds, name: file.name };
  if (faults.length > 0) {
    failures++;
    process.stdout.write(`FAULT ${index} (${file.name}, ${status}): ${faults.slice(0, 3).join('; ')}\n`);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  if (index - first === WARM_UP) settled = heapUsed + arrayBuffers;
  if ((index + 1) % 1000 === 0)
    process.stdout.write(`${index + 1} of ${count} read, ${failures} with faults\n`);
}
watch.stop();

const { heapUsed, arrayBuffers } = process.memoryUsage();
const growth = settled === 0 ? 0 : heapUsed + arrayBuffers - settled;
if (growth > MAX_GROWTH) {
  failures++;
  process.stdout.write(`FAULT memory grew by ${Math.round(growth / 1024 / 1024)} MB\n`);
}
const table = [...statuses].sort((a, b) => b[1] - a[1]).map(([status, times]) => `${status} ${times}`);
process.stdout.write(
  `${last - first} broken files from ${seeds.length} fixtures, seed ${seed}: ${table.join(', ')}\n` +
    `slowest: ${Math.round(slowest.milliseconds)} ms (${slowest.index}, ${slowest.name}); memory grew by ${Math.round(growth / 1024 / 1024)} MB; ${failures} faults\n`,
);
process.exitCode = failures > 0 ? 1 : 0;
