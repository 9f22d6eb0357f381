import { collect, spanOfAct, type Collector } from '../language/found.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/predicates.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { frequencyOf } from '../language/frequency.ts';
import { placedPhrases } from '../language/walk.ts';

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
  find: find,
};

const ADVISES =
  /^(?:advise|brief|present|recommend|counsel|propose|pitch|persuade|consult|convince|testify|coach|defend)$/;
/** What is handed over by these is no advice of substance. */
const STATUS =
  /^(?:status|updates?|reports?|progress|minutes|slides?|documentation|packages|briefings?|materials?|data|dashboards?|metrics|summary|summaries|logs?)$/;
const MEMBER =
  /\b(?:member of|sat on|serv(?:e|ed|ing) on|part of|seat on|joined|sits on) (?:the |our )?(?:[\w-]+ ){0,3}(?:executive (?:committee|team|board|leadership team)|senior leadership team|senior management team|leadership team|management board|exco|c-suite|executive management)\b/i;
const ADVISER =
  /\b(?:trusted )?(?:advis[eo]r|counsell?or|chief of staff) to (?:the )?(?:[\w-]+ ){0,2}(?:ceo|cio|cfo|coo|cto|director|president|minister|board|executive|commander|vice[- ]president|chief)\b/i;
const TRAIT =
  /\b(?:c-suite|c-level|executive|board)[- ](?:level )?(?:communication|presence|presentation|stakeholder|engagement|advis\w+)/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  const member = MEMBER.exec(reading.text) ?? ADVISER.exec(reading.text);
  if (member !== null)
    found.hit('own', 'activity', { start: member.index, end: member.index + member[0].length });
  const trait = TRAIT.exec(reading.text);
  if (trait !== null && (reading.listed || reading.predicates.every(({ standing }) => standing !== 'own')))
    found.hit('listed', 'activity', { start: trait.index, end: trait.index + trait[0].length });
  for (const { phrase } of placedPhrases(reading)) {
    if (/^(?:assistant|secretary|pa|aide)$/.test(phrase.noun) && isExecutive(phrase.of[0]))
      found.miss(spanOf(reading, phrase.start, phrase.end), 'title');
  }
  return found.found();
}

const isExecutive = (phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (phrase.tags.has('Executive') ||
    /^(?:executives|vps?|directors?|partners|leadership)$/.test(phrase.noun)) &&
  !/^(?:account|sales)$/.test(phrase.modifiers.at(-1) ?? '') &&
  !/^(?:client|clients|customer)$/.test(phrase.modifiers[0] ?? '');

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  if (subject !== null) return;
  const span = spanOfAct(reading, predicate);
  const addressed =
    complements.find(({ prep, phrase }) => /^(?:to|with|before|for)$/.test(prep) && isExecutive(phrase)) ??
    objects.find((phrase) => isExecutive(phrase) && lemma !== 'present');
  if (addressed === undefined) return;
  const about = objects.filter((phrase) => !isExecutive(phrase));
  if (
    /^(?:report|prepare|assist|support|work|liaise|schedule|coordinate|arrange|provide|generate|communicate|submit|send)$/.test(
      lemma,
    )
  )
    return found.miss(
      span,
      lemma === 'report' ? 'upward-report' : lemma === 'work' || lemma === 'liaise' ? 'contact' : 'document',
    );
  if (!ADVISES.test(lemma)) return;
  if (
    about.length > 0 &&
    about.every(({ noun, modifiers }) => STATUS.test(noun) || modifiers.includes('status')) &&
    lemma === 'present'
  )
    return found.miss(span, 'document');
  found.hit(standing, 'activity', span, frequencyOf(reading));
}
