import { adoptionOf, SPREAD } from '../language/adoption.ts';
import { collect, type Collector } from '../language/found.ts';
import { headCount } from '../language/people/counts.ts';
import { isCount, peopleOf } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import { isRunPlace } from '../language/places.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

export const changeLeadership: Signal = {
  id: 'change-leadership',
  category: 'direction',
  title: 'Change beyond one project',
  rung: 'R2',
  implies: [],
  definition: 'An organisation works differently because of you, and how far it changed is said.',
  question: 'Who works differently now, how many, and how do you know?',
  steps: [
    'Count who uses what your last project brought, and ask those who do not why.',
    'Stay after go-live: own adoption for six months.',
  ],
  template: 'Moved [N people/teams] from [a] to [b]; adoption [x]% in [time].',
  doNot: 'Go-live is delivery, not change.',
  cue: /^(?:#Change|adopt|transition|shift|roll|chang|transform|turn|moderni|overhaul|cultur|revitali|reinvent|rescu|revamp|mov|switch|conver|tak|took|bring|brought|migrat|get|got|introduc|embed|implement|spread|establish|launch|journey|reshap|rethink|redesign|mak|made|practi[sc]ed|used?$|follow|place$|force$|works?$|runs?$)/,
  find: find,
};

const LEADS =
  /^(?:lead|drive|champion|spearhead|direct|head|own|manage|oversee|implement|introduce|deliver|run|guide|pilot|be responsible|orchestrate|embed|initiate|pioneer|provide)$/;
const CHANGE =
  /^(?:transformations?|turnaround|change|changes|adoption|transition|shift|roll-out|rollout|moderni[sz]ation|overhaul|culture)$/;
const ORGANISATION =
  /^(?:organi[sz]ations?|company|business|school|department|division|culture|teams?|function|unit|agency|firm|hospital|trust|store|stores|plants?|sites?|staff|employees|workforce|region|branch|territory|programs?|programmes?|club|practice|operations|bank|office|restaurant|service|ways|church|faculty|clinic|it|facility|group|departments)$/;
/** ITIL and schedules know changes too. */
const TICKET =
  /^(?:requests?|orders?|control|tickets?|advisory|board|logs?|windows?|releases?|management~tool|data|code|oil|files?|configuration|requirement|requirements|hands|price|shift|design)$/;
const WORKS_DIFFERENTLY = /^(?:make|get|bring|move|convert|switch|shift)$/;

/** A way of working, rather than a thing that is put in. */
const WAY =
  /^(?:working|logbooks?|digital|electronic|paperless|hybrid|remote|flexible|agile|lean|devops|scrum|kanban|kaizen|cloud-first|self-service|self-rostering|prescribing|card|cashless|tablets?|improvement|home|model|squads|huddles|organi[sz]ation|culture|practice|practices|methods?|records|plans|waterfall|data-driven|e-learning)$/;
const MOVERS = /^(?:move|switch|transition|shift|convert|take|bring|migrate|get|turn)$/;
const AGENT =
  /\bchange (?:agent|leader(?:ship)?|champion|catalyst)\b|\b(?:organi[sz]ational|cultural|business|people)[- ]change(?: management)?\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeNotes(reading, found);
  judgeClaims(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, tags, objects, standing, subject, complements, span } = predicate;
  if (subject !== null) {
    const adopted =
      lemma === 'adopt' &&
      complements.some(
        ({ prep, phrase }) => prep === 'by' && (phrase.number !== null || phrase.modifiers.includes('all')),
      );
    if (adopted) found.hit('own', 'activity', span, extentOf(reading));
    return;
  }
  const ticket = objects.some((phrase) => phrase.words.some((word) => TICKET.test(word)));
  const change =
    objects.find(isChange) ??
    (lemma === 'provide'
      ? complements.find(({ prep, phrase }) => prep === 'for' && isChange(phrase))?.phrase
      : undefined);
  if (change !== undefined && LEADS.test(lemma)) {
    return ticket
      ? found.miss(span, 'other-sense')
      : found.hit(standing, 'activity', span, extentOf(reading));
  }
  const turns = /^(?:change|shift)$/.test(lemma) || (tags.has('Turn') && lemma !== 'reshape');
  if (turns && !ticket) {
    const organisation = objects.find(
      (phrase) =>
        ORGANISATION.test(phrase.noun) ||
        phrase.tags.has('Unit') ||
        phrase.tags.has('Team') ||
        isRunPlace(phrase) ||
        phrase.of.some((inner) => ORGANISATION.test(inner.noun)),
    );
    if (organisation !== undefined && !/^my\b/.test(organisation.owner ?? '')) {
      found.hit(standing, 'activity', span, extentOf(reading));
      return;
    }
    if (lemma === 'change') found.miss(span, 'other-sense');
    return;
  }
  if (judgeMove(reading, predicate, found)) return;
  const organisation = objects.find((phrase) =>
    /^(?:company|organi[sz]ation|business|department|staff|employees|people|teams?|school|workforce|users|division)$/.test(
      phrase.noun,
    ),
  );
  const state = complements.some(
    ({ prep, phrase }) =>
      (prep === 'to' || prep === 'into' || prep === 'from') &&
      /^(?:working|culture|model|practices?|plan|agile|lean|organi[sz]ation|methods?|approach|cloud|digital|paperless|squads)$/.test(
        phrase.noun,
      ),
  );
  const whole =
    organisation !== undefined &&
    (organisation.number !== null || /^(?:the|our|entire|whole)$/.test(organisation.modifiers[0] ?? ''));
  const works = reading.predicates.some(
    (other) =>
      other.governor === reading.predicates.indexOf(predicate) &&
      /^(?:work|adopt|use|transition|become)$/.test(other.lemma),
  );
  if (WORKS_DIFFERENTLY.test(lemma) && whole && (state || works)) {
    found.hit(standing, 'activity', span, extentOf(reading));
    return;
  }
  if (lemma === 'transition' && whole && (standing === 'partial' || state)) {
    found.hit(standing, 'activity', span, extentOf(reading));
    return;
  }
  if (
    /^(?:participate|support|attend)$/.test(lemma) &&
    [...objects, ...complements.map(({ phrase }) => phrase)].some(isChange)
  )
    found.miss(span, 'support');
}

