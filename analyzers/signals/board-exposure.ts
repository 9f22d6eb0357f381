import { collect, spanOfAct, type Collector } from '../language/found.ts';
import { frequencyOf } from '../language/frequency.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/predicates.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { placedPhrases, wordsOf } from '../language/walk.ts';
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
  find: find,
};

/** Reporting to a governing body is answering to it. */
const FACES =
  /^(?:present|report|brief|advise|inform|update|answer|recommend|propose|defend|testify|submit|pitch|account)$/;
const SERVES = /^(?:serve|sit|chair|join|elect|appoint|vote|become)$/;
const SUPPORTS =
  /^(?:prepare|assist|support|distribute|produce|compile|schedule|arrange|attend|draft|minute|coordinate|organize|write|process|create|generate|take|provide|relay|file)$/;
const MEMBER =
  /^(?:trustees?|governors?|member|members|chair|chairman|chairwoman|chairperson|director|treasurer|president|vice-chair|regent|commissioner)$/;
const WINS = /^(?:secure|obtain|win|gain|get)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const { phrase, role } of placedPhrases(reading))
    if (role === 'root') judgeRoot(reading, phrase, found);
  return found.found();
}

/** A body that governs; a project board, a board of cards or a board of components does not. */
function isBoard(phrase: NounPhrase): boolean {
  if (phrase.tags.has('OtherBoard') || phrase.tags.has('System')) return false;
  const words = wordsOf(phrase);
  if (
    words.some((word) =>
      /^(?:project|programme|change|kanban|circuit|white|job|bulletin|review|papers?|book|packs?|exam|exams|certification|certified|meetings?|promotion|advisory)$/.test(
        word,
      ),
    ) &&
    !words.includes('directors') &&
    !words.includes('trustees') &&
    !words.includes('governors')
  )
    return false;
  return phrase.tags.has('Board') || phrase.of.some((inner) => inner.tags.has('Board'));
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  const span = spanOfAct(reading, predicate);
  const to = complements.find(
    ({ prep, phrase }) => /^(?:to|before|with|by|for|of|on|as)$/.test(prep) && isBoard(phrase),
  );
  const object = objects.find(isBoard);
  if (subject !== null || (to === undefined && object === undefined)) {
    const other = [...objects, ...complements.map(({ phrase }) => phrase)].find(({ tags }) =>
      tags.has('OtherBoard'),
    );
    if (other !== undefined) found.miss(span, 'other-board');
    return;
  }
  if (
    FACES.test(lemma) &&
    (to?.prep === 'to' ||
      to?.prep === 'before' ||
      to?.prep === 'for' ||
      to?.prep === 'by' ||
      (object !== undefined && /^(?:brief|advise|inform|update)$/.test(lemma)))
  )
    return found.hit(standing, 'activity', span, [...frequencyOf(reading), ...moneyIn(reading)]);
  if (SERVES.test(lemma) && standing !== 'other')
    return found.hit(standing === 'received' ? 'own' : standing, 'activity', span, [
      ...frequencyOf(reading),
      ...moneyIn(reading),
    ]);
  if (
    WINS.test(lemma) &&
    object !== undefined &&
    /^(?:approval|agreement|support|sign-off|funding)$/.test(object.noun)
  )
    return found.hit(standing, 'activity', span, moneyIn(reading));
  if (SUPPORTS.test(lemma)) found.miss(span, 'support');
  else if (lemma === 'work') found.miss(span, 'contact');
}

/** "School governor", "trustee of …", "Board of directors": membership as a line of its own. */
function judgeRoot(reading: Reading, phrase: NounPhrase, found: Collector): void {
  const span = spanOf(reading, phrase.start, phrase.end);
  const joiner = reading.tokens[phrase.start - 1]?.norm ?? '';
  const spoken = reading.predicates.some(
    ({ nominal, at, standing }) => !nominal && at < phrase.start && standing !== 'own',
  );
  if (!isBoard(phrase) || joiner === 'by' || joiner === 'with') return;
  const member =
    MEMBER.test(phrase.noun) ||
    (/^(?:board|committee)$/.test(phrase.noun) &&
      !spoken &&
      !reading.predicates.some(({ nominal }) => !nominal));
  const outward = reading.predicates.some(({ nominal, lemma }) => !nominal && SUPPORTS.test(lemma));
  const title =
    /^(?:secretary|assistant|liaison|clerk|recorder)$/.test(phrase.noun) ||
    /\b(?:secretary|assistant|liaison|clerk|recorder)\s+(?:to|of|for)\b/i.test(
      reading.text.slice(0, span.start),
    );
  if (title) found.miss(span, 'support');
  else if (member && !outward && joiner !== 'to')
    found.hit(reading.listed ? 'listed' : 'own', 'relationship', span, moneyIn(reading));
  else if (joiner === 'to' || joiner === 'before') {
    const defended = reading.predicates.find(({ lemma, at }) => FACES.test(lemma) && at < phrase.start);
    if (defended !== undefined) found.hit(defended.standing, 'activity', span, frequencyOf(reading));
  }
}

function moneyIn(reading: Reading): readonly Quantity[] {
  return reading.numbers
    .filter((number) => number.currency !== undefined)
    .slice(0, 1)
    .map((number) => quantity('money', number));
}
