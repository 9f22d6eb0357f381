import { remember } from '../text/memo.ts';
import { isFunctionWord } from './function-words.ts';
import { isAgentive, isTitleLevel, isTitleNoun, wordsOf } from './title-words.ts';

/** The part of a title that names the post: "Director" of "Director of Programmes, North". */
const headOf = (text: string): string => {
  const plain = text.includes('(') ? text.replace(/\([^)]*\)/g, ' ') : text;
  const end = plain.search(END_OF_HEAD);
  return (end < 0 ? plain : plain.slice(0, end)).trim();
};

const END_OF_HEAD = /[,;:|/]|\s[-–—]\s|\s(?:of|for|to|in|at|on|with|and|&)\s/i;

/** "HVAC Tech": short for technician where the word before says of what; elsewhere it ends the name of a firm. */
const SHORT_TECHNICIAN =
  /(?:hvac|lab|pharmacy|vet|field|service|surgical|radiology|x-ray|maintenance|support|network|desktop|computer|it|auto|medical|care|shop)\stechs?$/i;

/** True when the words of a phrase end in a noun that names who does a job. */
export function endsInTitle(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last === undefined) return false;
  // "Audit Senior": a post in firms of accountants.
  if (/tech/i.test(last) && SHORT_TECHNICIAN.test(text)) return true;
  return isTitleNoun(last) || (words.length > 1 && last.toLowerCase() === 'senior');
}

const POSTS = new Set(
  'manager director head vp svp evp avp president executive officer engineer lead supervisor coordinator superintendent gm'.split(
    ' ',
  ),
);

/** "Director Human Resources", "Assistant Manager Accounts": the field behind the post. */
function isPostBeforeField(words: readonly string[]): boolean {
  const post = words.findIndex((word) => POSTS.has(word.toLowerCase()));
  return post >= 0 && words.length > post + 1 && words.slice(post + 1).every(isFunctionWord);
}

/** How surely a phrase is a job title: 0 not at all, 1 such a noun is in it, 2 a level
 * too or a word formed like one, 3 it is the head. */
export const titleStrength = remember((text): 0 | 1 | 2 | 3 => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 16) return 0;
  const head = headOf(text);
  if (endsInTitle(head.replace(/\s+(?:[IVX]{1,4}|\d|[A-Z])$/u, ''))) return 3;
  const ofHead = wordsOf(head);
  if (isPostBeforeField(ofHead)) return 3;
  const lastOfHead = ofHead.at(-1);
  if (lastOfHead !== undefined && isAgentive(lastOfHead) && words.length <= 6) return 2;
  if (!words.some(isTitleNoun)) return 0;
  return words[0] !== undefined && isTitleLevel(words[0]) ? 2 : 1;
});
