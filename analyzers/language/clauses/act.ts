import type { Part } from '../grammar.ts';
import type { Tag } from '../lexicon/index.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../../model.ts';

/**
 * How far an act is the author's.
 * own: done by the author. duty: "responsible for". partial: contributed, involved, helped to shape.
 * trait: experience, skill, adjective. listed: a word in a list of skills. support: help or presence.
 * aim: purpose, wish, task given. unreal: would have. negated. other: somebody else's. learned: certificate, course.
 * passive: done, but nobody says by whom. received: done to the author.
 */
export type Standing =
  | 'own'
  | 'duty'
  | 'partial'
  | 'trait'
  | 'listed'
  | 'support'
  | 'aim'
  | 'unreal'
  | 'negated'
  | 'other'
  | 'learned'
  | 'passive'
  | 'received';

/** Something done, with whom or what it is done to. */
export interface Predicate {
  /** Token of the verb, or of the noun that stands for it. */
  readonly at: number;
  readonly lemma: string;
  readonly tags: ReadonlySet<Tag>;
  readonly nominal: boolean;
  readonly standing: Standing;
  /** What the verb acts on. */
  readonly objects: readonly NounPhrase[];
  /** What follows with a preposition: "with 10 employees", "to the board". */
  readonly complements: readonly Complement[];
  /** Who or what does it, where the words say so; null is the author. */
  readonly subject: NounPhrase | null;
  /** The word that ties it to what stands before: "to", "by", "which" …; empty when it opens the clause. */
  readonly link: string;
  /** The predicate it hangs on, as an index into the list; null at the root. */
  readonly governor: number | null;
  /** Token after the last one that belongs to it. */
  readonly end: number;
  /** From the act to the end of its nearest object, in characters: what a quote of it shows. */
  readonly span: Span;
}

/** An act while its clause is still being read. */
export type Draft = Omit<Predicate, 'span'>;

export interface Complement {
  readonly prep: string;
  readonly phrase: NounPhrase;
}

export interface Context {
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly list: Draft[];
}

const ORDER: readonly Standing[] = [
  'own',
  'duty',
  'partial',
  'trait',
  'listed',
  'passive',
  'aim',
  'support',
  'learned',
  'other',
  'unreal',
  'negated',
  'received',
];

/** The lesser of two standings: help with a duty is help. */
export function weaker(a: Standing, b: Standing): Standing {
  if (b === 'received') return a;
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
