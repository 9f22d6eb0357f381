/** The commonest small words of each language; they make up a third of any running text. */
// prettier-ignore
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in for with a on by as at from is was were that this an into our their its which all or through',
  de: 'der die das und von in mit für im zu den des bei als auf eine einer eines dem zur zum sowie durch nach über wurde ist',
  fr: 'le la les et de des du en pour avec dans une un au aux sur par ainsi que est sont chez cette mise ses',
  es: 'el la los las y de del en para con un una por al como que se su sus desde más entre años gestión',
  pt: 'o a os as e de da do das dos em para com um uma por ao na no nas nos como que gestão pela pelo',
  it: 'il lo la i gli le e di del della dei delle in per con un una da al alla nel nella che come presso gestione',
  nl: 'de het een en van in voor met op te bij als door aan naar over tot is zijn binnen werd deze',
  da: 'og i af til med for på en et den det som ved der fra har er samt blev ansvar vores',
  sv: 'och i av till med för på en ett den det som vid är från har samt att ansvar inom våra',
  no: 'og i av til med for på en et den det som ved er fra har samt å ansvar innen våre',
  pl: 'i w z na do oraz dla od po przez o się za jest jako przy nad lub ich był',
};

/** The languages in which a word is one of the small ones. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(' ')))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Scripts that tell the language apart well enough to say "not English". */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Where the letters of these scripts are; Latin ones, signs and arrows stand elsewhere. */
const BEYOND_LATIN = /[\u0370-\u1fff\u20d0-\u218f\u2c00-\uffff]/;

const SAMPLE = 60_000;

/** BCP 47 primary language of a text: the one whose small words are commonest, or `und` when there are too few. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  for (const [language, script] of BEYOND_LATIN.test(sample) ? SCRIPTS : []) {
    const own = sample.match(script)?.length ?? 0;
    if (own > 0 && own > (sample.match(/\p{L}/gu)?.length ?? 0) * 0.3) return language;
  }
  const counts = new Map(Object.keys(STOP_WORDS).map((language) => [language, 0]));
  let words = 0;
  for (const word of sample.toLowerCase().match(/(?:[a-z]|\p{L})+/gu) ?? []) {
    words++;
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || second === undefined || words < 8) return 'und';
  // A list of skills has hardly any small words in any language.
  if (best[1] < 3 || best[1] < words * 0.03) return 'und';
  return best[1] > second[1] * 1.15 || best[0] === 'en' ? best[0] : 'und';
}
