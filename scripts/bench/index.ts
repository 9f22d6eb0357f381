/**
 * `npm run bench`: JSON lines {"name","value","unit","against","ratio"}. A time is only worth its ratio, taken in one
 * run. For the rows of the browser the package is built first; a line on standard error says where there is no Chromium.
 */
import { spawnSync } from 'node:child_process';
import { buildModule } from './built.ts';
import { median, printRow } from './pairs.ts';

const [command, side = ''] = process.argv.slice(2);

/** Runs this program with other words in a process of its own, which has nothing in it but what it times. */
function inProcess(...words: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, ...words],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`);
  return stdout;
}

/** The number that one side prints. */
const apart = (what: string, which: string): number =>
  Number(inProcess(what, which).trim().split('\n').at(-1));

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

function benchReading(): void {
  process.stdout.write(inProcess('pairs', 'short'));
}

const READS = 'scripts/bench/product.ts';
const LABELS = 'analyzers/label.ts';

// Each is loaded when it is called for: what a process has loaded tells on its times.
async function benchBrowser(parts: readonly string[]): Promise<void> {
  if (!(await import('./chromium.ts')).buildToMeasure()) return;
  if (parts.includes('overlay')) await (await import('./overlay.ts')).benchOverlay();
  if (parts.includes('pages')) await (await import('./pages.ts')).benchPages();
}

if (command === 'time') await (await import('./language.ts')).timeSide(side);
else if (command === 'memory') await (await import('./reading.ts')).peakMemory(side);
else if (command === 'pairs') {
  const { benchGrowth, benchShort } = await import('./reading.ts');
  await (side === 'short' ? benchShort() : benchGrowth());
} else if (command === 'overlay') await benchBrowser(['overlay']);
else if (command === 'pages') {
  await buildModule(READS);
  await benchBrowser(['pages']);
} else if (command === 'reading') {
  await buildModule(READS);
  benchReading();
} else if (command === 'language') {
  await buildModule(LABELS);
  benchLanguage();
} else {
  await buildModule(READS);
  await buildModule(LABELS);
  benchReading();
  process.stdout.write(inProcess('pairs', 'growth'));
  benchMemory();
  benchLanguage();
  await benchBrowser(['overlay', 'pages']);
}
