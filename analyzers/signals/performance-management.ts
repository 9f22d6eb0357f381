import { exceptWhileCovering } from '../language/cover.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { type Collector, collect } from '../language/found.ts';
import { type LookAlike, withLookAlikes } from '../language/near.ts';
import {
  advisesManagers,
  answersForPerformance,
  isParting,
  isPerformance,
  ownGroups,
  weighs,
} from '../language/people/appraisal.ts';
import { groupsOf, headCount, isOwnPeople, peopleIn } from '../language/people/counts.ts';
import { peopleOf } from '../language/people/groups.ts';
import {
  NOT_PEOPLE,
  isReview,
  isReviewOfPeople,
  listedPeople,
  peopleAppraised,
  peopleBehind,
} from '../language/people/reviews.ts';
import type { NounPhrase } from '../language/phrases.ts';
import { quantity } from '../language/quantities.ts';
import { type Reading, spanOf } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { actsOn } from '../language/walk.ts';

export const performanceManagement: Signal = {
  id: 'performance-management',
  category: 'people',
  title: 'Reviews, pay and performance',
  rung: 'R2',
  implies: [],
  definition: 'You set objectives, reviewed, rewarded, promoted or disciplined people formally.',
  question: 'Whose formal reviews did you own?',
  steps: [
    'Write the end-of-project reviews, and say that they fed the formal rating.',
    'Ask to own formal objectives and reviews for at least one person.',
    'Take HR’s manager course and then a real case.',
  ],
  template: 'Set objectives and ran reviews for [N]; handled [n] under-performance cases, [outcome].',
  doNot: 'Never describe an identifiable person’s case.',
  cue: /^(?:#Review|review|apprais|evaluat|rat(?:e|es|ed|ing|ings)$|assess|write|disciplin|grievance|corrective|fitness|perform|dismiss|fir(?:e|es|ed|ing)$|reprimand|lay|laid|let|terminat|grad(?:e|es|ed|ing)$|reward|capability|misconduct|conduct$|attendance|tardiness|behavio|absentee|under-?perform|lateness|sickness|absence|warning|pips?$|improvement|probation|pay$|paid$|salary|merit|wage|bonus|increment|compensation|decision|authority|power|say$|exit|objective|goal|okr|kpi|target|expectation)/,
  find: (reading) => withLookAlikes(reading, exceptWhileCovering(reading, find(reading)), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:system|network|application|database|server|query|website|web|project|financial|portfolio|fund|sales|vendor|supplier|campaign|business) performance\b|\bperformance (?:test\w*|tuning|marketing|monitoring|metrics|data|dashboards?|indicators?|analysis)\b/i,
    'other-sense',
  ],
  [/\b(?:input|feedback)\b[^.;]{0,40}\b(?:reviews?|appraisals?|evaluations?)\b/i, 'support'],
  [
    /\b(?:appraisal|review|evaluation|performance)(?: management)? (?:systems?|modules?|software|forms?|process)\b/i,
    'systems',
  ],
];

/** Acts that are formal by themselves. */
const FORMAL = /^(?:appraise|discipline|dismiss|fire|reprimand|lay off|let go)$/;

/** Formal only when done to people or their performance. */
const JUDGES = /^(?:evaluate|rate|review|assess|terminate|grade|reward)$/;

/** Verbs that carry a review: "conducted appraisals". */
const CARRIES =
  /^(?:conduct|perform|run|write|complete|do|carry out|handle|manage|administer|give|deliver|hold|prepare|resolve|oversee|lead|own|hear|develop|set|provide|take|execute|have|issue|approve|calibrate|be responsible|be accountable|process|undertake|deal|coordinate|supervise|use|utilize|include|enforce)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const placed of reading.placed) {
    const { phrase, predicate, role } = placed;
    if (!isReview(phrase) && !isReviewOfPeople(reading, placed)) continue;
    const span = spanOf(
      reading,
      predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
      phrase.end,
    );
    if (
      phrase.owner === 'my' ||
      /\b(?:my|own) (?:\w+ ){0,2}$/i.test(reading.text.slice(0, reading.tokens[phrase.head]?.span.start ?? 0))
    ) {
      found.miss(span, 'received');
      continue;
    }
    const holder = listedPeople(reading, phrase);
    if (holder !== null) found.hit('own', 'activity', span, headCount(peopleIn(reading, holder), 'direct'));
    else if (reading.listed) found.hit('listed', 'activity', span);
    else if (predicate === null) judgeRoot(reading, phrase, found);
    else if (predicate.standing === 'received' || /^(?:receive|get|earn)$/.test(predicate.lemma))
      found.miss(span, 'received');
    else if (
      /^(?:implement|design|introduce|build|create|configure)$/.test(predicate.lemma) &&
      /^(?:system|module|forms?)$/.test(phrase.noun)
    )
      found.miss(span, 'systems');
    else if (CARRIES.test(predicate.lemma) && !/^(?:to|for|from|into)$/.test(role))
      found.hit(predicate.standing, 'activity', span, peopleAppraised(reading, predicate, phrase));
    else if (predicate.standing === 'partial' && role !== 'to') found.hit('partial', 'activity', span);
    else if (/^(?:to|for|from|into)$/.test(role) || predicate.standing === 'support')
      found.miss(span, 'support');
  }
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  return found.found();
}

