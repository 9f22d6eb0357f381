/**
 * `npm run bench`: JSON lines {"name","value","unit","against","ratio"}. A time is only worth its ratio, taken in one
 * run. Rows of the browser need the built package and Chromium; without them a line on standard error says so.
 */
import { spawnSync } from 'node:child_process';
import { median, printRow } from './pairs.ts';
import { timeSide } from './language.ts';
import { benchOverlay } from './overlay.ts';
import { benchPages } from './pages.ts';
import { benchGrowth, benchReading, peakMemory } from './reading.ts';

const [command, side = ''] = process.argv.slice(2);

/** Runs one side in a process of its own and reads the number that it prints. */
function apart(what: string, which: string): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, what, which],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${what} ${which} failed: ${stderr}`);
  return Number(stdout.trim().split('\n').at(-1));
}

function benchLanguage(): void {
  const rounds = Array.from({ length: 3 }, () => ({
    detect: apart('time', 'detect'),
    three: apart('time', 'three'),
    wink: apart('time', 'wink'),
  }));
  const value = median(rounds.map(({ detect }) => detect));
  for (const against of ['three', 'wink'] as const) {
    const name = against === 'three' ? 'compromise/three nlp(text)' : 'wink-nlp readDoc';
    const ratio = median(rounds.map((round) => round.detect / round[against]));
    printRow({ name: 'detect-1000-statements', value, unit: 'ms', against: name, ratio });
  }
}

function benchMemory(): void {
  const ours = apart('memory', 'ours');
  const bare = apart('memory', 'bare');
  printRow({
    name: 'memory-300-pages',
    value: ours,
    unit: 'MB',
    against: 'bare pdf.js text',
    ratio: ours / bare,
  });
}

if (command === 'time') await timeSide(side);
else if (command === 'memory') await peakMemory(side);
else if (command === 'reading') await benchReading();
else if (command === 'overlay') await benchOverlay();
else if (command === 'pages') await benchPages();
else if (command === 'language') benchLanguage();
else {
  await benchReading();
  await benchGrowth();
  benchMemory();
  benchLanguage();
  await benchOverlay();
  await benchPages();
}
