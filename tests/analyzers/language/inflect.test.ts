import { expect, test } from 'vitest';
import { inflectVerb } from '../../../analyzers/language/inflect.ts';

const formsOf = (lemma: string): string[] => inflectVerb(lemma).map(([form]) => form);

test('verbs in -ize have their British forms too', () => {
  expect(formsOf('prioritize')).toEqual(
    expect.arrayContaining(['prioritized', 'prioritised', 'prioritising', 'prioritises']),
  );
});

test('verbs that are spelled with a z everywhere have no others', () => {
  expect(formsOf('downsize').filter((form) => form.includes('ise'))).toEqual([]);
  expect(formsOf('seize')).not.toContain('seised');
});
