import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../analyzers/analyze.ts';
import { gatherEvidence } from '../../analyzers/judge/evidence.ts';
import { DEFAULT_ROLE, findRole } from '../../analyzers/roles/index.ts';
import { MAX_MILLISECONDS } from '../../analyzers/sources/limits.ts';
import { readFile } from '../../analyzers/sources/read.ts';
import { nodeTools } from '../analyze/node-tools.ts';
import { evidenceFaults, isCode, resumeFaults } from './invariants.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Outcome {
  readonly seed: string;
  /** `ok`, or the code of the error. */
  readonly status: string;
  readonly milliseconds: number;
  /** Empty when the program kept its promises. */
  readonly faults: readonly string[];
}

const FOLDERS = [
  'tests/fixtures/resumes',
  'tests/fixtures/resumes/layouts',
  'tests/fixtures/broken',
  'tests/fixtures/profiles',
];
const KINDS = /\.(?:pdf|docx|zip|txt|md|json|html)$/;
/** The larger ones would take all the time. */
const MAX_SEED_BYTES = 120_000;

/** The fixtures, to be broken. */
export function readSeeds(root: string, kinds = KINDS): Seed[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => kinds.test(name))
      .sort()
      .map((name) => ({
        name: `${folder}/${name}`,
        bytes: new Uint8Array(readFileSync(join(root, folder, name))),
      })),
  ).filter(({ bytes }) => bytes.length > 0 && bytes.length <= MAX_SEED_BYTES);
}

/** The broken file of a number: the same for the same seed and fixtures. */
export function brokenFile(seeds: readonly Seed[], seed: number, index: number): Seed {
  // Numbers that follow each other must not make files that are alike.
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const [first, second] = [seeds[random.below(seeds.length)], seeds[random.below(seeds.length)]];
  if (first === undefined || second === undefined) throw new Error('There are no fixtures to break.');
  return { name: first.name, bytes: mutate(first.bytes, second.bytes, random) };
}

/** Reads and judges a broken file. It must end in a report or a named error, and a report must keep its promises. */
export async function tryFile({ name, bytes }: Seed): Promise<Outcome> {
  const started = performance.now();
  let status = 'thrown';
  const faults: string[] = [];
  try {
    const result = await readFile(bytes, name, nodeTools);
    status = result.status === 'ok' ? 'ok' : result.code;
    if (result.status === 'ok') {
      const gathered = gatherEvidence(result.resume);
      const role = findRole(DEFAULT_ROLE);
      if (role !== undefined) JSON.stringify(judge(result.resume, role, gathered));
      faults.push(...resumeFaults(result.resume), ...evidenceFaults(result.resume, gathered));
    } else if (!isCode(result.code)) faults.push(`unknown code ${result.code as string}`);
  } catch (error) {
    faults.push(`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  const milliseconds = performance.now() - started;
  if (milliseconds > MAX_MILLISECONDS) faults.push(`took ${Math.round(milliseconds)} ms`);
  return { seed: name, status, milliseconds, faults };
}