function judgeRoot(reading: Reading, phrase: NounPhrase, found: Collector): void {
  if (actsOn(reading, phrase).length > 0) return;
  const span = spanOf(reading, phrase.start, phrase.end);
  const duty = reading.predicates.find(({ nominal, at }) => !nominal && at < phrase.start);
  const whose = peopleBehind(reading, phrase);
  // A review in a list of duties is done; alone it is a word.
  const stated = phrase.of.length > 0 || phrase.number !== null || whose.length > 0;
  found.hit(
    duty?.standing ?? (stated && !reading.listed ? 'own' : 'listed'),
    'activity',
    span,
    phrase.number === null ? headCount(whose, 'direct') : [quantity('people', phrase.number)],
  );
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, span } = predicate;
  if (subject !== null) return;
  if (FORMAL.test(lemma)) return judgeFormal(reading, predicate, found);
  if (JUDGES.test(lemma)) return judgeRating(reading, predicate, found);
  if (answersForPerformance(reading, predicate)) return found.hit('partial', 'activity', span);
  const groups = ownGroups(reading, predicate);
  if (advisesManagers(predicate, groups)) return found.hit('partial', 'activity', span);
  if (isParting(reading, predicate, groups)) {
    const parted = objects.flatMap((phrase) => peopleOf(reading, phrase) ?? []);
    return found.hit(standing, 'activity', span, headCount(parted, 'direct'));
  }
  if (weighs(reading, predicate, groups)) found.hit(standing, 'activity', span, headCount(groups, 'direct'));
}

/** "dismissed two drivers", "disciplined staff"; not "fire drill", "dismissed the claim", "fiscal discipline". */
function judgeFormal(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, nominal, at, span } = predicate;
  const bare =
    /^(?:appraise|fire|dismiss|let go|lay off|reprimand)$/.test(lemma) &&
    objects.length > 0 &&
    peopleIn(reading, predicate).length === 0;
  const ofThings =
    nominal &&
    (NOT_PEOPLE.test(reading.tokens[at - 1]?.norm ?? '') ||
      // "My last four appraisals": the author's own.
      /\bmy (?:\w+ ){0,2}$/i.test(reading.text.slice(0, reading.tokens[at]?.span.start)));
  if (standing === 'received' || bare || ofThings) return;
  found.hit(standing, 'activity', span, headCount(ownGroups(reading, predicate), 'direct'));
}

/** "rated 14 corporals", "evaluated the performance of the team"; not "reviewed the ledger". */
function judgeRating(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, nominal, span } = predicate;
  const people = objects.flatMap((phrase) => groupsOf(reading, phrase)).filter(isOwnPeople);
  const hit = (): void => found.hit(standing, 'activity', span, headCount(people, 'direct'));
  // "hired, supervised and evaluated nurses": those one hires or supervises are one's own.
  const inLine = reading.predicates.some(
    (other) =>
      (other.tags.has('Line') || other.tags.has('Hire')) &&
      other.standing === standing &&
      other.objects.some((object) => objects.includes(object)),
  );
  const direct =
    people.some(
      ({ phrase }) =>
        objects.includes(phrase) && (phrase.tags.has('Staff') || phrase.number !== null || inLine),
    ) &&
    lemma !== 'review' &&
    lemma !== 'reward';
  // "supervised clerks: coaching, training and evaluating": those before are meant.
  const led =
    objects.length === 0 && /^(?:evaluate|rate|appraise)$/.test(lemma) && !nominal
      ? reading.predicates
          .filter((other) => other.tags.has('Line') && !other.nominal && other.standing === standing)
          .flatMap((other) => ownGroups(reading, other))
      : [];
  if (led.length > 0) return found.hit(standing, 'activity', span, headCount(led, 'direct'));
  const thing = objects.some((phrase) => phrase.words.some((word) => NOT_PEOPLE.test(word)));
  // "evaluated the work of 12 cleaners": how they work is weighed.
  const work =
    /^(?:evaluate|rate|assess|appraise)$/.test(lemma) &&
    objects.some(({ noun, of }) => noun === 'work' && of.length > 0) &&
    people.some(({ kind }) => kind === 'staff' || kind === 'team');
  const performance = objects.some(
    (phrase) =>
      isPerformance(phrase) &&
      (people.length > 0 ||
        // "assigned tasks to the crew and evaluated performance": theirs.
        (phrase.modifiers.length + phrase.of.length === 0 &&
          reading.placed.some(
            ({ phrase: other }) => other.end <= predicate.at && groupsOf(reading, other).some(isOwnPeople),
          )) ||
        /^(?:employee|staff|team|their|individual|associate)/.test(phrase.modifiers.join(' '))),
  );
  if ((direct && !thing) || work || performance || (lemma === 'terminate' && people.length > 0)) hit();
}
