import { isHardBreak, type Part } from './grammar.ts';
import { tagsOf, verbOfNominal, verbSenses, type Tag } from './lexicon/index.ts';
import { CHOSEN, GOVERNORS, TASKED } from './lexicon/governors.ts';
import { BE, HAVE, MODALS, NEGATIONS } from './lexicon/closed.ts';
import { isPeopleTag, readPhrases, type NounPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Span } from '../model.ts';

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
type Draft = Omit<Predicate, 'span'>;

export interface Complement {
  readonly prep: string;
  readonly phrase: NounPhrase;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly list: Draft[];
}

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
    if (nominal) start = Math.min(start, phrase.start);
    end = Math.max(end, phrase.end);
  }
  return { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
}

/** "Managing businesses: two restaurants …", "through: clinical management; …": a colon hands the verb on. */
function listHolder({ tokens, list }: Context, phrase: NounPhrase): number | null {
  let colon = -1;
  for (let k = 1; k <= phrase.start; k++) if (/:/.test(tokens[k]?.before ?? '')) colon = k;
  if (colon < 0) return null;
  const holder = list.findLastIndex(
    (predicate) => !predicate.nominal && predicate.at < colon && predicate.link !== 'participle',
  );
  return holder < 0 ? null : holder;
}

const DUTY = /^(?:responsible|accountable|answerable|charge|in-charge|incharge)$/;

