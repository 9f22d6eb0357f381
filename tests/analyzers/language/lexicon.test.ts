import { expect, test } from 'vitest';
import {
  compoundLength,
  tagsOf,
  verbOfNominal,
  verbSenses,
  type Tag,
} from '../../../analyzers/language/lexicon/index.ts';

test.each<[word: string, tags: readonly Tag[]]>([
  ['managers', ['Noun', 'Plural', 'Manager']],
  ['staff', ['Verb', 'Hire', 'Noun', 'Staff']],
  ['direct reports', ['Noun', 'Staff']],
  ['hired', ['Verb', 'Hire']],
  ['zebra', []],
  ['constructor', []],
  ['', []],
])('%j has the tags %j', (word, tags) => {
  expect([...tagsOf(word)]).toEqual(tags);
});

test.each([
  ['led', 'lead past'],
  ['oversees', 'oversee third'],
  ['hiring', 'hire ing'],
  ['set', 'set base, set past'],
  ['zebra', ''],
  ['constructor', ''],
])('%j is a form of %j', (form, senses) => {
  expect(
    verbSenses(form)
      .map((sense) => `${sense.lemma} ${sense.form}`)
      .join(', '),
  ).toBe(senses);
});

test.each([
  ['recruitment', 'recruit'],
  ['supervision', 'supervise'],
  ['zebra', undefined],
  ['constructor', undefined],
])('%j stands for %j', (noun, verb) => {
  expect(verbOfNominal(noun)).toBe(verb);
});

test('the longest compound that a word opens can be looked up', () => {
  expect(compoundLength('direct')).toBe(2);
  expect(tagsOf('direct reports')).toContain('Staff');
  expect(compoundLength('zebra')).toBe(0);
});
