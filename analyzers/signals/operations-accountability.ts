import { collect, type Collector } from '../language/found.ts';
import { holdsLevel, levelOf, reachOf, sharesOf } from '../language/levels.ts';
import { isCount } from '../language/people/groups.ts';
import { isField, isOperation, THING } from '../language/operations.ts';
import { isPiece } from '../language/pieces.ts';
import { isRunPlace } from '../language/places.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { madeOf } from '../language/walk.ts';

export const operationsAccountability: Signal = {
  id: 'operations-accountability',
  category: 'results',
  title: 'Running a service or operation',
  rung: 'R2',
  implies: [],
  definition: 'You answered for the continuing running of a service, site or operation.',
  question: 'If it failed at 3 a.m., whose job was it - and what level did it run at?',
  steps: [
    'Join the duty or incident manager rota as the accountable person.',
    'Take service ownership of what you built.',
  ],
  template: 'Ran the daily operation of [service] for [N users/sites] at [SLA].',
  doNot: 'Being on call is not being accountable.',
  cue: /^(?:#Unit|#Operations|manag|run|ran$|overs[ei]|oversaw|oversight|supervis|direct|lead|led$|head|operat|own|command|superintend|responsib|accountab|handl|administ|co-?ordinat|control|maint|ensur|provid|open|keep|kept|duty|chief|vp$|on-?call|call)/,
  find: find,
};

const RUNS =
  /^(?:manage|run|oversee|supervise|direct|lead|head|head up|operate|own|command|superintend|be responsible|be accountable|handle|administer|coordinate|control|maintain|ensure|provide|open|keep)$/;
const DAILY =
  /\b(?:day[- ]to[- ]day|daily) (?:\w+ ){0,2}(?:operations?|running|business|activities|management|basis)\b|\b24\s?[x\/]\s?7\b|\ball aspects of\b|\b(?:a)?round the clock\b/i;
/** Verbs that answer for a whole, not for its daily work. */
const ANSWERS = /^(?:manage|run|oversee|direct|head|lead|own|supervise|be responsible|be accountable)$/;
const WEAK = /^(?:handle|administer|coordinate|control|maintain|ensure|provide|open|operate)$/;
const ON_CALL = /\bon-?call\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeRoots(reading, found);
  const call = ON_CALL.exec(reading.text);
  if (call !== null) found.miss({ start: call.index, end: call.index + call[0].length }, 'support');
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, complements, tags } = predicate;
  const span = predicate.span;
  const own =
    subject === null ||
    ((predicate.link === 'that' || predicate.link === 'which') &&
      /^(?:team|group|department|unit|staff)$/.test(subject.noun));
  const held = own ? holdsLevel(predicate) : undefined;
  if (held !== undefined)
    return found.hit(
      standing,
      'relationship',
      span,
      levelOf(reading, held).concat(sharesOf(held)).slice(0, 1),
    );
  if (!own || !RUNS.test(lemma)) return;
  const daily = DAILY.test(reading.text.slice(span.start, span.end + 40));
  const keeps = /^keep$/.test(lemma) && /\brunning\b/i.test(reading.text.slice(span.start, span.end + 12));
  // "Ran three launderettes": what is counted and run is a place or a service, whatever its name.
  const ran = /^(?:run|operate|superintend)$/.test(lemma);
  const place = objects.find(
    (phrase) =>
      (isRunPlace(phrase) &&
        !(lemma === 'operate' && /^stations?$/.test(phrase.noun)) &&
        !phrase.modifiers.some((word) => THING.test(word))) ||
      (ran &&
        lemma === 'run' &&
        phrase.number !== null &&
        isCount(phrase.number) &&
        phrase.tags.size === 0 &&
        /s$/.test(phrase.noun)),
  );
  if (
    place !== undefined &&
    (ran || /^(?:manage|oversee|direct|head|lead|own|be responsible|be accountable)$/.test(lemma))
  )
    return found.hit(
      standing === 'duty' ? 'own' : standing,
      'relationship',
      span,
      levelOf(reading, place, partsOf(reading, predicate)),
    );
  // "owned and operated a pottery": what one owns and runs is run by oneself, whatever its name.
  const mine =
    /^(?:operate|run)$/.test(lemma) &&
    reading.predicates.some(
      (other) =>
        /^(?:own|found|start|establish|open|buy)$/.test(other.lemma) &&
        other.objects.length > 0 &&
        other.objects.at(-1) === objects.at(-1),
    )
      ? objects.at(-1)
      : undefined;
  if (mine !== undefined && !mine.tags.has('System') && !mine.modifiers.some((word) => THING.test(word)))
    return found.hit(standing, 'relationship', span, levelOf(reading, mine));
  const built = reading.predicates.some(
    (other) =>
      /^(?:build|create|establish|design|own)$/.test(other.lemma) &&
      other.objects.some((object) => objects.includes(object)),
  );
  const kept =
    lemma === 'maintain' && built
      ? objects.find(({ noun }) =>
          /^(?:infrastructure|systems|network|platform|service|services)$/.test(noun),
        )
      : undefined;
  if (kept !== undefined) return found.hit(standing, 'relationship', span, levelOf(reading, kept));
  // "ran the ferry service": a service with a name of its own.
  const service = objects.find(
    ({ noun, modifiers }) =>
      noun === 'service' &&
      modifiers.some(
        (word) => !/^(?:the|a|an|our|customer|customers|client|self|full|excellent|quality)$/.test(word),
      ),
  );
  if (
    service !== undefined &&
    /^(?:run|be responsible|be accountable|head|oversee)$/.test(lemma) &&
    !service.modifiers.includes('customer')
  )
    return found.hit(standing === 'duty' ? 'own' : standing, 'relationship', span, levelOf(reading, service));
  if (keeps) return found.hit(standing, 'relationship', span);
  const operation =
    objects.find((phrase, k) => isOperation(phrase, daily) && !describesPiece(reading, objects[k + 1])) ??
    (ANSWERS.test(lemma) ? objects.find((phrase) => isField(phrase, daily)) : undefined) ??
    (lemma === 'provide'
      ? complements.find(({ prep, phrase }) => prep === 'in' && isOperation(phrase, true))?.phrase
      : undefined);
  if (operation === undefined) {
    if (
      objects.some(({ noun }) => /^(?:efforts|students|staff)$/.test(noun)) &&
      daily &&
      /^(?:manage|oversee|run)$/.test(lemma)
    )
      found.hit(standing, 'relationship', span);
    return;
  }
  if (
    WEAK.test(lemma) &&
    !daily &&
    !(lemma === 'provide' && tags.size > 0 && complements.some(({ prep }) => prep === 'in')) &&
    !/^(?:lifecycle)$/.test(operation.noun) &&
    !(lemma === 'ensure' && operation.noun === 'delivery')
  ) {
    found.miss(span, 'practitioner');
    return;
  }
  found.hit(
    standing === 'duty' ? 'own' : standing,
    'relationship',
    span,
    levelOf(reading, operation, partsOf(reading, predicate)),
  );
}

