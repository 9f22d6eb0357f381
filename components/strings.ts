import { addWords, lookUp, lookUpCount, type Counted, type Values } from './say.ts';
import { FINDING_WORDS } from './words/findings.ts';
import { OUTCOME_WORDS } from './words/outcome.ts';
import { PLAN_WORDS } from './words/plan.ts';
import { PROFILE_WORDS } from './words/profile.ts';
import { REPORT_WORDS } from './words/report.ts';
import { SHARED_WORDS } from './words/shared.ts';
import { START_WORDS } from './words/start.ts';

/** Every word that the surfaces say by themselves. Names in braces are filled in; `.one`/`.other` follow a count. */
export const ENGLISH = {
  ...SHARED_WORDS,
  ...START_WORDS,
  ...OUTCOME_WORDS,
  ...REPORT_WORDS,
  ...FINDING_WORDS,
  ...PLAN_WORDS,
  ...PROFILE_WORDS,
} as const;

export type Key = keyof typeof ENGLISH;
export type Catalogue = Readonly<Record<Key, string>>;

addWords(ENGLISH, 'en');

let spoken: Readonly<Record<string, string>> = {};
let language = 'en';

/** Makes all surfaces of this page speak another catalogue. Call before drawing. */
export function speak(other: Catalogue, tag: string): void {
  spoken = other;
  language = tag;
  addWords(other, tag);
}

/** Takes in English words that were loaded later; a catalogue that is spoken already has its own for them. */
export function addEnglish(words: Readonly<Record<string, string>>): void {
  addWords({ ...words, ...spoken }, language);
}

/** The words for a key, with the names in braces filled in. */
export const say: (key: Key, values?: Values) => string = lookUp;

/** The words for a key that depends on a number, which stands in them as `{count}`. */
export const sayCount: (key: Counted<Key>, count: number, values?: Values) => string = lookUpCount;

export { sayList, sayPercent } from './say.ts';
