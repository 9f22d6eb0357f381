import { collect, spanOfAct, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import { isCount } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/predicates.ts';
import { quantity, timeQuantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { placedPhrases, wordsOf } from '../language/walk.ts';
import type { Quantity } from '../model.ts';

export const projectDelivery: Signal = {
  id: 'project-delivery',
  category: 'results',
  title: 'Delivering projects',
  rung: 'R0',
  implies: [],
  definition: 'You planned and delivered a bounded piece of work with a clear result.',
  question: null,
  steps: ['Take one bounded piece of work from plan to hand-over, and note its time, cost and result.'],
  template: 'Delivered [what] in [time], [variance].',
  doNot: null,
  find: find,
};

/** Ends with something in the world that was not there before. */
const DELIVERS =
  /^(?:deliver|implement|launch|deploy|migrate|commission|relocate|roll out|complete|execute|release|open|organize|organise|renovate|refurbish|rebuild|convert|upgrade|stand up|spearhead|integrate|cut over|replace|stage|transition|construct|accomplish|finalize|finalise|finish|close out|re-platform|move)$/;
/** Makes something; a whole of its own is a delivery, a part of daily work is not. */
const BUILDS =
  /^(?:develop|build|create|design|architect|engineer|produce|author|found|pioneer|set up|establish|introduce|initiate|redesign|craft)$/;
const STEERS =
  /^(?:manage|lead|oversee|direct|run|head|head up|coordinate|drive|spearhead|supervise|handle|own|plan|project-manage|facilitate|orchestrate|guide|steer|be responsible|be accountable|control|shepherd|execute|organize|provide|deliver|complete)$/;
/** A bounded piece of work, by its head. */
const PIECE =
  /^(?:projects?|programmes?|initiatives?|roll-?outs?|roll out|out|implementations?|migrations?|upgrades?|launch(?:es)?|deployments?|conversions?|relocations?|constructions?|refurbishments?|renovations?|installations?|go-lives?|releases?|cut-?overs?|events?|moves?|expansions?|build-?outs?|fit-?outs?|rebuilds?|openings?|overhauls?|deliverables?|milestones?|balls?|galas?|conferences?|festivals?|exhibitions?|tournaments?|weddings?|concerts?|re-?engineering|replacement|clean-up|proof)$/;
/** Acts whose object says whether they are a project: "development of the platform". */
const ACT =
  /^(?:implementation|implementations|deployment|migration|rollout|roll-out|installation|launch|construction|delivery|development|completion|conversion|opening|execution|relocation|upgrade|integration|redesign|design|creation|introduction|management|oversight|planning|cycles?|lifecycle|phases|aspects|portfolio|series|variety|number|roll|set|range)$/;
const SYSTEM =
  /^(?:systems?|applications?|apps?|platforms?|websites?|sites?|portals?|solutions?|software|servers?|infrastructure|network|products?|databases?|environment|intranet|programs?|warehouse|pipeline|erp|crm|tools?|books?|films?|games?|cent(?:er|re)s?|facilit(?:y|ies)|buildings?|stores?|offices?|restaurants?|houses?|bridges?|homes?|schools?|clinics?|branch(?:es)?|operation|suite|emails?|voip|desktops?|devices?|directory|libraries|engines?|robots?|prototypes?|plants?|framework|kitchens?|labs?|studios?|wing|fleet|data|practice|unit|state)$/;
/** Parts of daily work: to make one is no project. */
const SMALL =
  /^(?:modules?|pages?|scripts?|components?|features?|quer(?:y|ies)|apis?|microservices?|functions?|forms?|templates?|classes|cases|tests?|plugins?|bugs?|dashboards?|reports?|process(?:es)?|procedures?|protocols?|standards?|concepts?|strateg(?:y|ies)|policies|policy|practices|plans?|code|views?|models?|jobs?|units?|lessons?|materials|charts?|spreadsheets?|widgets?|services?|requirements?|changes?|controls?|measures|techniques|methods?|methodolog(?:y|ies)|checks?|rules?|guidelines|activities|pipelines?|scenarios|collateral|relationships?|awareness|workflows?|metrics|training|sessions?|workshops?|improvements?|schedules?|budgets?|documentation|tables?|interfaces?|screens?|validation|packages?|diagrams?|estimates?|analysis|content|posts?|routines?|exercises|fairness|equality|culture|principles|publications|recommendations|goals|objectives)$/;
/** Nouns that need a word of size or newness before they are a thing of their own. */
const VAGUE =
  /^(?:programs?|data|files|units?|tools?|directory|environment|pipeline|products?|framework|libraries|software|databases?|homes?|stores?|offices?|engines?|state|infrastructure)$/;
const WHOLE_WORD =
  /^(?:new|first|custom|customized|customised|entire|full|complete|own|proprietary|state-of-the-art|solid|hybrid|virtual|computerized|comprehensive|enterprise|second|major|\$.*)$/;
const BOUNDED =
  /\b(?:on time|on schedule|ahead of schedule|under budget|within budget|on budget|early|from (?:concept|start|initiation|inception|scratch) to|end[- ]to[- ]end|go-live|in \d+ (?:weeks|months))\b/i;
const TITLE =
  /\b(?:project manager|project lead|project leader|operations manager|team lead)\s+(?:for|on) (?=[^.;]{0,60}\b(?:initiative|project|implementation|selection|development|migration|programme|launch|upgrade|move|rollout|roll-out|construction)\b)|^\W*project lead\b/i;
/** Words of learning before "project management" make it a course. */
const STUDY =
  /\b(?:class|classes|course|courses|degree|certificate|certified|diploma|training|studied|student|mba|graduate|bachelor|master)\b[^.;]{0,30}$/i;
const LEARNERS = /\b(?:leadership|managers?|interns?|mentoring|mentorship|trainees?|graduates?)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  const title = TITLE.exec(reading.text);
  if (
    title !== null &&
    !/\b(?:worked with|to|with|by|support\w*|assist\w*)\s(?:the\s|a\s)?$/i.test(
      reading.text.slice(0, title.index),
    )
  )
    found.hit(
      'own',
      'activity',
      { start: title.index, end: title.index + title[0].length },
      sizesOf(reading).slice(0, 1),
    );
  judgePhrases(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, standing, objects, subject, complements, tags } = predicate;
  if (subject !== null) return;
  const span = spanOfAct(reading, predicate);
  const piece = objects.find(isPiece);
  const hit = (phrase: NounPhrase): void =>
    found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, phrase));
  if (objects.some((phrase) => LEARNERS.test(wordsOf(phrase).join(' ')) && /^program/.test(phrase.noun)))
    return;
  if ((STEERS.test(lemma) || DELIVERS.test(lemma)) && piece !== undefined) return hit(piece);
  const through = complements.find(
    ({ prep, phrase }) =>
      (prep === 'in' || prep === 'through' || prep === 'for') && (isPiece(phrase) || isSystemAct(phrase)),
  );
  if (tags.has('Lead') && objects.some((phrase) => phrase.tags.has('Team')) && through !== undefined)
    return hit(through.phrase);
  if (
    STEERS.test(lemma) &&
    objects.some(({ noun }) => /^(?:management|implementation|planning|delivery|rollout)$/.test(noun)) &&
    through?.prep === 'for'
  )
    return hit(through.phrase);
  const system = objects.find(isSystem);
  if (DELIVERS.test(lemma) && system !== undefined) return hit(system);
  const design = objects.find(
    (phrase) => /^(?:design|designs|assessment)$/.test(phrase.noun) && phrase.modifiers.length > 1,
  );
  if (
    (/^(?:deliver|complete)$/.test(lemma) || (tags.has('Lead') && lemma !== 'drive')) &&
    design !== undefined &&
    !SMALL.test(design.of[0]?.noun ?? '')
  )
    return hit(design);
  if (
    lemma === 'install' &&
    system !== undefined &&
    reading.predicates.some((other) => other.lemma === 'deploy' && other.objects.includes(system))
  )
    return hit(system);
  if (BUILDS.test(lemma) && system !== undefined && (isWhole(reading, system) || BOUNDED.test(reading.text)))
    return hit(system);
  if (BUILDS.test(lemma) && piece !== undefined && /^(?:projects?|events?|initiatives?)$/.test(piece.noun))
    return hit(piece);
  const near = [...objects, ...complements.map(({ phrase }) => phrase)];
  if (/^(?:assist|support|participate|help)$/.test(lemma) && near.some(isPiece)) found.miss(span, 'support');
  if ((DELIVERS.test(lemma) || BUILDS.test(lemma)) && objects.some(({ noun }) => SMALL.test(noun)))
    found.miss(span, 'small-task');
}

