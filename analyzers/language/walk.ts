import type { NounPhrase } from './phrases.ts';
import type { Predicate } from './clauses/act.ts';
import type { Reading } from './reading.ts';

/** A noun phrase with the act that it belongs to and the part it plays there. */
export interface Placed {
  readonly phrase: NounPhrase;
  readonly predicate: Predicate | null;
  /** `object`, the preposition of a complement, `subject`, or `root` outside every clause. */
  readonly role: string;
  /** The phrase that this one hangs on by "of" or in brackets; null at the top. */
  readonly parent: NounPhrase | null;
}

/** Every noun phrase of a statement, each with its place. Phrases shared by joined verbs come once for each verb. */
export function placePhrases(
  predicates: readonly Predicate[],
  roots: readonly NounPhrase[],
): readonly Placed[] {
  const placed: Placed[] = [];
  const add = (
    phrase: NounPhrase,
    predicate: Predicate | null,
    role: string,
    parent: NounPhrase | null,
  ): void => {
    placed.push({ phrase, predicate, role, parent });
    for (const inner of phrase.of) add(inner, predicate, role, phrase);
    for (const inner of phrase.inside) add(inner, predicate, role, phrase);
  };
  for (const predicate of predicates) {
    if (predicate.nominal) continue;
    for (const phrase of predicate.objects) add(phrase, predicate, 'object', null);
    for (const { prep, phrase } of predicate.complements) add(phrase, predicate, prep, null);
    if (predicate.subject !== null) add(predicate.subject, predicate, 'subject', null);
  }
  for (const phrase of roots) add(phrase, null, 'root', null);
  return placed;
}

/** The acts, spoken or nominal, whose objects hold the phrase. */
export function actsOn(reading: Reading, phrase: NounPhrase): readonly Predicate[] {
  const holds = (other: NounPhrase): boolean => other.start <= phrase.start && phrase.end <= other.end;
  return reading.predicates.filter((predicate) => predicate.objects.some(holds));
}

/** "no line management", "not a people manager": said to be absent. */
export function isDenied(reading: Reading, phrase: NounPhrase): boolean {
  const before = reading.tokens[phrase.start - 1];
  return (
    /^(?:no|zero)$/.test(phrase.modifiers[0] ?? '') ||
    (reading.parts[phrase.start - 1] === 'neg' && /^(?:not|never|without)$/.test(before?.norm ?? '')) ||
    before?.norm === 'without'
  );
}

const MAKES_UP = /^(?:comprise|consist|compose|include|span|cover|encompass)$/;

/** What the objects of an act are said to be made of: "ran a practice comprised of five clinics". */
export function madeOf({ predicates }: Reading, predicate: Predicate): readonly NounPhrase[] {
  const at = predicates.indexOf(predicate);
  return predicates
    .filter(({ governor, link, lemma }) => governor === at && link === 'participle' && MAKES_UP.test(lemma))
    .flatMap(({ objects, complements }) => [
      ...objects,
      ...complements.filter(({ prep }) => prep === 'of').map(({ phrase }) => phrase),
    ]);
}
