import type { Quantity } from '../../model.ts';
import type { NumberMention } from '../../text/numbers.ts';
import { readPhrases, type NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import { spanOf, type Reading } from '../reading.ts';
import { isDenied } from '../walk.ts';
import type { PeopleClaim, PeopleSignal } from './claim.ts';
import { countedOne, isWhole, peopleOf, type LooseRule, type PeopleGroup } from './groups.ts';
import { notationClaims } from './notation.ts';
import { isTitle, titleClaims } from './titles.ts';

/** "under me", "in my line", "reporting to me": the words that put people below the author. */
const BELOW_ME =
  /\b(?:under (?:me|my (?:leadership|command|supervision|direction|management|line|control|charge|authority|remit|oversight))|report(?:ed|s|ing)? (?:directly )?(?:in)?to me|report(?:ed|s|ing)? in\b|in my (?:reporting |direct )?(?:line|charge)|(?:through|under|below) them\b|line[- ]managed(?: by me)?\s*[.;,]?$|(?:below|beneath) me)/i;
const REPORTS_TO_ME =
  /^report\w*\s+(?:\w+\s)?(?:(?:in)?to (?:me|us)\b|in\b\W*$|to my (?:team|position|role|post)\b)/i;
/** "three paralegals worked under my supervision", "two teams fell under my remit". */
const UNDER_ME =
  /^(?:work|serv|operat|c[ao]m|f[ae]l|sit|sat|plac|stood|was|were|are|is)\w*\s+(?:\w+\s){0,2}(?:under (?:me\b|my (?:\w+ )?(?:leadership|command|supervision|direction|management|line|control|charge|care|guidance|authority|remit|purview|oversight)\b)|in my (?:line|charge)\b|below me\b)/i;
const DOTTED = /\bdotted[- ]line\b|\bmatrix(?:ed)?\b/i;
const DENIED = /\b(?:no|not|without|zero|none)\b[^.;,]{0,20}\b(?:line|direct|reports?|formal)\b/i;
const SCOPE_WORD =
  /^(?:(?:department|division|unit|function|site|school|ward) (?:headcount|staff|size)|scope|team|responsibilities|span|reporting lines?|direct reports|people|headcount|organi[sz]ation|staff|accountab|reports|org)/i;
/** Prizes and pastoral posts name people who answer to nobody here. */
const NO_LINE =
  /\b(?:of the (?:year|month|quarter)|out of|shop steward|clinical supervision|not line management)\b/i;
const UNIT_TITLE =
  /^(?:general|plant|store|branch|desk|centre|center|department|service|operations|regional|hotel|restaurant|school|site|factory|warehouse|depot|ward|unit|clinic|practice|home|area|division)$/;
/** Posts of care, whose people have other managers. */
const PASTORAL = /\bhead of (?:year|house|sixth form)\b/i;
const UNIT_SIZE = 30;

interface Scope {
  readonly groups: readonly PeopleGroup[];
  readonly managers: readonly PeopleGroup[];
  readonly staff: readonly PeopleGroup[];
}

const sizeOf = (number: NumberMention): number => number.value ?? number.max ?? number.to ?? 0;
const totalOf = (groups: readonly PeopleGroup[]): number =>
  groups.flatMap(({ counts }) => counts).reduce((sum, count) => sum + sizeOf(count), 0);

/** Titles, scope lines and other phrases without a verb that state people below the author. */
export function scopeClaims(reading: Reading, spoken: boolean): readonly PeopleClaim[] {
  const noted = notationClaims(reading);
  if (noted.length > 0) return noted;
  const reported = reportedClaims(reading);
  if (reported.length > 0) return reported;
  const named = titleClaims(reading, spoken);
  if (named.some(({ strength }) => strength !== 'claimed')) return named;
  const held = BELOW_ME.test(reading.text)
    ? reading.predicates.filter(({ lemma }) => lemma === 'have').flatMap(({ objects }) => objects)
    : [];
  const scope = NO_LINE.test(reading.text) ? null : countedScope(reading, [...reading.roots, ...held]);
  const stated = scope === null ? [] : scopeLine(reading, scope);
  return stated.length > 0 ? stated : named;
}

/** Counted people outside clauses with a verb, apart from those who are served. */
export function countedScope(reading: Reading, phrases: readonly NounPhrase[]): Scope | null {
  const flat = phrases.flatMap((phrase) => flatten(reading, phrase));
  const groups = flat.flatMap((phrase, i) => {
    if (isDenied(reading, phrase) || isTheirs(phrase)) return [];
    const group = peopleOf(reading, phrase);
    const counted =
      group !== null && group.counts.length > 0 ? group : trailingCount(reading, phrase, flat[i + 1]);
    return counted !== null && ['staff', 'managers', 'team', 'contractors', 'unit'].includes(counted.kind)
      ? [counted]
      : [];
  });
  // "One-person office": the author.
  if (totalOf(groups) === 1 && groups.every(({ kind }) => kind === 'unit')) return null;
  if (groups.length === 0) return null;
  return scopeOf(withSingles(reading, flat, groups));
}

/** A phrase, what it has in brackets, and what its title is over: "supervisor of 14 fitters". */
function flatten(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  const over =
    peopleOf(reading, phrase) === null ? phrase.of.flatMap((inner) => flatten(reading, inner)) : [];
  return [phrase, ...over, ...phrase.inside];
}

/** "with three and six staff of their own": those people answer to somebody in between. */
const isTheirs = (phrase: NounPhrase): boolean =>
  phrase.of.some(({ modifiers, noun }) => modifiers[0] === 'their' || noun === 'own');

/** "two buyers and a clerk": singles count beside counted people. */
function withSingles(
  reading: Reading,
  flat: readonly NounPhrase[],
  groups: readonly PeopleGroup[],
): readonly PeopleGroup[] {
  const singles = flat.flatMap((phrase): PeopleGroup[] => {
    if (!phrase.tags.has('Occupation') || groups.some((group) => group.phrase === phrase)) return [];
    const behind = groups.some((group) => group.phrase.end <= phrase.start);
    const one = countedOne(reading, { kind: 'staff', phrase, counts: [], loose: null });
    return behind && one.counts.length > 0 ? [one] : [];
  });
  return [...groups, ...singles].sort((a, b) => a.phrase.start - b.phrase.start);
}

function scopeOf(groups: readonly PeopleGroup[]): Scope {
  return {
    groups,
    managers: groups.filter(({ kind }) => kind === 'managers'),
    staff: groups.filter(({ kind }) => kind !== 'managers' && kind !== 'contractors'),
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
  if (next.head !== next.start || !(phrase.tags.has('Plural') || phrase.tags.has('Staff'))) return null;
  const between = reading.text.slice(reading.tokens[phrase.end - 1]?.span.end, next.number.span.start);
  if (!/^\s*(?:x|×|:)\s*$/i.test(between)) return null;
  const kind = phrase.tags.has('Manager') && !phrase.tags.has('Occupation') ? 'managers' : 'staff';
  return { kind, phrase: { ...phrase, end: next.end }, counts: [next.number], loose: null };
}

function scopeLine(reading: Reading, scope: Scope): readonly PeopleClaim[] {
  const { roots, text } = reading;
  const { groups } = scope;
  if (PASTORAL.test(text)) return [claim(reading, 'team-leadership', groups, 'led', 'matrix-people')];
  if (DOTTED.test(text))
    return [claim(reading, 'team-leadership', groups, 'led', 'matrix-people', totalOf(groups) <= UNIT_SIZE)];
  const inLine =
    BELOW_ME.test(text) || (!DENIED.test(text) && (hasLineWord(roots) || groups.some(isReports)));
  const title = roots.find(isTitle);
  const unit = roots.find((phrase) => phrase.tags.has('Unit') && phrase.start === 0);
  if (!inLine && reading.predicates.some(isOwnAct)) return [];
  // "Team size: 12" may be any team.
  if (!inLine && /^team\b/i.test(text) && title === undefined && scope.managers.length === 0)
    return [
      { ...claim(reading, 'team-leadership', groups, 'led', 'led-not-managed'), ask: ['direct-reports'] },
    ];
  if (inLine || title !== undefined || unit !== undefined || SCOPE_WORD.test(text))
    return judgeScope(reading, scope, title, unit, inLine);
  const isTeamLine = groups[0]?.kind === 'team' && groups[0].phrase.start === 0;
  return isTeamLine ? [claim(reading, 'team-leadership', groups.slice(0, 1), 'led', 'led-not-managed')] : [];
}

const isOwnAct = ({ nominal, standing, link, lemma }: Reading['predicates'][number]): boolean =>
  !nominal && standing === 'own' && link !== 'participle' && lemma !== 'include';

const hasLineWord = (roots: readonly NounPhrase[]): boolean =>
  roots.some(
    ({ modifiers, noun }) =>
      modifiers.includes('line') && /^(?:management|manager|responsibility|responsibilities)$/.test(noun),
  );

/** "eight direct reports", "22 reports incl. 3 managers". */
const isReports = ({ phrase }: PeopleGroup): boolean =>
  phrase.noun === 'reports' && !phrase.modifiers.includes('no');

function judgeScope(
  reading: Reading,
  scope: Scope,
  title: NounPhrase | undefined,
  unit: NounPhrase | undefined,
  inLine: boolean,
): readonly PeopleClaim[] {
  const { managers, staff, groups } = scope;
  const hired = groups.filter(isContracted);
  const loose = groups.find((group) => group.loose !== null && !isContracted(group))?.loose ?? null;
  if (loose !== null && !inLine) return [claim(reading, 'team-leadership', groups, 'led', loose, false)];
  const core = staff.filter((group) => !isContracted(group));
  const named = core.length > 0 ? core : groups;
  if (managers.length > 0) return managersScope(reading, managers, staff);
  const ofUnit =
    title !== undefined &&
    (title.modifiers.some((word) => UNIT_TITLE.test(word)) ||
      title.of.some(({ tags }) => tags.has('Unit')) ||
      title.noun === 'head' ||
      title.tags.has('Executive'));
  const range = named.some(({ counts }) => counts.some(({ min }) => min !== undefined));
  if (!inLine && (ofUnit || unit !== undefined || totalOf(named) > UNIT_SIZE))
    return [withContractors(claim(reading, 'org-headcount', named.slice(0, 1), 'total', null), hired)];
  if (totalOf(named) > UNIT_SIZE || (range && !BELOW_ME.test(reading.text)))
    return [claim(reading, 'org-headcount', named, 'total', null, false)];
  return [withContractors(claim(reading, 'direct-reports', named, 'direct', null), hired)];
}

/** "seven contractors", "150 contract labour": beside a unit's own people they are counted apart. */
const isContracted = ({ kind, loose }: PeopleGroup): boolean =>
  kind === 'contractors' || loose === 'contractor-people';

function withContractors(own: PeopleClaim, contractors: readonly PeopleGroup[]): PeopleClaim {
  const beside = contractors.flatMap(({ counts }) =>
    counts.map((count) => quantity('people', count, { role: 'contractors' })),
  );
  return { ...own, quantities: [...own.quantities, ...beside] };
}

/** Managers and, beside them, the people below: the unit is all of them, or the whole that the line names. */
function managersScope(
  reading: Reading,
  managers: readonly PeopleGroup[],
  staff: readonly PeopleGroup[],
): readonly PeopleClaim[] {
  const reports = staff.filter(isReports);
  const below = staff.filter((group) => !isReports(group));
  const [first] = managers;
  const all: readonly Quantity[] =
    managers.length > 1 ? [{ type: 'people', value: totalOf(managers), role: 'managers_total' }] : [];
  const beside = reports.flatMap(({ counts }) =>
    counts.map((count) => quantity('people', count, { role: 'direct' })),
  );
  const lead = claim(reading, 'manages-managers', first === undefined ? [] : [first], 'managers', null);
  const claims: PeopleClaim[] = [{ ...lead, quantities: [...lead.quantities, ...all, ...beside] }];
  const whole = below.find(isWhole);
  if (whole !== undefined) claims.push(claim(reading, 'org-headcount', [whole], 'total', null));
  else if (below.length > 0)
    claims.push(claim(reading, 'org-headcount', [...managers, ...below], 'total', null));
  return claims;
}

/** A claim over groups; `add` sums their counts, otherwise each is given. */
export function claim(
  reading: Reading,
  signal: PeopleSignal,
  groups: readonly PeopleGroup[],
  role: string,
  held: LooseRule | 'led-not-managed' | null,
  add = true,
): PeopleClaim {
  const counts = groups.flatMap((group) => group.counts);
  const single = counts.length === 1 || !add || counts.some(({ value }) => value === undefined);
  const quantities: readonly Quantity[] =
    counts.length === 0
      ? []
      : single
        ? counts.map((count) => quantity('people', count, { role }))
        : [{ type: 'people', value: totalOf(groups), role }];
  const span = spanOf(
    reading,
    groups[0]?.phrase.start ?? 0,
    groups.at(-1)?.phrase.end ?? reading.tokens.length,
  );
  return {
    signal,
    strength: quantities.length > 0 ? 'quantified' : 'demonstrated',
    span,
    quantities,
    held,
    ask: [],
  };
}

/** "Three team leaders reported to me": the subject is who reports. */
function reportedClaims(reading: Reading): readonly PeopleClaim[] {
  return reading.predicates.flatMap((predicate) => {
    if (predicate.nominal || predicate.standing === 'negated') return [];
    const behind = reading.text.slice(reading.tokens[predicate.at]?.span.start ?? 0).slice(0, 40);
    if (!(predicate.lemma === 'report' ? REPORTS_TO_ME : UNDER_ME).test(behind)) return [];
    const governor = predicate.governor === null ? undefined : reading.predicates[predicate.governor];
    const subject =
      predicate.subject ?? reading.roots.filter(({ end }) => end <= predicate.at).at(-1) ?? null;
    // "I had five analysts and two interns reporting to me": what the verb before has as its objects.
    const who =
      subject === null
        ? (governor?.objects ?? [])
        : readPhrases(reading.tokens, reading.parts, subject.start, predicate.at);
    const [group, ...more] = who.flatMap(
      (phrase) =>
        peopleOf(reading, phrase) ??
        phrase.of.map((inner) => peopleOf(reading, inner)).find((inner) => inner !== null) ??
        [],
    );
    if (group === undefined) return [];
    const signal: PeopleSignal =
      group.kind === 'managers'
        ? 'manages-managers'
        : totalOf([group, ...more]) > UNIT_SIZE
          ? 'org-headcount'
          : 'direct-reports';
    const reporting = signal === 'manages-managers' ? [group] : [group, ...more];
    const made = claim(
      reading,
      signal,
      reporting,
      signal === 'manages-managers' ? 'managers' : 'direct',
      null,
    );
    return [{ ...made, span: spanOf(reading, group.phrase.start, predicate.at + 3) }];
  });
}