/** "project", "the migration", "implementation of the ERP", "all phases of the upgrade". */
function isPiece(phrase: NounPhrase): boolean {
  if (phrase.modifiers.some((word) => /^(?:profit|lean|agile|culture|social|career|job)$/.test(word)))
    return false;
  if (ACT.test(phrase.noun) && phrase.of.length > 0)
    return phrase.of.some((inner) => isPiece(inner) || (isSystemAct(phrase) && !SMALL.test(inner.noun)));
  if (/^(?:cycles?|lifecycle|execution|planning|management|delivery|development)$/.test(phrase.noun))
    return phrase.modifiers.includes('project') || phrase.modifiers.includes('projects');
  if (!PIECE.test(phrase.noun) || SMALL.test(phrase.noun)) return false;
  return phrase.noun !== 'out' || phrase.modifiers.includes('roll') || phrase.modifiers.includes('build');
}

/** "deployment of Splunk", "development of the portal": an act on something that stands afterwards. */
function isSystemAct(phrase: NounPhrase): boolean {
  // What is implemented, deployed or converted stands afterwards unless it is a way of working; what is developed must be a thing.
  const places =
    /^(?:implementation|implementations|deployment|migration|rollout|roll-out|roll|installation|launch|conversion|relocation|upgrade|opening|introduction)$/.test(
      phrase.noun,
    );
  const makes =
    /^(?:construction|delivery|development|completion|execution|integration|redesign|design|creation)$/.test(
      phrase.noun,
    );
  return phrase.of.some(
    (inner) =>
      isSystem(inner) ||
      (places && !SMALL.test(inner.noun)) ||
      (makes && isProper(inner)) ||
      (/^(?:views|modules|services)$/.test(inner.noun) && places && inner.modifiers.length > 0),
  );
}

