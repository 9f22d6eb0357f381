import { collect, type Collector } from '../language/found.ts';
import { headCount } from '../language/people/counts.ts';
import { isCount, peopleOf } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
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
  cue: /^(?:#Structure|draw|drew|devis|writ|wrote|produc|propos|revis|revamp|overhaul|streamlin|simplif|map|rework|rethink|reconstruct|rationali|reunit|re-?structur|re-?org|regroup|re-?align|consolidat|merg|integrat|redeploy|centrali|decentrali|combin|split|de-?layer|downsiz|right-?siz|clos|redesign|reshap|insourc|transform|outsourc|reconfigur|layer|structure|flatten|in-?house|house|creat|build|built|establish|found|set|stand|stood|form|launch|introduc|start|spearhead|add|develop|design|defin|redefin|eliminat|consultation|redundanc|headcount|heads?$|count|job)/,
  find: find,
};

const RESHAPES =
  /^(?:restructure|reorganize|reorganise|re-organize|re-organise|re-structure|regroup|realign|re-align|consolidate|merge|integrate|redeploy|centralize|centralise|decentralize|decentralise|combine|split|delayer|downsize|right-size|rightsize|close|redesign|reshape|reconstruct|rationali[sz]e|reunite|insource|transform|outsource|reconfigure)$/;
const FOUNDS =
  /^(?:create|build|establish|found|set up|stand up|form|launch|introduce|start|spearhead|add|develop|design)$/;
const REDRAWS =
  /^(?:define|redesign|draw up|devise|write|produce|propose|revise|revamp|overhaul|streamline|simplify|map|rework|rethink)$/;
const UNIT =
  /^(?:departments?|divisions?|functions?|orgs?|organi[sz]ations?|units?|directorates?|bureaus?|pmo|office|groups?|branch(?:es)?|cent(?:er|re)s?(?: of excellence)?|desk|practice|academy|faculty|section|subsidiar(?:y|ies))$/;
const PEOPLE_UNIT =
  /^(?:teams?|squads?|staff|employees|people|workforce|headcount|roles?|positions?|layers?|structures?|reporting|org|regions?|crews?|departments?|divisions?|functions?|orgs?|organi[sz]ations?|units?|offices?|branches|services?|pmos?|groups?|rotas?|posts?|jobs?|engineers|department's|operations|depot|company|directorates?|managers)$/;
/** What is merged or restructured here is no organisation. */
const THING =
  /^(?:database|data|system|systems|network|server|servers|software|website|code|applications?|files?|process|processes|documents?|directory|portfolio|debt|loans?|accounting|accounts?|inventory|reports?|platform|api|apis|facebook|curriculum|lessons?|budget|layout|tax|services~|campaign|strategies|technology|technologies|tools?|salesforce|visitors|financial|library|records?|infrastructure|spend|contracts?)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeNotes(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, nominal } = predicate;
  const span = predicate.span;
  if (subject !== null) {
    const cut = /^(?:headcount|heads?|layers?|count)$/.test(subject.noun) && predicate.tags.has('Down');
    if (cut) found.hit('own', 'activity', span, peopleBehind(reading, predicate));
    return;
  }
  // "opened and closed the store on Sundays": hours, not structure.
  const hours =
    lemma === 'close' &&
    (reading.predicates.some(
      (other) => other.lemma === 'open' && other.objects.some((o) => objects.includes(o)),
    ) ||
      predicate.complements.some(
        ({ prep, phrase }) =>
          /^(?:at|on|in)$/.test(prep) &&
          /^(?:night|nights|evenings?|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|weekends?|time)$/.test(
            phrase.noun,
          ),
      ));
  if (hours) return;
  const layers = objects.some(
    ({ noun, tags }) => /^layers?$/.test(noun) || (tags.has('Structure') && /^structures?$/.test(noun)),
  );
  if (
    /^(?:remove|replace|cut|eliminate|delayer|flatten|reduce|redefine)$/.test(lemma) &&
    layers &&
    standing !== 'received'
  )
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  // A unit that is transformed works differently; it is redrawn only when teams become other teams.
  const redrawn =
    lemma !== 'transform' ||
    predicate.complements.some(
      ({ prep, phrase }) =>
        /^(?:to|into)$/.test(prep) &&
        (phrase.tags.has('Team') || phrase.tags.has('Structure')) &&
        !phrase.modifiers.some((word) =>
          /^(?:productive|profitable|high-performing|performing|cohesive|effective|winning|strong|top|best|efficient|collaborative|motivated|successful)$/.test(
            word,
          ),
        ),
    );
  if (!redrawn) return;
  if (
    lemma === 'split' &&
    predicate.complements.some(
      ({ prep, phrase }) => prep === 'into' && (phrase.number !== null || phrase.tags.has('Team')),
    )
  )
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  const redesigned = objects.some(
    ({ tags, noun }) => tags.has('Structure') && /^(?:structures?|model|lines?)$/.test(noun),
  );
  if (RESHAPES.test(lemma) && !redesigned) {
    const target = objects.find((phrase) => isOrganisation(phrase));
    if (target !== undefined) {
      return standing === 'received'
        ? found.miss(span, 'received')
        : found.hit(standing, 'activity', span, affected(reading, predicate));
    }
    if (objects.some((phrase) => phrase.words.some((word) => THING.test(word)))) found.miss(span, 'systems');
    return;
  }
  const led = objects.find(({ noun }) =>
    /^(?:reorgani[sz]ation|re-?organi[sz]ation|restructuring|restructure|merger|reorg|re-org)$/.test(noun),
  );
  if (
    /^(?:lead|direct|drive|carry out|head|run|manage|plan|design)$/.test(lemma) &&
    led !== undefined &&
    !nominal
  )
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  if (
    /^(?:bring|take|move)$/.test(lemma) &&
    /\bin-?house\b/i.test(reading.text.slice(span.start)) &&
    objects.some((phrase) => phrase.number !== null && !nominal)
  )
    return found.hit(standing, 'activity', span, affected(reading, predicate));
  const structure = objects.find(
    (phrase) =>
      phrase.tags.has('Structure') &&
      /^(?:structure|model|design|lines?)$/.test(phrase.noun) &&
      phrase.words.some((word) =>
        /^(?:team|org|organi[sz]ation|organi[sz]ational|reporting|operating|department|support|management|staffing)$/.test(
          word,
        ),
      ),
  );
  if ((FOUNDS.test(lemma) || REDRAWS.test(lemma)) && structure !== undefined) {
    found.hit(standing, 'activity', span);
    return;
  }
  const unit = objects.find(
    (phrase) =>
      (UNIT.test(phrase.noun) &&
        !phrase.modifiers.some(
          (word) =>
            (THING.test(word) && !/^(?:data|tax|it)$/.test(word)) ||
            /^(?:lesson|creative|teaching|thematic|working|user|focus|test|support|peer|study|client|control)$/.test(
              word,
            ),
        )) ||
      isNewTeam(phrase) ||
      (phrase.tags.has('Force') && !nominal) ||
      // "created the fraud prevention team": a team with a task of its own.
      (/^teams?$/.test(phrase.noun) &&
        /^(?:create|establish|found|set up|stand up)$/.test(lemma) &&
        phrase.modifiers.length > 1 &&
        !phrase.modifiers.some((word) =>
          /^(?:project|functional|strong|great|effective|winning)$/.test(word),
        )),
  );
  // "establish and maintain HR functions": upkeep of what is there.
  const keptUp = reading.predicates.some(
    (other) => other.lemma === 'maintain' && unit !== undefined && other.objects.includes(unit),
  );
  if (FOUNDS.test(lemma) && unit !== undefined && !nominal && !keptUp) {
    found.hit(standing, 'activity', span, affected(reading, predicate));
    return;
  }
  const roles = objects.some(
    (phrase) =>
      /^(?:roles?|positions?|posts?)$/.test(phrase.noun) &&
      (phrase.modifiers.length > 1 ||
        phrase.of.some(({ tags }) => tags.has('Occupation') || tags.has('Manager')) ||
        (phrase.modifiers.length > 0 && !/^(?:the|a)$/.test(phrase.modifiers[0] ?? ''))) &&
      !phrase.modifiers.some((word) =>
        /^(?:key|leadership|various|multiple|major|integral|user|access|permissions)$/.test(word),
      ),
  );
  if (/^(?:create|introduce|establish|redefine|eliminate|design)$/.test(lemma) && roles) {
    found.hit(standing, 'activity', span, affected(reading, predicate));
    return;
  }
  if (
    lemma === 'take' &&
    predicate.complements.some(
      ({ prep, phrase }) =>
        prep === 'through' &&
        /^(?:consultation|restructure|restructuring|reorganisation|reorganization|redundancy|merger)$/.test(
          phrase.noun,
        ),
    )
  )
    found.hit(standing, 'activity', span, affected(reading, predicate));
}

