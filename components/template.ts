import { readTemplate } from '../analyzers/notes/draft.ts';
import { ENGLISH, say, type Key } from './strings.ts';

/** What to type into a blank: single letters of a template are said in words. */
export function hintOf(label: string): string {
  const key = `blank.${label}`;
  return key in ENGLISH ? say(key as Key) : label;
}

/** A line to fill in, where nothing can be typed: its blanks in brackets, in words. */
export const templateWords = (template: string): string =>
  readTemplate(template)
    .map((part) => (typeof part === 'string' ? part : `[${hintOf(part.label)}]`))
    .join('');
