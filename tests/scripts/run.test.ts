import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// Each test starts a program of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');

/** The command as `package.json` names it, with the words behind it and what it reads. */
function run(words: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('detect answers each line of standard input in its place, a bad one too', () => {
  const { status, out } = run(['detect'], '{"id":"a","text":"Managed five cooks."}\nno JSON\n');
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(status).toBe(0);
  expect(first).toMatchObject({ id: 'a', labels: [{ signal: 'direct-reports', strength: 'quantified' }] });
  expect(second).toMatchObject({ id: null });
});

test('detect says how it is used, and takes nothing else', () => {
  const { status, out } = run(['detect', '--help']);
  expect(status).toBe(0);
  expect(out).toContain('Usage:');
  expect(run(['detect', 'lines.jsonl'])).toMatchObject({ status: 2, out: '' });
});

test('analyze reads a PDF, and says by its exit code that another file was not read', () => {
  const sample = 'tests/fixtures/resumes/sample-project-manager.pdf';
  const { status, out } = run(['analyze', '--json', sample, 'no-such.pdf']);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(status).toBe(1);
  expect(answers).toMatchObject([
    { file: sample, status: 'ok', report: { target: 'director-it' } },
    { file: 'no-such.pdf', status: 'error', error: { code: 'empty' } },
  ]);
});

test('wrong usage is code 2, with nothing on standard output', () => {
  const { status, out, err } = run(['analyze', '--target', 'emperor', 'a.pdf']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('No role is called "emperor"');
});

test('reading shows the acts of a line and what the signals find in it; without a line it says how it is called', () => {
  const { status, out } = run(['reading', 'Managed five cooks.']);
  expect(status).toBe(0);
  expect(out).toContain('act     manage (own) on: cooks');
  expect(out).toContain('shows   direct-reports, quantified: "Managed five cooks"');
  expect(run(['reading'])).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringContaining('Usage') as string,
  });
});
