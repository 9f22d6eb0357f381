import { splitSentences } from '../text/sentences.ts';

export type Need = 'required' | 'preferred';

/** What is longer is no posting and no sentence: the rest is not read. */
const LONGEST_TEXT = 60_000;
const LONGEST_SENTENCE = 600;

/** One sentence of a posting that may ask for something. */
export interface AskLine {
  readonly text: string;
  readonly need: Need;
}

const PREFERRED_HEAD =
  /\b(?:nice[- ]to[- ]haves?|preferred|desirable|bonus|ideally|advantage(?:ous)?|good to have|a plus|plus points|extra credit|optional)\b/i;
const SILENT_HEAD =
  /^(?:about\b(?! (?:the )?(?:role|job|position|you))|who we are|what we offer|we offer|what you(?:'|’)?ll get|what you get|benefits|perks|why\b|our (?:story|values|culture|benefits|offer)|compensation|salary|pay\b|equal|diversity|how to apply|apply|privacy|location|contact|the company|company)\b/i;
const ASKING_HEAD =
  /^(?:the |your |our |key |main |core |essential |minimum |basic |required )*(?:\w+ )?(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|requirements?|qualifications?|essentials?|must[- ]haves?|experience|role|position|job|scope|person specification|profile|skills|specification|expectations|criteria)(?: (?:and|&) \w+)?$|^(?:what |who )?(?:you(?:(?:'|’)(?:ll|re|ve)| will| must| should| need to| have| bring| are| do| also have)?(?: also)?(?: do| have| bring| need| be)?|we expect|we(?:'|’)re looking for|we are looking for|in this (?:job|role|position) you)(?: (?:be doing|to the role|with you))?$|^about (?:the )?(?:role|job|position|you)$/i;

/** A line that stands over others and is itself no sentence. */
function isHeading(line: string): boolean {
  const bare = line.replace(/\s*:\s*$/, '');
  if (/^[-•*·]/.test(line) || bare.split(/\s+/).length > 8 || /[.!?;]$/.test(bare)) return false;
  const isNaming = PREFERRED_HEAD.test(bare) && bare.split(/\s+/).length <= 6;
  return (
    line.endsWith(':') ||
    isNaming ||
    SILENT_HEAD.test(bare) ||
    ASKING_HEAD.test(bare) ||
    /^[\p{Lu}\s&]+$/u.test(bare)
  );
}

const BULLET = /^\s*(?:[-–—•●▪*·▸✓]|\d{1,2}[.)])\s+/;
/** The employer about itself, and what is not asked. */
const ASKS_NOTHING =
  /^(?:we|our|us)\b(?!.*\b(?:you|your|looking for|need|seek|expect|require)\b)|^(?:we(?:'|’)?(?: can| will|ll)? offer|benefits|perks|no|not)\b/i;

/** Before the first heading a posting mostly introduces the employer; there only what speaks of the post asks. */
const OF_THE_POST =
  /\b(?:you|your|looking for|seek(?:ing)?|role|position|post|candidate|applicant|responsib\w+|will)\b|\b(?:the|our|this) (?:new )?(?:head|director|manager|vice|vp|chief|lead|officer)\b/i;

/** The sentences that may ask, each with the need that its heading gives it. The title is none of them. */
export function askLines(text: string): readonly AskLine[] {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const body = isTitle(lines[0] ?? '') ? lines.slice(1) : lines;
  let isIntroduction = body.some(isHeading);
  let need: Need = 'required';
  let isSilent = false;
  const asks: AskLine[] = [];
  for (const line of body) {
    if (isHeading(line)) {
      isIntroduction = false;
      isSilent = SILENT_HEAD.test(line);
      need = PREFERRED_HEAD.test(line) ? 'preferred' : 'required';
      continue;
    }
    if (isSilent) continue;
    const isItem = BULLET.test(line);
    const whole = line.replace(BULLET, '');
    for (const { start, end } of splitSentences(whole)) {
      const sentence = whole.slice(start, Math.min(end, start + LONGEST_SENTENCE));
      if (ASKS_NOTHING.test(sentence) || (isIntroduction && !isItem && !OF_THE_POST.test(sentence))) continue;
      for (const clause of splitByNeed(sentence)) asks.push({ text: clause.text, need: clause.need ?? need });
    }
  }
  return asks;
}

const isTitle = (line: string): boolean =>
  !isHeading(line) && !BULLET.test(line) && line.split(/\s+/).length <= 12 && !/[.!?:;]$/.test(line);

const PREFERRED =
  /^bonus\b|\b(?:preferred|preferably|desirable|desired|nice[- ]to[- ]haves?|a plus|an? (?:big |strong |definite )?(?:bonus|advantage|asset)|advantageous|ideally|optional|not required|would be (?:great|welcome|good|helpful)|welcome(?:d)?)\b/i;
const REQUIRED = /\b(?:required|essential|mandatory|must(?: have)?|minimum|at least)\b/i;

function needOf(clause: string): Need | null {
  if (PREFERRED.test(clause)) return 'preferred';
  return REQUIRED.test(clause) ? 'required' : null;
}

/** "… required; experience managing managers preferred": two needs in one sentence. Behind "Bonus:" all is preferred. */
function splitByNeed(sentence: string): readonly { readonly text: string; readonly need: Need | null }[] {
  const parts = sentence.split(/;\s+/);
  if (
    parts.length > 1 &&
    /^[^;:]{0,30}:/.test(sentence) &&
    PREFERRED.test(sentence.slice(0, sentence.indexOf(':')))
  )
    return parts.map((text) => ({ text, need: 'preferred' }));
  const isMixed = parts.length > 1 && parts.some((part) => PREFERRED.test(part));
  return (isMixed ? parts : [sentence]).map((text) => ({ text, need: needOf(text) }));
}
