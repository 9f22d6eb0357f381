import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadBuilt } from './built.ts';
import { median } from './pairs.ts';

const CORPUS = join(import.meta.dirname, '../../tests/corpus');
const COUNT = 1000;

/** One thousand statements of the project's own corpus; it begins again when they are fewer. */
function statements(): string[] {
  const all = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  return Array.from({ length: COUNT }, (_, index) => all[index % all.length] ?? '');
}

/** What is timed; each in a process of its own, since compromise/three makes compromise/one slow. */
const SIDES: Readonly<Record<string, () => Promise<(texts: readonly string[]) => unknown>>> = {
  detect: async () => {
    const { labelStatements } =
      await loadBuilt<typeof import('../../analyzers/label.ts')>('analyzers/label.ts');
    return labelStatements;
  },
  three: async () => {
    const { default: nlp } = await import('compromise/three');
    const text = statements().join('\n');
    return () => nlp(text);
  },
  wink: async () => {
    const { default: winkNlp } = await import('wink-nlp');
    const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as Parameters<typeof winkNlp>[0];
    const wink = winkNlp(model);
    return (texts) => texts.map((text) => wink.readDoc(text).tokens().length());
  },
};

/** Runs over the thousand statements until a side runs compiled code, and runs that count. */
const WARM_UP = 30;
const COUNTED = 11;

/** For a process of its own: prints the median in ms of the warm runs over the thousand statements. */
export async function timeSide(side: string): Promise<void> {
  const make = SIDES[side];
  if (make === undefined) throw new Error(`unknown side: ${side}`);
  const run = await make();
  const texts = statements();
  const times: number[] = [];
  for (let index = -WARM_UP; index < COUNTED; index++) {
    const start = performance.now();
    run(texts);
    if (index >= 0) times.push(performance.now() - start);
  }
  console.log(median(times));
}
