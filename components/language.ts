import type { Resume } from '../analyzers/model.ts';
import { say } from './say.ts';

/** True for a text in another language than the one that the rules are for. */
export function isForeign({ language }: Pick<Resume, 'language'>): boolean {
  return language !== 'en' && language !== 'und';
}

/** The English name of a language, or a general word. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  return name ?? say('warn.language.unknown');
}
