/** How far up the words of a title stand, for comparing two titles of one employer and for nothing else. */

/** Manages things, accounts or projects by its usual meaning: below a manager of people, whatever the last word. */
const OWN_WORK_MANAGER =
  /\b(?:project|product|account|case|office|community|brand|change|event|contract) (?:manager|lead)\b|\bscrum master\b/;

const LEVELS: readonly (readonly [level: number, words: RegExp])[] = [
  [9, /\b(?:chief (?!of staff)\w+|c[efiot]o|(?<!vice[- ])president|managing director)\b/],
  [8, /\b(?:vice[- ]president|s?vp|evp|executive director)\b/],
  [7, /\b(?:director|head|dean|principal|headteacher|superintendent|general manager)\b/],
  [7, /\b(?:battalion|regiment(?:al)?|brigade|wing) commander\b/],
  [5, /\b(?:manager|matron|(?:company|squadron|battery|station) commander)\b/],
  [
    4,
    /\b(?:team lead(?:er)?|supervisor|foreman|forewoman|charge nurse|sister|shift lead(?:er)?|lead|(?:platoon|troop|flight|watch) commander)\b/,
  ],
  [1, /\b(?:coordinator|administrator|clerk|technician|assistant|operator|receptionist|cashier)\b/],
];
const OWN_WORK = 2;

const ABOVE = /\b(?:senior|sr\.?|executive|regional|area|group)\b/;
const BELOW =
  /\b(?:junior|jr\.?|associate|assistant|deputy|trainee|graduate|apprentice|intern|acting|interim)\b/;

/** Half steps. Never compare titles of two employers by it: the same word means other things there. */
export function titleLevel(title: string): number {
  const words = title.toLowerCase();
  const level = LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? OWN_WORK;
  const known = level <= 5 && OWN_WORK_MANAGER.test(words) ? 3 : level;
  return known + (ABOVE.test(words) ? 0.5 : 0) - (BELOW.test(words) ? 0.5 : 0) + numeral(words);
}

/** "Engineer II" stands above "Engineer I". */
function numeral(words: string): number {
  const last = /\b(i{1,3}|iv|v)$/.exec(words.trim())?.[1];
  return last === undefined ? 0 : 0.1 * (['i', 'ii', 'iii', 'iv', 'v'].indexOf(last) + 1);
}
