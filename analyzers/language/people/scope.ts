import type { Quantity } from '../../model.ts';
import type { NumberMention } from '../../text/numbers.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import { spanOf, type Reading } from '../reading.ts';
import type { PeopleClaim, PeopleSignal } from './claims.ts';
import { peopleOf, type PeopleGroup } from './groups.ts';

/** "under me", "in my line", "reporting to me": the words that put people below the author. */
const BELOW_ME =
  /\b(?:under (?:me|my (?:leadership|command|supervision|direction|management|line))|(?:report(?:ed|s|ing)? (?:directly )?(?:in)?to me|reporting in\b|report(?:ed|s|ing)? in\b)|in my (?:line|team|charge)|my line\b|line[- ]managed(?: by me)?\s*[.;,]?$|(?:below|beneath) me)/i;
const DOTTED = /\bdotted[- ]line\b|\bmatrix(?:ed)?\b/i;
const DENIED = /\b(?:no|not|without|zero|none)\b[^.;,]{0,20}\b(?:line|direct|reports?|formal)\b/i;
const SCOPE_WORD =
  /^(?:scope|team|responsibilities|span|reporting lines?|direct reports|people|headcount|organi[sz]ation|staff|accountab|reports|org)/i;
const UNIT_TITLE =
  /^(?:general|plant|store|branch|desk|centre|center|department|service|operations|regional|hotel|restaurant|school|site|factory|warehouse|depot|ward|unit|clinic|practice|home|area|division)$/;

interface Scope {
  readonly managers: readonly PeopleGroup[];
  readonly staff: readonly PeopleGroup[];
  readonly groups: readonly PeopleGroup[];
}

const sizeOf = (number: NumberMention): number => number.value ?? number.max ?? number.to ?? 0;
const total = (groups: readonly PeopleGroup[]): number =>
  groups.flatMap((group) => group.counts).reduce((sum, count) => sum + sizeOf(count), 0);

function flatten(phrases: readonly NounPhrase[]): NounPhrase[] {
  return phrases.flatMap((phrase) => [phrase, ...flatten(phrase.inside)]);
}

/** Counted people outside clauses with a verb, apart from those whom somebody else leads or who are served. */
function countedGroups(reading: Reading, phrases: readonly NounPhrase[]): Scope {
  const groups = flatten(phrases).flatMap((phrase, i, all) => {
    const group = peopleOf(reading, phrase) ?? trailingCount(reading, phrase, all[i + 1]);
    return group !== null &&
      group.counts.length > 0 &&
      (group.kind === 'staff' ||
        group.kind === 'managers' ||
        group.kind === 'team' ||
        group.kind === 'contractors' ||
        group.kind === 'unit')
      ? [group]
      : [];
  });
  return {
    groups,
    managers: groups.filter((group) => group.kind === 'managers'),
    staff: groups.filter((group) => group.kind !== 'managers' && group.kind !== 'contractors'),
  };
}

/** "form tutors x 8", "ward managers x3", "Direct reports: 4": the count stands behind. */
function trailingCount(
  reading: Reading,
  phrase: NounPhrase,
  next: NounPhrase | undefined,
): PeopleGroup | null {
  const people = phrase.tags.has('Manager') || phrase.tags.has('Occupation') || phrase.tags.has('Staff');
  if (!people || next === undefined || next.number === null || next.start - phrase.end > 1) return null;
  const between = reading.text.slice(reading.tokens[phrase.end - 1]?.span.end, next.number.span.start);
  if (!/^\s*(?:x|×|:)\s*$/i.test(between)) return null;
  const kind = phrase.tags.has('Manager') && !phrase.tags.has('Occupation') ? 'managers' : 'staff';
  return { kind, phrase: { ...phrase, end: next.end }, counts: [next.number], loose: null };
}

function quantitiesOf(groups: readonly PeopleGroup[], role: string): readonly Quantity[] {
  const counts = groups.flatMap((group) => group.counts);
  const [first] = counts;
  if (first === undefined) return [];
  if (counts.length === 1) return [quantity('people', first, { role })];
  if (counts.some((count) => count.value === undefined))
    return counts.map((count) => quantity('people', count, { role }));
  return [{ type: 'people', value: total(groups), role }];
}

