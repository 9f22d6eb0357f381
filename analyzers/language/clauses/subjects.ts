import type { Context, Standing } from './act.ts';
import { isHardBreak } from '../grammar.ts';
import { BE } from '../lexicon/closed.ts';
import { type NounPhrase, isPeopleTag, readPhrases } from '../phrases.ts';

/** What the words before a verb say of it: whose act it is, by whom, tied to what. */
export interface Left {
  readonly standing: Standing;
  readonly subject: NounPhrase | null;
  readonly link: string;
  readonly governor: number | null;
}

/** The phrase that ends at token `k`, as far back as the clause reaches. */
export function subjectBefore({ tokens, parts }: Context, k: number): NounPhrase | null {
  let from = k;
  while (from > 0 && !isHardBreak(tokens[from]?.before ?? '') && parts[from - 1] !== 'verb') from--;
  // "In 2004 developed …": what a preposition opens is no subject.
  const phrases = readPhrases(tokens, parts, from, k + 1).filter(
    ({ start }) => parts[start - 1] !== 'prep' && parts[start - 1] !== 'to',
  );
  const joined = phrases.find(({ start }) => parts[start - 1] === 'conj');
  const passive = BE.has(tokens[k + 1]?.norm ?? '');
  return (passive ? joined : undefined) ?? phrases[0] ?? null;
}

/** An act behind "who", "which", "while": of what stands before the word, or of the author going on. */
export function relative(context: Context, k: number, base: Left, last: number): Left {
  // "while leading", "when needed": the author goes on.
  if (/^(?:while|whilst|when|where)$/.test(context.tokens[k]?.norm ?? ''))
    return { ...base, link: 'while', governor: last < 0 ? null : last };
  // "which cut the queue" at the start: what it belongs to stands in another statement.
  const before = k === 0 ? null : subjectBefore(context, k - 1);
  // "A manager who has led three depots": a post at the opening is the author.
  const self =
    before !== null &&
    before.start === 0 &&
    last < 0 &&
    context.tokens[k]?.norm === 'who' &&
    (isPeopleTag(before.tags) || before.tags.has('Executive')) &&
    !before.tags.has('Plural');
  const subject = self ? null : before;
  // "A leader who builds trust": said of oneself in the present, a trait; "who has built" was done.
  const next = context.tokens[k + 1];
  const praises =
    self &&
    base.standing === 'own' &&
    next?.senses.some(({ form }) => form === 'third') === true &&
    !next.senses.some(({ form }) => form === 'past');
  return {
    ...base,
    standing: praises ? 'trait' : base.standing,
    subject,
    link: context.tokens[k]?.norm ?? 'which',
    governor: last < 0 ? null : last,
  };
}