/** "responsible for the ward", "in charge of nights": being answerable is itself the act. */
function addDuties(context: Context): void {
  const { tokens, parts, list } = context;
  for (const [at, token] of tokens.entries()) {
    const joiner = tokens[at + 1]?.norm ?? '';
    if (!DUTY.test(token.norm) || !/^(?:for|of)$/.test(joiner) || parts[at + 2] === 'verb') continue;
    if (token.norm === 'charge' && tokens[at - 1]?.norm !== 'in') continue;
    const next = list.find((predicate) => predicate.at > at)?.at ?? tokens.length;
    const end = clauseEnd(context, at + 2, next);
    const holder = list.findIndex((predicate) => predicate.at < at && at < predicate.end);
    const standing: Standing = token.norm === 'responsible' ? 'duty' : 'own';
    list.push({
      at,
      lemma: token.norm === 'responsible' ? 'be responsible' : 'be accountable',
      tags: new Set(['Hold', 'Line']),
      nominal: false,
      standing,
      ...readArguments(context, at + 2, end),
      subject: holder < 0 ? null : ((list[holder] as Draft).objects.at(-1) ?? null),
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
    parts[k] === 'verb' && k > i && !(tokens[k]?.senses.every((sense) => sense.form === 'base') ?? false)
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
  const lemma = phrasalLemma(context, at) ?? sense?.lemma ?? token.norm;
  const end = clauseEnd(context, at + 1, next);
  const read = readArguments(context, at + (phrasal || lemma.includes(' ') ? 2 : 1), end);
  // "the delivering of a system": a gerund takes its object with "of".
  const gerund = read.objects.length === 0 && tokens[at + 1]?.norm === 'of' && token.norm.endsWith('ing');
  const objects = gerund
    ? read.complements.filter(({ prep }) => prep === 'of').map(({ phrase }) => phrase)
    : read.objects;
  const complements = gerund ? read.complements.filter(({ prep }) => prep !== 'of') : read.complements;
  const draft = {
    at,
    lemma,
    tags: tagsOfVerb(lemma, token),
    nominal: false,
    objects,
    complements,
    end,
    ...left,
  };
  if (isManagedAs(draft)) return { ...draft, standing: 'own', subject: null };
  if (isElliptical(context, draft))
    return {
      ...draft,
      standing: 'own',
      subject: null,
      objects: draft.subject === null ? [] : [draft.subject],
    };
  if (received(context, draft, next)) return { ...draft, standing: 'received' };
  // "Seeking a role with …": all that is sought is an aim.
  const wished = left.standing === 'own' && /^(?:seek|pursue|aspire|desire|wish)$/.test(lemma);
  return { ...draft, standing: wished ? 'aim' : left.standing };
}

/** "Project managed the rebuild", "line managed six nurses": the word before says how it was managed. */
function isManagedAs({ lemma, subject, objects, at }: Draft): boolean {
  return (
    subject !== null &&
    objects.length > 0 &&
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

const NOMINAL: ReadonlySet<Part> = new Set(['prep', 'det', 'noun', 'adj', 'num', 'conj']);

/** "Crews of ten supervised": what looks like the subject is what the unnamed author acted on. */
function isElliptical(
  { tokens, parts }: Context,
  { at, lemma, standing, subject, objects, complements, tags }: Draft,
): boolean {
  if (standing !== 'other' || subject === null || objects.length > 0) return false;
  const past = tokens[at]?.senses.some((sense) => sense.form === 'past') ?? false;
  if (past && byMe(tokens, at)) return true;
  if (!past || tags.has('Up') || tags.has('Down')) return false;
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
  const agent = tokens[at + 1]?.norm === 'by' || (lemma === 'lead' && tokens[at + 1]?.norm === 'to');
  return opens && described && !named && !acting && !agent && !HAPPENS.test(lemma);
}

/** "planned and spent by me" */
function byMe(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < at + 5; k++)
    if (tokens[k]?.norm === 'by') return /^(?:me|myself)$/.test(tokens[k + 1]?.norm ?? '');
  return false;
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

/** The clause ends at a hard break, at the next verb's own clause, or at a relative pronoun. */
function clauseEnd({ tokens, parts }: Context, from: number, next: number): number {
  for (let k = from; k < next; k++) {
    if (
      isHardBreak(tokens[k]?.before ?? '') &&
      !/^\s*[.]\s*$/.test((tokens[k]?.before ?? '').replace(/\d/, ''))
    )
      return k;
    if (k > from && isHardBreak(tokens[k]?.before ?? '')) return k;
    if (parts[k] === 'rel' && k + 1 < tokens.length) return k;
  }
  let end = passiveStart(tokens, parts, from, next);
  while (end > from && ['conj', 'adv', 'aux', 'neg', 'to', 'prep', 'pron'].includes(parts[end - 1] ?? ''))
    end--;
  return end;
}

/** "Hired five agents and four reports were promoted": the phrase before a passive is its subject. */
function passiveStart(tokens: readonly Token[], parts: readonly Part[], from: number, next: number): number {
  let k = next - 1;
  while (parts[k] === 'adv') k--;
  if (!BE.has(tokens[k]?.norm ?? '')) return next;
  for (let i = k - 1; i > from && k - i < 8; i--) {
    if (parts[i] === 'conj') return i;
    if (!['noun', 'adj', 'num', 'det', 'adv'].includes(parts[i] ?? '')) return next;
  }
  return next;
}

/** Direct objects up to the first preposition, then what each preposition brings. */
function readArguments(
  { tokens, parts }: Context,
  from: number,
  end: number,
): { objects: readonly NounPhrase[]; complements: readonly Complement[] } {
  const objects: NounPhrase[] = [];
  const complements: Complement[] = [];
  let prep: string | null = null;
  for (const phrase of readPhrases(tokens, parts, from, end)) {
    const k = phrase.start - 1;
    const part = k >= from ? parts[k] : undefined;
    if (part === 'prep' || part === 'to') prep = tokens[k]?.norm ?? prep;
    // "twice a year" says when, not what.
    const when =
      /^an?$|^each$|^every$/.test(phrase.modifiers[0] ?? '') &&
      /^(?:year|quarter|month|week|day|night|shift)$/.test(phrase.noun);
    if (when && phrase.modifiers.length === 1 && phrase.of.length === 0 && prep === null) continue;
    if (prep === null) objects.push(phrase);
    else complements.push({ prep, phrase });
  }
  return { objects, complements };
}

interface Left {
  readonly standing: Standing;
  readonly subject: NounPhrase | null;
  readonly link: string;
  readonly governor: number | null;
}

/** What stands before a verb decides whose act it is. */
function readLeft(context: Context, at: number): Left {
  const { tokens, parts, list } = context;
  const form = tokens[at]?.senses[0]?.form ?? (/ing$/.test(tokens[at]?.norm ?? '') ? 'ing' : 'past');
  let k = at - 1;
  let negated = false;
  let unreal = false;
  let be = false;
  let modal = false;
  while (
    k >= 0 &&
    !isHardBreak(tokens[k + 1]?.before ?? '') &&
    (parts[k] === 'adv' ||
      parts[k] === 'neg' ||
      parts[k] === 'aux' ||
      (HAVE.has(tokens[k]?.norm ?? '') && parts[k] === 'verb'))
  ) {
    const word = tokens[k]?.norm ?? '';
    if (NEGATIONS.has(word)) negated = true;
    if (word === 'would' || word === 'could' || word === 'should') unreal = true;
    if (word === 'will' || word === 'may' || word === 'might') modal = true;
    if (BE.has(word)) be = true;
    k--;
  }
  const last = list.length - 1;
  const previous = list[last];
  const atRoot = k < 0 || isHardBreak(tokens[k + 1]?.before ?? '');
  const base: Left = {
    standing: negated ? 'negated' : unreal || modal ? (unreal ? 'unreal' : 'aim') : 'own',
    subject: null,
    link: '',
    governor: null,
  };
  if (atRoot) return be && form === 'past' ? { ...base, standing: negated ? 'negated' : 'received' } : base;
  const part = parts[k];
  const word = tokens[k]?.norm ?? '';
  const inherit = (link: string): Left =>
    previous === undefined
      ? { ...base, link }
      : {
          ...base,
          standing: negated ? 'negated' : previous.standing,
          subject: previous.subject,
          link: previous.link || link,
          governor: previous.governor,
        };

  if (part === 'pron') {
    if (/^(?:i|we|me)$/.test(word)) return be && form === 'past' ? { ...base, standing: 'received' } : base;
    return {
      ...base,
      standing: word === 'it' && previous !== undefined ? base.standing : 'other',
      link: word,
    };
  }
  const helper =
    previous !== undefined &&
    /^(?:help|let|enable)$/.test(previous.lemma) &&
    tokens[at]?.senses.some((sense) => sense.form === 'base') === true;
  if (helper && (part === 'verb' || part === 'noun') && reaches(context, previous, at)) {
    return { ...base, standing: weaker('partial', previous.standing), link: 'help', governor: last };
  }
  if (part === 'rel') return relative(context, k, base, last);
  if (part === 'to' || part === 'prep') return governed(context, k, base, last);
  if (part === 'conj' || /,\s*$/.test(tokens[k + 1]?.before ?? '')) {
    if (be && form === 'past') return { ...base, standing: 'passive' };
    if (form === 'ing' && previous !== undefined && !sameForm(tokens, previous.at, at))
      return {
        ...base,
        standing: previous.standing === 'received' ? 'own' : previous.standing,
        subject: null,
        link: ',',
        governor: last,
      };
    if (previous?.standing === 'passive') return { ...base, link: part === 'conj' ? 'and' : ',' };
    // "…, and grew revenue": after objects the clause goes on with the same author.
    return previous !== undefined && !sameForm(tokens, previous.at, at) && previous.link === 'to'
      ? { ...base }
      : inherit(part === 'conj' ? 'and' : ',');
  }
  if (parts[at] === 'participle') return participle(context, k, base, last);
  const subject = subjectBefore(context, k);
  if (subject === null) return base;
  if (form === 'ing' && !be) return participle(context, k, base, last);
  const trait = GOVERNORS.find((governor) => governor.words.test(subject.noun) && governor.links.test(''));
  if (be && form === 'ing' && trait !== undefined) return { ...base, standing: trait.standing };
  // "an accomplished manager known for …" is said of the author.
  const praised =
    !be && /^(?:known|respected|recogni[sz]ed|noted|regarded|valued)$/.test(tokens[at]?.norm ?? '');
  if (praised && (isPeopleTag(subject.tags) || subject.tags.has('Executive')))
    return { ...base, standing: 'trait' };
  return { ...base, standing: be && form === 'past' ? 'passive' : negated ? 'negated' : 'other', subject };
}

/** "experience leading teams", "a role managing ten": the noun before decides; otherwise the clause goes on. */
function participle(context: Context, k: number, base: Left, last: number): Left {
  const previous = context.list[last];
  const word = wordBefore(context, k + 1);
  const rule = GOVERNORS.find((governor) => governor.words.test(word?.norm ?? '') && governor.links.test(''));
  const aim =
    previous !== undefined &&
    /^(?:seek|pursue|look|want)$/.test(previous.lemma) &&
    reaches(context, previous, k);
  const held =
    previous === undefined || !reaches(context, previous, k)
      ? base.standing
      : previous.standing === 'received'
        ? 'own'
        : previous.standing;
  const standing = aim
    ? 'aim'
    : rule !== undefined && rule.standing !== 'partial'
      ? weaker(rule.standing, held)
      : held;
  return { ...base, standing, link: 'participle', governor: previous === undefined ? null : last };
}

function sameForm(tokens: readonly Token[], a: number, b: number): boolean {
  const forms = new Set(tokens[a]?.senses.map((sense) => sense.form));
  return tokens[b]?.senses.some((sense) => forms.has(sense.form)) ?? false;
}

/** The phrase that ends at token `k`, as far back as the clause reaches. */
function subjectBefore({ tokens, parts }: Context, k: number): NounPhrase | null {
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

function relative(context: Context, k: number, base: Left, last: number): Left {
  // "while leading", "when needed": the author goes on.
  if (/^(?:while|whilst|when|where)$/.test(context.tokens[k]?.norm ?? ''))
    return { ...base, link: 'while', governor: last < 0 ? null : last };
  // "which cut the queue" at the start: what it belongs to stands in another statement.
  const subject = k === 0 ? null : subjectBefore(context, k - 1);
  return {
    ...base,
    standing: base.standing,
    subject,
    link: context.tokens[k]?.norm ?? 'which',
    governor: last < 0 ? null : last,
  };
}

const TAUGHT = /^(?:train|teach|educate|instruct|coach|advise|brief|upskill)$/;

/** An act behind "to", "for", "in", "of", "by" …: what stands before the joiner governs it. */
function governed(context: Context, k: number, base: Left, last: number): Left {
  const { tokens, parts, list } = context;
  const link = tokens[k]?.norm ?? '';
  const previous = list[last];
  const word = wordBefore(context, k);
  const lemma =
    previous !== undefined && word !== null && previous.at === word.at ? previous.lemma : (word?.norm ?? '');
  if (link === 'to' && previous !== undefined && HAVE.has(tokens[k - 1]?.norm ?? '') && MODALS.size > 0)
    return { ...base, link };
  const rule = GOVERNORS.find((governor) => governor.words.test(lemma) && governor.links.test(link));
  const holds = previous?.standing ?? 'own';
  // "trained managers in areas such as hiring": what is taught is not done.
  if (
    previous !== undefined &&
    TAUGHT.test(previous.lemma) &&
    /^(?:in|on|as|about|how|regarding|like)$/.test(link) &&
    reaches(context, previous, k)
  )
    return { ...base, standing: 'learned', link, governor: last };
  if (rule !== undefined)
    return { ...base, standing: weaker(rule.standing, holds), link, governor: last < 0 ? null : last };
  // "assisted the manager in supervising ten waiters"
  const helped =
    previous !== undefined && /^(?:in|with|on)$/.test(link) && reaches(context, previous, k)
      ? GOVERNORS.find((governor) => governor.standing === 'support' && governor.words.test(previous.lemma))
      : undefined;
  if (helped !== undefined) return { ...base, standing: weaker('support', holds), link, governor: last };
  if (previous !== undefined && link === 'to' && reaches(context, previous, k)) {
    const verbRule = GOVERNORS.find(
      (governor) => governor.words.test(previous.lemma) && governor.links.test(link),
    );
    if (verbRule !== undefined)
      return { ...base, standing: weaker(verbRule.standing, holds), link, governor: last };
    if (holds === 'received')
      return {
        ...base,
        standing: CHOSEN.test(previous.lemma) ? 'own' : TASKED.test(previous.lemma) ? 'duty' : 'aim',
        link,
        governor: last,
      };
    // "Led the team to define …": what led people do is done under the author.
    if (previous.tags.has('Lead') && previous.objects.length > 0)
      return { ...base, standing: holds, link, governor: last };
    return { ...base, standing: 'aim', link, governor: last };
  }
  if (link === 'for' && parts[k - 1] === 'noun')
    return { ...base, standing: 'aim', link, governor: last < 0 ? null : last };
  return {
    ...base,
    standing: previous === undefined || previous.standing === 'received' ? base.standing : holds,
    link,
    governor: last < 0 ? null : last,
  };
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

/** The last meaningful word before token `k` in its clause: an adjective, noun or verb. */
function wordBefore({ tokens, parts, list }: Context, k: number): { norm: string; at: number } | null {
  for (let i = k - 1; i >= 0 && k - i < 7; i--) {
    if (isHardBreak(tokens[i + 1]?.before ?? '')) return null;
    const part = parts[i];
    if (part === 'adv' || part === 'neg') continue;
    const norm = tokens[i]?.norm ?? '';
    const predicate = list.find((p) => p.at === i);
    if (part === 'verb' || part === 'participle') return { norm: predicate?.lemma ?? norm, at: i };
    if (part === 'noun' || part === 'adj' || part === 'num') return { norm, at: i };
    return null;
  }
  return null;
}

const reaches = (context: Context, predicate: Draft, k: number): boolean =>
  !context.tokens.slice(predicate.at + 1, k + 1).some((token) => isHardBreak(token.before));

/** "Promoted to …", "hired to establish …", "selected by …": the author is the one it is done to. */
function received(
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

/** "Managed, trained and developed assistants": verbs without an object of their own take the next one's. */
function shareObjects({ tokens, parts, list }: Context): void {
  for (let n = list.length - 2; n >= 0; n--) {
    const predicate = list[n] as Draft;
    const next = list[n + 1] as Draft;
    if (predicate.objects.length > 0 || predicate.complements.length > 0) continue;
    const between = parts.slice(predicate.at + 1, next.at);
    const joined =
      between.every((part) => part === 'conj' || part === 'adv') &&
      (between.includes('conj') || /,/.test(tokens[next.at]?.before ?? ''));
    if (joined)
      list[n] = { ...predicate, objects: next.objects, complements: next.complements, end: next.end };
  }
}

/** "Roll-out led and completed", "plan written and presented to the bank": the second act has the same object. */
function shareSubjects({ tokens, parts, list }: Context): void {
  for (const [n, predicate] of list.entries()) {
    const before = list[n - 1];
    const elliptical =
      before !== undefined && before.standing === 'own' && before.objects.some(({ end }) => end <= before.at);
    if (!elliptical || predicate.objects.length > 0 || predicate.standing !== 'own') continue;
    const between = parts.slice(before.at + 1, predicate.at);
    const joined = between.includes('conj') || /,/.test(tokens[predicate.at]?.before ?? '');
    const agent = tokens[predicate.at + 1]?.norm === 'by';
    if (joined && between.every((part) => part === 'conj' || part === 'adv' || part === 'prep'))
      list[n] = agent
        ? { ...predicate, standing: 'other', subject: before.objects[0] ?? null }
        : { ...predicate, objects: before.objects };
  }
}

/** A list behind a colon belongs to the verb before it. */
function takeLists(context: Context): void {
  const { tokens, parts, list } = context;
  for (const [n, predicate] of list.entries()) {
    const colon = tokens[predicate.end];
    if (
      predicate.objects.length === 0 ||
      colon === undefined ||
      !/^\s*:\s*$/.test(colon.before) ||
      parts[predicate.end] === 'verb'
    )
      continue;
    const next = list.find((other) => other.at > predicate.end)?.at ?? tokens.length;
    const end = clauseEnd(context, predicate.end + 1, next);
    const listed = readArguments(context, predicate.end, end);
    list[n] = {
      ...predicate,
      objects: [...predicate.objects, ...listed.objects],
      complements: [...predicate.complements, ...listed.complements],
      end,
    };
  }
}

/** "direction and supervision to one person", "recruiting and coaching of a team": what the last has, all have. */
function shareNominalObjects({ tokens, parts, list }: Context): void {
  for (let n = list.length - 1; n >= 0; n--) {
    const act = list[n] as Draft;
    if (!act.nominal || act.objects.length > 0) continue;
    const next = list.find(
      (other, k) =>
        k > n &&
        other.nominal &&
        other.governor === act.governor &&
        other.at > act.at &&
        other.objects.length > 0,
    );
    const between = next === undefined ? [] : parts.slice(act.end, next.at);
    if (
      next !== undefined &&
      between.every((part) => part === 'conj' || part === 'adj' || part === 'noun') &&
      next.at - act.at < 5 &&
      /\bof\b/.test(tokens[next.at + 1]?.norm ?? '')
    ) {
      list[n] = {
        ...act,
        objects: next.objects,
        standing: act.standing === 'listed' ? next.standing : act.standing,
      };
      continue;
    }
    const holder = act.governor === null ? undefined : list[act.governor];
    if (holder === undefined || !holder.tags.has('Light')) continue;
    const given = holder.complements
      .filter(({ prep, phrase }) => /^(?:to|for|over)$/.test(prep) && phrase.start > act.at)
      .map(({ phrase }) => phrase);
    if (given.length > 0)
      list[n] = { ...act, objects: given, end: Math.max(act.end, given.at(-1)?.end ?? act.end) };
  }
}

/** Adds the act that a noun phrase names, and those inside it: "management of the budget", "staff supervision". */
function addNominals(
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