/** Titles, scope lines and other phrases without a verb that state people below the author. */
export function scopeClaims(reading: Reading, spoken: boolean): readonly PeopleClaim[] {
  const ratio = ratioClaim(reading);
  if (ratio !== null) return [ratio];
  const posted = postClaims(reading);
  if (posted.length > 0 && !spoken) return posted;
  const reported = reportedClaims(reading);
  if (reported.length > 0) return reported;
  const { roots, text } = reading;
  const below = BELOW_ME.test(text);
  const scope = countedGroups(reading, roots);
  if (scope.groups.length === 0) return spoken ? [] : [...headClaims(reading), ...leaderClaims(reading)];
  const title = roots.find((phrase) => isTitle(phrase));
  const verbless = !reading.predicates.some(
    (predicate) =>
      !predicate.nominal &&
      predicate.standing === 'own' &&
      predicate.link !== 'participle' &&
      predicate.lemma !== 'include',
  );
  const unit = roots.find((phrase) => phrase.tags.has('Unit') && phrase.start === 0);
  const line =
    roots.some(
      (phrase) =>
        [...phrase.modifiers, phrase.noun].includes('line') &&
        /^(?:management|manager|responsibility|responsibilities)$/.test(phrase.noun),
    ) && !DENIED.test(text);
  const stated = roots.some(
    (phrase) =>
      phrase.noun === 'reports' && phrase.modifiers.includes('direct') && !phrase.modifiers.includes('no'),
  );
  if (DOTTED.test(text)) return [claim(reading, 'team-leadership', scope.groups, 'led', 'matrix-people')];
  if (
    !below &&
    !line &&
    !stated &&
    !(
      verbless &&
      (title !== undefined || unit !== undefined || SCOPE_WORD.test(text) || isTeamLine(scope, roots))
    )
  )
    return [];
  if (!below && !line && !stated && title === undefined && unit === undefined && !SCOPE_WORD.test(text))
    return [claim(reading, 'team-leadership', scope.groups.slice(0, 1), 'led', 'led-not-managed')];
  return judgeScope(reading, scope, title, unit, below || line || stated);
}

function judgeScope(
  reading: Reading,
  scope: Scope,
  title: NounPhrase | undefined,
  unit: NounPhrase | undefined,
  inLine: boolean,
): readonly PeopleClaim[] {
  const { managers, staff, groups } = scope;
  const loose = groups.find((group) => group.loose !== null && group.kind !== 'contractors');
  if (loose !== undefined && !inLine)
    return [claim(reading, 'team-leadership', groups, 'led', loose.loose ?? 'project-people')];
  const indirect = groups.length === 0 ? [] : staff.filter((group) => group.phrase.noun !== 'reports');
  if (managers.length > 0) {
    const claims = [claim(reading, 'manages-managers', managers.slice(0, 1), 'managers', null)];
    const whole = indirect.find((group) =>
      /^(?:fte|wte|staff|people|employees|headcount)$/.test(group.phrase.noun),
    );
    if (whole !== undefined) claims.push(claim(reading, 'org-headcount', [whole], 'total', null));
    else if (indirect.length > 0 && staff.length > 0)
      claims.push(claim(reading, 'org-headcount', [...managers, ...indirect], 'total', null));
    return claims;
  }
  const named = staff.length > 0 ? staff : groups;
  const ofUnit =
    title !== undefined &&
    (title.modifiers.some((word) => UNIT_TITLE.test(word)) ||
      title.of.some((inner) => inner.tags.has('Unit')) ||
      title.tags.has('Executive'));
  const range = named.some((group) => group.counts.some((count) => count.min !== undefined));
  if (!inLine && (ofUnit || unit !== undefined || total(named) > 30))
    return [claim(reading, 'org-headcount', named.slice(0, 1), 'total', null)];
  if (inLine && (total(named) > 30 || range))
    return [claim(reading, 'org-headcount', named, 'total', null, ['manages-managers'])];
  return [claim(reading, 'direct-reports', named, 'direct', null)];
}

