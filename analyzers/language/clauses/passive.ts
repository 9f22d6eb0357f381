import type { Context, Draft, Standing } from './act.ts';
import { type Part, isHardBreak } from '../grammar.ts';
import { CHOSEN, TASKED } from '../lexicon/governors.ts';
import { isPeopleTag } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** "Project managed the rebuild", "line managed six nurses": the word before says how it was managed. */
export function isManagedAs({ tokens }: Context, { lemma, subject, objects, at }: Draft): boolean {
  return (
    subject !== null &&
    (objects.length > 0 || tokens[at + 1]?.norm === 'and') &&
    subject.end === at &&
    subject.start === subject.head &&
    /^(?:manage|supervise|lead|found)$/.test(lemma) &&
    /^(?:project|programme|program|line|case|stage|matrix|people|product|account|event|co)$/.test(
      subject.noun,
    )
  );
}

/** These also happen by themselves: "Sales grew", "The store opened". */
const HAPPENS =
  /^(?:open|close|move|merge|start|begin|change|transition|expand|launch|end|finish|run|work|train|operate|advance|improve|drop|rise|grow|increase|decrease|double|triple|decline|fall|climb|come|go|become|serve|stand|win|integrate|develop|gain|achieve|exceed|require|include|involve|result|earn|receive|get|have|make|provide|offer|use|need|report|focus|generate|range|save|sit|meet|speak)$/;

/** What is measured moves by itself: "Sales rose", "Complaints halved". */
const MOVES_ITSELF =
  /^(?:increase|decrease|improve|rise|fall|drop|decline|grow|climb|double|triple|quadruple|halve|shrink|surge|jump|soar|skyrocket|shorten|lower|reduce|exceed|expand|extend|accelerate|recover|stop|ease|half)$/;

const NOMINAL: ReadonlySet<Part> = new Set(['prep', 'det', 'noun', 'adj', 'num', 'conj']);

/** "Crews of ten supervised": what looks like the subject is what the unnamed author acted on. */
export function isElliptical(
  { tokens, parts }: Context,
  { at, lemma, standing, subject, objects, complements, tags }: Draft,
): boolean {
  if (subject === null || objects.length > 0) return false;
  const past = tokens[at]?.senses.some((sense) => sense.form === 'past') ?? false;
  // "a team of six was led by me"
  if (past && (standing === 'other' || standing === 'passive') && byMe(tokens, at)) return true;
  if (standing !== 'other') return false;
  if (!past || MOVES_ITSELF.test(lemma)) return false;
  const acts = ['Line', 'Lead', 'Hire', 'Appraise', 'Develop', 'Deliver'] as const;
  const adjacent = subject.end === at;
  // "supervised by", "managed for": then somebody else is named; "on three sites" says only where.
  const placed = complements.every(({ prep }) =>
    /^(?:on|across|at|in|over|during|throughout|per)$/.test(prep),
  );
  if (placed && adjacent && acts.some((tag) => tags.has(tag))) return true;
  // "3-year plan for the bank drawn up and adopted by its council": the clause opens with what was done.
  let first = subject.start;
  while (parts[first - 1] === 'adv' && !isHardBreak(tokens[first]?.before ?? '')) first--;
  const opens = first === 0 || isHardBreak(tokens[first]?.before ?? '');
  const between = parts.slice(subject.end, at);
  const described = adjacent || (between[0] === 'prep' && between.every((part) => NOMINAL.has(part)));
  const named =
    parts[subject.start] === 'det' && !/^(?:a|an|all|both)$/.test(tokens[subject.start]?.norm ?? '');
  const acting = isPeopleTag(subject.tags) || subject.tags.has('Team') || subject.tags.has('Unit');
  const agent =
    (tokens[at + 1]?.norm === 'by' &&
      tokens[at + 2]?.number == null &&
      // "by a fifth" says by how much.
      !/^(?:half|third|quarter|fifth|tenth|thirds|quarters)$/.test(tokens[at + 3]?.norm ?? '') &&
      tokens[at + 2]?.norm !== 'half') ||
    (lemma === 'lead' && tokens[at + 1]?.norm === 'to');
  return (
    opens &&
    described &&
    !named &&
    !acting &&
    !agent &&
    (!HAPPENS.test(lemma) || subject.number?.currency !== undefined)
  );
}

/** "planned and spent by me" */
function byMe(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < at + 5; k++)
    if (tokens[k]?.norm === 'by') return /^(?:me|myself|yours)$/.test(tokens[k + 1]?.norm ?? '');
  return false;
}

/** "Promoted to …", "hired to establish …", "selected by …": the author is the one it is done to. */
export function received(
  { tokens, parts }: Context,
  predicate: Omit<Draft, 'standing'> & { standing: Standing },
  next: number,
): boolean {
  const { at, lemma } = predicate;
  if (predicate.standing !== 'own' || predicate.objects.length > 0 || predicate.link !== '') return false;
  if (tokens[at]?.senses.every((sense) => sense.form !== 'past') ?? true) return false;
  const follower = tokens[at + 1]?.norm ?? '';
  // "Coached by an external coach": who did it is named.
  const agent =
    follower === 'by' ? predicate.complements.find(({ prep }) => prep === 'by')?.phrase : undefined;
  if (
    agent !== undefined &&
    (isPeopleTag(agent.tags) || agent.tags.has('Executive')) &&
    agent.number === null
  )
    return true;
  if (CHOSEN.test(lemma))
    return /^(?:to|by|from|as|into|for|over|among|ahead|out|within|twice|in)$/.test(follower);
  if (TASKED.test(lemma))
    return (
      /^(?:to|by|as|into|from|in)$/.test(follower) &&
      (follower !== 'to' || parts[at + 2] === 'verb' || next === at + 2)
    );
  return false;
}
