import { splitSentences } from '../text/sentences.ts';

type Need = 'required' | 'preferred';

/** What is longer is no posting and no sentence: the rest is not read. */
const LONGEST_TEXT = 60_000;
const LONGEST_SENTENCE = 600;

/** One sentence of a posting that may ask for something. */
export interface AskLine {
  readonly text: string;
  readonly need: Need;
}

const PREFERRED_HEAD =
  /\b(?:nice[- ]to[- ]haves?|preferred|desirable|desired|bonus|ideally|advantage(?:ous)?|good to have|a plus|plus points|extra credit|optional|not required|not essential|even better|(?:would|might) (?:be|also be) (?:great|nice|good|lovely|helpful|useful)|would help|helpful|useful(?! to know)|asset|extra points|preferences|brownie points|icing on the cake)\b/i;
const SILENT_HEAD =
  /^(?:(?:an? (?:bit|little) |more |all )?about\b(?! (?:the )?(?:role|job|position|post|you))|in return|our offer|rewards?\b|who we are|what we offer|we offer|what you(?:'|’)?ll get|what you get|benefits|perks|why\b|our (?:story|values|culture|benefits|offer)|compensation|salary|pay\b|equal|eoe\b|diversity|inclusion\b|selection\b|how to apply|apply|privacy|location|contact|the company|company)\b/i;
const ASKING_HEAD =
  /^(?:the |your |our |key |main |core |essential |minimum |basic |required )*(?:\w+ )?(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|requirements?|qualifications?|essentials?|must[- ]haves?|experience|role|position|job|scope|person specification|profile|skills|specification|expectations|criteria)(?: (?:and|&) \w+)?$|^(?:what |who )?(?:you(?:(?:'|’)(?:ll|re|ve)| will| must| should| need to| have| bring| are| do| also have)?(?: also)?(?: do| have| bring| need| be)?|we expect|we(?:'|’)re looking for|we are looking for|in this (?:job|role|position) you)(?: (?:be doing|to the role|with you))?$|^about (?:the )?(?:role|job|position|you)$/i;

/** Words that name a part of a posting, wherever in a short line they stand. */
const NAMES_PART =
  /^(?!(?:experience|knowledge|ability|understanding|able)\b)(?:\w+ ){0,3}(?:duties|responsibilities|accountabilities|functions|criteria|specification|overview|summary|purpose|opportunity|work performed|attributes|competenc(?:y|ies)|challenge)\b/i;
const INVOLVES =
  /^(?:(?:what|how) (?:the|this|your) (?:job|role|position|post|work)\b|what you(?:'|’)?(?:ll| will| would)? (?:be )?\w+(?: (?:on|with|for))?$|your (?:impact|background|mission|week|day|work)\b|in your first \w+)/i;

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
    INVOLVES.test(bare) ||
    (bare.split(/\s+/).length <= 6 && NAMES_PART.test(bare)) ||
    /^[\p{Lu}\s&]+$/u.test(bare)
  );
}

/** A short line right above a list is the head of it, whatever it says. */
function isOverItems(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    BULLET.test(next) &&
    !BULLET.test(line) &&
    line.split(/\s+/).length <= 6 &&
    !/[.!?;,]$/.test(line)
  );
}

const BULLET = /^\s*(?:[-–—•●▪*·▸✓]|\d{1,2}[.)])\s+/;
/** The employer about itself, and what is not asked. */
const ASKS_NOTHING =
  /^(?:we|our|us)\b(?!.*\b(?:you|your|looking for|need|seek|expect|require)\b)|^(?:we(?:'|’)?(?: can| will|ll)? offer|benefits|perks|no|not)\b/i;

/** Before the first heading a posting mostly introduces the employer; there only what speaks of the post asks. */
const OF_THE_POST =
  /\b(?:you|your|looking for|seek(?:ing)?|role|position|post|candidate|applicant|incumbent|post ?holder|job ?holder|responsib\w+|will)\b|\b(?:the|our|this) (?:new )?(?:head|director|manager|vice|vp|chief|lead|officer)\b/i;

/** "Larkspur Care Group runs 22 homes": a name that does something, before anything is said of the post. */
const EMPLOYER =
  /^(?:The )?(?!\p{Lu}\p{Ll}*s\s)(?:\p{Lu}[\p{L}\d&'’.-]*\s){1,4}(?:is|are|has|was|\p{Ll}{3,}s)\b(?!.*\b(?:you|will|must|should|candidate)\b)/u;
const POST =
  /^(?:The )?(?:\S+ ){0,3}(?:Manager|Director|Head|Lead|Officer|Chief|President|COO|CIO|CTO|VP|Programme|Program)\b/;
const INTRODUCED = 3;

/** The sentences that may ask, each with the need that its heading gives it. The title is none of them. */
export function askLines(text: string): readonly AskLine[] {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const body = isTitle(lines[0] ?? '') ? lines.slice(1) : lines;
  const hasCodes = /\bE\s*[=:–-]\s*essential\b/i.test(text);
  let isIntroduction = body.some(isHeading);
  let need: Need = 'required';
  let isSilent = false;
  const asks: AskLine[] = [];
  for (const [index, line] of body.entries()) {
    if (isHeading(line) || isOverItems(line, body[index + 1])) {
      isIntroduction = false;
      isSilent = SILENT_HEAD.test(line);
      need = PREFERRED_HEAD.test(line) ? 'preferred' : 'required';
      continue;
    }
    if (isSilent) continue;
    const isItem = BULLET.test(line);
    const whole = line.replace(BULLET, '').replace(hasCodes ? CODE : '', '');
    const code = hasCodes ? CODE.exec(line) : null;
    const ofLine = code === null ? (labelNeed(whole) ?? need) : code[1] === 'D' ? 'preferred' : 'required';
    for (const { start, end } of splitSentences(whole)) {
      const sentence = whole.slice(start, Math.min(end, start + LONGEST_SENTENCE));
      const isOfEmployer = index < INTRODUCED && !isItem && EMPLOYER.test(sentence) && !POST.test(sentence);
      if (
        isOfEmployer ||
        ASKS_NOTHING.test(sentence) ||
        (isIntroduction && !isItem && !OF_THE_POST.test(sentence))
      )
        continue;
      for (const clause of splitByNeed(sentence))
        asks.push({ text: clause.text, need: clause.need ?? ofLine });
    }
  }
  return asks;
}

/** "Preferred qualifications: experience of …": what a line calls itself holds for all its sentences. */
function labelNeed(line: string): Need | null {
  const label = /^(?:\w+ ){1,4}?\w+(?=: )/.exec(line)?.[0] ?? '';
  if (PREFERRED_HEAD.test(label)) return 'preferred';
  return /\b(?:minimum|required|essential|mandatory|basic)\b/i.test(label) ? 'required' : null;
}

const isTitle = (line: string): boolean =>
  !isHeading(line) && !BULLET.test(line) && line.split(/\s+/).length <= 12 && !/[.!?:;]$/.test(line);

/** "E", "D" or "(D)" before an item of a person specification that explains these letters. */
const CODE = /^\(?([ED])\)?[\s:.–-]+(?=\S)/;

const PREFERRED =
  /^bonus\b|\b(?:preferred|preferably|desirable|desired|nice[- ]to[- ]haves?|a plus|an? (?:big |strong |definite )?(?:bonus|advantage|asset)|advantageous|ideally|optional|not required|would be (?:great|welcome|good|helpful)|would help|we(?:'|’)d be glad|an asset|(?:is|are) welcome(?:d)?)\b/i;
const REQUIRED = /\b(?:required|essential|mandatory|must(?: have)?|minimum|at least)\b/i;

/** "…, ideally in a hospital": only where it was done is preferred. */
const PREFERRED_TAIL = /,\s*(?:ideally|preferably) (?:in|within|with|from|at|for|across)\b[^,;]*$/i;

function needOf(clause: string): Need | null {
  if (PREFERRED.test(clause.replace(PREFERRED_TAIL, ''))) return 'preferred';
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
