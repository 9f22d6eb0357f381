import type { Complement, Context, Draft } from './act.ts';
import { type Part, isHardBreak } from '../grammar.ts';
import { BE } from '../lexicon/closed.ts';
import { type NounPhrase, readPhrases } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** The clause ends at a hard break, at the next verb's own clause, or at a relative pronoun. */
export function clauseEnd({ tokens, parts }: Context, from: number, next: number): number {
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
export function readArguments(
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

/** The last meaningful word before token `k` in its clause: an adjective, noun or verb. */
export function wordBefore({ tokens, parts, list }: Context, k: number): { norm: string; at: number } | null {
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

export const reaches = (context: Context, predicate: Draft, k: number): boolean =>
  !context.tokens.slice(predicate.at + 1, k + 1).some((token) => isHardBreak(token.before));
