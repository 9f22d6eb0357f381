import { isCover } from '../cover.ts';
import type { Predicate } from '../clauses/act.ts';
import { spanOf, type Reading } from '../reading.ts';
import type { Rule } from '../rules.ts';
import type { Found, Miss } from '../signal.ts';
import { ruleOfStanding } from '../standing.ts';
import type { PeopleSignal } from './claim.ts';
import { peopleClaims } from './claims.ts';
import { peopleOf } from './groups.ts';

/** Words of people, of those who lead them, and of what is taken for either. */
export const PEOPLE_CUE =
  /^(?:#Staff|#Occupation|#Manager|#Team|#Unit|#Force|#Volunteer|#Contractor|#Supplier|#Outsider|#Executive|#Line|#Lead|#Structure|#Board|lead|n-\d|n$|span|scope|reports?$|people|staff|charge|ncoic|commander|coach|chair|owner|proprietor|foreman|captain|matron|master|head|chief|dean|principal|manag|overs[ei]|oversaw|oversight|supervis|mentor|train|advis|answer|member|part$|one$|company|firm|employ|join|work|stakeholder|skip|liais|met$|meet|communicat|interfac|collaborat|impact|affect|reach|benefit|serv|users?$|patients|customers|clients|students|pupils|residents|subscribers|building|direct)/;

/** Which claims come near which signal without being it. */
const NEAR: Readonly<Record<PeopleSignal, readonly PeopleSignal[]>> = {
  'direct-reports': ['team-leadership'],
  'manages-managers': ['direct-reports', 'org-headcount'],
  'org-headcount': ['direct-reports', 'team-leadership'],
  'team-leadership': [],
};

/** What such a claim leaves open. */
const UNSAID: Readonly<Partial<Record<PeopleSignal, Rule>>> = {
  'manages-managers': 'one-level',
  'org-headcount': 'no-unit',
};

/** What a statement shows of one people signal, and what only comes near it. */
export function peopleFound(reading: Reading, signal: PeopleSignal): Found {
  const claims = peopleClaims(reading);
  const hits = claims.filter((claim) => claim.signal === signal);
  const held = claims
    .filter((claim) => NEAR[signal].includes(claim.signal))
    .map((claim): Miss => ({ span: claim.span, rule: UNSAID[signal] ?? claim.held ?? 'led-not-managed' }));
  return { hits, misses: hits.length > 0 ? [] : [...held, ...missesOf(reading, signal)] };
}

function missesOf(reading: Reading, signal: PeopleSignal): readonly Miss[] {
  const misses: Miss[] = [];
  for (const predicate of reading.predicates) {
    const rule = missRule(reading, predicate, signal);
    if (rule !== null)
      misses.push({
        span: spanOf(reading, predicate.at, Math.max(predicate.at + 1, endOf(predicate))),
        rule,
      });
  }
  return misses;
}

const endOf = (predicate: Predicate): number =>
  predicate.objects.at(-1)?.end ?? predicate.complements[0]?.phrase.end ?? predicate.end;

function missRule(reading: Reading, predicate: Predicate, signal: PeopleSignal): Rule | null {
  const { lemma, tags, objects, complements } = predicate;
  const groups = objects.map((phrase) => peopleOf(reading, phrase));
  const named = groups.find((group) => group !== null);
  if (
    lemma === 'report' &&
    !predicate.nominal &&
    objects.length === 0 &&
    complements.some(({ prep, phrase }) => prep === 'to' && !phrase.tags.has('Board'))
  )
    return signal === 'direct-reports' ? 'upward-report' : null;
  const withPeople = complements.some(
    ({ prep, phrase }) => /^(?:with|in|alongside)$/.test(prep) && phrase.tags.has('Team'),
  );
  if (lemma === 'work' && withPeople && signal !== 'manages-managers') return 'membership';
  if (!tags.has('Line') && !tags.has('Lead')) return null;
  if (named == null) return null;
  if (signal === 'manages-managers' && named.kind !== 'managers') return null;
  if (signal === 'org-headcount' && named.kind !== 'unit') return null;
  if (named.kind === 'outsiders') return 'not-staff';
  if (named.kind === 'suppliers') return 'contractor-people';
  if (isCover(reading)) return 'while-covering';
  return ruleOfStanding(predicate.standing);
}
