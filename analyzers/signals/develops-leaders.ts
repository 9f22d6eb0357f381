import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { collect, type Collector } from '../language/found.ts';
import { groupsOf, headCount, isOwnPeople, peopleIn } from '../language/people/counts.ts';
import { isCount, type PeopleGroup } from '../language/people/groups.ts';
import { holdsCoaching, menteesOf, plansGrowth, risenIn, SESSION } from '../language/people/mentees.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

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
  cue: /^(?:promot|my$|coach|mentor|groom|sponsor|up-?skill|nurtur|precept|success|deput|train|develop|teach|taught|educat|guid|instruct|prepar|program|scheme|academy|curriculum|track|initiative|bench|pipeline|career|complet|attend|graduat|leads$|apprentic|intern|cadet|junior|probationer|registrar|learner|recruits$|articled|whom$|them$|these$|session|conversation)/,
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

/** A continuing relationship by the word itself. */
const GROWS = /^(?:coach|mentor|groom|sponsor|upskill|nurture|preceptor|precept)$/;
const TEACHES = /^(?:train|develop|teach|educate|guide|instruct|prepare)$/;
/** Whoever learns this is shown a tool or a rule, not a career. */
const TOOL =
  /^(?:software|system|systems|tool|tools|application|applications|module|platform|database|policy|policies|procedures?|regulations?|compliance|rules?|wbs|scheduling|project|excel|erp|crm|safety|equipment|pos|products?|services?|menu|techniques|software's|use|usage|features|reports?|standards)$/;
const SUCCESSION =
  /\b(?:succession|successors?|bench strength|talent pipeline|leadership pipeline|career paths?)\b/i;
const PROGRAMME = /^(?:program(?:me)?s?|schemes?|academy|curriculum|track|initiatives?)$/;
const LEARNERS =
  /\b(?:leadership|managers?|management (?:train\w+|develop\w+|person\w+|candidates?|staff)|supervisors?|leaders?|graduates?|interns?|mentoring|mentorship|apprentices?|succession|high[- ]potential|trainees?)\b/i;

const MATTERS = /^(?:decisions?|cases?|boards?|panels?|process|criteria|policy|exams?)$/;
const LEARNER =
  /^(?:apprentices?|trainees?|interns?|graduates?|cadets?|juniors?|probationers?|registrars?|pupils?|articled clerks?|learners?|recruits?)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgePhrases(reading, found);
  const risen = risenIn(reading);
  if (risen !== null) found.hit('own', 'activity', risen.span, risen.quantities, ['direct-reports']);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, standing, objects, subject, nominal } = predicate;
  const span = predicate.span;
  const groups = peopleIn(reading, predicate).filter(isOwnPeople);
  if (lemma === 'promote') return judgePromotion(reading, predicate, groups, found);
  // "Three of my four leads were picked for command", "four of my analysts became managers"
  const mineRose =
    subject !== null &&
    (subject.owner === 'my' || subject.of.some(({ owner }) => owner === 'my')) &&
    ((/^(?:pick|select|choose|appoint|elevate|advance)$/.test(lemma) && standing === 'passive') ||
      (/^(?:become|make)$/.test(lemma) &&
        objects.some(({ tags }) => tags.has('Manager') || tags.has('Executive'))));
  if (mineRose) {
    const counted =
      subject.number !== null && isCount(subject.number)
        ? [quantity('people', subject.number, { role: 'promoted' })]
        : [];
    return found.hit('own', 'activity', spanOf(reading, subject.start, predicate.at + 1), counted, [
      'direct-reports',
    ]);
  }
  if (subject !== null) return;
  // "developed my deputy": one person by name of the post.
  const mine = objects.some(
    ({ owner, noun, tags }) =>
      /^(?:successors?|deputy|deputies)$/.test(noun) ||
      (owner === 'my' && (tags.has('Manager') || tags.has('Occupation') || tags.has('Staff'))),
  );
  if (mine && (GROWS.test(lemma) || /^(?:develop|train|prepare)$/.test(lemma)))
    return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (GROWS.test(lemma)) {
    if (standing === 'received') return found.miss(span, 'received');
    if (showsTool(reading, predicate)) return found.miss(span, 'user-training');
    if (groups.length > 0) return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
    // "sponsored a colleague": one person is one too.
    const one = objects.some(
      ({ tags, modifiers }) =>
        /^(?:an?|one)$/.test(modifiers[0] ?? '') &&
        (tags.has('Occupation') || tags.has('Staff') || tags.has('Manager')),
    );
    if (one && !nominal) return found.hit(standing, 'activity', span);
    const served = peopleIn(reading, predicate).length > 0;
    if (served) return found.miss(span, 'not-staff');
    // "providing mentoring": whom, another verb of the line says.
    const team = reading.predicates
      .filter((other) => other.tags.has('Line') && other.standing === standing)
      .flatMap((other) => peopleIn(reading, other))
      .filter(isOwnPeople);
    if (nominal && team.length > 0) return found.hit(standing, 'activity', span, headCount(team, 'mentees'));
    if (nominal)
      return standing === 'listed' || standing === 'trait'
        ? found.hit(standing, 'activity', span)
        : undefined;
    // "performance reviews, coaching sessions and …": the sessions are held.
    const held = objects.some(({ noun }) => SESSION.test(noun));
    return objects.length === 0 || held ? found.hit(standing, 'activity', span) : undefined;
  }
  // "took four apprentices through to their certificates"
  const through =
    /^(?:take|see|bring|guide|shepherd|steer|carry|put|walk)$/.test(lemma) &&
    /\bthrough\b/i.test(reading.text.slice(span.start, span.end + 16)) &&
    groups.some(({ kind, phrase }) => kind === 'students' || LEARNER.test(phrase.noun));
  if (through) return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (holdsCoaching(predicate) || (plansGrowth(predicate) && groups.length > 0))
    return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (TEACHES.test(lemma)) judgeTeaching(reading, predicate, found);
}

