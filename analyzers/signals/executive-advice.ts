import { isExecutive, speaksTo } from '../language/audience.ts';
import { collect, type Collector } from '../language/found.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { frequencyOf } from '../language/frequency.ts';

export const executiveAdvice: Signal = {
  id: 'executive-advice',
  category: 'influence',
  title: 'Advice to executives',
  rung: 'R2',
  implies: [],
  definition:
    'You briefed, advised or decided with executives on a matter of substance, as the one answerable for it.',
  question: 'What decision did the executives take on your advice?',
  steps: [
    'Ask to present your own item at the leadership meeting.',
    'Write the one-page option paper with a recommendation, and follow its decision.',
  ],
  template: 'Presented [topic] to [executive body]; [decision] adopted.',
  doNot: 'Making slides for someone else is not advising.',
  cue: /^(?:#Executive|exec|c-suite|c-level|senior|leadership|[es]?vps?$|president|director|partner|minister|principal|vice|general|admiral|chair|chief|commanding|upper|top$|exco|operating|board|committee|council|slt$|advis|counsel|right$|c[eifo]o$|cto$|ciso$)/,
  find: find,
};

/** What is handed over by these is no advice of substance. */
const STATUS =
  /^(?:status|updates?|reports?|progress|minutes|slides?|documentation|packages|materials?|data|dashboards?|metrics|summary|summaries|logs?|statements?|papers?)$/;
const RELAYS =
  /^(?:report|prepare|assist|support|work|liaise|schedule|coordinate|arrange|provide|generate|communicate|submit|send|update|inform|answer|account|interact|collaborate)$/;
const BODY =
  /(?:executive (?:committee|team|board|leadership team|council|group)|leadership team|senior management(?: team)?|management (?:board|committee|council)|exco|c-suite|slt(?! (?:team|department|service))|executive management|operating committee)\b/
    .source;
const MEMBER = new RegExp(
  String.raw`\b(?:members? (?:of|to|on)|s[ai]ts? (?:on|in)|serv(?:e|es|ed|ing) on|part of|seat on|joined|on) (?:the |our |a )?(?:[\w'’-]+ ){0,4}?${BODY}`,
  'i',
);
/** "SLT member since 2019" */
const SEAT = new RegExp(String.raw`^\W*(?:${BODY}) member\b`, 'i');
const ADVISER =
  /\b(?:(?:trusted |principal |senior |special |key )?(?:advis[eo]r|counsell?or)|chief of staff|right[- ]hand(?: (?:man|woman|person))?|sounding board) (?:to|for) (?:the )?(?:\w+['’]s )?(?:[\w-]+ ){0,2}(?:ceo|cio|cfo|coo|cto|ciso|director|president|minister|executives?|commander|vice[- ]president|chief|general|chancellor|principal|mayor|governor|leadership|board|founders?|owners?|proprietor|dean|provost|partners|bishop|secretary|head teacher|headteacher|managing partner)\b/i;
const TRAIT =
  /\b(?:c-suite|c-level|executive|boardroom|senior[- ](?:management|leadership))[- ](?:level )?(?:communications?|presence|presentations?|stakeholders?|engagement|advis\w+|influence|briefings?|audiences?|relationships?)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  const member = MEMBER.exec(reading.text) ?? SEAT.exec(reading.text) ?? ADVISER.exec(reading.text);
  if (member !== null && isOwn(reading, member.index))
    found.hit('own', 'activity', { start: member.index, end: member.index + member[0].length });
  const trait = TRAIT.exec(reading.text);
  if (trait !== null && (reading.listed || reading.predicates.every(({ standing }) => standing !== 'own')))
    found.hit('listed', 'activity', { start: trait.index, end: trait.index + trait[0].length });
  for (const { phrase } of reading.placed) {
    const given = reading.roots.find(({ start, noun }) => start === phrase.end + 1 && noun !== '');
    if (
      /^(?:briefings?|advice|recommendations?|presentations?)$/.test(phrase.noun) &&
      reading.tokens[phrase.end]?.norm === 'to' &&
      isExecutive(given) &&
      reading.predicates.every(({ nominal, at }) => nominal || at > phrase.end)
    )
      found.hit(
        'own',
        'activity',
        spanOf(reading, phrase.start, given?.end ?? phrase.end),
        frequencyOf(reading),
      );
    if (/^(?:assistant|secretary|pa|aide)$/.test(phrase.noun) && isExecutive(phrase.of[0]))
      found.miss(spanOf(reading, phrase.start, phrase.end), 'title');
  }
  return found.found();
}

/** Whether a membership is the author's: not somebody's whom the author helped, nor a body only attended. */
function isOwn(reading: Reading, at: number): boolean {
  const act = reading.predicates.findLast(
    ({ at: verb, nominal }) => !nominal && (reading.tokens[verb]?.span.start ?? 0) <= at,
  );
  return (
    !reading.listed &&
    (act === undefined ||
      act.standing === 'received' ||
      (act.standing === 'own' &&
        !/^(?:attend|support|assist|work|participate|report|present|train|coach|prepare)$/.test(act.lemma)))
  );
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const addressed =
    complements.find(({ prep, phrase }) => /^(?:to|with|before|for)$/.test(prep) && isExecutive(phrase)) ??
    // "gave leadership to the crew": what is given is no audience, unless something is given to them.
    objects.find(
      (phrase, i) =>
        isExecutive(phrase) &&
        lemma !== 'present' &&
        (!/^(?:give|provide|offer|bring|take|deliver|show|exercise)$/.test(lemma) ||
          (i === 0 && objects.length > 1 && !/^leadership$/.test(phrase.noun))),
    );
  const by = complements.some(({ prep, phrase }) => prep === 'by' && isExecutive(phrase));
  if (by && /^(?:consult|call|trust|rely)$/.test(lemma)) {
    found.hit('own', 'activity', span, frequencyOf(reading));
    return;
  }
  if (addressed === undefined) return;
  const about = objects.filter((phrase) => !isExecutive(phrase));
  const passesOn =
    about.length > 0 &&
    !/^(?:take|bring|put)$/.test(lemma) &&
    about.every(({ noun, modifiers }) => STATUS.test(noun) || modifiers.includes('status'));
  const speaks = speaksTo(predicate) || /^(?:consult|coach|guide)$/.test(lemma);
  if (speaks && !passesOn && !/^(?:report|inform|update|answer|submit|account)$/.test(lemma)) {
    found.hit(standing, 'activity', span, frequencyOf(reading));
    return;
  }
  if (RELAYS.test(lemma) || speaks) {
    found.miss(
      span,
      lemma === 'report' && about.length === 0
        ? 'upward-report'
        : /^(?:work|liaise|interact|collaborate)$/.test(lemma)
          ? 'contact'
          : 'document',
    );
    return;
  }
}