/** A name that the lexicon does not know: a product. */
const isProper = (phrase: NounPhrase): boolean =>
  phrase.tags.size === 0 &&
  !SMALL.test(phrase.noun) &&
  phrase.modifiers.length < 4 &&
  !/(?:tion|ment|ness|ity|ing|ance|ence|ship|ism)s?$/.test(phrase.noun);

function isSystem(phrase: NounPhrase): boolean {
  if (SMALL.test(phrase.noun))
    return phrase.noun === 'services'
      ? false
      : phrase.of.some((inner) => phrase.noun === 'series' && isSystem(inner));
  if (
    wordsOf(phrase).some((word) =>
      /^(?:bug|bugs|ticket|tickets|fixes|categories|learning|lesson)$/.test(word),
    )
  )
    return false;
  if (phrase.noun === 'state') return phrase.of.some(({ noun }) => SYSTEM.test(noun));
  return SYSTEM.test(phrase.noun) || (phrase.tags.has('System') && !phrase.tags.has('Part'));
}

/** A whole thing for somebody, not a piece of code: new, first, named, or with a purpose of its own. */
function isWhole(reading: Reading, phrase: NounPhrase): boolean {
  if (!VAGUE.test(phrase.noun)) return true;
  const purpose = reading.tokens[phrase.end]?.norm === 'to' && /^programs?$/.test(phrase.noun);
  return purpose || phrase.modifiers.some((word) => WHOLE_WORD.test(word) || /'s$/.test(word));
}

/** Skills, titles and verbless lines. */
function judgePhrases(reading: Reading, found: Collector): void {
  const spoken = reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own');
  for (const { phrase, role, predicate } of placedPhrases(reading)) {
    const span = spanOf(reading, phrase.start, phrase.end);
    const words = wordsOf(phrase);
    const skill =
      words.includes('project') &&
      words.includes('management') &&
      !words.some((word) =>
        /^(?:software|system|tools?|degree|institute|professional|methodolog\w*|office|concepts|costs|related|methodology)$/.test(
          word,
        ),
      );
    const said =
      (role === 'root' && (!spoken || phrase.start > 0)) ||
      predicate?.standing === 'trait' ||
      predicate?.standing === 'listed' ||
      /^(?:experienced|skilled)/i.test(reading.text);
    if (
      skill &&
      said &&
      !STUDY.test(reading.text.slice(0, span.start)) &&
      !(predicate !== null && predicate.standing === 'own' && role === 'object')
    )
      found.hit('listed', 'activity', span);
    if (role !== 'root' || spoken || reading.listed) continue;
    const sized =
      /^(?:go-live|roll-?out|launch|migration|implementation|electrification|upgrade|construction|relocation)$/.test(
        phrase.noun,
      ) &&
      reading.numbers.length > 0 &&
      !words.some((word) => /^(?:lean|agile|culture)$/.test(word));
    const titled =
      /^(?:director|manager|lead)$/.test(phrase.noun) &&
      /^(?:project|programme|program)$/.test(phrase.modifiers.at(-1) ?? '') &&
      reading.numbers.some((number) => isMoney(reading, number));
    if (sized) found.hit('own', 'activity', span, sizesOf(reading));
    else if (titled || (phrase.noun === 'value' && words.includes('bill')))
      found.hit(
        'own',
        'activity',
        span,
        sizesOf(reading).filter(({ type }) => type === 'money'),
      );
  }
}

/** How many, how large, how long; of money only where it sizes the work, not where it was saved. */
function quantitiesOf(reading: Reading, predicate: Predicate, piece: NounPhrase): readonly Quantity[] {
  const from = reading.tokens[predicate.at]?.span.start ?? 0;
  const to = (reading.tokens[predicate.end - 1]?.span.end ?? reading.text.length) + 2;
  const within = reading.numbers.filter(({ span }) => span.start >= from && span.end <= to);
  const things = [piece, ...piece.of, ...piece.of.flatMap(({ of }) => of)].flatMap(({ number }) =>
    number !== null && isCount(number) ? [quantity('count', number)] : [],
  );
  const money = within
    .filter((number) => number.currency !== undefined && isSize(reading, number, from))
    .map((number) => quantity('money', number));
  const variance = reading.numbers.flatMap((number) =>
    /^[^.;,]{0,14}\b(?:early|late|ahead|under budget|under)\b/i.test(reading.text.slice(number.span.end))
      ? (timeQuantity(reading, number) ?? (number.percent === true ? quantity('percent', number) : []))
      : [],
  );
  return [...things.slice(0, 1), ...money.slice(0, 1), ...variance];
}

/** Money saved, earned or budgeted by the year is no size of the work. */
function isSize(reading: Reading, number: Reading['numbers'][number], from: number): boolean {
  const before = /\b(?:sav|reduc|cost|revenue|increas|generat|annual|rais|earn)\w*\b[^.;]{0,20}$/i;
  const after = /^[^.;]{0,20}\b(?:annual|savings|corrections|revenue|sales)/i;
  return (
    !before.test(reading.text.slice(from, number.span.start)) &&
    !after.test(reading.text.slice(number.span.end))
  );
}

function sizesOf(reading: Reading): readonly Quantity[] {
  return reading.numbers.flatMap((number) =>
    number.currency !== undefined
      ? [quantity('money', number)]
      : isCount(number) &&
          /^\s*(?:sites|projects|stores|locations|countries|users|plants)\b/i.test(
            reading.text.slice(number.span.end),
          )
        ? [quantity('count', number)]
        : [],
  );
}
