import type { Predicate } from '../language/clauses/act.ts';
import { type Collector, collect } from '../language/found.ts';
import { type LookAlike, withLookAlikes } from '../language/near.ts';
import { headCount, isOwnPeople, peopleIn } from '../language/people/counts.ts';
import type { PeopleGroup } from '../language/people/groups.ts';
import {
  GROWS,
  SESSION,
  countedMentees,
  holdsCoaching,
  isMentor,
  menteesOf,
  plansGrowth,
  preparesOwn,
  risenIn,
} from '../language/people/mentees.ts';
import { risesOfTeam, ownRose, promotedBy } from '../language/people/promotions.ts';
import {
  bringsUp,
  buildsProgramme,
  isGrowthOfPeople,
  isOnPaper,
  learnersIn,
  learnersOf,
  seesThrough,
  showsTool,
  trainsToRise,
} from '../language/people/teaching.ts';
import { type Reading, spanOf } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Placed } from '../language/walk.ts';
import type { Span } from '../model.ts';

export const developsLeaders: Signal = {
  id: 'develops-leaders',
  category: 'people',
  title: 'People who stepped up',
  rung: 'R2',
  implies: [],
  definition: 'People you coached or trained stepped up, or are set to.',
  question: 'Who was promoted or took over because of your coaching? How many?',
  steps: [
    'Mentor across teams with an agreed goal and end date.',
    'Choose a successor for your own job and train them: it makes you releasable.',
  ],
  template: 'Coached [N] [role]s; [n] promoted to [role] within [time].',
  doNot: 'Do not claim promotions you had no part in.',
  cue: /^(?:promot|supervisor$|i$|level|my$|coach|mentor|groom|sponsor|up-?skill|nurtur|precept|success|deput|train|develop|teach|taught|educat|guid|instruct|prepar|program|scheme|academy|curriculum|track|initiative|bench|pipeline|career|complet|attend|graduat|leads$|apprentic|intern|cadet|junior|probationer|registrar|learner|recruits$|articled|whom$|them$|these$|session|conversation)/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\btrain\w*\b[^.;]{0,32}\b(?:users|customers|clients|staff|employees|personnel|associates|teams?|people)\b/i,
    'user-training',
  ],
  [
    /\b(?:complet|attend|graduat)\w*\b[^.;]{0,40}\b(?:leadership|management|mentoring|development)\b/i,
    'learned',
  ],
  [
    /\b(?:business|sales|qualified) leads\b|\bdevelop\w*\b[^.;]{0,24}\b(?:software|components?|applications?|systems?|code|websites?)\b/i,
    'other-sense',
  ],
  [
    /\bcoach\w*\b[^.;]{0,24}\b(?:football|soccer|basketball|baseball|rugby|cricket|swimming|hockey|little league|under-\d+)\b/i,
    'spare-time',
  ],
];

const TEACHES = /^(?:train|develop|teach|educate|guide|instruct|prepare)$/;
const SUCCESSION =
  /\b(?:succession|successors?|bench strength|talent pipeline|leadership pipeline|career paths?)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const placed of reading.placed) judgePhrase(reading, placed, found);
  const risen = risenIn(reading);
  if (risen !== null) found.hit('own', 'activity', risen.span, risen.quantities);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, standing, subject, span } = predicate;
  const groups = peopleIn(reading, predicate).filter(isOwnPeople);
  const promoted = lemma === 'promote' ? promotedBy(reading, predicate, groups) : ownRose(reading, predicate);
  if (promoted !== null) return found.hit(promoted.standing, 'activity', promoted.span, promoted.quantities);
  if (lemma === 'promote' || subject !== null) return;
  if (preparesOwn(predicate)) return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (GROWS.test(lemma)) return judgeGrowing(reading, predicate, groups, found);
  if (
    seesThrough(reading, predicate, groups) ||
    bringsUp(predicate, groups) ||
    holdsCoaching(predicate) ||
    (plansGrowth(predicate) && groups.length > 0)
  )
    return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (TEACHES.test(lemma)) judgeTeaching(reading, predicate, found);
}

