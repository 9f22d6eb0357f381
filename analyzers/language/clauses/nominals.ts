import { type Context, type Draft, type Standing, weaker } from './act.ts';
import { wordBefore } from './clause.ts';
import { isHardBreak } from '../grammar.ts';
import { GOVERNORS } from '../lexicon/governors.ts';
import { tagsOf, verbOfNominal } from '../lexicon/index.ts';
import { type NounPhrase, isPeopleTag, readPhrases } from '../phrases.ts';

/** Adds the act that a noun phrase names, and those inside it: "management of the budget", "staff supervision". */
export function addNominals(
  context: Context,
  phrase: NounPhrase,
  governor: number | null,
  people: NounPhrase | null = null,
): void {
  const { tokens, parts, list } = context;
  for (const inner of [...phrase.of, ...phrase.inside])
    addNominals(context, inner, governor, isPeopleTag(phrase.tags) ? phrase : null);
  const verb = verbOfNominal(phrase.noun);
  const outer = governor === null ? null : (list[governor] ?? null);
  if (verb === undefined) return;
  const own = phrase.head > phrase.start ? readPhrases(tokens, parts, phrase.start, phrase.head) : [];
  const objects = [
    ...own.filter(
      (inner) => parts[inner.head] !== 'adj' && (tokens[inner.head]?.number == null || inner.tags.size > 0),
    ),
    ...phrase.of,
  ];
  // "the audit staff (mentoring, appraisals)": what stands in brackets is done to them.
  if (objects.length === 0 && people !== null) objects.push(people);
  list.push({
    at: phrase.head,
    lemma: verb,
    tags: tagsOf(verb),
    nominal: true,
    standing: nominalStanding(context, phrase, outer),
    objects,
    complements: [],
    subject: null,
    link: 'nominal',
    governor,
    end: phrase.end,
  });
}

/** "vendor selection for the new depot": what it was done for makes it an act. */
function hasScope({ tokens, parts }: Context, phrase: NounPhrase): boolean {
  const next = tokens[phrase.end];
  if (next === undefined || isHardBreak(next.before) || /,/.test(next.before)) return false;
  return /^(?:for|at|across)$/.test(next.norm) && parts[phrase.end + 1] !== 'verb';
}

/** "opportunities for sales and growth": what governs the first of a list governs all of it. */
function firstOfList({ parts }: Context, phrase: NounPhrase, outer: Draft | null): number {
  const at = outer?.complements.findIndex((one) => one.phrase === phrase) ?? -1;
  if (outer === null || at < 1 || parts[phrase.start - 1] !== 'conj') return phrase.start;
  const prep = outer.complements[at]?.prep;
  const first = outer.complements.find((one) => one.prep === prep);
  return first?.phrase.start ?? phrase.start;
}

function nominalStanding(context: Context, phrase: NounPhrase, outer: Draft | null): Standing {
  const { tokens } = context;
  const first = firstOfList(context, phrase, outer);
  const joiner = tokens[first - 1]?.norm ?? '';
  const word = wordBefore(context, first - 1);
  const rule =
    word === null
      ? undefined
      : GOVERNORS.find((governor) => governor.words.test(word.norm) && governor.links.test(joiner));
  const holds = outer?.standing ?? 'own';
  if (outer !== null && /^(?:receive|undergo|earn|obtain)$/.test(outer.lemma)) return 'received';
  if (rule !== undefined && outer?.at !== word?.at) return weaker(rule.standing, holds);
  // "Vendor management" alone names a skill; "management of four vendors" says what was done.
  if (outer === null)
    return rule?.standing ?? (phrase.of.length > 0 || hasScope(context, phrase) ? 'own' : 'listed');
  const verbRule = GOVERNORS.find((governor) => governor.words.test(outer.lemma));
  if (verbRule !== undefined && ['support', 'partial', 'aim', 'learned'].includes(verbRule.standing))
    return weaker(verbRule.standing, holds);
  return holds;
}