/** Training is development where it goes with mentoring or managing, or where successors and apprentices learn. */
function judgeTeaching(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing } = predicate;
  const span = predicate.span;
  const groups = objects
    .flatMap((object) => groupsOf(reading, object))
    .filter((group) => isOwnPeople(group) && !/^(?:students?|pupils?)$/.test(group.phrase.noun));
  const heads = groups.filter(({ phrase }) => objects.includes(phrase));
  // "developed leads with three wholesalers": bare "leads" are prospects.
  if (
    groups.length === 0 ||
    objects.some(({ noun, modifiers }) => noun === 'leads' && modifiers.length === 0)
  )
    return;
  const close = reading.predicates.some(
    (other) =>
      (GROWS.test(other.lemma) || other.lemma === 'develop') &&
      other !== predicate &&
      other.standing === standing &&
      other.objects.some((object) => objects.includes(object)),
  );
  const learners = groups.some(
    ({ kind, phrase }) =>
      kind === 'students' || /^(?:deputy|deputies|successors?|leaders?)$/.test(phrase.noun),
  );
  if (showsTool(reading, predicate)) return found.miss(span, 'user-training');
  if (lemma === 'develop' && heads.some(({ kind }) => kind !== 'team' || close))
    return found.hit(standing, 'activity', span, headCount(heads, 'mentees'));
  // "trained clerks to become team leaders"
  const rises = reading.predicates.some(
    (other) =>
      other.link === 'to' &&
      other.governor !== null &&
      reading.predicates[other.governor] === predicate &&
      /^(?:become|assume|take over|take on)$/.test(other.lemma) &&
      other.objects.some(({ tags }) => tags.has('Manager') || tags.has('Executive')),
  );
  if (rises) return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (close && lemma !== 'educate')
    return found.hit(standing, 'activity', span, headCount(groups, 'mentees'));
  if (learners && lemma !== 'educate')
    return found.hit(lemma === 'train' ? 'partial' : standing, 'activity', span);
  found.miss(span, 'user-training');
}

