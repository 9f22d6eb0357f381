import type { NumberMention } from '../../text/numbers.ts';
import { isPeopleByEnding } from './endings.ts';
import { sharedCount } from './shared-count.ts';
import { tagsOf } from '../lexicon/index.ts';
import { oncePerReading } from '../once.ts';
import type { NounPhrase } from '../phrases.ts';
import { isRunPlace } from '../places.ts';
import type { Reading } from '../reading.ts';

/** What kind of people a phrase names. */
export type PeopleKind =
  | 'managers'
  | 'staff'
  | 'team'
  | 'unit'
  | 'volunteers'
  | 'contractors'
  | 'suppliers'
  | 'outsiders'
  | 'students';

export interface PeopleGroup {
  readonly kind: PeopleKind;
  readonly phrase: NounPhrase;
  /** Heads in the group; several when it is listed in parts. */
  readonly counts: readonly NumberMention[];
  /** Why they need not report to the author, whatever the verb: `project`, `matrix`, …; null when nothing says so. */
  readonly loose: LooseRule | null;
}

export type LooseRule =
  | 'project-people'
  | 'matrix-people'
  | 'contractor-people'
  | 'volunteer-people'
  | 'borrowed-people'
  | 'cross-functional-people';

const LOOSE: readonly (readonly [RegExp, LooseRule])[] = [
  [/^(?:project|projects|programme|virtual|implementation|deployment|migration|bid|proposal|tiger|steering|committee|workstream|task|pursuit)$/, 'project-people'],
  [/^(?:matrix|matrixed|dotted|dotted-line|dotted~line)$/, 'matrix-people'],
  [/^(?:cross-functional|crossfunctional|functional|multifunctional|multi-functional|multidisciplinary|multi-disciplinary|interdisciplinary|disciplinary|cross|inter-departmental|cross-departmental|multi-departmental|partner|joint)$/, 'cross-functional-people'],
  [/^(?:(?:sub)?contractors?(?:'s?)?|contract|(?:vendor|supplier)s?(?:'s?)?|agency|outsourced|offshore|third-party|freelance|supply|supply-chain|partner's)$/, 'contractor-people'],
  [/^(?:volunteer|volunteers|voluntary)$/, 'volunteer-people'],
  [/^(?:loaned|seconded|borrowed|shared|loan)$/, 'borrowed-people'],
]; // prettier-ignore

const SERVED =
  /^(?:stakeholders?|users?|customers?|clients?|focus|patients?|parents?|community|discussion|study|members?|age|consumer|therapy|play|youth|interest)$/;
/** Head nouns that count people without naming a trade, when a number stands before them. */
const COLLECTIVE =
  /^(?:people|staff|employees?|personnel|fte|wte|ftes|individuals|heads|reports|associates|professionals|resources|members|workers|labour|labor|ics|colleagues|crewmembers|others|men|women|ranks)$/;
/** "a community of volunteers", "a pool of drivers": the people are what it is of. */
const COLLECTION = /^(?:community|network|pool|cadre|corps|roster|body|contingent|complement|army|workshop)$/;
/** Resources are people when they are named by their place or their craft. */
const CRAFT =
  /^(?:offshore|onshore|onsite|on-site|offsite|staff|project|team|technical|development|engineering|testing|qa|personnel|nursing|clinical|delivery)$/;
const STUDENT = /^(?:students?|phd|interns?|apprentices?|trainees?|cadets?|graduates?)$/;

/** What words such as "matrix" or "dotted-line" say of people, in phrases of any kind. */
export function looseWords(phrases: readonly NounPhrase[]): LooseRule | null {
  const words = phrases.flatMap(({ modifiers, noun }) => [...modifiers, noun]);
  return LOOSE.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? null;
}

function looseRule(reading: Reading, phrase: NounPhrase): LooseRule | null {
  const words = [phrase, ...phrase.of].flatMap((one) => (isTrade(one) ? [] : one.modifiers));
  words.push(...phrase.inside.flatMap((inner) => [inner.noun, ...inner.modifiers]));
  for (const word of words) for (const [pattern, rule] of LOOSE) if (pattern.test(word)) return rule;
  const behind = reading.text.slice(reading.tokens[phrase.end - 1]?.span.end ?? 0).slice(0, 60);
  if (/^\W*(?:\w+\s){0,3}(?:loaned|seconded|borrowed|on loan)\b/i.test(behind)) return 'borrowed-people';
  if (
    /^\W*(?:in|through|within|under)?\s*(?:a\s)?(?:\(?matrix|dotted)/i.test(behind) ||
    /^[^.;]{0,30}\bin (?:a )?matrix/i.test(behind)
  )
    return 'matrix-people';
  if (/^\W*(?:\w+\s){0,3}employed by\b/i.test(behind)) return 'contractor-people';
  // "drawn from eight departments", "crossing all clinical areas": they answer to others.
  if (
    /^\W*(?:\w+\s){0,2}(?:crossing|spanning|drawn from|from (?:across|various|different|several|multiple|other))\b[^.;]{0,40}\b(?:areas|departments|functions|divisions|disciplines|units|agencies)\b/i.test(
      behind,
    )
  )
    return 'cross-functional-people';
  return null;
}

/** "14-strong team", "six-person team", "32-soldier platoon": the count stands before the noun. */
function sizeBefore(phrase: NounPhrase): boolean {
  const counted = phrase.modifiers.findIndex((_, i) =>
    /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)$/.test(
      phrase.modifiers[i] ?? '',
    ),
  );
  const unit = phrase.modifiers[counted + 1] ?? '';
  const trade = tagsOf(unit);
  return (
    phrase.modifiers.some((word) =>
      /^(?:strong|person|persons|people|man|member|woman|piece|head)$/.test(word),
    ) ||
    (counted >= 0 && (trade.has('Staff') || trade.has('Occupation') || trade.has('Volunteer')))
  );
}

/** Counts of a list of phrases; a bare number counts too ("a team of 12"). */
function countsOf(list: readonly NounPhrase[]): NumberMention[] {
  return list.flatMap((phrase) =>
    phrase.number !== null && isCount(phrase.number) ? [phrase.number] : countsOf(phrase.of),
  );
}

/** A number that can count heads: no money, no share, no rank, and of a size that people come in. */
export const isCount = (number: NumberMention): boolean =>
  number.currency === undefined &&
  number.percent !== true &&
  number.ordinal !== true &&
  // "was zero": nobody is counted.
  (number.value ?? number.max ?? number.to ?? 1) > 0 &&
  (number.value ?? number.max ?? number.to ?? 0) < 500_000;

const groupsOfReading = oncePerReading(() => new Map<NounPhrase, PeopleGroup | null>());

/** Says what kind of people a phrase names, or null when it names none. */
export function peopleOf(reading: Reading, phrase: NounPhrase): PeopleGroup | null {
  const groups = groupsOfReading(reading);
  const known = groups.get(phrase);
  if (known !== undefined) return known;
  const read = readPeople(reading, phrase);
  const group = read === null ? null : withCountBehind(reading, read);
  groups.set(phrase, group);
  return group;
}

/** "nurses (12)", "sales staff (up to 20 FTE)": how many stands behind, in brackets. */
function withCountBehind(reading: Reading, group: PeopleGroup): PeopleGroup {
  const { kind, phrase, counts } = group;
  if (counts.length > 0 || kind === 'unit' || kind === 'outsiders') return group;
  const inside = phrase.inside.find(
    (inner) =>
      inner.number !== null &&
      isCount(inner.number) &&
      reading.tokens[inner.start]?.before.trimStart() === '(' &&
      (isBareNumber(reading, inner) || COLLECTIVE.test(inner.noun)),
  );
  return inside?.number == null ? group : { ...group, counts: [inside.number] };
}

function readPeople(reading: Reading, phrase: NounPhrase): PeopleGroup | null {
  const { tags, noun, number } = phrase;
  const group = (kind: PeopleKind, counts: readonly NumberMention[]): PeopleGroup => ({
    kind,
    phrase,
    counts,
    loose: looseRule(reading, phrase),
  });
  const ownCount =
    number !== null && isCount(number) ? [...sharedCount(reading, phrase).filter(isCount), number] : [];
  // "one psychologist" in a list of counted people is as plain as "three doctors".
  const plural = tags.has('Plural') || ownCount.length > 0 || noun === 'staff';
  // "a site management team of six" is a team; without its number it is the management.
  if (tags.has('Executive') && noun === 'team' && countsOf(phrase.of).length > 0)
    return group('team', countsOf(phrase.of));
  if (STUDENT.test(noun) && plural) return group('students', ownCount);
  if (tags.has('Volunteer')) return group('volunteers', ownCount);
  if (tags.has('Contractor')) return group('contractors', ownCount);
  if (tags.has('Supplier')) return group('suppliers', ownCount);
  if (isMembership(phrase)) return group('staff', ownCount);
  if (COLLECTION.test(noun)) {
    const [of] = phrase.of.flatMap((inner) => peopleOf(reading, inner) ?? []);
    if (of !== undefined && of.kind !== 'unit')
      return { ...of, phrase: { ...of.phrase, start: phrase.start } };
  }
  if (tags.has('Outsider')) return group('outsiders', ownCount);
  if (
    (tags.has('Team') ||
      tags.has('Force') ||
      /^(?:staff|crew|section|force|salesforce|workforce|headcount|manpower)$/.test(noun)) &&
    phrase.of.length > 0
  ) {
    const members = phrase.of.map((inner) => peopleOf(reading, inner));
    const counts = sizeBefore(phrase) ? ownCount : countsOf(phrase.of);
    const kind = members.find(
      (member) => member !== null && member.kind !== 'staff' && member.kind !== 'managers',
    )?.kind;
    const loose = looseRule(reading, phrase);
    if (members.every((member) => member !== null && member.kind === 'managers'))
      return { ...group('managers', counts), loose };
    // "a team of stakeholders", "a committee of parents": they are led for the time of a task.
    const isTask =
      !/^groups?$/.test(noun) &&
      phrase.of.some((inner) => /^(?:stakeholders|parents|partners|residents|alumni)$/.test(inner.noun));
    if (kind === 'outsiders' && isTask) return { ...group('team', counts), loose: 'cross-functional-people' };
    const ofMembers = phrase.of.some((inner) => /^members?$/.test(inner.noun));
    if (
      (kind === 'outsiders' && !ofMembers) ||
      kind === 'volunteers' ||
      kind === 'contractors' ||
      kind === 'suppliers'
    )
      return group(kind, counts);
    return group(tags.has('Staff') ? 'staff' : 'team', counts);
  }
  // "70 crew": heads, not crews.
  if (noun === 'crew' && ownCount.length > 0 && phrase.head === phrase.start + 1 && number?.value !== 1)
    return group('staff', ownCount);
  // "stakeholder groups", "a user group": they are met, not led.
  if (/^groups?$/.test(noun) && SERVED.test(phrase.modifiers.at(-1) ?? ''))
    return group('outsiders', ownCount);
  if (tags.has('Team') || tags.has('Force'))
    return group(
      'team',
      sizeBefore(phrase)
        ? ownCount
        : countsOf(phrase.inside.filter(({ tags: place }) => !place.has('Unit') && !place.has('Site'))),
    );
  if (tags.has('Manager') && !tags.has('Occupation'))
    return plural ? group(isTrade(phrase) ? 'staff' : 'managers', ownCount) : null;
  // "ten managerial direct reports", "management-level reports"
  if (
    noun === 'reports' &&
    phrase.modifiers.some((word) =>
      /^(?:managerial|manager|managers|management|supervisory|leadership)$/.test(word),
    )
  )
    return group('managers', ownCount);
  if (tags.has('Staff')) return group('staff', ownCount);
  if (tags.has('Occupation')) return plural ? group('staff', ownCount) : null;
  if (tags.has('Unit') || isRunPlace(phrase)) return group('unit', ownUnitCount(phrase));
  if (noun === 'resources' && ownCount.length === 0 && CRAFT.test(phrase.modifiers.at(-1) ?? ''))
    return group('staff', []);
  if (ownCount.length > 0) {
    // "supervised 3", "22 reports incl. 3 managers"; "12 financial reports" are papers.
    if (isBareNumber(reading, phrase)) return group('staff', ownCount);
    const plain = phrase.modifiers.every((_, i) => reading.parts[phrase.start + i] !== 'noun');
    if (COLLECTIVE.test(noun) && (noun !== 'reports' || plain)) return group('staff', ownCount);
    // "8 full-time and 5 part-time staff"
    if (noun === 'time' && /^(?:full|part)$/.test(phrase.modifiers.at(-1) ?? ''))
      return group('staff', ownCount);
    // "a 22-actor production", "a 12-person rollout": the people of a piece of work.
    if (sizeBefore(phrase) && tags.has('Project'))
      return { ...group('team', ownCount), loose: 'project-people' };
  }
  return isPeopleByEnding(noun) && plural ? group('staff', ownCount) : null;
}

/** "3", "c. 40", "6 to 9": nothing but the number. */
const isBareNumber = ({ tokens, parts }: Reading, { start, end, number, of }: NounPhrase): boolean =>
  number !== null &&
  // "terminal 2", "ward 3": a name.
  !(parts[start - 1] === 'noun' && tokens[start]?.before === ' ') &&
  !/^age[sd]?$/.test(tokens[start - 1]?.norm ?? '') &&
  tokens.slice(start, of[0] === undefined ? end : of[0].start - 1).every((token) => token.number === number);

/** "11 members of staff", "members of the crew": staff, not the members of a club. */
const isMembership = ({ noun, of }: NounPhrase): boolean =>
  /^members?$/.test(noun) &&
  of.some(({ tags }) => tags.has('Staff') || tags.has('Team') || tags.has('Force'));

/** "project managers", "account managers" have no people of their own as a rule. */
function isTrade(phrase: NounPhrase): boolean {
  const before = phrase.modifiers.at(-1) ?? '';
  return (
    /^(?:managers?|coordinators?|leads?|leaders?|directors?|officers?|assistants?|executives?)$/.test(
      phrase.noun,
    ) &&
    /^(?:project|projects|program|programme|product|account|case|property|relationship|brand|change|category|territory|risk|data|content|community|campaign|marketing|contract|quality|delivery|stakeholder|pm)$/.test(
      before,
    )
  );
}

/** "yard of 75 drivers and agency staff", "ten-person department", "a 120-person unit". */
function ownUnitCount(phrase: NounPhrase): NumberMention[] {
  if (sizeBefore(phrase) && phrase.number !== null && isCount(phrase.number)) return [phrase.number];
  return [
    ...countsOf(phrase.of),
    ...countsOf(
      phrase.inside.filter(
        (inner) => inner.tags.has('Staff') || inner.tags.has('Occupation') || COLLECTIVE.test(inner.noun),
      ),
    ),
  ];
}

/** "140 staff", "60 associates": a noun for all people together; "26 analysts" are some of them. */
export const isWhole = ({ phrase }: PeopleGroup): boolean =>
  phrase.tags.has('Staff') || /^(?:fte|ftes|wte|people|employees|headcount)$/.test(phrase.noun);

/** "a planner" beside counted people is one more. */
export function countedOne(reading: Reading, group: PeopleGroup): PeopleGroup {
  const { phrase } = group;
  const one =
    /^an?$/.test(phrase.modifiers[0] ?? '') && (phrase.tags.has('Occupation') || phrase.tags.has('Manager'));
  const span = reading.tokens[phrase.start]?.span;
  return one && span !== undefined ? { ...group, counts: [{ span, value: 1 }] } : group;
}
