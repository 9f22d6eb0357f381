import { collect, type Collector } from '../language/found.ts';
import { headCount } from '../language/people/counts.ts';
import { isCount, peopleOf } from '../language/people/groups.ts';
import type { Complement, Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { isClosingTime } from '../language/hours.ts';
import {
  isFounded,
  isLayer,
  isOrganisation,
  isPost,
  isStructure,
  isThing,
  fillsPosts,
  makesOtherTeams,
  makesSeveral,
} from '../language/structures.ts';
import type { Quantity } from '../model.ts';

export const orgDesign: Signal = {
  id: 'org-design',
  category: 'direction',
  title: 'Shaping the organisation',
  rung: 'R3',
  implies: [],
  definition: 'You created, merged, split, closed or reshaped teams, roles or reporting lines.',
  question: 'What was the structure before and after, and how many people were affected?',
  steps: [
    'Write down one structure that slows your area, with the change that you would make and whom it would move.',
    'Take a defined piece of an integration.',
    'Propose and carry out one structural change: merge two rotas, create a lead role.',
  ],
  template: 'Reorganised [N] people from [a] to [b]; [result].',
  doNot: 'Do not claim a reorganisation that happened to you.',
  cue: /^(?:fold|divid|#Structure|draw|drew|mov|bring|brought|put$|plac|unit|take|took|remov|strip|cut|carv|spin|spun|hiv|devis|writ|wrote|produc|propos|revis|revamp|overhaul|streamlin|simplif|map|rework|rethink|reconstruct|rationali|reunit|re-?structur|re-?org|regroup|re-?align|consolidat|merg|integrat|redeploy|centrali|decentrali|combin|split|de-?layer|downsiz|right-?siz|clos|redesign|reshap|insourc|transform|outsourc|reconfigur|layer|structure|flatten|in-?house|house|creat|build|built|establish|found|set|stand|stood|form|launch|introduc|start|spearhead|add|develop|design|defin|redefin|eliminat|consultation|redundanc|headcount|heads?$|count|job)/,
  find: find,
};

const FOUNDS =
  /^(?:create|build|establish|found|set up|stand up|form|launch|introduce|start|spearhead|add|develop|design)$/;
const REDRAWS =
  /^(?:define|redesign|draw up|devise|write|produce|propose|revise|revamp|overhaul|streamline|simplify|map|rework|rethink)$/;
const CUTS = /^(?:remove|take out|strip out|replace|cut|eliminate|delayer|flatten|reduce|redefine)$/;
const LEADS = /^(?:lead|direct|drive|carry out|head|run|manage|plan|design)$/;
const MAKES_POSTS = /^(?:create|introduce|establish|redefine|eliminate|design)$/;
const REORGANISATION =
  /^(?:reorgani[sz]ation|re-?organi[sz]ation|restructuring|restructure|merger|reorg|re-org)$/;
/** "from six teams to two" */
const TEAMS = /\b(?:teams|units|departments|divisions|layers|grades)\b/i;
const UNSETTLES = /^(?:consultation|restructure|restructuring|reorgani[sz]ation|redundancy|merger)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeNotes(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject, nominal, span } = predicate;
  if (subject !== null) {
    const cut = /^(?:headcount|heads?|layers?|count)$/.test(subject.noun) && predicate.tags.has('Down');
    if (cut) found.hit('own', 'activity', span, peopleBehind(reading, predicate));
    return;
  }
  if (isClosingTime(reading, predicate) || fillsPosts(reading, predicate)) return;
  if (CUTS.test(lemma) && objects.some(isLayer) && standing !== 'received')
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  // "moved payroll, HR and facilities under one head", "took out two grades", "carved a unit out of services"
  const parts = objects.filter((phrase) => isOrganisation(phrase)).length;
  const under =
    /\bunder (?:one|a single|a common|the same|joint) (?:[\w-]+ )?(?:head|lead|leader|leadership|manager|director|management|structure|roof|team|function|department|directorate)\b/i;
  const regrouped =
    (/^(?:move|bring|put|place|unite)$/.test(lemma) &&
      parts > 0 &&
      under.test(reading.text.slice(span.start))) ||
    (/^(?:take out|remove|strip out|eliminate|cut)$/.test(lemma) &&
      objects.some(({ noun, number }) => /^(?:grades|tiers|levels)$/.test(noun) && number !== null)) ||
    (/^(?:carve|carved|carving|spin|hive)/.test(lemma) &&
      parts > 0 &&
      /\b(?:out of|off)\b/i.test(reading.text.slice(span.start)));
  if (regrouped && !nominal) return found.hit(standing, 'activity', span, affected(reading, predicate));
  // A unit that is transformed works differently; it is redrawn only when teams become other teams.
  if (lemma === 'transform' && !complements.some(makesOtherTeams)) return;
  const folded =
    /^(?:split|fold|divide)$/.test(lemma) && parts > 0 && complements.some(({ prep }) => prep === 'into');
  if (folded || (lemma === 'split' && complements.some(makesSeveral)))
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  const isRedrawn = objects.some(
    ({ tags, noun }) => tags.has('Structure') && /^(?:structures?|model|lines?)$/.test(noun),
  );
  if (predicate.tags.has('Restructure') && !isRedrawn) {
    judgeReshaping(reading, predicate, found);
    return;
  }
  if (LEADS.test(lemma) && objects.some(({ noun }) => REORGANISATION.test(noun)) && !nominal)
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  if (bringsInHouse(reading, predicate))
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  if ((FOUNDS.test(lemma) || REDRAWS.test(lemma)) && objects.some(isStructure))
    return found.hit(standing, 'activity', span);
  if (FOUNDS.test(lemma) && !nominal && foundsUnit(reading, predicate))
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  if (MAKES_POSTS.test(lemma) && objects.some(isPost))
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  if (lemma === 'take' && complements.some(leadsThrough))
    found.hit(standing, 'activity', span, affected(reading, predicate));
}

function judgeReshaping(reading: Reading, predicate: Predicate, found: Collector): void {
  const { objects, standing, span } = predicate;
  if (!objects.some(isOrganisation)) {
    if (objects.some(isThing)) found.miss(span, 'systems');
  } else if (standing === 'received') found.miss(span, 'received');
  else found.hit(standing, 'activity', span, affected(reading, predicate));
}

/** "took 40 people through consultation". */
const leadsThrough = ({ prep, phrase }: Complement): boolean =>
  prep === 'through' && UNSETTLES.test(phrase.noun);

const bringsInHouse = (reading: Reading, { lemma, objects, nominal, span }: Predicate): boolean =>
  /^(?:bring|take|move)$/.test(lemma) &&
  /\bin-?house\b/i.test(reading.text.slice(span.start)) &&
  objects.some((phrase) => phrase.number !== null && !nominal);

function foundsUnit(reading: Reading, { lemma, objects, nominal }: Predicate): boolean {
  const unit = objects.find((phrase) => isFounded(phrase, lemma, nominal));
  if (unit === undefined) return false;
  // "establish and maintain HR functions": upkeep of what is there.
  return !reading.predicates.some((other) => other.lemma === 'maintain' && other.objects.includes(unit));
}

/** "Re-org: functional silos → five squads (62 people)", "job redesign". */
function judgeNotes(reading: Reading, found: Collector): void {
  const note =
    /^\W*(?:re-?org(?:anisation|anization)?|restructure|restructuring)\b(?: of [^:;.]{3,40})?\s*[:–-]/i.exec(
      reading.text,
    ) ?? /\bjob re-?design(?:ing)?\b/i.exec(reading.text);
  if (note === null) return;
  const people = reading.roots
    .flatMap((phrase) => [phrase, ...phrase.inside, ...phrase.of])
    .flatMap((phrase) => peopleOf(reading, phrase) ?? [])
    .filter(({ counts }) => counts.length > 0);
  const teams = reading.roots.find(
    ({ noun, number }) =>
      /^(?:squads?|teams?|units?|departments?)$/.test(noun) && number !== null && isCount(number),
  );
  found.hit('own', 'activity', { start: note.index, end: reading.text.length }, [
    ...headCount(people.filter(({ kind }) => kind !== 'team').slice(0, 1), 'affected'),
    ...(teams?.number == null ? [] : [quantity('count', teams.number, { unit: teams.noun })]),
  ]);
}

/** People moved, or teams made. */
function affected(reading: Reading, predicate: Predicate): readonly Quantity[] {
  const change = reading.numbers.find(
    ({ from, span }) => from !== undefined && TEAMS.test(reading.text.slice(span.start, span.end)),
  );
  if (change !== undefined) return [quantity('count', change)];
  const phrases = [...predicate.objects, ...predicate.complements.map(({ phrase }) => phrase)];
  const groups = phrases
    .flatMap((phrase) => peopleOf(reading, phrase) ?? [])
    .filter(({ counts }) => counts.length > 0);
  const merged = predicate.objects.find(({ number }) => number !== null && isCount(number));
  const into = /\binto (?:one|a single)\b/i.test(
    reading.text.slice(predicate.span.start, predicate.span.end + 12),
  );
  if (merged?.number?.value !== undefined && into)
    return [{ type: 'count', from: merged.number.value, to: 1, unit: merged.noun }];
  if (groups.length > 0) return headCount(groups.slice(0, 1), 'affected');
  const people = peopleBehind(reading, predicate);
  // "folded three teams into a service"
  return people.length > 0 ||
    predicate.nominal ||
    merged?.number?.value === undefined ||
    merged.number.value < 2 ||
    !isOrganisation(merged)
    ? people
    : [quantity('count', merged.number, { unit: merged.noun })];
}

function peopleBehind(reading: Reading, predicate: Predicate): readonly Quantity[] {
  const from = reading.tokens[predicate.at]?.span.start ?? 0;
  const to = (reading.tokens[predicate.end - 1]?.span.end ?? 0) + 2;
  const number = reading.numbers.find(
    (one) =>
      one.span.start >= from &&
      one.span.end <= to &&
      isCount(one) &&
      (one.from !== undefined ||
        /^\s*(?:\w+\s)?(?:staff|people|employees|fte|heads|posts|roles)\b/i.test(
          reading.text.slice(one.span.end),
        )),
  );
  return number === undefined ? [] : [quantity('people', number, { role: 'affected' })];
}
