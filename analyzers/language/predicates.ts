import { weaker, type Context, type Draft, type Predicate, type Standing } from './clauses/act.ts';
import { clauseEnd, readArguments } from './clauses/clause.ts';
import { readLeft } from './clauses/governed.ts';
import { addNominals } from './clauses/nominals.ts';
import { isElliptical, isManagedAs, received } from './clauses/passive.ts';
import { shareNominalObjects, shareObjects, shareSubjects, takeLists } from './clauses/shared.ts';
import type { Part } from './grammar.ts';
import { BE, HAVE } from './lexicon/closed.ts';
import { type Tag, tagsOf, verbSenses } from './lexicon/index.ts';
import { type NounPhrase, isPeopleTag, readPhrases } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Span } from '../model.ts';

/**
 * All acts of a statement (its verbs first, left to right, then the nouns that stand for verbs),
 * and the noun phrases that hang on no verb.
 */
export function readPredicates(
  tokens: readonly Token[],
  parts: readonly Part[],
): { predicates: readonly Predicate[]; roots: readonly NounPhrase[] } {
  const context: Context = { tokens, parts, list: [] };
  const verbs = parts.flatMap((part, i) => (part === 'verb' || part === 'participle' ? [i] : []));
  const heads = verbs.filter((i) => !isAuxiliary(context, i));
  for (const [n, at] of heads.entries())
    context.list.push(readVerb(context, at, heads[n + 1] ?? tokens.length));
  shareObjects(context);
  shareSubjects(context);
  addDuties(context);
  takeLists(context);
  const spoken = [...context.list];
  for (const [n, predicate] of spoken.entries()) {
    for (const phrase of predicate.objects) addNominals(context, phrase, n);
    for (const { prep, phrase } of predicate.complements) {
      // "reported to management", "worked with leadership": there the word means people.
      if (!/^(?:to|with|between|from|by|among|under)$/.test(prep) || phrase.of.length > 0)
        addNominals(context, phrase, n);
      else
        for (const inner of phrase.inside)
          addNominals(context, inner, n, isPeopleTag(phrase.tags) ? phrase : null);
    }
  }
  const roots = rootPhrases(context);
  for (const phrase of roots) addNominals(context, phrase, listHolder(context, phrase));
  shareNominalObjects(context);
  const predicates = context.list.map((draft) => ({ ...draft, span: spanOfAct(tokens, draft) }));
  return { predicates, roots };
}

function spanOfAct(tokens: readonly Token[], { at, nominal, objects, complements }: Draft): Span {
  let start = at;
  let end = Math.max(at + 1, complements[0]?.phrase.end ?? 0);
  for (const phrase of objects) {
    // "Waste cut by 20 %": what was acted on may stand in front.
    if (nominal || phrase.end <= at) start = Math.min(start, phrase.start);
    end = Math.max(end, phrase.end);
  }
  return { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
}

/** "Running shops: a bakery, two cafés …", "through: clinical management; …": a colon hands the verb on. */
function listHolder({ tokens, list }: Context, phrase: NounPhrase): number | null {
  let colon = -1;
  for (let k = 1; k <= phrase.start; k++) if (/:/.test(tokens[k]?.before ?? '')) colon = k;
  if (colon < 0) return null;
  const holder = list.findLastIndex(
    (predicate) => !predicate.nominal && predicate.at < colon && predicate.link !== 'participle',
  );
  return holder < 0 ? null : holder;
}

/** "maintained full responsibility for the ward", "assumed accountability for …": to hold it is to be answerable. */
const HELD = new Set(['responsibility', 'responsibilities', 'accountability']);
const HOLDING = /^(?:maintain|hold|assume|take|have|carry|bear|retain|share|take on|accept)$/;

const DUTY = new Set(['responsible', 'accountable', 'answerable', 'charge', 'in-charge', 'incharge']);

/** "responsible for the ward", "in charge of nights": being answerable is itself the act. */
function addDuties(context: Context): void {
  const { tokens, parts, list } = context;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const held = HELD.has(token.norm);
    if (!held && !DUTY.has(token.norm)) continue;
    let on = at + 1;
    // "answerable to the trustees for safety"
    if (tokens[on]?.norm === 'to' && !held && tokens[at + 2]?.norm !== 'me')
      while (on < at + 7 && tokens[on]?.norm !== 'for' && tokens[on]?.before === ' ') on++;
    const joiner = tokens[on]?.norm ?? '';
    const holding = held
      ? list.find((predicate) => predicate.at < at && at < predicate.end && HOLDING.test(predicate.lemma))
      : undefined;
    if (!DUTY.has(token.norm) && holding === undefined) continue;
    if (!/^(?:for|of)$/.test(joiner) || parts[on + 1] === 'verb') continue;
    if (token.norm === 'charge' && tokens[at - 1]?.norm !== 'in') continue;
    const next = list.find((predicate) => predicate.at > at)?.at ?? tokens.length;
    const end = clauseEnd(context, on + 1, next);
    const holder = list.findIndex((predicate) => predicate.at < at && at < predicate.end);
    const standing: Standing = holding?.standing ?? (token.norm === 'responsible' ? 'duty' : 'own');
    list.push({
      at,
      lemma: token.norm === 'responsible' ? 'be responsible' : 'be accountable',
      tags: new Set(['Hold', 'Line']),
      nominal: false,
      standing,
      ...readArguments(context, on + 1, end),
      ...(on > at + 1 && { complements: readArguments(context, at + 1, on).complements }),
      subject:
        holding !== undefined
          ? holding.subject
          : holder < 0
            ? null
            : ((list[holder] as Draft).objects.at(-1) ?? null),
      link: joiner,
      governor: holder < 0 ? null : holder,
      end,
    });
  }
}

