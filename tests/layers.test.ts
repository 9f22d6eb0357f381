import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** The shapes, and what their values are compared by. */
const SHAPES = /^analyzers\/(model|rungs|strengths|sizes|foreign)\.ts$/;
/** Packages that every entrypoint may use. */
const OUTSIDE = /^(preact|wxt|pdfjs-dist|@webext-core\/messaging)(\/|$)/;
/**
 * Who may import whom. The first pattern that fits a file decides; what its list does not name is forbidden.
 * Packages stand in the lists beside folders. ARCHITECTURE.md draws the same picture.
 */
const ALLOWED: readonly (readonly [file: RegExp, may: readonly RegExp[]])[] = [
  [/^analyzers\/model\.ts$/, []],
  [/^analyzers\/(rungs|strengths|sizes|foreign|target|records)\.ts$/, [/^analyzers\/model\.ts$/]],
  [
    /^analyzers\/notes\//,
    [SHAPES, /^analyzers\/(target\.ts|records\.ts|text\/|notes\/|roles\/|signals\/index)/],
  ],
  [
    /^analyzers\/postings\//,
    [SHAPES, /^analyzers\/(records\.ts|text\/|language\/|postings\/|signals\/index)/],
  ],
  [/^analyzers\/text\//, [SHAPES, /^analyzers\/text\//]],
  [/^analyzers\/parse\//, [SHAPES, /^analyzers\/(text\/|parse\/)/]],
  [
    /^analyzers\/sources\//,
    [SHAPES, /^analyzers\/(text\/|parse\/|sources\/)/, /^(pdfjs-dist|fflate|papaparse)(\/|$)/],
  ],
  [/^analyzers\/language\//, [SHAPES, /^analyzers\/(text\/|language\/)/]],
  [/^analyzers\/signals\/index\.ts$/, [/^analyzers\/(signals\/|language\/)/]],
  [/^analyzers\/signals\//, [SHAPES, /^analyzers\/(text\/|language\/)/]],
  [/^analyzers\/roles\//, [SHAPES, /^analyzers\/(target\.ts|roles\/)/]],
  [
    /^analyzers\/judge\//,
    [
      SHAPES,
      /^analyzers\/(target\.ts|records\.ts|notes\/quotes|language\/|signals\/index|roles\/index|judge\/)/,
    ],
  ],
  [
    /^analyzers\//,
    [SHAPES, /^analyzers\/(target\.ts|records\.ts|text\/|language\/|signals\/index|roles\/index|judge\/)/],
  ],
  [
    /^components\//,
    [SHAPES, /^analyzers\/(target\.ts|records\.ts|notes\/(draft|plain))/, /^components\//, /^preact(\/|$)/],
  ],
  ...['popup', 'profile', 'report'].map(
    (surface) =>
      [
        RegExp(`^entrypoints/${surface}/`),
        [/^(analyzers|components|entrypoints\/shared)\//, RegExp(`^entrypoints/${surface}/`), OUTSIDE],
      ] as const,
  ),
  [/^entrypoints\//, [/^(analyzers|components|entrypoints\/shared)\//, OUTSIDE]],
];

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name));

/** What a file imports, as a package's name or a path from the root. */
const importsOf = (file: string, code: string): readonly string[] =>
  preProcessFile(code, true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
  );

function forbiddenIn(file: string, code: string): readonly string[] {
  const may = ALLOWED.find(([pattern]) => pattern.test(file))?.[1] ?? [];
  return importsOf(file, code).filter((target) => !may.some((pattern) => pattern.test(target)));
}

const FILES = ['analyzers', 'components', 'entrypoints'].flatMap(sourceFiles);
const codeOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test.each(FILES)('%s imports only what it may', (file) => {
  expect(forbiddenIn(file, codeOf(file))).toEqual([]);
});

test('imports are found: of a file most have some, and each of a file finds it', () => {
  const found = FILES.map((file) => importsOf(file, codeOf(file)));
  expect(found.filter((targets) => targets.length > 0).length).toBeGreaterThan(FILES.length * 0.8);
  const ours = found
    .flat()
    .filter((target) => /^(?:analyzers|components|entrypoints)\/.*\.tsx?$/.test(target));
  expect(ours.length).toBeGreaterThan(FILES.length * 2);
  expect(ours.filter((target) => !FILES.includes(target))).toEqual([]);
});

test.each([
  ['analyzers/model.ts', "import { RUNGS } from './rungs.ts';"],
  ['analyzers/rungs.ts', "import { ROLES } from './roles/index.ts';"],
  ['analyzers/signals/hiring.ts', "import { orgDesign } from './org-design.ts';"],
  ['analyzers/signals/hiring.ts', "import type { TargetRole } from '../target.ts';"],
  ['analyzers/language/reading.ts', "import { SIGNALS } from '../signals/index.ts';"],
  ['analyzers/text/numbers.ts', "import nlp from 'compromise/one';"],
  ['analyzers/judge/rung.ts', "import { directorIt } from '../roles/director-it.ts';"],
  ['analyzers/sources/read.ts', "const later = await import('../signals/index.ts');"],
  ['analyzers/analyze.ts', "import { h } from 'preact';"],
  ['analyzers/analyze.ts', "export * from '../components/say.ts';"],
  ['components/ladder.tsx', "import { rungOf } from '../analyzers/judge/rung.ts';"],
  ['components/ladder.tsx', "import { browser } from 'wxt/browser';"],
  ['components/ladder.tsx', "import '../entrypoints/report/page.css';"],
  ['entrypoints/popup/app.tsx', "import { download } from '../report/download.ts';"],
  ['entrypoints/report/app.tsx', "type Page = import('../popup/read-page.ts').Page;"],
  ['entrypoints/shared/judge.ts', "import { App } from '../profile/app.tsx';"],
  ['entrypoints/background.ts', "import './engine.ts';"],
  ['entrypoints/background.ts', "import { nodeTools } from '../scripts/analyze/node-tools.ts';"],
  ['entrypoints/report/pdf.ts', "import fs from 'node:fs';"],
])('%s may not hold %s', (file, line) => {
  const code = codeOf(file);
  expect(forbiddenIn(file, code)).toEqual([]);
  expect(forbiddenIn(file, `${code}\n${line}\n`)).toHaveLength(1);
});
