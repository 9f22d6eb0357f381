import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * Who may import whom. The first pattern that fits a file decides; what its list does not name is forbidden.
 * Packages stand in the lists beside folders. ARCHITECTURE.md draws the same picture.
 */
const ALLOWED: readonly (readonly [file: RegExp, may: readonly RegExp[]])[] = [
  [/^analyzers\/model\.ts$/, []],
  [/^analyzers\/target\.ts$/, [/^analyzers\/model/]],
  [/^analyzers\/records\.ts$/, [/^analyzers\/model/]],
  [/^analyzers\/notes\//, [/^analyzers\/(model|target|records|text\/|notes\/|roles\/|signals\/index)/]],
  [/^analyzers\/postings\//, [/^analyzers\/(model|records|text\/|language\/|postings\/|signals\/index)/]],
  [/^analyzers\/text\//, [/^analyzers\/(model|text\/)/]],
  [/^analyzers\/parse\//, [/^analyzers\/(model|text\/|parse\/)/]],
  [
    /^analyzers\/sources\//,
    [/^analyzers\/(model|text\/|parse\/|sources\/)/, /^(pdfjs-dist|fflate|papaparse)(\/|$)/],
  ],
  [/^analyzers\/language\//, [/^analyzers\/(model|text\/|language\/)/]],
  [/^analyzers\/signals\/index\.ts$/, [/^analyzers\/(signals\/|language\/)/]],
  [/^analyzers\/signals\//, [/^analyzers\/(model|text\/|language\/)/]],
  [/^analyzers\/roles\//, [/^analyzers\/(model|target|roles\/)/]],
  [
    /^analyzers\/judge\//,
    [/^analyzers\/(model|target|records|notes\/quotes|language\/|signals\/index|roles\/index|judge\/)/],
  ],
  [
    /^analyzers\//,
    [/^analyzers\/(model|target|records|text\/|language\/|signals\/index|roles\/index|judge\/)/],
  ],
  [
    /^components\//,
    [/^analyzers\/(model|target|records|notes\/(draft|plain))/, /^components\//, /^preact(\/|$)/],
  ],
  [
    /^entrypoints\//,
    [/^(analyzers|components|entrypoints)\//, /^(preact|wxt|pdfjs-dist|@webext-core\/messaging)(\/|$)/],
  ],
];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?<![.'"])\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, from, bare]) => {
    const target = from ?? bare ?? '';
    return target.startsWith('.')
      ? relative(ROOT, join(ROOT, normalize(join(dirname(file), target))))
      : target;
  });
}

test.each(
  ['analyzers', 'components', 'entrypoints']
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap(sourceFiles),
)('%s imports only what it may', (file) => {
  const may = ALLOWED.find(([pattern]) => pattern.test(file))?.[1] ?? [];
  const forbidden = importsOf(file).filter((target) => !may.some((pattern) => pattern.test(target)));
  expect(forbidden).toEqual([]);
});
