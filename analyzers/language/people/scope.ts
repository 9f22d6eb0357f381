import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import type { Quantity } from '../../model.ts';
import { type PeopleClaim, UNIT_SIZE, claim, totalOf } from './claim.ts';
import { type Scope, countedScope } from './counted-scope.ts';
import { type PeopleGroup, isWhole, peopleOf } from './groups.ts';
import { notationClaims } from './notation.ts';
import { reportedClaims } from './reported.ts';
import { isTitle, titleClaims } from './titles.ts';

/** "under me", "in my line", "reporting to me": the words that put people below the author. */
const BELOW_ME =
  /\b(?:under (?:me|my (?:leadership|command|supervision|direction|management|line|control|charge|authority|remit|oversight|wing|watch))|(?:report(?:ed|s|ing)?(?: directly)?|accountable|answerable) (?:in)?to me|report(?:ed|s|ing)? in\b|in my (?:reporting |direct )?(?:line|charge)|(?:through|under|below) them\b|line[- ]managed(?: by me)?\s*[.;,]?$|(?:below|beneath) me)/i;
const DOTTED = /\bdotted[- ]line\b|\bmatrix(?:ed)?\b/i;
const DENIED = /\b(?:no|not|without|zero|none)\b[^.;,]{0,20}\b(?:line|direct|reports?|formal)\b/i;
const SCOPE_WORD =
  /^(?:my )?(?:(?:department|division|unit|function|site|school|ward) (?:headcount|staff|size)|scope|team|responsibilities|span|reporting lines?|direct reports|people|headcount|organi[sz]ation|staff|accountab|reports|org)/i;
/** Prizes and pastoral posts name people who answer to nobody here. */
const NO_LINE =
  /\b(?:of the (?:year|month|quarter)|out of|shop steward|clinical supervision|not line management)\b/i;
const UNIT_TITLE =
  /^(?:general|plant|store|branch|desk|centre|center|department|service|operations|regional|hotel|restaurant|school|site|factory|warehouse|depot|ward|unit|clinic|practice|home|area|division)$/;
const RUNNING = /^(?:running|charge|oversight|management|leadership|command|control|supervision|direction)$/;
/** Posts of care, whose people have other managers. */
const PASTORAL = /\bhead of (?:year|house|sixth form)\b/i;

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
  const scope = NO_LINE.test(reading.text)
    ? null
    : countedScope(reading, [...reading.roots, ...held, ...ofField(reading)]);
  const stated = scope === null ? volunteersLine(reading) : scopeLine(reading, scope);
  return stated.length > 0 ? stated : named;
}

/** "Volunteer coordinator: 60 volunteers": who coordinates them leads them, in no line. */
function volunteersLine(reading: Reading): readonly PeopleClaim[] {
  const [title, ...others] = reading.roots;
  if (title === undefined || title.start !== 0 || title.number !== null || title.tags.has('Plural'))
    return [];
  if (
    reading.predicates.some(isOwnAct) ||
    !(isTitle(title) || /^(?:co-?ordinator|organi[sz]er)$/.test(title.noun))
  )
    return [];
  const led = [...title.of, ...others]
    .flatMap((phrase) => peopleOf(reading, phrase) ?? [])
    .filter(({ kind, counts }) => kind === 'volunteers' && counts.length > 0)
    .slice(0, 1);
  return led.length === 0 ? [] : [claim(reading, 'team-leadership', led, 'volunteers', 'volunteer-people')];
}

/** "Director of Training for eight trainers": the field of the post reads like an act, and has the people behind it. */
function ofField({ roots, predicates, tokens }: Reading): readonly NounPhrase[] {
  const [title] = roots;
  const [field] = predicates;
  if (title === undefined || field === undefined || title.start !== 0 || !isTitle(title)) return [];
  const named =
    field.link === 'of' && field.at === title.end + 1 && /ing$/.test(tokens[field.at]?.norm ?? '');
  return named ? field.complements.filter(({ prep }) => prep === 'for').map(({ phrase }) => phrase) : [];
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
  // "Charge of a ward and its 24 staff", "Daily running of the depot and 40 drivers": the unit is what is run.
  const unit = roots.find(
    (phrase, i) =>
      i === 0 &&
      ((phrase.start === 0 && phrase.tags.has('Unit')) ||
        (phrase.start < 2 && RUNNING.test(phrase.noun) && phrase.of.some(({ tags }) => tags.has('Unit')))),
  );
  if (!inLine && reading.predicates.some(isOwnAct) && ofField(reading).length === 0) return [];
  // "Team size: 12" may be any team.
  if (!inLine && /^team\b/i.test(text) && title === undefined && scope.managers.length === 0)
    return [claim(reading, 'team-leadership', groups, 'led', 'led-not-managed')];
  if (inLine || title !== undefined || unit !== undefined || SCOPE_WORD.test(text) || isFigures(reading))
    return judgeScope(reading, scope, title, unit, inLine);
  const isTeamLine = groups[0]?.kind === 'team' && groups[0].phrase.start === 0;
  return isTeamLine ? [claim(reading, 'team-leadership', groups.slice(0, 1), 'led', 'led-not-managed')] : [];
}

/** "P&L £12m | 85 staff | 4 sites": whoever writes a unit's money beside its people runs it; a company's is not theirs. */
export const isFigures = ({ text, predicates, roots }: Reading): boolean =>
  predicates.every((act) => !isOwnAct(act)) &&
  roots.some(({ tags }) => tags.has('ProfitLoss') || tags.has('Revenue') || tags.has('Budget')) &&
  /[$£€₹]\s?\d/.test(text) &&
  !/\b(?:company|employer|firm|group|organi[sz]ation|one of|part of|member of|is|was|has|had)\b/i.test(text);

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
      /^(?:head|principal|headteacher|headmaster|headmistress|dean)$/.test(title.noun) ||
      title.tags.has('Executive'));
  const range = named.some(({ counts }) => counts.some(({ min }) => min !== undefined));
  if (!inLine && (ofUnit || isFigures(reading) || unit !== undefined || totalOf(named) > UNIT_SIZE))
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