/** "Moved 240 staff from paper to tablets", "led the switch to self-rostering", "brought lean to nine bakeries". */
function judgeMove(reading: Reading, predicate: Predicate, found: Collector): boolean {
  const { lemma, objects, complements, standing, nominal, link } = predicate;
  if (nominal || link === 'to') return false;
  const span = spanOf(reading, predicate.at, Math.max(predicate.end, predicate.at + 1));
  const to = complements.filter(({ prep }) => /^(?:to|into|onto)$/.test(prep)).map(({ phrase }) => phrase);
  const from = complements.some(({ prep }) => prep === 'from' || prep === 'off');
  const way = (phrase: NounPhrase): boolean => phrase.words.some((word) => WAY.test(word));
  const movers = objects.some(
    (phrase) =>
      phrase.tags.has('Staff') ||
      phrase.tags.has('Occupation') ||
      phrase.tags.has('Team') ||
      phrase.tags.has('Unit') ||
      phrase.tags.has('Force') ||
      /^(?:chain|practice|customers|members)$/.test(phrase.noun),
  );
  const shift = objects.some(({ noun }) =>
    /^(?:move|switch|shift|transition|change|journey|conversion)$/.test(noun),
  );
  const staffOf = objects.some((phrase) =>
    phrase.of.some(({ tags }) => tags.has('Staff') || tags.has('Unit')),
  );
  const brought = objects.some(way) && SPREAD.test(reading.text.slice(span.start));
  const placed = objects.some(
    (phrase) => way(phrase) && (phrase.tags.has('Change') || /working$/.test(phrase.noun)),
  );
  const extent =
    /\b(?:throughout|across|company-?wide|in all|for all)\b/i.test(reading.text.slice(span.start)) ||
    SPREAD.test(reading.text.slice(span.start));
  const how = objects.some(
    ({ noun, modifiers, start }) =>
      noun === 'how' ||
      (modifiers.includes('the') && noun === 'way' && reading.tokens[start + 2]?.norm !== 'for'),
  );
  const isAdopted = /\badoption\b/i.test(reading.text.slice(span.start));
  const changed =
    (MOVERS.test(lemma) && movers && to.length > 0 && (to.some(way) || from || isAdopted)) ||
    (LEADS.test(lemma) &&
      shift &&
      to.length > 0 &&
      (to.some(way) || staffOf || from) &&
      // "moved the office to a new headquarters": another place, the same work.
      !complements.some(
        ({ prep, phrase: { tags, noun } }) =>
          tags.has('System') || (prep === 'to' && (tags.has('Site') || noun === 'headquarters')),
      )) ||
    (/^(?:bring|introduce|roll out|embed|implement|spread|establish|launch)$/.test(lemma) &&
      (brought || (placed && extent))) ||
    (/^(?:change|transform|reshape|rethink|redesign|reinvent)$/.test(lemma) && how);
  const moved = headCount(
    objects
      .flatMap((phrase) => [phrase, ...phrase.of])
      .flatMap((phrase) => peopleOf(reading, phrase) ?? [])
      .filter(({ kind }) => kind === 'staff'),
    'affected',
  );
  const extents = extentOf(reading);
  if (changed) found.hit(standing, 'activity', span, extents.length > 0 ? extents : moved);
  return changed;
}

