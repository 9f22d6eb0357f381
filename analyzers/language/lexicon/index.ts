import { inflectVerb, pluralOf, type VerbForm } from '../inflect.ts';
import { NOUNS, type NounTag } from './nouns.ts';
import { NOMINALS, VERBS, type VerbTag } from './verbs.ts';

export type { NounTag } from './nouns.ts';
export type { VerbTag } from './verbs.ts';

/** Tags that only say how a word is built; the others say what it means. */
type FormTag = 'Verb' | 'Noun' | 'Plural' | 'Nominal';
export type Tag = VerbTag | NounTag | FormTag;

export interface VerbSense {
  readonly lemma: string;
  readonly form: VerbForm;
}

const spaced = (entry: string): string => entry.replaceAll('~', ' ');
const entriesOf = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(spaced);

/** Written as they stand: collective nouns, plurals and names. */
const INVARIANT: ReadonlySet<NounTag> = new Set(['Staff']);

const words = new Map<string, Set<Tag>>();
const verbForms = new Map<string, VerbSense[]>();

function add(word: string, ...tags: Tag[]): void {
  const key = word.replaceAll('’', "'").replace(/'s\b|(?<=s)'/, '');
  const entry = words.get(key) ?? new Set();
  for (const tag of tags) entry.add(tag);
  words.set(key, entry);
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

const NO_TAGS: ReadonlySet<Tag> = new Set();

/** For each word that opens a compound, how many words its longest has. */
const compounds = new Map<string, number>();
for (const word of words.keys()) {
  const [first = '', ...rest] = word.split(' ');
  if (rest.length > 0) compounds.set(first, Math.max(compounds.get(first) ?? 0, rest.length + 1));
}

/** What is known of a word or compound, lower case; empty for one that is not in the lexicon. */
export function tagsOf(word: string): ReadonlySet<Tag> {
  return words.get(word) ?? NO_TAGS;
}

/** How many words the longest compound has that opens with this one; 0 when none does. */
export function compoundLength(first: string): number {
  return compounds.get(first) ?? 0;
}

/** What verb a form can be of; a form such as "set" has several senses. */
export function verbSenses(form: string): readonly VerbSense[] {
  return verbForms.get(form) ?? [];
}

/** The verb that a noun of action stands for ("recruitment" → "recruit"), or undefined. */
export function verbOfNominal(noun: string): string | undefined {
  return NOMINALS[noun];
}
