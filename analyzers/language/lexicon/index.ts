import { inflectVerb, pluralOf, type VerbForm } from '../inflect.ts';
import { NOUNS, type NounTag } from './nouns.ts';
import { NOMINALS, VERBS, type VerbTag } from './verbs.ts';

export type { NounTag } from './nouns.ts';
export type { VerbTag } from './verbs.ts';

/** Tags that only say how a word is built; the others say what it means. */
export type FormTag = 'Verb' | 'Noun' | 'Plural' | 'Nominal';
export type Tag = VerbTag | NounTag | FormTag;

export interface VerbSense {
  readonly lemma: string;
  readonly form: VerbForm;
}

const spaced = (entry: string): string => entry.replaceAll('~', ' ');
const entriesOf = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(spaced);

/** Written as they stand: collective nouns, plurals and names. */
const INVARIANT: ReadonlySet<NounTag> = new Set(['Staff']);

const words: Record<string, Set<Tag>> = {};
const verbForms = new Map<string, VerbSense[]>();

function add(word: string, ...tags: Tag[]): void {
  const key = word.replaceAll('’', "'");
  const entry = (words[key] ??= new Set());
  for (const tag of tags) entry.add(tag);
}

for (const [tag, list] of Object.entries(VERBS) as [VerbTag, string][]) {
  for (const lemma of entriesOf(list)) {
    for (const [form, kind] of inflectVerb(lemma)) {
      add(form, 'Verb', tag);
      const senses = verbForms.get(form) ?? [];
      if (!senses.some((sense) => sense.lemma === lemma && sense.form === kind))
        senses.push({ lemma, form: kind });
      verbForms.set(form, senses);
    }
  }
}
for (const [tag, list] of Object.entries(NOUNS) as [NounTag, string][]) {
  for (const noun of entriesOf(list)) {
    add(noun, 'Noun', tag);
    if (!INVARIANT.has(tag)) add(pluralOf(noun), 'Noun', 'Plural', tag);
  }
}
for (const noun of Object.keys(NOMINALS)) add(noun, 'Noun', 'Nominal');

/** Words and compounds with their tags, as compromise takes them. */
export const LEXICON: Readonly<Record<string, readonly Tag[]>> = Object.fromEntries(
  Object.entries(words).map(([word, tags]) => [word, [...tags]]),
);

/** What verb a form can be of; a form such as "set" has several senses. */
export function verbSenses(form: string): readonly VerbSense[] {
  return verbForms.get(form) ?? [];
}

/** The verb that a noun of action stands for ("recruitment" → "recruit"), or undefined. */
export function verbOfNominal(noun: string): string | undefined {
  return NOMINALS[noun];
}
