import type { Context, Draft } from './act.ts';
import { clauseEnd, readArguments } from './clause.ts';

/** "Managed, taught and equipped assistants": verbs without an object of their own take the next one's. */
export function shareObjects({ tokens, parts, list }: Context): void {
  for (let n = list.length - 2; n >= 0; n--) {
    const predicate = list[n] as Draft;
    const next = list[n + 1] as Draft;
    if (predicate.objects.length > 0 || predicate.complements.length > 0) continue;
    const between = parts.slice(predicate.at + 1, next.at);
    // "negotiated with and managed vendors": the first reaches them by its preposition.
    if (between.length === 2 && between[0] === 'prep' && between[1] === 'conj') {
      const prep = tokens[predicate.at + 1]?.norm ?? '';
      const complements = next.objects.map((phrase) => ({ prep, phrase }));
      list[n] = { ...predicate, complements, end: next.end };
      continue;
    }
    const joined =
      between.every((part) => part === 'conj' || part === 'adv') &&
      (between.includes('conj') || /,/.test(tokens[next.at]?.before ?? ''));
    if (joined)
      list[n] = { ...predicate, objects: next.objects, complements: next.complements, end: next.end };
  }
}

/** "Roll-out led and completed", "plan written and presented to the bank": the second act has the same object. */
export function shareSubjects({ tokens, parts, list }: Context): void {
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
export function takeLists(context: Context): void {
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
export function shareNominalObjects({ tokens, parts, list }: Context): void {
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
