import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readStatement } from '../analyzers/language/reading.ts';
import type { QuantityType, Strength } from '../analyzers/model.ts';
import { DRAFT_FORMS } from '../analyzers/notes/draft-forms.ts';
import { ROLES } from '../analyzers/roles/index.ts';
import { SIGNALS } from '../analyzers/signals/index.ts';
import { CLOSE_WORDS } from '../components/words/close.ts';
import { PAGE_SECTIONS, readPage } from '../scripts/rubric.ts';
import type { SignalLabel } from '../scripts/score/labels.ts';
import { readLabels } from '../scripts/score/paths.ts';
import { IN_WORDS, ROUGHLY } from './analyzers/notes/draft-facts-rough.ts';
import { TYPED } from './analyzers/notes/draft-facts.ts';

// Other programs are started and the corpus is read, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending) && name !== 'index.ts');

const IDS = SIGNALS.map(({ id }) => id);
const MAX_LINES = 300;
const MAX_SIGNAL_LINES = 200;
/** Signals longer than that, and to be split along their meaning. The list may only become shorter. */
const TO_SPLIT = [
  'change-leadership',
  'cross-functional-influence',
  'governance-risk',
  'hiring',
  'multi-site-scope',
  'retention-engagement',
].map((id) => `analyzers/signals/${id}.ts`);
const MIN_CORPUS_LINES = 30;
/** What `npm run new:signal` writes to be replaced. */
const TO_REPLACE = [
  'What the words must say', 'What settles it when two readings remain', 'The smallest step at work that would earn it',
  'A line to fill in', 'replace|these|nouns', '“…”', 'A line of your own',
]; // prettier-ignore
const piecesOf = (id: string): string[] => [
  `analyzers/signals/${id}.ts`,
  `analyzers/signals/${id}.md`,
  `tests/corpus/${id}.jsonl`,
];

test('every file of a signal is in the list, and the list names each only once', () => {
  expect(filesIn('analyzers/signals', '.ts').map((name) => name.slice(0, -3))).toEqual([...IDS].sort());
});

test('no page, test or corpus file is left of a signal that is gone', () => {
  for (const [folder, ending] of [
    ['analyzers/signals', '.md'],
    ['tests/analyzers/signals', '.test.ts'],
    ['tests/corpus', '.jsonl'],
  ] as const)
    expect(filesIn(folder, ending).map((name) => name.slice(0, -ending.length))).toEqual([...IDS].sort());
});

describe.each(SIGNALS)('$id', (signal) => {
  const { id } = signal;

  test('is exported under its id from a file of the same name', () => {
    expect(read(`analyzers/signals/${id}.ts`)).toContain(
      `export const ${camelCase(id)}: Signal = {\n  id: '${id}',`,
    );
    expect(read('analyzers/signals/index.ts')).toContain(`import { ${camelCase(id)} } from './${id}.ts';`);
  });

  test('has a page with every section, its title and its id', () => {
    const page = read(`analyzers/signals/${id}.md`);
    const { title, sections } = readPage(page);
    expect(title).toBe(signal.title);
    expect(page).toContain(`\`${id}\` · ${signal.category} · from rung ${signal.rung}`);
    expect([...sections.keys()]).toEqual([...PAGE_SECTIONS]);
    for (const text of sections.values()) expect(text).not.toBe('');
  });

  test('has nothing left to replace of what npm run new:signal wrote', () => {
    for (const path of piecesOf(id))
      for (const words of TO_REPLACE) expect(read(path), `${path}: replace “${words}”`).not.toContain(words);
  });

  test('has a test that runs its table of sentences', () => {
    expect(read(`tests/analyzers/signals/${id}.test.ts`)).toContain(`testSignal(${camelCase(id)}, {`);
  });

  test('has the words of each answer, and facts to try them with', () => {
    for (const part of ['like', 'difference', 'real'])
      expect(CLOSE_WORDS, 'components/words/close.ts').toHaveProperty([`close.${id}.${part}`]);
    expect(DRAFT_FORMS, 'analyzers/notes/draft-forms.ts').toHaveProperty([id]);
    expect(TYPED, 'tests/analyzers/notes/draft-facts.ts').toHaveProperty([id]);
    for (const facts of [ROUGHLY, IN_WORDS])
      expect(facts, 'tests/analyzers/notes/draft-facts-rough.ts').toHaveProperty([id]);
  });

  test('is asked for by a role', () => {
    expect(ROLES.some(({ expectations }) => expectations.some((one) => one.signal === id))).toBe(true);
  });

  test('implies only signals that exist', () => {
    expect(IDS).toEqual(expect.arrayContaining([...signal.implies]));
  });

  test('has enough labelled lines, fires on some and stays silent on others', () => {
    const { statements } = readLabels([join(ROOT, 'tests/corpus', `${id}.jsonl`)]);
    const fires = statements.filter(({ text }) => signal.find(readStatement(text)).hits.length > 0);
    expect(statements.length).toBeGreaterThanOrEqual(MIN_CORPUS_LINES);
    expect(fires.length).toBeGreaterThan(0);
    expect(fires.length).toBeLessThan(statements.length);
  });
});

