import { type Context, type Draft, weaker } from './act.ts';
import { reaches, wordBefore } from './clause.ts';
import { type Left, relative, subjectBefore } from './subjects.ts';
import { isHardBreak } from '../grammar.ts';
import { BE, HAVE, MODALS, NEGATIONS } from '../lexicon/closed.ts';
import { CHOSEN, GOVERNORS, TASKED } from '../lexicon/governors.ts';
import { isPeopleTag } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** What stands before a verb decides whose act it is. */
export function readLeft(context: Context, at: number): Left {
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
    // "She leads a team of twelve" at the opening: whoever writes of the author calls them so.
    if (k === 0 && /^(?:she|he|they)$/.test(word))
      return be && form === 'past' ? { ...base, standing: 'received' } : base;
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
  // "ordered stock daily, trained staff": the comma may stand behind an adverb.
  if (
    part === 'conj' ||
    /,\s*$/.test(tokens[k + 1]?.before ?? '') ||
    /,\s*$/.test(tokens[at]?.before ?? '')
  ) {
    if (be && form === 'past') return { ...base, standing: 'passive' };
    if (form === 'ing' && previous !== undefined && !sameForm(tokens, previous.at, at))
      return {
        ...base,
        standing: previous.standing === 'received' ? 'own' : previous.standing,
        subject: null,
        link: ',',
        governor: last,
      };
    // "assisted in hiring and ran the shop": the second verb goes on from the one of its own form.
    const outer = previous === undefined ? null : sameFormAbove(context, previous, at);
    if (outer !== null)
      return {
        ...base,
        standing: negated ? 'negated' : outer.standing === 'received' ? 'own' : outer.standing,
        subject: outer.subject,
        link: outer.link || (part === 'conj' ? 'and' : ','),
        governor: outer.governor,
      };
    if (previous?.standing === 'passive') return { ...base, link: part === 'conj' ? 'and' : ',' };
    // "…, and grew revenue": after objects the clause goes on with the same author.
    return previous !== undefined && !sameForm(tokens, previous.at, at) && previous.link === 'to'
      ? { ...base }
      : inherit(part === 'conj' ? 'and' : ',');
  }
  if (parts[at] === 'participle') return participle(context, k, base, last);
  // "duties included managing a shift"
  if (part === 'verb' && form === 'ing' && previous?.at === k)
    return { ...base, standing: previous.standing, subject: null, link: 'participle', governor: last };
  const subject = subjectBefore(context, k);
  if (subject === null) return base;
  // "My duties included …": what they were, the author did.
  if (
    DUTIES.test(subject.noun) &&
    INCLUDES.test(tokens[at]?.norm ?? '') &&
    !/^(?:their|his|her)$/.test(subject.owner ?? '')
  )
    return { ...base, standing: weaker('duty', base.standing) };
  if (form === 'ing' && !be) return participle(context, k, base, last);
  const trait = GOVERNORS.find((governor) => governor.words.test(subject.noun) && governor.links.test(''));
  if (be && form === 'ing' && trait !== undefined) return { ...base, standing: trait.standing };
  // "experience gained in leading crews" is the author's experience.
  if (
    !be &&
    trait?.standing === 'trait' &&
    subject.start === 0 &&
    /^(?:gained|acquired|obtained)$/.test(tokens[at]?.norm ?? '')
  )
    return { ...base, standing: 'trait' };
  // "an accomplished manager known for …" is said of the author.
  const praised =
    !be && /^(?:known|respected|recogni[sz]ed|noted|regarded|valued)$/.test(tokens[at]?.norm ?? '');
  if (praised && (isPeopleTag(subject.tags) || subject.tags.has('Executive')))
    return { ...base, standing: 'trait' };
  return { ...base, standing: be && form === 'past' ? 'passive' : negated ? 'negated' : 'other', subject };
}

const DUTIES = /^(?:responsibilities|responsibility|duties|duty|tasks|role|job)$/;
const INCLUDES = /^(?:includ|involv|entail|compris|encompass|cover|consist)(?:e|es|ed|s)?$/;

/** "experience leading teams", "a role managing ten": the noun before decides; otherwise the clause goes on. */
function participle(context: Context, k: number, base: Left, last: number): Left {
  const previous = context.list[last];
  const word = wordBefore(context, k + 1);
  // "redesigned the visitor experience, raising …": there it was made, not had.
  const made =
    word?.norm === 'experience' &&
    previous !== undefined &&
    previous.standing === 'own' &&
    !/^(?:have|gain|bring|possess|offer|acquire|combine|include)$/.test(previous.lemma) &&
    reaches(context, previous, k);
  const rule = made
    ? undefined
    : GOVERNORS.find((governor) => governor.words.test(word?.norm ?? '') && governor.links.test(''));
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

/** Up from a verb that was governed, the nearest with a form that the later verb has too; null where there is none. */
function sameFormAbove({ tokens, list }: Context, from: Draft, at: number): Draft | null {
  if (sameForm(tokens, from.at, at)) return null;
  let outer = from.governor === null ? undefined : list[from.governor];
  while (outer !== undefined && !sameForm(tokens, outer.at, at))
    outer = outer.governor === null ? undefined : list[outer.governor];
  return outer ?? null;
}

function sameForm(tokens: readonly Token[], a: number, b: number): boolean {
  const forms = new Set(tokens[a]?.senses.map((sense) => sense.form));
  return tokens[b]?.senses.some((sense) => forms.has(sense.form)) ?? false;
}

const PRAISE =
  /^(?:awards?|medals?|commendations?|recognition|rewards?|bonus(?:es)?|praise|honou?rs?|citations?|prizes?|certificate~of~appreciation)$/;
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
  // "used to run the rota": what one did for a time.
  const habit = link === 'to' && previous?.lemma === 'use' && previous.at === k - 1;
  if (habit && previous.subject === null && previous.link === '') return { ...base, link };
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
  // "assisted the manager in supervising ten waiters"
  const helped =
    previous !== undefined && /^(?:in|with|on)$/.test(link) && reaches(context, previous, k)
      ? GOVERNORS.find((governor) => governor.standing === 'support' && governor.words.test(previous.lemma))
      : undefined;
  if (helped !== undefined) return { ...base, standing: weaker('support', holds), link, governor: last };
  if (rule !== undefined)
    return { ...base, standing: weaker(rule.standing, holds), link, governor: last < 0 ? null : last };
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
  // "received two awards for leading the crew": what was praised was done.
  const praised =
    previous !== undefined &&
    /^(?:receive|win|earn|get|gain|accept|award)$/.test(previous.lemma) &&
    previous.objects.some(({ noun }) => PRAISE.test(noun));
  if (link === 'for' && praised) return { ...base, link, governor: last };
  if (link === 'for' && parts[k - 1] === 'noun')
    return { ...base, standing: 'aim', link, governor: last < 0 ? null : last };
  return {
    ...base,
    standing: previous === undefined || previous.standing === 'received' ? base.standing : holds,
    link,
    governor: last < 0 ? null : last,
  };
}
