import { ENGLISH, type Catalogue } from '../../components/strings.ts';
import { CLOSE_WORDS } from '../../components/words/close.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ó', s: 'š', u: 'ú', y: 'ý', A: 'Á', E: 'É', I: 'Í', N: 'Ñ', O: 'Ó', S: 'Š', U: 'Ú',
}; // prettier-ignore

/** Words as a longer language might have them: accented, forty per cent longer, in brackets that show what is cut off. */
export function pseudo(words: string): string {
  const accented = words.replace(/\{\w+\}|[a-zA-Z]/g, (found) =>
    found.startsWith('{') ? found : (ACCENTS[found] ?? found),
  );
  const extra = Math.ceil(words.length * 0.4);
  const padding = ' løng wörds'
    .repeat(Math.ceil(extra / 11))
    .slice(0, extra)
    .trimEnd();
  return `⟦${accented}${padding}⟧`;
}

export const PSEUDO: Catalogue = Object.fromEntries(
  Object.entries({ ...ENGLISH, ...CLOSE_WORDS }).map(([key, words]) => [key, pseudo(words)]),
) as Record<keyof typeof ENGLISH, string>;