test('roles ask only for signals that exist, each once', () => {
  for (const { expectations } of ROLES) {
    const asked = expectations.map(({ signal }) => signal);
    expect(new Set(asked).size).toBe(asked.length);
    expect(IDS).toEqual(expect.arrayContaining(asked));
  }
});

test('the listing for the stores counts the signals and roles that there are', () => {
  const listing = read('docs/store.md');
  expect(/(\d+) leadership signals/.exec(listing)?.[1]).toBe(String(SIGNALS.length));
  expect(/among (\d+) roles/.exec(listing)?.[1]).toBe(String(ROLES.length));
});

test('the corpus holds each sentence once, under an id of its own, with known signals', () => {
  const paths = IDS.map((id) => join(ROOT, 'tests/corpus', `${id}.jsonl`));
  const { statements } = readLabels(paths);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
  const named = statements.flatMap(({ labels, unsure = [] }) => [
    ...labels.map(({ signal }) => signal),
    ...unsure,
  ]);
  expect(IDS).toEqual(expect.arrayContaining([...new Set(named)]));
});

test('labels of the corpus name strengths and quantities that there are', () => {
  const paths = IDS.map((id) => join(ROOT, 'tests/corpus', `${id}.jsonl`));
  // As text: a label is read from a file and may say anything, or leave out what it has not.
  const strengths: readonly unknown[] = ['claimed', 'demonstrated', 'quantified'] satisfies Strength[];
  const types: readonly string[] = [
    'people', 'money', 'percent', 'count', 'years', 'months', 'hours', 'frequency', 'time', 'rank',
  ] satisfies QuantityType[]; // prettier-ignore
  const isWrong = ({ strength, quantities = [] }: Partial<SignalLabel>): boolean =>
    !strengths.includes(strength) || quantities.some(({ type }) => !types.includes(type));
  const wrong = readLabels(paths).statements.filter(({ labels }) => labels.some(isWrong));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test.each(
  ['analyzers', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
          .map((name) => join(folder, name))
      : [],
  ),
)('%s is short enough to read', (path) => {
  const lines = read(path).trimEnd().split('\n').length;
  const isShort = path.startsWith(join('analyzers', 'signals')) && !TO_SPLIT.includes(path);
  expect(lines).toBeLessThanOrEqual(isShort ? MAX_SIGNAL_LINES : MAX_LINES);
});

test('no file waits to be split that is short or gone', () => {
  for (const path of TO_SPLIT)
    expect(read(path).trimEnd().split('\n').length, path).toBeGreaterThan(MAX_SIGNAL_LINES);
});

describe('npm run new:signal', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-signal-'));
  cpSync(join(ROOT, 'analyzers'), join(copy, 'analyzers'), { recursive: true });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(ROOT, 'scripts/new-signal.mjs'), ...args], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  test('writes file, page, test and corpus, and enters the signal in the list', async () => {
    expect(run('crisis-calm')).toContain('added crisisCalm');
    const list = (await import(join(copy, 'analyzers/signals/index.ts'))) as { SIGNALS: typeof SIGNALS };
    expect(list.SIGNALS.map(({ id }) => id)).toEqual([...IDS, 'crisis-calm']);
    expect(list.SIGNALS.at(-1)?.find(readStatement('Led five testers.'))).toEqual({ hits: [], misses: [] });
    const page = readFileSync(join(copy, 'analyzers/signals/crisis-calm.md'), 'utf8');
    expect([...readPage(page).sections.keys()]).toEqual([...PAGE_SECTIONS]);
    expect(readFileSync(join(copy, 'tests/analyzers/signals/crisis-calm.test.ts'), 'utf8')).toContain(
      'testSignal(crisisCalm, {',
    );
    expect(readLabels([join(copy, 'tests/corpus/crisis-calm.jsonl')]).statements).toHaveLength(2);
    const written = piecesOf('crisis-calm').map((path) => readFileSync(join(copy, path), 'utf8'));
    for (const words of TO_REPLACE) expect(written.join('\n')).toContain(words);
    expect(readFileSync(join(copy, 'analyzers/signals/index.ts'), 'utf8')).toContain(
      `from './change-leadership.ts';\nimport { crisisCalm } from './crisis-calm.ts';\nimport {`,
    );
  });

  test('overwrites nothing and refuses names that are no id', () => {
    const before = readFileSync(join(copy, 'analyzers/signals/hiring.ts'), 'utf8');
    expect(() => run('hiring')).toThrow('already there');
    expect(() => run('Crisis Calm')).toThrow('Usage');
    expect(() => run()).toThrow('Usage');
    expect(readFileSync(join(copy, 'analyzers/signals/hiring.ts'), 'utf8')).toBe(before);
  });
});
