import { belongsToBoard, isBoard, speaksTo } from '../language/audience.ts';
import { collect, type Collector } from '../language/found.ts';
import { frequencyOf } from '../language/frequency.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

export const boardExposure: Signal = {
  id: 'board-exposure',
  category: 'influence',
  title: 'Board or governing body',
  rung: 'R4',
  implies: ['executive-advice'],
  definition:
    'You presented to, reported to or served on a governing body: directors, trustees, governors, an audit committee.',
  question: 'Which governing body, how often, and what did it decide?',
  steps: [
    'Offer to present the risk or technology item to the audit or risk committee.',
    'Serve as school governor, charity trustee or association board member: it is real governance, and it counts.',
  ],
  template: 'Reported to [board/committee] [frequency] on [topic]; secured [decision/amount].',
  doNot: 'A PRINCE2 project board or a Kanban board is not a board of directors.',
  cue: /^(?:#Board|#OtherBoard|board|committee|council|body|trustee|governor|regent|directors|shareholder|cabinet|steering|company$|secretary$|statutory|nominee|independent|non)/,
  find: find,
};

const SERVES = /^(?:serve|sit|chair|join|elect|appoint|vote|become|co-opt)$/;
const SUPPORTS =
  /^(?:prepare|assist|support|distribute|produce|compile|schedule|arrange|attend|draft|minute|coordinate|organi[sz]e|write|process|create|generate|take|provide|relay|file)$/;
const MEMBER =
  /^(?:trustees?|governors?|members?|chair|chairman|chairwoman|chairperson|director|treasurer|president|vice-chair|regent|commissioner)$/;
/** "board bring-up", "PCB layout": boards that are soldered. */
const SOLDERED = /\b(?:pcbs?|circuit|soldering|schematics?|firmware)\b|\bboard[- ]bring[- ]?up\b/i;
const CLERK = /^(?:secretary|assistant|liaison|clerk|recorder|pa|coordinator|administrator)$/;
const WINS = /^(?:secure|obtain|win|gain|get|receive)$/;
const APPROVAL = /^(?:approval|agreement|support|sign-off|funding|backing|consent|endorsement|mandate)$/;
/** Bodies whose governors and trustees govern: a state governor is none of them. */
const GOVERNED =
  /\b(?:schools?|academy|college|university|trust|nhs|hospital|foundation|charity|parent|staff|chair of|housing|museum|pension|fund|hospice|church)\b/i;
const LEVEL =
  /\bboard[- ](?:level|reporting|governance|relations|management|presentations?|communications?|engagement|experience|membership|development)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  const soldered = SOLDERED.exec(reading.text);
  if (soldered !== null) {
    found.miss({ start: soldered.index, end: soldered.index + soldered[0].length }, 'other-board');
    return found.found();
  }
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const phrase of reading.roots) judgeRoot(reading, phrase, found);
  for (const { phrase, predicate } of reading.placed) judgeMember(reading, phrase, predicate, found);
  judgeClaim(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  const span = predicate.span;
  const numbers = (): readonly Quantity[] => [...frequencyOf(reading), ...moneyIn(reading)];
  const to = complements.find(
    ({ prep, phrase }) =>
      (/^(?:to|before|with|by|for|of|on|as|from)$/.test(prep) ||
        (/^(?:through|past|at)$/.test(prep) && speaksTo(predicate))) &&
      (isBoard(phrase) || isBoardMeeting(phrase)),
  );
  // "reported to and worked with the board": both acts have the same other side.
  const next = reading.predicates[reading.predicates.indexOf(predicate) + 1];
  const joined =
    lemma === 'report' &&
    complements.length + objects.length === 0 &&
    /\bto and\b/i.test(reading.text.slice(span.start, span.end + 24)) &&
    next?.complements.some(({ phrase }) => isBoard(phrase)) === true;
  if (joined && subject === null) {
    found.hit(standing, 'activity', span, numbers());
    return;
  }
  const object = objects.find((phrase) => isBoard(phrase) || belongsToBoard(phrase));
  const approval = [...objects, ...complements.map(({ phrase }) => phrase)].some(({ noun }) =>
    APPROVAL.test(noun),
  );
  if (WINS.test(lemma) && approval && (object !== undefined || to !== undefined)) {
    found.hit(standing, 'activity', span, moneyIn(reading));
    return;
  }
  // "was held to account by the council": being answerable is what counts.
  if (to?.prep === 'to' && /^be /.test(lemma)) return found.hit('own', 'activity', span, numbers());
  if (to?.prep === 'by' && /^(?:account|answer|hold)$/.test(lemma) && /\bto account\b/i.test(reading.text)) {
    found.hit('own', 'activity', span, numbers());
    return;
  }
  if (subject !== null || (to === undefined && object === undefined)) {
    const around = [...objects, ...complements.map(({ phrase }) => phrase)];
    const other = around.some(
      ({ tags, noun, modifiers }) =>
        tags.has('OtherBoard') ||
        (modifiers.includes('steering') && /^(?:committee|group|board)$/.test(noun)),
    );
    // "slides for the board meeting": papers for others to speak to.
    const papers = SUPPORTS.test(lemma) && around.some(({ modifiers }) => modifiers.includes('board'));
    if (other) found.miss(span, 'other-board');
    else if (papers) found.miss(span, 'support');
    return;
  }
  const faced =
    /^(?:to|before|for|by|through|past|at)$/.test(to?.prep ?? '') ||
    (objects.some(isBoard) && /^(?:brief|advise|inform|update)$/.test(lemma));
  if (speaksTo(predicate) && faced) {
    found.hit(standing, 'activity', span, numbers());
    return;
  }
  if (SERVES.test(lemma) && standing !== 'other' && (to !== undefined || objects.some(isBoard))) {
    found.hit(standing === 'received' ? 'own' : standing, 'activity', span, numbers());
    return;
  }
  if (SUPPORTS.test(lemma)) found.miss(span, 'support');
  else if (/^(?:work|confer|meet|liaise)$/.test(lemma)) found.miss(span, 'contact');
}

