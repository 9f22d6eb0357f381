import type { Predicate } from '../clauses/act.ts';
import { groupsOf, headCount, isOwnPeople, peopleIn } from './counts.ts';
import type { PeopleGroup } from './groups.ts';
import type { NounPhrase } from '../phrases.ts';
import { quantity } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import type { Placed } from '../walk.ts';
import type { Quantity } from '../../model.ts';

/** Systems, studies and projects have performance too. */
export const NOT_PEOPLE =
  /^(?:system|systems|network|application|project|database|server|vendor|supplier|financial|product|website|code|sales|query|sub-contractor|subcontractor|contractor|marketing|forms?|software|module|template|records?|portfolio|fund|store|company|fiscal|budget|budgetary|cost|process|pricing|engineering|technical|academic|scientific|capital)$/;

/** "annual reports of 12 sergeants": what the forces and public services call an appraisal; whose it is decides. */
const isReport = ({ noun, modifiers }: NounPhrase): boolean =>
  /^reports?$/.test(noun) &&
  modifiers.some((word) =>
    /^(?:annual|confidential|performance|efficiency|fitness|appraisal|evaluation)$/.test(word),
  );

/** "year-end reviews for nine engineers": a review by whom it is of. */
export function isReviewOfPeople(reading: Reading, { phrase, predicate }: Placed): boolean {
  if (!/^(?:reviews?|evaluations?|appraisals?|ratings?|write-ups?)$/.test(phrase.noun) && !isReport(phrase))
    return false;
  if (listedPeople(reading, phrase) !== null) return true;
  // "managed 38 associates: rotas, leave, reviews": of the people before it.
  const led =
    predicate !== null &&
    predicate.tags.has('Line') &&
    phrase.modifiers.length === 0 &&
    predicate.objects.some(
      (object) =>
        object.end <= phrase.start &&
        groupsOf(reading, object).some(({ kind }) => kind === 'staff' || kind === 'managers'),
    );
  if (led) return true;
  // "review of the payroll system for all specialists": what is reviewed is named.
  if (phrase.of.length > 0 && phrase.of.every((inner) => groupsOf(reading, inner).length === 0)) return false;
  if (phrase.modifiers.some((word) => NOT_PEOPLE.test(word))) return false;
  const formal = phrase.modifiers.some((word) =>
    /^(?:year|year-end|mid-year|annual|performance|quarterly|probation|pay|salary|formal|appraisal)$/.test(
      word,
    ),
  );
  const whose = [
    ...phrase.of,
    ...(predicate?.complements ?? [])
      .filter(({ prep, phrase: other }) => /^(?:for|of|on)$/.test(prep) && other.start >= phrase.end)
      .map((complement) => complement.phrase),
  ];
  return whose.some(
    (other) =>
      !other.modifiers.some((word) => NOT_PEOPLE.test(word)) &&
      groupsOf(reading, other).some(
        ({ kind }) =>
          kind === 'staff' ||
          kind === 'managers' ||
          (kind === 'team' && (formal || phrase.noun === 'ratings')),
      ),
  );
}

/** "managed 38 associates: rotas, leave, reviews": the people whose reviews the list names. */
export function listedPeople(reading: Reading, phrase: NounPhrase): Predicate | null {
  if (phrase.modifiers.length > 0) return null;
  const first = reading.tokens[phrase.start]?.span.start ?? 0;
  return (
    reading.predicates.find(
      ({ tags, nominal, end, standing, objects }) =>
        !nominal &&
        tags.has('Line') &&
        (standing === 'own' || standing === 'duty') &&
        end <= phrase.start &&
        /^\s*:/.test(reading.text.slice(reading.tokens[end - 1]?.span.end ?? 0, first)) &&
        objects.some((object) => groupsOf(reading, object).some(isOwnPeople)),
    ) ?? null
  );
}

/** "appraisals", "performance reviews", "disciplinary action"; not the review of a project. */
export function isReview(phrase: NounPhrase): boolean {
  // "inter disciplinary jobs", "multi disciplinary team": between fields.
  if (/\b(?:inter|multi|cross|trans) disciplinary\b/.test(phrase.words.join(' '))) return false;
  if (phrase.modifiers.some((word) => NOT_PEOPLE.test(word))) return false;
  // "the appraisal software": a tool.
  if (/^(?:software|tools?|database|portal|platform|app)$/.test(phrase.noun)) return false;
  if (
    phrase.of.some((inner) =>
      inner.words.some((word) =>
        /^(?:vendors?|suppliers?|systems?|projects?|students?|patients?)$/.test(word),
      ),
    )
  )
    return false;
  const words = phrase.words.join(' ');
  return (
    phrase.tags.has('Review') ||
    /\b(?:performance (?:reviews?|appraisals?|evaluations?|improvement plans?|plans|management)|(?:employee|staff|annual|personnel|salary|pay|mid-year) (?:performance )?(?:reviews?|evaluations?|appraisals?)|disciplinary|grievances?|progressive discipline|corrective actions?|fitness reports?|(?:performance )?development reviews?|(?:probation(?:ary)?|year-end|end-of-year|half-yearly) reviews?|(?:final|written|verbal) warnings?|(?:capability|misconduct|conduct|poor performance|under-?performance|lateness|sickness|absence|grievance|disciplinary) (?:cases?|hearings?|meetings|matters|procedures?))\b/.test(
      words,
    )
  );
}

/** Whom the reviews are of: in the phrase, behind it, or whom the same line names as the author's people. */
export function peopleAppraised(
  reading: Reading,
  predicate: Predicate,
  phrase: NounPhrase,
): readonly Quantity[] {
  // "held appraisals and fixed increments for 25 engineers": of joined acts the last names whose.
  const next = reading.predicates[reading.predicates.indexOf(predicate) + 1];
  const joined =
    predicate.complements.length === 0 && next?.link === 'and' && next.at === predicate.end + 1
      ? next.complements.filter(({ prep }) => prep === 'for')
      : [];
  const named = [
    ...groupsOf(reading, phrase),
    ...[...predicate.complements, ...joined].flatMap((complement) => groupsOf(reading, complement.phrase)),
    ...predicate.objects.flatMap((object) => groupsOf(reading, object)),
  ].filter(isOwnPeople);
  const led =
    predicate.link === 'participle' || predicate.link === 'by' || predicate.link === ','
      ? reading.predicates
          .filter(({ tags, at }) => tags.has('Line') && at < predicate.at)
          .flatMap((other) => peopleIn(reading, other))
      : [];
  const counted = [...named, ...led.filter(isOwnPeople)]
    .filter(({ counts }) => counts.length > 0)
    .slice(0, 1);
  if (counted.length > 0) return headCount(counted, 'direct');
  const own =
    phrase.number ??
    predicate.complements.find(({ prep, phrase: other }) => prep === 'on' && other.number !== null)?.phrase
      .number ??
    null;
  return own === null ? [] : [quantity('people', own, { role: 'direct' })];
}

/** "Appraisals and rotas for a crew of 40": whose they are is said behind, in a line without a verb. */
export const peopleBehind = (reading: Reading, review: NounPhrase): readonly PeopleGroup[] =>
  reading.roots
    .filter(({ start }) => start > review.start && /^(?:for|of)$/.test(reading.tokens[start - 1]?.norm ?? ''))
    .flatMap((other) => groupsOf(reading, other))
    .filter((group) => isOwnPeople(group) && group.counts.length > 0)
    .slice(0, 1);