/** "have led", "is being managed": only the last of such a group is an act. */
function isAuxiliary({ tokens, parts }: Context, i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  if (word === 'including') return true;
  if (!HAVE.has(word)) return false;
  let k = i + 1;
  while (parts[k] === 'adv' || parts[k] === 'neg' || BE.has(tokens[k]?.norm ?? '')) k++;
  return (
    parts[k] === 'verb' &&
    k > i &&
    (tokens[k]?.norm === 'lead' || !(tokens[k]?.senses.every((sense) => sense.form === 'base') ?? false))
  );
}

/** Phrases that hang on no verb: what stands before the first one, and verbless statements. */
function rootPhrases({ tokens, parts, list }: Context): readonly NounPhrase[] {
  const covered = list
    .filter((predicate) => !predicate.nominal)
    .map((predicate) => [predicate.at, predicate.end] as const)
    .sort(([a], [b]) => a - b);
  const phrases: NounPhrase[] = [];
  let from = 0;
  for (const [start, end] of [...covered, [tokens.length, tokens.length] as const]) {
    if (start > from) phrases.push(...readPhrases(tokens, parts, from, start));
    from = Math.max(from, end);
  }
  // What a verb has as its subject hangs on that verb.
  const subjects = new Set(
    list.flatMap(({ subject, objects, at, nominal }) => [
      subject?.start,
      ...(nominal ? [] : objects.map(({ start }) => (start < at ? start : undefined))),
    ]),
  );
  return phrases.filter(({ start }) => !subjects.has(start));
}

function readVerb(context: Context, at: number, next: number): Draft {
  const { tokens } = context;
  const token = tokens[at] as Token;
  const left = readLeft(context, at);
  const particle = tokens[at + 1];
  const phrasal =
    particle !== undefined && token.senses.some((sense) => sense.lemma.endsWith(` ${particle.norm}`));
  const sense = token.senses[0];
  let lemma = phrasalLemma(context, at) ?? sense?.lemma ?? token.norm;
  const end = clauseEnd(context, at + 1, next);
  const read = readArguments(context, at + (phrasal || lemma.includes(' ') ? 2 : 1), end);
  // "the delivering of a system": a gerund takes its object with "of".
  // "Developed of a plan" is what is left of "Development of a plan".
  const gerund =
    read.objects.length === 0 &&
    tokens[at + 1]?.norm === 'of' &&
    (token.norm.endsWith('ing') || /^(?:develop|create|implement|establish|design|prepare)$/.test(lemma));
  let objects = gerund
    ? read.complements.filter(({ prep }) => prep === 'of').map(({ phrase }) => phrase)
    : read.objects;
  const complements = gerund ? read.complements.filter(({ prep }) => prep !== 'of') : read.complements;
  // "turned the failing school around"
  const back =
    lemma === 'turn' ? tokens.findIndex(({ norm }, k) => k > at && k < end && /^a?round$/.test(norm)) : -1;
  if (back > 0) {
    lemma = 'turn around';
    objects = readArguments(context, at + 1, back).objects;
  }
  // "took care of the reviews": they were handled.
  const care = lemma === 'take' && objects.length === 1 && objects[0]?.noun === 'care' ? objects[0].of : [];
  const draft = {
    at,
    lemma: care.length > 0 ? 'handle' : lemma,
    tags: care.length > 0 ? tagsOf('handle') : tagsOfVerb(lemma, token),
    nominal: false,
    objects: care.length > 0 ? care : objects,
    complements,
    end,
    ...left,
  };
  if (isManagedAs(context, draft)) return { ...draft, standing: 'own', subject: null };
  if (isElliptical(context, draft))
    return {
      ...draft,
      standing: 'own',
      subject: null,
      objects: draft.subject === null ? [] : [draft.subject],
    };
  if (received(context, draft, next)) return { ...draft, standing: 'received' };
  // "Seeking a role with …", "Aimed to cut …": all that is sought is an aim.
  const wished =
    left.standing === 'own' &&
    /^(?:seek|pursue|aspire|desire|wish|aim|intend|hope|strive|attempt|try|want)$/.test(lemma);
  // "took part in" is presence; "played a part in" is a share.
  if (lemma === 'take' && objects[0]?.noun === 'part' && objects[0].of.length === 0)
    return { ...draft, standing: weaker('support', left.standing) };
  return { ...draft, standing: wished ? 'aim' : left.standing };
}

function tagsOfVerb(lemma: string, token: Token): ReadonlySet<Tag> {
  const known = tagsOf(lemma);
  return known.size === 0 ? token.tags : known;
}

/** "set up", "laid off": the verb with its particle where the lexicon has both. */
function phrasalLemma({ tokens }: Context, at: number): string | null {
  const word = tokens[at]?.norm ?? '';
  const particle = tokens[at + 1]?.norm ?? '';
  return verbSenses(`${word} ${particle}`)[0]?.lemma ?? null;
}
