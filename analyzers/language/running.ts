import type { Predicate } from './clauses/act.ts';
import { isField, isOperation, THING } from './operations.ts';
import { isCount } from './people/groups.ts';
import type { NounPhrase } from './phrases.ts';
import { isPiece } from './pieces.ts';
import { isRunPlace } from './places.ts';
import type { Reading } from './reading.ts';

/** What is run day by day: the noun that says so, for each way of saying it. */

export interface Run {
  readonly reading: Reading;
  readonly predicate: Predicate;
  /** Whether its words say that it is run day by day. */
  readonly daily: boolean;
  /** The operation or the field of work that is acted on. */
  readonly operation: NounPhrase | undefined;
}

/** Verbs that answer for a whole, not for its daily work. */
const ANSWERS = /^(?:manage|run|oversee|direct|head|lead|own|supervise|be responsible|be accountable)$/;
/** Words that name no service. */
const NO_NAME = /^(?:the|a|an|our|customer|customers|client|self|full|excellent|quality)$/;
/** "Ran three launderettes": what is counted and run is a place or a service, whatever its name. */
export function placeOf({ predicate: { lemma, objects } }: Run): NounPhrase | undefined {
  if (
    !/^(?:run|operate|superintend|manage|oversee|direct|head|lead|own|be responsible|be accountable)$/.test(
      lemma,
    )
  )
    return undefined;
  return objects.find(
    (phrase) =>
      (isRunPlace(phrase) &&
        !(lemma === 'operate' && /^stations?$/.test(phrase.noun)) &&
        !phrase.modifiers.some((word) => THING.test(word))) ||
      (lemma === 'run' &&
        phrase.number !== null &&
        isCount(phrase.number) &&
        phrase.tags.size === 0 &&
        /s$/.test(phrase.noun)),
  );
}

/** "owned and operated a pottery": what one owns and runs is run by oneself, whatever its name. */
export function ownBusinessOf({ reading, predicate: { lemma, objects } }: Run): NounPhrase | undefined {
  const mine = objects.at(-1);
  if (!/^(?:operate|run)$/.test(lemma) || mine === undefined) return undefined;
  if (mine.tags.has('System') || mine.modifiers.some((word) => THING.test(word))) return undefined;
  const owned = reading.predicates.some(
    (other) => /^(?:own|found|start|establish|open|buy)$/.test(other.lemma) && other.objects.at(-1) === mine,
  );
  return owned ? mine : undefined;
}

/** "designed and maintained the network" */
export function builtAndKept({ reading, predicate: { lemma, objects } }: Run): NounPhrase | undefined {
  const built = reading.predicates.some(
    (other) =>
      /^(?:build|create|establish|design|own)$/.test(other.lemma) &&
      other.objects.some((object) => objects.includes(object)),
  );
  if (lemma !== 'maintain' || !built) return undefined;
  return objects.find(({ noun }) =>
    /^(?:infrastructure|systems|network|platform|service|services)$/.test(noun),
  );
}

/** "ran the ferry service": a service with a name of its own. */
export function namedService({ predicate: { lemma, objects } }: Run): NounPhrase | undefined {
  if (!/^(?:run|be responsible|be accountable|head|oversee)$/.test(lemma)) return undefined;
  const service = objects.find(
    ({ noun, modifiers }) => noun === 'service' && modifiers.some((word) => !NO_NAME.test(word)),
  );
  return service?.modifiers.includes('customer') === true ? undefined : service;
}

/** "managed store operations", "oversaw all aspects of payroll", "provided leadership in a call centre" */
export function operationOf(reading: Reading, predicate: Predicate, daily: boolean): NounPhrase | undefined {
  const { lemma, objects, complements } = predicate;
  return (
    objects.find((phrase, k) => isOperation(phrase, daily) && !describesPiece(reading, objects[k + 1])) ??
    (ANSWERS.test(lemma) ? objects.find((phrase) => isField(phrase, daily)) : undefined) ??
    (lemma === 'provide'
      ? complements.find(({ prep, phrase }) => prep === 'in' && isOperation(phrase, true))?.phrase
      : undefined)
  );
}

/** "the IT infrastructure and lighting audit project": what is joined to a project's first words is one of them. */
const describesPiece = ({ tokens, parts }: Reading, next: NounPhrase | undefined): boolean =>
  next !== undefined &&
  isPiece(next) &&
  parts[next.start] !== 'det' &&
  next.number === null &&
  (!next.tags.has('Plural') || next.noun === 'projects') &&
  tokens[next.start - 1]?.norm === 'and';

/** "service desk manager – 96 % CSAT"; a bare title says nothing, what is run must be said. */
export function isPostOfUnit(reading: Reading, { noun, modifiers, of }: NounPhrase): boolean {
  return (
    /^(?:manager|owner|head|supervisor|duty|lead)$/.test(noun) &&
    (modifiers.some((word) => POST_OF.test(word)) ||
      of.some((place) => isRunPlace(place) && !place.tags.has('Plural'))) &&
    !/^(?:customer|field|social|product)$/.test(modifiers[0] ?? '') &&
    (of.length > 0 || (modifiers[0] !== 'shift' && (reading.numbers.length > 0 || reading.roots.length > 1)))
  );
}

const POST_OF =
  /^(?:desk|plant|duty|service|operations|noc|production|centre|center|shift|store|depot|hotel|cluster|terminal|ward|branch|restaurant|kitchen|warehouse|hall|transport|fleet|facilities)$/;

/** "head of network operations" */
export const isHeadOfOperations = ({ noun, of }: NounPhrase): boolean =>
  /^(?:head|director|chief|vp)$/.test(noun) &&
  of.some((inner) => inner.noun === 'operations' && inner.modifiers.length > 0);

/** "running of the pump room" */
export const isRunning = ({ noun, of }: NounPhrase): boolean =>
  /^(?:running|oversight)$/.test(noun) &&
  of.some(
    (inner) => isRunPlace(inner) || isOperation(inner, true) || /\b24\b/.test(inner.modifiers.join(' ')),
  );

/** "24/7 NOC …": the unit opens its line. */
export const isRunUnit = ({ noun, tags, start }: NounPhrase): boolean =>
  tags.has('Unit') && /^(?:noc|desk|helpdesk|center|centre|plant)$/.test(noun) && start === 0;

/** "facilities management of …" */
export const isManagementOfPlace = (
  { text }: Reading,
  { noun, modifiers, start, words }: NounPhrase,
): boolean =>
  noun === 'management' &&
  modifiers.some((word) => /^(?:infrastructure|facilities|facility|operations)$/.test(word)) &&
  start === 0 &&
  words.length < 4 &&
  /\bmanagement of\b/i.test(text);