function isOrganisation(phrase: NounPhrase): boolean {
  if (/^shifts?$/.test(phrase.noun) || phrase.modifiers.some((word) => /^(?:web|online)$/.test(word)))
    return false;
  if (
    phrase.modifiers.concat(phrase.noun).some((word) => THING.test(word)) &&
    !phrase.tags.has('Team') &&
    !/^(?:departments?|divisions?|offices?|units?|functions?|directorates?|staff)$/.test(phrase.noun)
  )
    return false;
  return (
    PEOPLE_UNIT.test(phrase.noun) ||
    phrase.tags.has('Unit') ||
    phrase.tags.has('Function') ||
    phrase.tags.has('Team') ||
    phrase.tags.has('Staff') ||
    phrase.tags.has('Occupation')
  );
}

/** "a new internal consulting team", "a whole regional audit team": one that was not there. */
function isNewTeam(phrase: NounPhrase): boolean {
  return (
    /^(?:teams?|squads?)$/.test(phrase.noun) &&
    phrase.modifiers.some((word) => /^(?:new|first|full|dedicated|in-house|internal)$/.test(word)) &&
    phrase.modifiers.length > 2
  );
}

/** "Re-org: functional silos → five squads (62 people)", "job redesign". */
function judgeNotes(reading: Reading, found: Collector): void {
  const note =
    /^\W*(?:re-?org(?:anisation|anization)?|restructure|restructuring)\b\s*[:–-]/i.exec(reading.text) ??
    /\bjob re-?design(?:ing)?\b/i.exec(reading.text);
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
  const phrases = [...predicate.objects, ...predicate.complements.map(({ phrase }) => phrase)];
  const groups = phrases
    .flatMap((phrase) => peopleOf(reading, phrase) ?? [])
    .filter(({ counts }) => counts.length > 0);
  const merged = predicate.objects.find(({ number }) => number !== null && isCount(number));
  const into = predicate.complements.some(
    ({ prep, phrase }) => prep === 'into' && /^one\b/.test([...phrase.modifiers, phrase.noun].join(' ')),
  );
  if (merged?.number?.value !== undefined && into)
    return [{ type: 'count', from: merged.number.value, to: 1, unit: merged.noun }];
  if (groups.length > 0) return headCount(groups.slice(0, 1), 'affected');
  return peopleBehind(reading, predicate);
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
