import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ENGLISH, say, sayCount, sayList, speak } from '../../components/strings.ts';
import { CLOSE_WORDS } from '../../components/words/close.ts';
import { PSEUDO, pseudo } from '../gallery/pseudo.ts';

const ROOT = join(import.meta.dirname, '../..');

afterEach(() => {
  speak(ENGLISH, 'en');
});

test('names in braces are filled in', () => {
  expect(say('read.pages', { page: 3, pages: 12 })).toBe('page 3 of 12');
});

test('a count chooses its form', () => {
  expect(sayCount('posting.count', 1)).toBe('1 posting read');
  expect(sayCount('posting.count', 2)).toBe('2 postings read');
});

test('lists read as sentences do', () => {
  expect(sayList(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(sayList(['a', 'b'], 'disjunction')).toBe('a or b');
});

test('another catalogue is spoken everywhere, with its names filled in', () => {
  speak(PSEUDO, 'en');
  expect(say('outcome.file', { name: 'x.pdf', target: 'COO' })).toMatch(/^⟦.*x\.pdf.*COO.*⟧$/);
});

describe('the words', () => {
  test.each(Object.entries({ ...ENGLISH, ...CLOSE_WORDS }))(
    '%s judges nobody and shouts at nobody',
    (_key, words) => {
      expect(words).not.toMatch(/!|\byou (?:lack|fail|are weak|should have)\b|\bscore of\b/i);
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
    },
  );

  test('a longer language keeps every name in braces', () => {
    for (const [key, words] of Object.entries(ENGLISH))
      expect(pseudo(words).match(/\{\w+\}/g), key).toEqual(words.match(/\{\w+\}/g));
  });
});

test('every word is said by some surface', () => {
  const code = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/words/'))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
  // Keys are written whole, or as a template with names in place of some parts.
  const templates = [...code.matchAll(/`([a-z][\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g)].map(
    ([, words = '']) => new RegExp(`^${words.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
  );
  const unsaid = Object.keys(ENGLISH).filter((key) => {
    const base = key.replace(/\.(?:one|other)$/, '');
    return (
      !code.includes(`'${key}'`) && !code.includes(`'${base}'`) && !templates.some((one) => one.test(key))
    );
  });
  expect(unsaid).toEqual([]);
  expect(templates.length).toBeGreaterThan(5);
});
