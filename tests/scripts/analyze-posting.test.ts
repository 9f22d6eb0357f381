import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../scripts/analyze.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const resume = join(FIXTURES, 'resumes/sample-project-manager.pdf');
const posting = (name: string): string => join(FIXTURES, 'postings', name);

interface Line {
  readonly report: { readonly target: string; readonly findings: readonly { readonly signal: string }[] };
  readonly posting?: {
    readonly expectations: readonly {
      readonly signal: string;
      readonly need: string;
      readonly quote: string;
      readonly asked?: unknown;
    }[];
  };
}

async function answer(...args: readonly string[]): Promise<Line> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await run(['--json', ...args, resume])).toBe(0);
  const line = JSON.parse(String(write.mock.calls[0]?.[0])) as Line;
  write.mockRestore();
  return line;
}

test('a posting is the target, and what it asks is in the answer', { timeout: 60_000 }, async () => {
  const { report, posting: asked } = await answer('--posting', posting('it-manager.html'));
  const signals = asked?.expectations.map(({ signal }) => signal) ?? [];
  expect(asked?.expectations).toContainEqual(
    expect.objectContaining({
      signal: 'operating-budget',
      need: 'required',
      quote: 'Own the annual IT budget of about £450k',
      quantities: [{ type: 'money', value: 450_000, approx: true, currency: 'GBP', per: 'year' }],
    }),
  );
  expect(report.findings.map(({ signal }) => signal).sort()).toEqual([...signals].sort());
});

test('several are one list, with how many ask', { timeout: 60_000 }, async () => {
  const { posting: asked } = await answer(
    '--posting',
    posting('it-manager.html'),
    '--posting',
    posting('cio.html'),
  );
  const find = (id: string): unknown => asked?.expectations.find(({ signal }) => signal === id)?.asked;
  expect(find('operating-budget')).toEqual([2, 2]);
  expect(find('board-exposure')).toEqual([1, 2]);
});

test('without one there is none', { timeout: 60_000 }, async () => {
  expect((await answer()).posting).toBeUndefined();
});

test('a posting that is not there is wrong usage', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await run(['--posting', posting('none.txt'), resume])).toBe(2);
  expect(String(write.mock.calls[0]?.[0])).toContain('none.txt');
  write.mockRestore();
});
