import { FINDING_WORDS } from './words/findings.ts';
import { PLAN_WORDS } from './words/plan.ts';
import { PROFILE_WORDS } from './words/profile.ts';
import { REPORT_WORDS } from './words/report.ts';
import { START_WORDS } from './words/start.ts';

/** Every word that the surfaces say by themselves. Names in braces are filled in; `.one`/`.other` follow a count. */
export const ENGLISH = {
  ...START_WORDS,
  ...REPORT_WORDS,
  ...FINDING_WORDS,
  ...PLAN_WORDS,
  ...PROFILE_WORDS,
} as const;

export type Key = keyof typeof ENGLISH;
export type Catalogue = Readonly<Record<Key, string>>;
type Counted = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;
type Values = Readonly<Record<string, string | number>>;

let catalogue: Catalogue = ENGLISH;
let language = 'en';

/** Makes all surfaces of this page speak another catalogue. Call before drawing. */
export function speak(other: Catalogue, tag: string): void {
  catalogue = other;
  language = tag;
}

/** The words for a key, with the names in braces filled in. */
export function say(key: Key, values: Values = {}): string {
  return catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words for a key that depends on a number, which stands in them as `{count}`. */
export function sayCount(key: Counted, count: number, values: Values = {}): string {
  const form = `${key}.${new Intl.PluralRules(language).select(count)}`;
  return say((form in catalogue ? form : `${key}.other`) as Key, { count, ...values });
}

/** A list in words: "a, b and c"; or "a, b or c", where one of them is enough. */
export function sayList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}

/** A fraction as a whole percentage, as the language writes it. */
export function sayPercent(fraction: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(fraction);
}
