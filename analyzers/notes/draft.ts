import { DRAFT_FORMS, type Series } from './draft-forms.ts';

/** A template in the order it is read: words, and blanks by name. The second blank of a name is "N 2". */
export type TemplatePart = string | { readonly blank: string; readonly label: string };

const BLANK = /\[([^\]]+)\]/g;

/** Words and blanks of a template, for a form that has the blanks inside the sentence. */
export function readTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  const seen = new Map<string, number>();
  let at = 0;
  for (const match of template.matchAll(BLANK)) {
    const label = match[1] ?? '';
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    if (match.index > at) parts.push(template.slice(at, match.index));
    parts.push({ blank: count === 1 ? label : `${label} ${count}`, label });
    at = match.index + match[0].length;
  }
  if (at < template.length) parts.push(template.slice(at));
  return parts;
}

/**
 * The line for a signal, of nothing but what was typed: an empty blank drops its words. Null when no blank is
 * filled, or the signal has no form. `facts` by the names of `readTemplate`.
 */
export function draftLine(signal: string, facts: Readonly<Record<string, string>>): string | null {
  const form = Object.hasOwn(DRAFT_FORMS, signal) ? DRAFT_FORMS[signal] : undefined;
  const typed = typedOf(facts);
  if (form === undefined || typed.size === 0) return null;
  const lead = firstFilled(form.leads, typed) ?? '';
  const line = lead + form.tails.map((tail) => tailOf(tail, typed)).join('');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/**
 * Blanks that are still empty and without which the line says too little to show the signal, by the names of
 * `readTemplate`: of several ways to fill it, the one that needs least. Empty when the line shows it.
 */
export function neededFacts(signal: string, facts: Readonly<Record<string, string>>): readonly string[] {
  const needs = Object.hasOwn(DRAFT_FORMS, signal) ? DRAFT_FORMS[signal]?.needs : undefined;
  const typed = typedOf(facts);
  const open = (needs ?? []).map((blanks) => blanks.filter((blank) => !typed.has(blank)));
  return open.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function typedOf(facts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(facts)
      .map(([blank, fact]) => [blank, tidy(fact)] as const)
      .filter(([, fact]) => fact !== ''),
  );
}

/** One line, without what ends a sentence: the template brings that. */
function tidy(fact: string): string {
  return fact
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
}

function tailOf(tail: readonly string[] | Series, facts: ReadonlyMap<string, string>): string {
  if (!('parts' in tail)) return firstFilled(tail, facts) ?? '';
  const parts = tail.parts.flatMap((alternatives) => firstFilled(alternatives, facts) ?? []);
  return parts.length === 0 ? '' : tail.first + parts.join(tail.rest);
}

function firstFilled(alternatives: readonly string[], facts: ReadonlyMap<string, string>): string | null {
  const form = alternatives.find((one) =>
    [...one.matchAll(BLANK)].every(([, blank = '']) => facts.has(blank)),
  );
  return form === undefined ? null : fill(form, facts);
}

const PIECE = /\[([^\]]+)\](s\b)?|<([^/>]+)\/([^>]+)>/g;

function fill(form: string, facts: ReadonlyMap<string, string>): string {
  let line = '';
  let at = 0;
  /** What was typed into the blank before: its number decides the nouns behind it. */
  let last = '';
  for (const piece of form.matchAll(PIECE)) {
    line += form.slice(at, piece.index);
    at = piece.index + piece[0].length;
    const [, blank, plural, one, many] = piece;
    if (blank !== undefined) {
      const fact = withoutEcho(line, facts.get(blank) ?? '', wordsAhead(form.slice(at)));
      line += plural === undefined || isOne(last) ? fact : pluralOf(fact);
      last = fact;
    } else if (namesThings(last)) line = line.replace(/ $/, '');
    else line += isOne(last) ? (one ?? '') : (many ?? '');
  }
  return line + form.slice(at);
}

const wordsAhead = (rest: string): string => /^[^[<]*/.exec(rest)?.[0] ?? '';

/** "in" + "in six months", "12%" + "%", "2M a year" + "a year": what the template says already is said once. */
function withoutEcho(before: string, fact: string, ahead: string): string {
  let clean = fact;
  const word = /(\p{L}+) $/u.exec(before)?.[1];
  if (word !== undefined) clean = clean.replace(new RegExp(`^${word} `, 'iu'), '');
  const phrase = /^(%| a year| staff)/.exec(ahead)?.[1];
  if (phrase !== undefined && clean.toLowerCase().endsWith(phrase)) clean = clean.slice(0, -phrase.length);
  return clean;
}

const isOne = (fact: string): boolean => /^(?:an?|one|1)$/i.test(fact);

const NUMBER_WORD =
  '\\d[\\d.,–-]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty';

/** "8 staff", "two nurses": the noun was typed along with the number. */
function namesThings(fact: string): boolean {
  return new RegExp(`(?:^|\\s)(?:${NUMBER_WORD}) (?!(?:or|to|and|of)\\b)\\p{L}{3,}`, 'iu').test(fact);
}

/** The plural of what was typed, of its first noun in "head of service"; what is plural stays. */
function pluralOf(fact: string): string {
  const [, noun = fact, rest = ''] = /^(.+?)((?: (?:of|for|in|at|from|on|with) .*)?)$/i.exec(fact) ?? [];
  if (/[^s]s$/i.test(noun) || /\b(?:people|staff|men|women|personnel)$/i.test(noun)) return fact;
  if (/(?:[sxz]|ch|sh)$/i.test(noun)) return `${noun}es${rest}`;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies${rest}`;
  return `${noun}s${rest}`;
}
