import { exceptWhileCovering } from '../language/cover.ts';
import { collect, type Collector } from '../language/found.ts';
import { holdsLevel, levelOf, reachOf, sharesOf } from '../language/levels.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import {
  builtAndKept,
  isHeadOfOperations,
  isManagementOfPlace,
  isPostOfUnit,
  isRunUnit,
  isRunning,
  namedService,
  operationOf,
  ownBusinessOf,
  placeOf,
  type Run,
} from '../language/running.ts';
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
  cue: /^(?:#Unit|#Operations|look|manag|run|ran$|overs[ei]|oversaw|oversight|supervis|direct|lead|led$|head|operat|own|command|superintend|responsib|accountab|handl|administ|co-?ordinat|control|maint|ensur|provid|open|keep|kept|duty|chief|vp$|on-?call|call)/,
  find: (reading) => exceptWhileCovering(reading, find(reading)),
};

const RUNS =
  /^(?:manage|run|oversee|supervise|direct|lead|head|head up|operate|own|command|superintend|be responsible|be accountable|handle|administer|coordinate|control|maintain|ensure|provide|open|keep|look after)$/;
const DAILY =
  /\b(?:day[- ]to[- ]day|daily) (?:\w+ ){0,2}(?:operations?|running|business|activities|management|basis)\b|\b24\s?[x\/]\s?7\b|\ball aspects of\b|\b(?:a)?round the clock\b/i;
const WEAK =
  /^(?:look after|handle|administer|coordinate|control|maintain|ensure|provide|open|operate|keep)$/;
/** Said without an act by those who run a ward or a plant. */
const AROUND_THE_CLOCK = /\b24\s?[x/]\s?7 (?:operational )?(?:accountability|responsibility|oversight)\b/i;
const ON_CALL = /\bon-?call\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeRoots(reading, found);
  const clock = AROUND_THE_CLOCK.exec(reading.text);
  if (clock !== null && !reading.listed)
    found.hit('own', 'relationship', { start: clock.index, end: clock.index + clock[0].length });
  const call = ON_CALL.exec(reading.text);
  if (call !== null) found.miss({ start: call.index, end: call.index + call[0].length }, 'support');
  return found.found();
}

/** What running something shows; true where no case behind is asked. */
type Case = (act: Run, found: Collector) => boolean;

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { subject, link, span } = predicate;
  // "… that ran the depot": the author's unit, which the clause before speaks of.
  const ownUnit =
    (link === 'that' || link === 'which') &&
    /^(?:team|group|department|unit|staff)$/.test(subject?.noun ?? '');
  if (subject !== null && !ownUnit) return;
  if (keepsLevel(reading, predicate, found) || !RUNS.test(predicate.lemma)) return;
  const daily = DAILY.test(reading.text.slice(span.start, span.end + 40));
  const act: Run = { reading, predicate, daily, operation: operationOf(reading, predicate, daily) };
  CASES.some((judge) => judge(act, found));
}

/** A case that hits with the level of what is run; a duty to run something is a relationship with it. */
const runs =
  (what: (act: Run) => NounPhrase | undefined, partsOf?: (act: Run) => readonly NounPhrase[]): Case =>
  (act, found) => {
    const run = what(act);
    if (run === undefined) return false;
    const { reading, predicate } = act;
    const standing = predicate.standing === 'duty' ? 'own' : predicate.standing;
    found.hit(standing, 'relationship', predicate.span, levelOf(reading, run, partsOf?.(act)));
    return true;
  };

/** "operations for nine depots": what the whole is made of, and how far it goes. */
const madeAndReached = ({ reading, predicate }: Run): readonly NounPhrase[] => [
  ...madeOf(reading, predicate),
  ...reachOf(predicate),
];

const CASES: readonly Case[] = [
  runs(placeOf, madeAndReached),
  runs(ownBusinessOf),
  runs(builtAndKept),
  runs(namedService),
  keepsRunning,
  runsDayByDay,
  doesItsWork,
  runs(({ operation }) => operation, madeAndReached),
];

/** "kept 99.2 % availability": the level itself is what was answered for. */
function keepsLevel(reading: Reading, predicate: Predicate, found: Collector): boolean {
  const held = holdsLevel(predicate);
  if (held === undefined) return false;
  const level = levelOf(reading, held).concat(sharesOf(held)).slice(0, 1);
  found.hit(predicate.standing, 'relationship', predicate.span, level);
  return true;
}

/** "kept the print room running" */
function keepsRunning(
  { reading, predicate: { lemma, standing, span, objects } }: Run,
  found: Collector,
): boolean {
  if (lemma !== 'keep' || !/\b(?:running|open)\b/i.test(reading.text.slice(span.start, span.end + 12)))
    return false;
  found.hit(standing, 'relationship', span, objects[0] && levelOf(reading, objects[0]));
  return true;
}

/** "oversaw staff day to day" */
function runsDayByDay({ predicate, daily, operation }: Run, found: Collector): boolean {
  const { lemma, objects, standing, span } = predicate;
  const people = objects.some(({ noun }) => /^(?:efforts|students|staff)$/.test(noun));
  if (!daily || !people || operation !== undefined || !/^(?:manage|oversee|run)$/.test(lemma)) return false;
  found.hit(standing, 'relationship', span);
  return true;
}

/** "handled production": part of the work of somebody there, unless it is daily or a whole. */
function doesItsWork({ predicate, daily, operation }: Run, found: Collector): boolean {
  const { lemma, tags, complements, span } = predicate;
  if (operation === undefined || daily || !WEAK.test(lemma)) return false;
  const provides = lemma === 'provide' && tags.size > 0 && complements.some(({ prep }) => prep === 'in');
  const ensures = lemma === 'ensure' && operation.noun === 'delivery' && predicate.governor === null;
  if (provides || ensures || operation.noun === 'lifecycle') return false;
  found.miss(span, 'practitioner');
  return true;
}

/** Lines without an act: posts and units that speak for themselves. */
function judgeRoots(reading: Reading, found: Collector): void {
  const spoken = reading.predicates.some(
    ({ nominal, standing, link }) => !nominal && standing === 'own' && link !== 'of' && link !== 'for',
  );
  if (spoken || reading.listed) return;
  for (const phrase of reading.roots) {
    const span = spanOf(reading, phrase.start, phrase.end);
    if (isPostOfUnit(reading, phrase) || isHeadOfOperations(phrase) || isRunning(phrase) || isRunUnit(phrase))
      found.hit('own', 'relationship', span, levelOf(reading, phrase));
    else if (isManagementOfPlace(reading, phrase)) found.hit('own', 'relationship', span);
  }
  // "Service owner for the portal used by 14,000 people": a post may stand where a subject would.
  for (const { phrase, role } of reading.placed)
    if (role === 'subject' && reading.tokens[phrase.end]?.norm === 'for' && isPostOfUnit(reading, phrase))
      found.hit('own', 'relationship', spanOf(reading, phrase.start, phrase.end), levelOf(reading, phrase));
}
