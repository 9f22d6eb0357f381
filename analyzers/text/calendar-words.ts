/** Month names and words for "until now": English first, then the languages that resumes are most often written in. */

/** Names of month 1 to 12, lower case, without a dot. */
// prettier-ignore
const MONTH_NAMES: readonly string[] = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen janeiro sty stycznia',
  'february feb febr februar februari février fevrier févr fevr febrero febbraio fevereiro fev luty lutego',
  'march mar märz maerz mrz maart mars marzo março marco marca marzec',
  'april apr avril avr abril abr aprile kwiecień kwietnia',
  'may mai mei mayo maggio mag maio maj maja',
  'june jun juni juin junio giugno giu junho czerwiec czerwca',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca',
  'august aug augustus août aout agosto ago sierpień sierpnia',
  'september sept sep septembre septiembre settembre set setembro wrzesień września',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października',
  'november nov novembre noviembre novembro listopad listopada',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

// prettier-ignore
const NOW_PHRASES = [
  'present day', 'the present', 'present', 'presently', 'current date', 'currently', 'current', 'till date', 'till now', 'till present',
  'until now', 'until present', 'to date', 'to present', 'up to now', 'up to date', 'up to present', 'date', 'now', 'today',
  'on-going', 'on going', 'ongoing', 'continuing', 'incumbent',
  'heute', 'aktuell', 'jetzt', 'laufend', 'dato', 'actuel', 'actuellement', 'aujourd’hui', "aujourd'hui", 'présent', 'en cours',
  'ce jour', 'presente', 'actualidad', 'la actualidad', 'actual', 'actualmente', 'hoy', 'attuale', 'oggi', 'in corso', 'atual',
  'o momento', 'hoje', 'atualmente', 'heden', 'nu', 'nå', 'nuværende', 'pågående', 'obecnie', 'teraz',
];

const escape = (phrase: string): string => phrase.replace(/[ -]/g, '[\\s-]');
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** Sources of regular expressions, of words written small; to be used with the flag `u`. */
export const MONTH_SOURCE = `(?:${longestFirst([...MONTHS.keys()]).join('|')})`;
export const NOW_SOURCE = `(?:${longestFirst(NOW_PHRASES).map(escape).join('|')})`;
