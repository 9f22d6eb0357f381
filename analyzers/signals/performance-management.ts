import type { Predicate } from '../language/clauses/act.ts';
import { type Collector, collect } from '../language/found.ts';
import { type LookAlike, withLookAlikes } from '../language/near.ts';
import { groupsOf, headCount, isOwnPeople, peopleIn } from '../language/people/counts.ts';
import { peopleOf } from '../language/people/groups.ts';
import {
  NOT_PEOPLE,
  isReview,
  isReviewOfPeople,
  listedPeople,
  peopleAppraised,
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
  cue: /^(?:#Review|review|apprais|evaluat|rat(?:e|es|ed|ing|ings)$|assess|write|disciplin|grievance|corrective|fitness|perform|dismiss|fir(?:e|es|ed|ing)$|reprimand|lay|laid|let|terminat|grad(?:e|es|ed|ing)$|reward|capability|misconduct|conduct$|attendance|tardiness|behavio|absentee|under-?perform|lateness|sickness|absence|warning|pips?$|improvement|probation|pay$|paid$|salary|merit|wage|bonus|increment|compensation|decision|authority|power|say$|performers?$|exit|objective|goal|okr|kpi|target|expectation)/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
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

const CONDUCT =
  /\b(?:attendance|conduct|discipline|tardiness|lateness|behaviou?r|absenteeism|misconduct|under-?performance|poor performance|performance issues)\b/;
const GOALS = /^(?:objectives?|goals?|okrs?|kpis?|targets?|expectations)$/;

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
  const acts = actsOn(reading, phrase);
  const span = spanOf(reading, phrase.start, phrase.end);
  if (acts.length > 0) return;
  const duty = reading.predicates.find(({ nominal, at }) => !nominal && at < phrase.start);
  // A review in a list of duties is done; alone it is a word.
  found.hit(
    duty?.standing ?? (phrase.of.length > 0 || phrase.number !== null ? 'own' : 'listed'),
    'activity',
    span,
    phrase.number === null ? [] : [quantity('people', phrase.number)],
  );
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, complements, subject } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const groups = peopleIn(reading, predicate).filter(
    ({ kind }) => kind === 'staff' || kind === 'managers' || kind === 'team',
  );
  const thing = objects.some((phrase) => phrase.words.some((word) => NOT_PEOPLE.test(word)));
  if (FORMAL.test(lemma)) {
    // "fire drill", "dismissed the claim": only people are fired.
    const bare =
      /^(?:appraise|fire|dismiss|let go|lay off|reprimand)$/.test(lemma) &&
      objects.length > 0 &&
      peopleIn(reading, predicate).length === 0;
    // "fiscal discipline": of money, not of people.
    const other = predicate.nominal && NOT_PEOPLE.test(reading.tokens[predicate.at - 1]?.norm ?? '');
    if (standing === 'received' || bare || other) return;
    return found.hit(standing, 'activity', span, headCount(groups, 'direct'));
  }
  if (JUDGES.test(lemma)) {
    const people = objects.flatMap((phrase) => groupsOf(reading, phrase)).filter(isOwnPeople);
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
    const performance = objects.some(
      (phrase) =>
        phrase.noun === 'performance' &&
        !phrase.words.some((word) => NOT_PEOPLE.test(word)) &&
        (people.length > 0 ||
          /^(?:employee|staff|team|their|individual|associate)/.test(phrase.modifiers.join(' '))),
    );
    if ((direct && !thing) || performance) found.hit(standing, 'activity', span, headCount(people, 'direct'));
    else if (lemma === 'terminate' && people.length > 0)
      found.hit(standing, 'activity', span, headCount(people, 'direct'));
    return;
  }
  // "took two under-performers through formal capability"
  const formally =
    /^(?:take|put|place|move|manage|coach|guide|counsel|see|bring)$/.test(lemma) &&
    complements.some(
      ({ prep, phrase }) =>
        /^(?:through|on|onto|into|out)$/.test(prep) &&
        phrase.words.some((word) =>
          /^(?:capability|disciplinary|pip|pips|improvement|probation|grievance)$/.test(word),
        ),
    );
  const one = objects.some(
    ({ tags, modifiers }) => tags.has('Occupation') && /^(?:an?|one)$/.test(modifiers[0] ?? ''),
  );
  if (formally && (groups.length > 0 || one))
    return found.hit(standing, 'activity', span, headCount(groups, 'direct'));
  const performed =
    lemma === 'manage' &&
    objects.some(
      (phrase) =>
        phrase.noun === 'performance' &&
        !phrase.words.some((word) => NOT_PEOPLE.test(word)) &&
        (phrase.of.some((inner) => groupsOf(reading, inner).some(isOwnPeople)) ||
          phrase.modifiers.some((word) =>
            /^(?:employee|staff|team|individual|people|associate)$/.test(word),
          )),
    );
  const answers =
    lemma === 'be responsible' &&
    objects.some(
      (phrase) =>
        phrase.noun === 'performance' &&
        phrase.of.some((inner) => groupsOf(reading, inner).some(isOwnPeople)),
    );
  if (answers) return found.hit('partial', 'activity', span);
  // "counselled staff on attendance and conduct"
  const counsels =
    /^(?:counsel|coach|speak|caution|warn)$/.test(lemma) &&
    groups.length > 0 &&
    complements.some(
      ({ prep, phrase }) => /^(?:on|about|for|regarding)$/.test(prep) && CONDUCT.test(phrase.words.join(' ')),
    );
  if (counsels) return found.hit(standing, 'activity', span, headCount(groups, 'direct'));
  const pay =
    /^(?:decide|approve|set|award|recommend|determine|agree|administer|allocate|pay out|pay|grant(?:ed|ing)?|authorize|authorise)$/.test(
      lemma,
    ) &&
    [...objects, ...complements.map(({ phrase }) => phrase)].some(
      ({ noun, modifiers, number }) =>
        (/^(?:bonus(?:es)?|increments?)$/.test(noun) && number?.currency === undefined) ||
        (/^(?:rises?|raises?|increases?|awards?|reviews?|adjustments?|levels?)$/.test(noun) &&
          modifiers.some((word) => /^(?:pay|salary|merit|wage|compensation)$/.test(word))),
    );
  // "made the hiring and firing decisions", "final say on promotions and dismissals"
  const decides =
    /^(?:make|take|own|have|hold|exercise)$/.test(lemma) &&
    objects.some(
      ({ noun, modifiers }) =>
        /^(?:decisions?|authority|power|powers|say|responsibility)$/.test(noun) &&
        modifiers.some((word) =>
          /^(?:firing|termination|dismissal|disciplinary|promotion|pay|salary|compensation|bonus)$/.test(
            word,
          ),
        ),
    );
  if (decides) return found.hit(standing, 'activity', span, headCount(groups, 'direct'));
  // "moved two under-performers out", "exited three poor performers"
  const parted =
    /^(?:move|manage|manage out|exit(?:ed|ing)?|transition|counsel out|performance-manage|ease)$/.test(
      lemma,
    ) &&
    objects.some(({ noun }) => /^(?:under-?performers?|performers?|leavers?)$/.test(noun)) &&
    (/^exit/.test(lemma) || /\b(?:out|off|on|exit)\b/i.test(reading.text.slice(span.start)));
  if (parted)
    return found.hit(
      standing,
      'activity',
      span,
      headCount(
        objects.flatMap((phrase) => peopleOf(reading, phrase) ?? []),
        'direct',
      ),
    );
  if (pay) return found.hit(standing, 'activity', span, headCount(groups, 'direct'));
  if (performed) return found.hit(standing, 'activity', span, headCount(groups, 'direct'));
  const goals = objects.some(
    ({ noun, modifiers }) => GOALS.test(noun) && !modifiers.some((word) => NOT_PEOPLE.test(word)),
  );
  if (
    lemma === 'set' &&
    goals &&
    complements.some(
      ({ prep, phrase }) =>
        prep === 'for' &&
        groupsOf(reading, phrase).some(
          ({ kind }) => kind === 'staff' || kind === 'managers' || kind === 'team',
        ),
    )
  )
    found.hit(standing, 'activity', span, headCount(groups, 'direct'));
}
