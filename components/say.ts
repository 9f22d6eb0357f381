import { SHARED_WORDS } from './words/shared.ts';

/**
 * Looking words up. By itself it knows the words of the panel on a profile, which is small on purpose; `strings.ts`
 * adds all others. What the panel is made of imports from here.
 */
export type SharedKey = keyof typeof SHARED_WORDS;
export type Counted<K> = K extends `${infer Base}.other` ? Base : never;
export type Values = Readonly<Record<string, string | number>>;

let catalogue: Readonly<Record<string, string>> = SHARED_WORDS;
let language = 'en';

/** Takes more words in, in place of those of the same key. */
export function addWords(words: Readonly<Record<string, string>>, tag: string): void {
  catalogue = { ...catalogue, ...words };
  language = tag;
}

/** The words for any key, with the names in braces filled in. A key without words is a bug, and throws. */
export function lookUp(key: string, values: Values = {}): string {
  const words = catalogue[key];
  if (words === undefined) throw new Error(`no words for ${key}`);
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words for a key that depends on a number, which stands in them as `{count}`. */
export function lookUpCount(key: string, count: number, values: Values = {}): string {
  const form = `${key}.${new Intl.PluralRules(language).select(count)}`;
  return lookUp(form in catalogue ? form : `${key}.other`, { count, ...values });
}

export const say: (key: SharedKey, values?: Values) => string = lookUp;
export const sayCount: (key: Counted<SharedKey>, count: number, values?: Values) => string = lookUpCount;

/** A list in words: "a, b and c"; or "a, b or c", where one of them is enough. */
export function sayList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}

/** By language. Making one takes longer than writing a page of figures with it. */
const percents = new Map<string, Intl.NumberFormat>();

/** A fraction as a whole percentage, as the language writes it. */
export function sayPercent(fraction: number): string {
  const format = percents.get(language) ?? new Intl.NumberFormat(language, { style: 'percent' });
  percents.set(language, format);
  return format.format(fraction);
}
