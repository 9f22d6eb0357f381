import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenFile, readSeeds, tryFile } from '../../scripts/fuzz/run.ts';

const SEED = 20261126;
const FILES = 150;

test('broken files end in a report or a named error', { timeout: 240_000 }, async () => {
  const seeds = readSeeds(join(import.meta.dirname, '../..'));
  expect(seeds.length).toBeGreaterThan(20);
  const faults: string[] = [];
  const statuses = new Set<string>();
  for (let index = 0; index < FILES; index++) {
    const outcome = await tryFile(brokenFile(seeds, SEED, index));
    statuses.add(outcome.status);
    faults.push(...outcome.faults.map((fault) => `${index} ${outcome.seed}: ${fault}`));
  }
  expect(faults).toEqual([]);
  // Were all of them turned away at the door, nothing would have been tried.
  expect([...statuses]).toEqual(expect.arrayContaining(['ok', 'corrupt', 'not-supported']));
});
