import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/one';
import { expect, test } from 'vitest';
import { findWords } from '../../../analyzers/language/words.ts';

const norms = (text: string): string[] => findWords(text).map(({ norm }) => norm);

test.each([
  ['Led 4 full-time staff; re-sited the X-ray room.', 'led 4 full time staff re-sited the x-ray room'],
  ['QA/Dev, hiring,training | rotas • leave', 'qa dev hiring training rotas leave'],
  ['The roll-out of a co-ordinated plan', 'the roll-out of a co-ordinated plan'],
  ["I didn't run it; we've bought it, cannot sell it", 'i did not run it we bought it can not sell it'],
  ['Zoë’s café in the U.S. cost £1,200', "zoe's cafe in the us cost £1200"],
  ['Was certifiedMigrated the phones', 'was certified migrated the phones'],
  ['Research & Development — "the lab" (2 sites)', 'research & development the lab 2 sites'],
  [
    'Resp. for line mgmt, 2 Asst Mgrs, Dept. budget',
    'responsible for line management 2 assistant managers department budget',
  ],
  ['', ''],
  ['… – ( ) ,', ''],
])('%j is cut into its words', (text, expected) => {
  expect(norms(text)).toEqual(expected === '' ? [] : expected.split(' '));
});

test('every word lies where its offsets say', () => {
  const text = 'Ran the night-shift; managers’ rotas/leave, 3 depots.';
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    'Ran the night shift managers’ rotas leave 3 depots'.split(' '),
  );
});

/**
 * An independent reader of English agrees on where words begin, but in a line of fifty at most: it parts "buy-in" and
 * "line-manage", not "(Jan–June", and begins a word in brackets with the bracket.
 */
test('words begin where compromise sees them begin', () => {
  const folder = join(import.meta.dirname, '../../corpus');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  interface Term {
    readonly text: string;
    readonly offset: { readonly start: number };
  }
  const differing = lines.filter((text) => {
    const theirs = (nlp(text).json({ offset: true }) as { terms: Term[] }[])
      .flatMap(({ terms }) => terms)
      // The second word of a contraction has no letters of its own.
      .filter((term) => term.text !== '')
      .map(({ offset }) => offset.start);
    const ours = findWords(text)
      .filter(({ start, end }) => end > start)
      .map(({ start }) => start);
    return theirs.join() !== ours.join();
  });
  expect(lines.length).toBeGreaterThan(1000);
  expect(differing.length, differing.join('\n')).toBeLessThan(lines.length / 50);
});