/** "the IT infrastructure and environment audit project": what is joined to a project's first words is one of them. */
const describesPiece = ({ tokens, parts }: Reading, next: NounPhrase | undefined): boolean =>
  next !== undefined &&
  isPiece(next) &&
  parts[next.start] !== 'det' &&
  next.number === null &&
  !next.tags.has('Plural') &&
  tokens[next.start - 1]?.norm === 'and';

const partsOf = (reading: Reading, predicate: Predicate): readonly NounPhrase[] => [
  ...madeOf(reading, predicate),
  ...reachOf(predicate),
];

/** "24/7 NOC … 99.95 % availability", "Service desk manager – 96 % CSAT", "in charge of the pump room at weekends". */
function judgeRoots(reading: Reading, found: Collector): void {
  const spoken = reading.predicates.some(
    ({ nominal, standing, link }) => !nominal && standing === 'own' && link !== 'of' && link !== 'for',
  );
  for (const phrase of reading.roots) {
    const span = spanOf(reading, phrase.start, phrase.end);
    const words = phrase.words;
    const runsUnit =
      /^(?:manager|owner|head|supervisor|duty|lead)$/.test(phrase.noun) &&
      phrase.modifiers.some((word) =>
        /^(?:desk|plant|duty|service|operations|noc|production|centre|center|shift|store|depot|hotel|cluster|terminal|ward|branch|restaurant|kitchen|warehouse|hall)$/.test(
          word,
        ),
      ) &&
      !/^(?:customer|field|social|product)$/.test(phrase.modifiers[0] ?? '') &&
      // A bare title says nothing; what is run must be said.
      (phrase.of.length > 0 ||
        (phrase.modifiers[0] !== 'shift' && (reading.numbers.length > 0 || reading.roots.length > 1)));
    const heads =
      /^(?:head|director|chief|vp)$/.test(phrase.noun) &&
      phrase.of.some(({ noun, modifiers }) => noun === 'operations' && modifiers.length > 0);
    const runs =
      /^(?:running|oversight)$/.test(phrase.noun) &&
      phrase.of.some(
        (inner) => isRunPlace(inner) || isOperation(inner, true) || /\b24\b/.test(inner.modifiers.join(' ')),
      );
    const unit =
      phrase.tags.has('Unit') &&
      /^(?:noc|desk|helpdesk|center|centre|plant)$/.test(phrase.noun) &&
      phrase.start === 0;
    if (!spoken && !reading.listed && (runsUnit || unit || heads || runs))
      found.hit('own', 'relationship', span, levelOf(reading, phrase));
    else if (
      !spoken &&
      !reading.listed &&
      phrase.noun === 'management' &&
      phrase.modifiers.some((word) => /^(?:infrastructure|facilities|facility|operations)$/.test(word)) &&
      phrase.start === 0 &&
      words.length < 4 &&
      /\bmanagement of\b/i.test(reading.text)
    )
      found.hit('own', 'relationship', span);
  }
}