/** "mentored four juniors", "coached a colleague", "providing mentoring" */
function judgeGrowing(
  reading: Reading,
  predicate: Predicate,
  groups: readonly PeopleGroup[],
  found: Collector,
): void {
  const { standing, objects, nominal, span } = predicate;
  if (standing === 'received') return found.miss(span, 'received');
  if (showsTool(reading, predicate)) return found.miss(span, 'user-training');
  if (groups.length > 0) return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  const unnamed = countedMentees(predicate);
  if (unnamed.length > 0) return found.hit(standing, 'activity', span, unnamed);
  // "sponsored a colleague": one person is one too.
  const one = objects.some(
    ({ tags, modifiers }) =>
      /^(?:an?|one)$/.test(modifiers[0] ?? '') &&
      (tags.has('Occupation') || tags.has('Staff') || tags.has('Manager')),
  );
  if (one && !nominal) return found.hit(standing, 'activity', span);
  if (peopleIn(reading, predicate).length > 0) return found.miss(span, 'not-staff');
  // "providing mentoring": whom, another verb of the line says.
  const team = reading.predicates
    .filter((other) => other.tags.has('Line') && other.standing === standing)
    .flatMap((other) => peopleIn(reading, other))
    .filter(isOwnPeople);
  if (nominal && team.length > 0) return found.hit(standing, 'activity', span, headCount(team, 'mentees'));
  // "performance reviews, coaching sessions and …": the sessions are held.
  const told = nominal
    ? standing === 'listed' || standing === 'trait'
    : objects.length === 0 || objects.some(({ noun }) => SESSION.test(noun));
  if (told) found.hit(standing, 'activity', span);
}

/** Training is development where it goes with mentoring or managing, or where successors and apprentices learn. */
function judgeTeaching(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, span } = predicate;
  const groups = learnersIn(reading, predicate);
  // "developed leads with three wholesalers": bare "leads" are prospects.
  const prospects = objects.some(({ noun, modifiers }) => noun === 'leads' && modifiers.length === 0);
  if (groups.length === 0 || prospects || isOnPaper(reading, predicate, groups)) return;
  if (showsTool(reading, predicate)) return found.miss(span, 'user-training');
  const heads = groups.filter(({ phrase }) => objects.includes(phrase));
  const close = reading.predicates.some(
    (other) =>
      (GROWS.test(other.lemma) || other.lemma === 'develop') &&
      other !== predicate &&
      other.standing === standing &&
      other.objects.some((object) => objects.includes(object)),
  );
  if (lemma === 'develop' && heads.some(({ kind }) => kind !== 'team' || close))
    return found.hit(standing, 'activity', span, headCount(heads, 'mentees'));
  if (trainsToRise(reading, predicate) || (close && lemma !== 'educate'))
    return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  const learners = groups.some(
    ({ kind, phrase }) =>
      kind === 'students' || /^(?:deputy|deputies|successors?|leaders?)$/.test(phrase.noun),
  );
  if (learners && lemma !== 'educate')
    return found.hit(lemma === 'train' ? 'partial' : standing, 'activity', span);
  found.miss(span, 'user-training');
}

/** Programmes for leaders to be, successors in place, mentors by name. */
function judgePhrase(reading: Reading, placed: Placed, found: Collector): void {
  const { phrase, predicate, role } = placed;
  const span = spanOf(
    reading,
    predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
    phrase.end,
  );
  const risen = risesOfTeam(reading, phrase);
  if (predicate !== null && buildsProgramme(reading, placed, span))
    found.hit(predicate.standing, 'activity', span, learnersOf(reading, predicate, phrase));
  else if (
    SUCCESSION.test(phrase.words.join(' ')) &&
    (predicate === null || !predicate.tags.has('Support')) &&
    role !== 'to'
  )
    found.hit(reading.listed ? 'listed' : (predicate?.standing ?? 'own'), 'activity', span);
  else if (isMentor(reading, phrase) && (role === 'root' || role === 'object' || role === 'as'))
    judgeMentor(reading, placed, span, found);
  else if (risen.length > 0) found.hit('own', 'activity', span, risen);
  else if (predicate?.tags.has('Support') === false && isGrowthOfPeople(reading, phrase))
    found.hit(predicate.standing, 'activity', span);
  else if (phrase.modifiers.includes('coaching') && phrase.noun === 'style')
    found.hit('partial', 'activity', span);
}

/** "mentor to two newly promoted leads"; without mentees a word on oneself. */
function judgeMentor(reading: Reading, { phrase, predicate }: Placed, span: Span, found: Collector): void {
  const mentees = menteesOf(reading, phrase);
  if (mentees.length === 0 || reading.listed) return found.hit('partial', 'activity', span);
  const standing = predicate === null || predicate.standing === 'received' ? 'own' : predicate.standing;
  found.hit(standing, 'activity', span, headCount(mentees, 'mentees'));
}