/** "at board meetings", "before the full board meeting": where the board sits. */
const isBoardMeeting = ({ noun, modifiers, tags }: NounPhrase): boolean =>
  /^meetings?$/.test(noun) &&
  modifiers.includes('board') &&
  !tags.has('OtherBoard') &&
  !modifiers.some((word) => /^(?:project|program(?:me)?|change|steering|review|advisory)$/.test(word));

/** "Board of directors, Rotary Club", "answerable to the trustees": a line without a verb. */
function judgeRoot(reading: Reading, phrase: NounPhrase, found: Collector): void {
  const span = spanOf(reading, phrase.start, phrase.end);
  const joiner = reading.tokens[phrase.start - 1]?.norm ?? '';
  const before = reading.tokens[phrase.start - 2]?.norm ?? '';
  if (!isBoard(phrase) || /^(?:by|with|of|for)$/.test(joiner) || before === 'room') return;
  const spoken = reading.predicates.some(({ nominal, at }) => !nominal && at < phrase.start);
  const clerk = reading.roots.some(({ noun, end }) => CLERK.test(noun) && end < phrase.start);
  if (clerk) {
    found.miss(span, 'support');
    return;
  }
  if (joiner === 'to' || joiner === 'before') {
    if (/^(?:answerable|accountable|responsible)$/.test(before)) {
      found.hit('own', 'activity', span, frequencyOf(reading));
      return;
    }
    const faced = reading.predicates.find((act) => speaksTo(act) && act.at < phrase.start);
    if (faced !== undefined) found.hit(faced.standing, 'activity', span, frequencyOf(reading));
    return;
  }
  const onIt = joiner === 'on' && MEMBER.test(before);
  if (onIt || (!spoken && /^(?:board|committee)$/.test(phrase.noun) && !reading.listed))
    found.hit('own', 'relationship', span, moneyIn(reading));
}

/** "School governor", "trustee of a hospice", "member of the board": one of those who govern. */
function judgeMember(
  reading: Reading,
  phrase: NounPhrase,
  predicate: Predicate | null,
  found: Collector,
): void {
  // "Company secretary": an officer who answers to the board, not a typist.
  const officer = phrase.noun === 'secretary' && phrase.modifiers.at(-1) === 'company';
  if (!MEMBER.test(phrase.noun) && !officer) return;
  const span = spanOf(reading, phrase.start, phrase.end);
  const joiner = reading.tokens[phrase.start - 1]?.norm ?? '';
  const words = phrase.modifiers.join(' ');
  const ofBody = phrase.of.some(isBoard) || /\bboard$/.test(words);
  const byTitle =
    officer ||
    phrase.tags.has('Board') ||
    /\bnon-?\s?executive$/.test(words) ||
    (phrase.noun === 'director' && /\b(?:company|statutory|nominee|independent)$/.test(words)) ||
    /^trustee$/.test(phrase.noun) ||
    (/^governors?$/.test(phrase.noun) && GOVERNED.test(reading.text));
  if (!(ofBody || byTitle) || phrase.tags.has('OtherBoard')) return;
  const own =
    predicate === null
      ? !/^(?:to|by|with|for)$/.test(joiner) && !reading.listed
      : /^(?:serve|become|elect|appoint|be|join|act|sit)$/.test(predicate.lemma) &&
        predicate.subject === null;
  if (own && !/s$/.test(phrase.noun)) found.hit('own', 'relationship', span, moneyIn(reading));
}

/** "Board-level experience": said of oneself, nothing done. */
function judgeClaim(reading: Reading, found: Collector): void {
  const level = LEVEL.exec(reading.text);
  if (level === null || /\b(?:circuit|kanban|project)\b/i.test(reading.text)) return;
  const span = { start: level.index, end: level.index + level[0].length };
  if (reading.predicates.every(({ standing, nominal }) => nominal || standing !== 'own'))
    found.hit('listed', 'activity', span);
}

function moneyIn(reading: Reading): readonly Quantity[] {
  return reading.numbers
    .filter((number) => number.currency !== undefined)
    .slice(0, 1)
    .map((number) => quantity('money', number));
}
