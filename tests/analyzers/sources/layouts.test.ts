import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Position } from '../../../analyzers/model.ts';
import { readPath } from '../../../scripts/analyze/read-path.ts';
import { resumeFaults } from '../../../scripts/fuzz/invariants.ts';

const RESUMES = join(import.meta.dirname, '../../fixtures/resumes');

interface Labelled {
  readonly file: string;
  readonly positions: readonly Pick<Position, 'title' | 'organization' | 'start' | 'end'>[];
}

const LABELLED = readFileSync(join(RESUMES, 'layouts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

test.each(LABELLED)('$file: every position as printed', { timeout: 30_000 }, async ({ file, positions }) => {
  const result = await readPath(join(RESUMES, file));
  if (result.status === 'error') throw new Error(result.code);
  const read = result.resume.positions.map(({ title, organization, start, end }) => ({
    ...{ title, organization, start, end },
  }));
  expect(read).toEqual(positions);
  expect(result.resume.warnings).toEqual([]);
  expect(resumeFaults(result.resume)).toEqual([]);
});

test('an export gives away nothing that others wrote to or about the person in private', async () => {
  const result = await readPath(join(RESUMES, 'layouts/export.zip'));
  if (result.status === 'error') throw new Error(result.code);
  const { text, recommendations, sections } = result.resume;
  expect(text).toContain('She told us what was late before we asked.');
  expect(recommendations).toHaveLength(1);
  expect(text).not.toMatch(/hidden text|private message|Stranger/);
  expect(sections.find(({ kind }) => kind === 'volunteering')?.state).toBe('unseen');
});