/** "Both of my deputies were promoted", "promoted two to shift lead", "promotion of six reports". */
function judgePromotion(
  reading: Reading,
  predicate: Predicate,
  groups: readonly PeopleGroup[],
  found: Collector,
): void {
  const subject = predicate.subject === null ? [] : groupsOf(reading, predicate.subject).filter(isOwnPeople);
  const bare = predicate.objects.find(
    ({ number, tags, modifiers }) => number !== null && tags.size === 0 && modifiers.length === 0,
  );
  const span = spanOf(
    reading,
    predicate.subject?.start ?? predicate.at,
    Math.max(predicate.at + 1, ...predicate.objects.map(({ end }) => end)),
  );
  // "promotion decisions", "promotion boards": who is promoted is another matter.
  const matter = reading.tokens
    .slice(predicate.at + 1, predicate.at + 4)
    .some(({ norm }) => MATTERS.test(norm));
  if (predicate.standing === 'received' || (predicate.nominal && matter)) return;
  if (subject.length > 0)
    return found.hit('own', 'activity', span, headCount(subject.slice(0, 1), 'promoted'), ['direct-reports']);
  const quantities: readonly Quantity[] =
    bare?.number != null
      ? [quantity('people', bare.number, { role: 'promoted' })]
      : headCount(groups, 'promoted');
  const people =
    groups.some(({ phrase }) => predicate.objects.includes(phrase)) ||
    (predicate.nominal && groups.length > 0);
  if ((people && quantities.length > 0) || bare !== undefined)
    found.hit(predicate.standing, 'activity', span, quantities);
}

/** "with MS Project", "on how to use the ERP", "to ensure adoption of new rules". */
function showsTool(reading: Reading, predicate: Predicate): boolean {
  const first = predicate.complements.find(({ prep }) => prep === 'on' || prep === 'in' || prep === 'with');
  const tool = first !== undefined && first.phrase.words.some((word) => TOOL.test(word));
  const together = reading.predicates.flatMap((other, i) =>
    other.objects.some((object) => predicate.objects.includes(object)) ? [i] : [],
  );
  const purpose = reading.predicates.some(
    (other) =>
      other.link === 'to' &&
      other.governor !== null &&
      together.includes(other.governor) &&
      /^(?:ensure|use|operate|manipulate|comply|follow|utilize|adopt|implement|sell|identify)$/.test(
        other.lemma,
      ),
  );
  const howTo = /\bon how to\b/i.test(reading.text.slice(reading.tokens[predicate.at]?.span.start));
  return tool || purpose || howTo;
}

/** "a programme for ten ward sisters" */
function learnersOf(reading: Reading, predicate: Predicate, phrase: NounPhrase): readonly Quantity[] {
  const groups = predicate.complements
    .filter(({ prep, phrase: other }) => prep === 'for' && other.start >= phrase.end)
    .flatMap(({ phrase: other }) => groupsOf(reading, other))
    .filter(isOwnPeople);
  return headCount(groups.slice(0, 1), 'mentees');
}

/** Programmes for leaders to be, successors in place, mentors by name. */
function judgePhrases(reading: Reading, found: Collector): void {
  for (const { phrase, predicate, role } of reading.placed) {
    const words = phrase.words.join(' ');
    const span = spanOf(
      reading,
      predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
      phrase.end,
    );
    const behind = reading.text.slice(span.start, span.end + 60);
    const built =
      predicate !== null &&
      (predicate.tags.has('Build') ||
        predicate.tags.has('Plan') ||
        predicate.lemma === 'launch' ||
        predicate.lemma === 'introduce' ||
        predicate.lemma === 'run') &&
      role === 'object';
    if (
      PROGRAMME.test(phrase.noun) &&
      built &&
      LEARNERS.test(`${words} ${behind}`) &&
      !/\b(?:software|system|students?|pupils|patients|customers?)\b/i.test(words)
    )
      found.hit(predicate.standing, 'activity', span, learnersOf(reading, predicate, phrase));
    else if (
      SUCCESSION.test(words) &&
      (predicate === null || !predicate.tags.has('Support')) &&
      role !== 'to'
    )
      found.hit(reading.listed ? 'listed' : (predicate?.standing ?? 'own'), 'activity', span);
    else if (
      /^(?:mentor|coach|preceptor)$/.test(phrase.noun) &&
      (role === 'root' || role === 'object' || role === 'as')
    ) {
      const mentees = menteesOf(reading, phrase);
      if (mentees.length > 0 && !reading.listed)
        found.hit(
          predicate === null || predicate.standing === 'received' ? 'own' : predicate.standing,
          'activity',
          span,
          headCount(mentees, 'mentees'),
        );
      else found.hit('partial', 'activity', span);
    } else if (phrase.modifiers.includes('coaching') && phrase.noun === 'style')
      found.hit('partial', 'activity', span);
  }
}
