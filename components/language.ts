import { say } from './say.ts';

/** The English name of a language, or a general word. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  return name ?? say('warn.language.unknown');
}
