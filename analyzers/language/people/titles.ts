import type { NounPhrase } from '../phrases.ts';
import { spanOf, type Reading } from '../reading.ts';
import { peopleOf } from './groups.ts';
import { groupsWithSingles } from './counts.ts';
import { chairOf, managersOf } from './heads.ts';
import { leaderClaims } from './leaders.ts';
import { type PeopleClaim, claim } from './claim.ts';
import { countedScope } from './counted-scope.ts';

/** The post that the author holds: "Ward manager", "Head of IT", "PMO Lead". */
export function isTitle(phrase: NounPhrase): boolean {
  if (
    phrase.number !== null ||
    phrase.tags.has('Plural') ||
    phrase.modifiers.some((word) => /^(?:to|for|the|his|her|their|vendor's|account)$/.test(word))
  )
    return false;
  return (
    phrase.tags.has('Manager') ||
    phrase.tags.has('Executive') ||
    /^(?:ncoic|oic|oc|2ic|commander|coach|chair|chairman|owner|proprietor|foreman|captain|matron)$/.test(
      phrase.noun,
    ) ||
    // "Head chef", "head gardener": first of the trade in the house.
    (phrase.tags.has('Occupation') && phrase.modifiers[0] === 'head') ||
    (phrase.noun === 'charge' && phrase.modifiers.includes('in'))
  );
}

/** "served as the team leader": behind "as" the article names the author's own post. */
const isPost = (phrase: NounPhrase): boolean =>
  isTitle(phrase.modifiers[0] === 'the' ? { ...phrase, modifiers: phrase.modifiers.slice(1) } : phrase) ||
  isScrumMaster(phrase);

const isScrumMaster = ({ noun, modifiers }: NounPhrase): boolean =>
  noun === 'master' && modifiers.includes('scrum');

/** What titles and self-descriptions say of people led. */
export function titleClaims(reading: Reading, spoken: boolean): readonly PeopleClaim[] {
  const own = ownPeople(reading);
  const posts = spoken
    ? []
    : [
        ...postClaims(reading),
        ...headClaims(reading),
        ...taughtClaims(reading),
        ...leadPosts(reading),
        ...employedClaims(reading),
      ];
  if (own.length + posts.length > 0) return [...own, ...posts];
  return spoken ? [] : leaderClaims(reading);
}

/** "drove eight direct reports", "two of my PMs": the words say whose people they are, whatever the verb. */
function ownPeople(reading: Reading): readonly PeopleClaim[] {
  return reading.placed.flatMap(({ phrase, predicate, role }) => {
    const group = peopleOf(reading, phrase);
    const othersAct =
      predicate !== null &&
      (predicate.standing === 'negated' ||
        predicate.standing === 'support' ||
        predicate.standing === 'aim' ||
        (predicate.standing === 'other' && role !== 'subject') ||
        predicate.standing === 'unreal');
    if (
      group === null ||
      othersAct ||
      /^(?:their|his|her|managers')$/.test(phrase.owner ?? '') ||
      phrase.modifiers.includes('no')
    )
      return [];
    const direct =
      (phrase.noun === 'reports' && phrase.modifiers.includes('direct')) ||
      /\bdirect(?:ly)? reporting\b/.test(phrase.modifiers.join(' '));
    // "With a team of five direct reports, ran payroll"
    const beside = /\bwith\b/i.test(reading.text.slice(0, 5)) && reading.predicates.length > 0;
    // "had two engineering managers as direct reports"
    const named =
      direct && role === 'as'
        ? (predicate?.objects ?? []).flatMap((one) => peopleOf(reading, one) ?? [])
        : [];
    const [who] = named;
    if (who !== undefined)
      return [
        who.kind === 'managers'
          ? claim(reading, 'manages-managers', named, 'managers', null)
          : claim(reading, 'direct-reports', named, 'direct', null),
      ];
    if (direct && group.kind === 'managers')
      return [claim(reading, 'manages-managers', [group], 'managers', null)];
    if (direct && ((role !== 'root' && role !== 'for') || beside))
      return [claim(reading, 'direct-reports', [group], 'direct', null)];
    const mine =
      phrase.owner === 'my' &&
      (group.counts.length > 0 ||
        !/^(?:colleagues|peers|managers?|team|boss|supervisor|director|department|people skills)$/.test(
          phrase.noun,
        ));
    if (mine && group.kind === 'managers' && group.counts.length > 0)
      return [claim(reading, 'manages-managers', [group], 'managers', null)];
    if (mine && group.kind === 'staff' && group.counts.length > 0)
      return [claim(reading, 'direct-reports', [group], 'direct', null)];
    if (mine && (group.kind === 'staff' || group.kind === 'managers'))
      return [
        {
          ...claim(reading, 'direct-reports', [], 'direct', null),
          strength: 'claimed',
          span: spanOf(reading, phrase.start, phrase.end),
        },
      ];
    return phrase.owner === 'my' && group.kind === 'team'
      ? [
          {
            ...claim(reading, 'team-leadership', [], 'led', 'led-not-managed'),
            strength: 'claimed',
            span: spanOf(reading, phrase.start, phrase.end),
          },
        ]
      : [];
  });
}

/** "as manager of a branch for 15 associates", "as QA team lead": the post is named behind "as". */
function postClaims(reading: Reading): readonly PeopleClaim[] {
  return reading.predicates.flatMap((predicate) => {
    if (predicate.nominal || predicate.standing !== 'own') return [];
    const at = predicate.complements.findIndex(
      ({ prep, phrase }, i) =>
        prep === 'as' &&
        (isPost(phrase) ||
          // "as officer in charge of nights"
          (predicate.complements[i + 1]?.prep === 'in' &&
            predicate.complements[i + 1]?.phrase.noun === 'charge')),
    );
    const post = predicate.complements[at]?.phrase;
    if (post === undefined) return [];
    const scope = countedScope(reading, [
      ...post.of,
      ...predicate.complements.slice(at + 1).map(({ phrase }) => phrase),
    ]);
    if (
      scope !== null &&
      scope.managers.length > 0 &&
      /^(?:manager|supervisor|head|director)$/.test(post.noun)
    )
      return [claim(reading, 'manages-managers', scope.managers.slice(0, 1), 'managers', null)];
    if (
      scope !== null &&
      scope.staff.length > 0 &&
      (/^(?:manager|supervisor|head|director|chief|superintendent|commander|sergeant|lieutenant|principal|foreman|matron|charge)$/.test(
        post.noun,
      ) ||
        predicate.complements[at + 1]?.phrase.noun === 'charge')
    ) {
      const inUnit = post.of.some(({ tags }) => tags.has('Unit'));
      return [
        claim(
          reading,
          inUnit ? 'org-headcount' : 'direct-reports',
          scope.staff,
          inUnit ? 'total' : 'direct',
          null,
        ),
      ];
    }
    if (!/^(?:lead|leader|captain)$/.test(post.noun) && !isScrumMaster(post)) return [];
    const counted = scope?.staff ?? [];
    return [
      {
        ...claim(reading, 'team-leadership', counted, 'led', 'led-not-managed'),
        span: spanOf(reading, post.start, counted.at(-1)?.phrase.end ?? post.end),
      },
    ];
  });
}

const TENDS = /^(?:train|evaluate|schedule|roster|develop|appraise|coach|rate|assign|discipline)$/;
const LINE_UNIT = /^(?:squad|platoon|section|troop|detachment|shift|crew|duty)$/;

/** "Squad leader: trained and rated nine marines": who heads a line unit trains his own people. */
function taughtClaims(reading: Reading): readonly PeopleClaim[] {
  const [title] = reading.roots;
  if (title === undefined || title.start !== 0 || !isTitle(title)) return [];
  return reading.predicates.flatMap(({ lemma, standing, objects }) => {
    if (standing !== 'own' || !TENDS.test(lemma)) return [];
    const groups = objects.flatMap((phrase) => peopleOf(reading, phrase) ?? []);
    const own = groups.filter(({ kind, counts }) => kind === 'staff' && counts.length > 0);
    if (own.length === 0) return [];
    const led =
      /^(?:lead|leader|coach)$/.test(title.noun) && !title.modifiers.some((word) => LINE_UNIT.test(word));
    return [
      led
        ? claim(reading, 'team-leadership', own, 'led', 'led-not-managed')
        : claim(reading, 'direct-reports', own, 'direct', null),
    ];
  });
}

/** "Scrum master for two pods", "Lead nurse for the sepsis working group". */
function leadPosts(reading: Reading): readonly PeopleClaim[] {
  const [title, next] = reading.roots;
  if (title === undefined || title.start !== 0 || title.tags.has('Plural')) return [];
  const leads =
    /^(?:lead|leader|chair|chairman|chairperson|captain)$/.test(title.noun) ||
    title.modifiers[0] === 'lead' ||
    (title.noun === 'master' && title.modifiers.includes('scrum'));
  const over = [
    ...title.of,
    ...(next !== undefined && /^(?:for|on|of|to)$/.test(reading.tokens[next.start - 1]?.norm ?? '')
      ? [next]
      : []),
  ];
  const counted = reading.roots.filter(
    ({ start, number, tags }) => start >= title.end && (number !== null || tags.has('Occupation')),
  );
  const staffed = over.some(
    ({ tags, number }) => number !== null && (tags.has('Staff') || tags.has('Occupation')),
  );
  // "Squad lead for six engineers and a designer"
  const groups = staffed
    ? groupsWithSingles(reading, title.of.length > 0 ? title.of : counted).filter(
        ({ kind }) => kind === 'staff',
      )
    : over.flatMap((phrase) => (phrase.tags.has('Team') ? (peopleOf(reading, phrase) ?? []) : []));
  // "Chair of the appointment panel": it sits for a decision.
  const sits = over.some(
    ({ noun, modifiers }) =>
      noun === 'panel' ||
      modifiers.some((word) =>
        /^(?:appointments?|interview|selection|hiring|recruitment|appeals?)$/.test(word),
      ),
  );
  if (!leads || sits || groups.length === 0) return [];
  return [claim(reading, 'team-leadership', groups, 'led', 'led-not-managed')];
}

/** "As head of IT, …": the unit is explicit, its size is not. */
function headClaims(reading: Reading): readonly PeopleClaim[] {
  const held = reading.predicates.flatMap(({ complements }) =>
    complements.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase),
  );
  const chair = chairOf(reading);
  if (chair !== null) return [chair];
  const title = [...reading.roots, ...held].find(
    ({ noun, of, tags }) =>
      /^(?:head|director|chief|dean|principal)$/.test(noun) &&
      of.length > 0 &&
      !of.some((inner) => /(?:performers|achievers|earners|sellers|class)$/.test(inner.noun)) &&
      !tags.has('Plural'),
  );
  if (title === undefined) return managersOf(reading);
  const unit =
    title.start === 0 &&
    countedScope(reading, reading.roots) === null &&
    reading.predicates.every(({ nominal }) => nominal) &&
    title.of.some(({ noun }) => /^(?:department|division|function|directorate)$/.test(noun));
  const stated =
    unit || reading.tokens[title.start - 1]?.norm === 'as' || reading.tokens[title.start]?.norm === 'the';
  return stated
    ? [
        {
          ...claim(reading, 'org-headcount', [], 'total', null),
          span: spanOf(reading, title.start, title.end),
        },
      ]
    : [];
}

/** "Principal of a college employing 210 staff": the verb belongs to the unit. */
function employedClaims(reading: Reading): readonly PeopleClaim[] {
  const [title] = reading.roots;
  if (title === undefined || title.start !== 0 || !isTitle(title)) return [];
  const groups = reading.predicates
    .filter(
      ({ lemma, link, at }) =>
        /^(?:employ|comprise|number)$/.test(lemma) && link === 'participle' && at >= title.end,
    )
    .flatMap(({ objects }) => objects.flatMap((phrase) => peopleOf(reading, phrase) ?? []))
    .filter(({ kind, counts }) => kind === 'staff' && counts.length > 0);
  return groups.length === 0 ? [] : [claim(reading, 'org-headcount', groups.slice(0, 1), 'total', null)];
}
