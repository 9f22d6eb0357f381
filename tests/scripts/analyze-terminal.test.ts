import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../scripts/analyze.ts';

const RESUMES = join(import.meta.dirname, '../corpus/resumes');

async function printed(...args: readonly string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await run(args)).toBe(0);
  const text = write.mock.calls.map(([words]) => String(words)).join('');
  write.mockRestore();
  // As one line: where it is broken depends on the width.
  return text.replace(/\s+/g, ' ');
}

test('the report begins with one question, the line for who has done it, and the step for who has not', async () => {
  const text = await printed(join(RESUMES, 'bank-project-manager.txt'));
  expect(text).toMatch(
    /Start here: Direct reports Did these people report to you .* write what is true of this: Managed \[N\] .* If not yet, begin with this: Ask your manager this week/,
  );
  expect(text.indexOf('Start here')).toBeLessThan(text.indexOf('Not shown ('));
});

test('each gap has its first step, and what is shown has none', async () => {
  const text = await printed(join(RESUMES, 'bank-project-manager.txt'));
  const [open = '', shown = ''] = text.split(' Shown (');
  const gaps = Number(/Not shown \((\d+)\)/.exec(open)?.[1]);
  expect(gaps).toBeGreaterThan(10);
  expect(open.match(/First step: /g)).toHaveLength(gaps);
  expect(shown).not.toContain('First step');
});