/** "change agent": said of oneself. "practised on 212 of 230 machines": said of those who work differently. */
function judgeClaims(reading: Reading, found: Collector): void {
  const agent = AGENT.exec(reading.text);
  const silent = reading.predicates.every(({ standing, nominal }) => nominal || standing !== 'own');
  if (
    agent !== null &&
    (silent || reading.listed) &&
    !/\b(?:certif|practitioner|board|request)/i.test(reading.text)
  )
    found.hit('listed', 'activity', { start: agent.index, end: agent.index + agent[0].length });
  const taken = adoptionOf(reading);
  if (taken !== null) found.hit('own', 'activity', taken, extentOf(reading));
}

/** A change in how people work: adoption, transformation, culture; not a change request. */
function isChange(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (words.some((word) => TICKET.test(word))) return false;
  if (
    phrase.noun === 'transition' ||
    phrase.noun === 'shift' ||
    phrase.noun === 'rollout' ||
    phrase.noun === 'roll-out'
  )
    return words.some((word) =>
      /^(?:lean|agile|culture|cultural|organi[sz]ational|devops|hybrid|remote|paperless|excel|manual|waterfall)$/.test(
        word,
      ),
    );
  if (phrase.noun === 'change' || phrase.noun === 'changes')
    return words.some((word) =>
      /^(?:culture|cultural|organi[sz]ational|successful|transformational|process|enterprise|business|company|wide|company-wide|wide-scale|behavioral|behavioural)$/.test(
        word,
      ),
    );
  if (/^(?:program(?:me)?s?|initiatives?|journey)$/.test(phrase.noun))
    return phrase.modifiers.some((word) =>
      /^(?:transformation|turnaround|lean|agile|kaizen|culture)$/.test(word),
    );
  if (phrase.noun === 'management')
    return (
      phrase.modifiers.includes('change') && words.some((word) => /^(?:organi[sz]ational|people)$/.test(word))
    );
  return (
    CHANGE.test(phrase.noun) ||
    (phrase.tags.has('Change') && /^(?:transformation|adoption|turnaround)$/.test(phrase.noun))
  );
}

/** "Kanban roll-out at 3 depots": verbless, with its extent. */
function judgeNotes(reading: Reading, found: Collector): void {
  if (reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own')) return;
  for (const phrase of reading.roots) {
    const span = {
      start: reading.tokens[phrase.start]?.span.start ?? 0,
      end: reading.tokens[phrase.end - 1]?.span.end ?? reading.text.length,
    };
    const certificate = /\b(?:certifi\w*|prosci|course|training|degree)\b/i.test(reading.text);
    if (isChange(phrase) && certificate) found.miss(span, 'learned');
    else if (isChange(phrase) && extentOf(reading).length > 0)
      found.hit('own', 'activity', span, extentOf(reading));
    else if (isChange(phrase) && reading.listed) found.hit('listed', 'activity', span);
  }
}

/** How many work differently, or what share. */
function extentOf(reading: Reading): readonly Quantity[] {
  const percent = reading.numbers.find(
    (number) =>
      number.percent === true &&
      /^[^.;]{0,30}\b(?:adoption|of (?:the|our|all|doctors|nurses|customers|requests|members|pupils|drivers)|staff|users|team|workforce|force)\b/i.test(
        reading.text.slice(number.span.end),
      ),
  );
  if (percent !== undefined) return [quantity('percent', percent)];
  const number = reading.numbers.find(
    (one) =>
      isCount(one) &&
      /^\s*(?:[\w-]+\s){0,2}(?:staff|employees|people|teams?|plants?|sites?|departments?|practices|stores|users|countries|schools|engineers|clinics|depots|bakeries|wards|branches|nurseries|workers|nurses|teachers|drivers|units|offices|squads|machines)\b|^\s*of\s\d/i.test(
        reading.text.slice(one.span.end),
      ),
  );
  if (number === undefined) return [];
  const people =
    /^\s*(?:[\w-]+\s){0,2}(?:staff|employees|people|users|engineers|workers|nurses|teachers|drivers)\b/i.test(
      reading.text.slice(number.span.end),
    );
  return [quantity(people ? 'people' : 'count', number, { role: 'affected' })];
}