function claim(
  reading: Reading,
  signal: PeopleSignal,
  groups: readonly PeopleGroup[],
  role: string,
  held: PeopleClaim['held'],
  ask: readonly PeopleSignal[] = [],
): PeopleClaim {
  const first = groups[0]?.phrase;
  const last = groups.at(-1)?.phrase;
  const quantities =
    signal === 'org-headcount' &&
    groups.some((group) => group.counts.some((count) => count.value === undefined))
      ? groups.flatMap((group) => quantitiesOf([group], role))
      : quantitiesOf(groups, role);
  return {
    signal,
    strength: quantities.length > 0 ? 'quantified' : 'demonstrated',
    span: spanOf(reading, first?.start ?? 0, last?.end ?? reading.tokens.length),
    quantities,
    held,
    ask,
  };
}

/** The post that the author holds: "Ward manager", "Head of IT", "PMO Lead". */
function isTitle(phrase: NounPhrase): boolean {
  if (
    phrase.number !== null ||
    phrase.tags.has('Plural') ||
    phrase.modifiers.some((word) => /^(?:to|for|the|his|her|their|vendor's|account)$/.test(word))
  )
    return false;
  return (
    phrase.tags.has('Manager') ||
    phrase.tags.has('Executive') ||
    /^(?:ncoic|in-charge|incharge|commander|coach|chair|chairman|owner|proprietor|foreman|captain|matron)$/.test(
      phrase.noun,
    )
  );
}

/** "Squad of 6–8 developers": a group of its own at the head of the line. */
function isTeamLine(scope: Scope, roots: readonly NounPhrase[]): boolean {
  return (
    scope.groups[0]?.phrase === roots[0] &&
    scope.groups[0]?.phrase.start === 0 &&
    scope.groups[0].kind === 'team'
  );
}

/** "Three team leaders reported to me": the subject is who reports. */
function reportedClaims(reading: Reading): readonly PeopleClaim[] {
  const claims: PeopleClaim[] = [];
  for (const predicate of reading.predicates) {
    if (predicate.lemma !== 'report' || predicate.nominal || predicate.standing === 'negated') continue;
    const behind = reading.text.slice(reading.tokens[predicate.at]?.span.start ?? 0).slice(0, 40);
    if (
      !/^report\w*\s+(?:\w+\s)?(?:(?:in)?to (?:me|us)\b|in\b\W*$|to my (?:team|position|role|post)\b)/i.test(
        behind,
      )
    )
      continue;
    const subject =
      predicate.subject ?? reading.roots.filter((phrase) => phrase.end <= predicate.at).at(-1) ?? null;
    const group = subject === null ? null : peopleOf(reading, subject);
    if (group === null) continue;
    const signal: PeopleSignal =
      group.kind === 'managers'
        ? 'manages-managers'
        : total([group]) > 30
          ? 'org-headcount'
          : 'direct-reports';
    const made = claim(reading, signal, [group], signal === 'manages-managers' ? 'managers' : 'direct', null);
    claims.push({ ...made, span: spanOf(reading, group.phrase.start, predicate.at + 3) });
  }
  return claims;
}

/** "Span of control 1:9", "Team: 15 (direct) / 60 (indirect)". */
function ratioClaim(reading: Reading): PeopleClaim | null {
  const ratio = /\bspan of control\b\D{0,12}(?:1\s?:\s?)?(\d{1,3})\b/i.exec(reading.text);
  if (ratio === null) return null;
  const span = { start: ratio.index, end: ratio.index + ratio[0].length };
  return {
    signal: 'direct-reports',
    strength: 'quantified',
    span,
    quantities: [{ type: 'people', value: Number(ratio[1]), role: 'direct' }],
    held: null,
    ask: [],
  };
}

/** "As head of IT, …": the unit is explicit, its size is not. */
function headClaims(reading: Reading): readonly PeopleClaim[] {
  const held = reading.predicates.flatMap((predicate) =>
    predicate.complements.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase),
  );
  const title = [...reading.roots, ...held].find(
    (phrase) =>
      /^(?:head|director|chief|dean|principal)$/.test(phrase.noun) &&
      phrase.of.length > 0 &&
      !phrase.tags.has('Plural') &&
      reading.tokens[phrase.start - 1]?.norm !== 'to',
  );
  const named =
    title !== undefined &&
    (reading.tokens[title.start - 1]?.norm === 'as' ||
      /^the$/.test(reading.tokens[title.start]?.norm ?? '')) &&
    !/^(?:year|key)/i.test(reading.tokens[title.head + 2]?.norm ?? '');
  if (title === undefined || !named) return [];
  return [
    {
      signal: 'org-headcount',
      strength: 'demonstrated',
      span: spanOf(reading, title.start, title.end),
      quantities: [],
      held: null,
      ask: [],
    },
  ];
}

/** "as manager of a branch for 15 associates", "as QA team lead": the post is named behind "as". */
function postClaims(reading: Reading): readonly PeopleClaim[] {
  const { predicates } = reading;
  return predicates.flatMap((predicate) => {
    if (predicate.nominal || predicate.standing !== 'own') return [];
    const at = predicate.complements.findIndex(({ prep, phrase }) => prep === 'as' && isTitle(phrase));
    const post = predicate.complements[at]?.phrase;
    if (post === undefined) return [];
    const scope = countedGroups(
      reading,
      predicate.complements.slice(at + 1).map(({ phrase }) => phrase),
    );
    const span = spanOf(reading, post.start, post.end);
    if (scope.staff.length > 0 && /^(?:manager|supervisor|head|director|chief)$/.test(post.noun)) {
      const inUnit = post.of.some((inner) => inner.tags.has('Unit'));
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
    if (!/^(?:lead|leader|captain)$/.test(post.noun)) return [];
    return [
      {
        signal: 'team-leadership' as const,
        strength: 'demonstrated' as const,
        span,
        quantities: [],
        held: 'led-not-managed' as const,
        ask: ['direct-reports' as const],
      },
    ];
  });
}

const LEADING = /^(?:leader|leaders|leadership|team-building|teambuilding)$/;
const NOT_LEADING =
  /^(?:market|thought|industry|world|team|project|squad|section|shift|group|program|programme|cost|loss|opinion|class|student|sales|development|global)$/;

/** "a seasoned leader", "leadership skills", "team building": said of oneself, not shown. */
function leaderClaims(reading: Reading): readonly PeopleClaim[] {
  const phrases = [
    ...reading.roots,
    ...reading.predicates.flatMap((predicate) => [
      ...predicate.objects,
      ...predicate.complements.map(({ phrase }) => phrase),
      ...(predicate.subject === null ? [] : [predicate.subject]),
    ]),
  ];
  for (const phrase of phrases.flatMap((one) => [one, ...one.of])) {
    const words = [...phrase.modifiers, phrase.noun];
    const at = words.findIndex((word) => LEADING.test(word));
    const building = words.includes('building') && words.includes('team');
    const isSaid =
      (at >= 0 &&
        (at === words.length - 1 ||
          /^(?:skills?|qualities|abilities|ability|experience|style|strengths|capabilities)$/.test(
            words[at + 1] ?? '',
          ))) ||
      building;
    if (
      !isSaid ||
      phrase.tags.has('Plural') ||
      (at > 0 && NOT_LEADING.test(words[at - 1] ?? '')) ||
      reading.tokens[phrase.start - 1]?.norm === 'with'
    )
      continue;
    if (
      /^(?:program|academy|course|training|award|development|team|role|courses|conference)$/.test(
        words[at + 1] ?? '',
      )
    )
      continue;
    return [
      {
        signal: 'team-leadership',
        strength: 'claimed',
        span: spanOf(reading, phrase.start, phrase.end),
        quantities: [],
        held: 'led-not-managed',
        ask: [],
      },
    ];
  }
  return [];
}
