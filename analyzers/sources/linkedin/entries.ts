import { readDateRange, readMonth } from './dates.ts';
import { describe } from './experience.ts';
import { isMasked, type Line } from './lines.ts';
import type { ProfileEntry } from './profile.ts';

/** Rows of a profile hold up to this many lines that are not prose. More is several rows glued together. */
const MAX_HEADS = 8;

/** One row of any section but experience and recommendations; null when its lines make no such row. */
export function readEntry(lines: readonly Line[], language: string): ProfileEntry | null {
  const heads = lines.filter((line) => !isWritten(line) && !isLink(line));
  const [first, ...rest] = heads;
  if (first === undefined || heads.length > MAX_HEADS) return null;
  const second = rest[0] !== undefined && !isDated(rest[0].text, language) ? rest[0] : undefined;
  return {
    title: isMasked(first.text) ? null : first.text,
    subtitle: second === undefined || isMasked(second.text) ? null : second.text,
    lines: describe(lines.filter((line) => isWritten(line) && line !== first)),
    context: lines.filter(({ href }) => /\/endorsers/.test(href ?? '')).map(({ text }) => text),
  };
}

/** Written by a person: a text field, or a whole sentence where the field is not marked. */
const isWritten = (line: Line): boolean =>
  line.isProse || (line.href === null && /^.{30,}[.!?]$/u.test(line.text));

/** "Show credential", "12 endorsements", "Show all 6": ways on, not content. */
const isLink = ({ href }: Line): boolean =>
  /\/safety\/go|\/endorsers|\/details\/|\/overlay\/|\/redir\//.test(href ?? '');

/** How many lines of dates a row holds: two in one row mean that it is two. */
export const countRanges = (lines: readonly Line[], language: string): number =>
  lines.filter((line) => !line.isProse && readDateRange(line.text, language) !== null).length;

/** "2010 – 2012", "Issued Mar 2024 · Expires Mar 2027", "Apr 7, 2022": short lines that end in a year. */
function isDated(text: string, language: string): boolean {
  if (text.length >= 60 || !/\d{4}/.test(text)) return false;
  if (readMonth(text, language) !== null || readDateRange(text, language) !== null) return true;
  // "Issued by", "Ausgestellt:": one or two words, a month, a year.
  const [, words = ''] =
    /^(\p{L}[\p{L}:.\s-]{0,30}?)\s*(?:\d{1,2}[.,]?\s*)?(?:19|20)\d\d(?:\s*·.*)?$/u.exec(text) ?? [];
  return (
    words !== '' && words.trim().split(/\s+/).length <= 3 && (/·/.test(text) || endsInMonth(words, language))
  );
}

/** True when the last word is a month, or when there is only one word, such as "Issued". */
function endsInMonth(words: string, language: string): boolean {
  const all = words.trim().split(/\s+/);
  return all.length === 1 || readMonth(`${all.at(-1) ?? ''} 2000`, language) !== null;
}
