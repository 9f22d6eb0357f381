import { collect, spanOfAct, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/budgets.ts';
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
  /^(?:deliver|implement|launch|deploy|migrate|commission|relocate|roll out|complete|execute|install|release|open|finish|host|organize|organise|renovate|refurbish|rebuild|convert|upgrade|move|stand up|spearhead|integrate|redesign|introduce|cut over|replace|stage|transition|construct|accomplish|finalize|finalise|close out|re-platform|set up|establish|initiate)$/;
const BUILDS =
  /^(?:develop|build|create|design|architect|engineer|program|code|produce|author|found|pioneer|start|write|make|form|craft|customize)$/;
const STEERS =
  /^(?:manage|lead|oversee|direct|run|head|head up|coordinate|drive|spearhead|champion|supervise|handle|own|plan|project-manage|facilitate|orchestrate|guide|steer|be responsible|be accountable|administer|control|shepherd|execute|prioritize|organize|provide|perform)$/;
/** Nouns of a bounded piece of work. */
const PIECE =
  /^(?:projects?|programmes?|initiatives?|roll-?outs?|implementations?|migrations?|upgrades?|launch(?:es)?|deployments?|conversions?|relocations?|constructions?|refurbishments?|renovations?|installations?|go-lives?|releases?|cut-?overs?|events?|moves?|expansions?|build-?outs?|fit-?outs?|redesigns?|rebuilds?|openings?|overhauls?|deliverables?|milestones?|deliver(?:y|ies)|cycles?|balls?|galas?|conferences?|festivals?|exhibitions?|tournaments?|weddings?|productions?|concerts?|campaigns?|effort|efforts|re-?engineering|replacement|rollout|consolidation|development|assessment|transition|integration|clean-up|conversion)$/;
/** Work that steers a project without being one. */
const PAPER =
  /^(?:plans?|reports?|status|documents?|documentation|meetings?|schedules?|charters?|issues?|risks?|budgets?|communications?|requirements?|tasks?|dashboards?|updates?|scope|reviews?|managers?|teams?|staff|leads?|members?|costs?|timelines?|dependencies|activities|files?|metrics|accounting|expectations|goals|objectives|performance|progress|methodology|methodologies|tools?|standards?|office|process|processes|management|resources|needs|stakeholders|specifications?|progress|training|quality|materials?|portfolio|experience|skills?)$/;
const SYSTEM =
  /^(?:systems?|applications?|apps?|platforms?|websites?|sites?|portals?|solutions?|software|servers?|infrastructure|network|product|products|database|environment|intranet|programs?|warehouse|pipeline|erp|crm|tool|book|film|game|center|centre|facility|facilities|building|buildings|store|office|restaurant|line|lines|phone|house|bridge|home|homes|school|clinic|branch|operation|farm|suite|data|email|emails|voip|desktops?|devices?|units?|directory|files|libraries|apps|toolset|engine|robot|prototype|plant|framework|kitchen|lab|studio|wing|farm|fleet)$/;
/** Parts of daily work: to make one is no project. */
const SMALL =
  /^(?:modules?|pages?|scripts?|components?|features?|quer(?:y|ies)|apis?|microservices?|functions?|forms?|templates?|classes|cases|tests?|plugins?|bugs?|dashboards?|reports?|processes?|procedures?|protocols?|standards?|concepts?|strateg(?:y|ies)|policies|policy|practices|plans?|code|views?|models?|jobs?|units?|lessons?|materials|charts?|spreadsheets?|widgets?|services?|requirements?|changes?|controls?|measures|techniques|methods?|checks?|rules?|guidelines|activities|programs~for|pipelines?|scenarios|procedure|collateral|relationships?|awareness|curriculum|workflows?|metrics|training|sessions?|workshops?|solutions~to|improvements?|schedules?|budgets?|documentation|tables?|interfaces?|screens?|validation|packages?|diagrams?|designs?|estimates?|analysis|content|posts?|routines?|exercises)$/;
const BOUNDED =
  /\b(?:on time|on schedule|ahead of schedule|under budget|within budget|on budget|early|from (?:concept|start|initiation|inception|scratch) to|end[- ]to[- ]end|go-live|milestones?|deadline|in \d+ (?:weeks|months)|project)\b/i;
const TITLE = /\bproject (?:manager|lead|leader|director)\b\s+(?:for|of|on)\b|\bproject lead\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  const title = TITLE.exec(reading.text);
  if (
    title !== null &&
    !/\b(?:worked with|to|with|by)\s(?:the\s|a\s)?$/i.test(reading.text.slice(0, title.index))
  )
    found.hit(
      'own',
      'activity',
      { start: title.index, end: title.index + title[0].length },
      sizesOf(reading),
    );
  judgeRoots(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, standing, objects, subject, nominal, link } = predicate;
  if (subject !== null && link !== 'which' && link !== 'that') return;
  const span = spanOfAct(reading, predicate);
  const piece = objects.find(isPiece);
  const system = objects.find(isSystem);
  if (
    nominal &&
    standing === 'listed' &&
    objects.some(({ noun }) => /^(?:project|projects|program|programme)$/.test(noun))
  )
    return found.hit('listed', 'activity', span);
  if (STEERS.test(lemma) && piece !== undefined)
    return found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, piece));
  const act = objects.find(({ noun }) =>
    /^(?:implementation|implementations|deployment|migration|rollout|roll-out|installation|launch|construction|delivery|development|completion|conversion|opening|execution|relocation|upgrade|integration|redesign|design)$/.test(
      noun,
    ),
  );
  if (STEERS.test(lemma) && act !== undefined && act.of.some((inner) => !SMALL.test(inner.noun)))
    return found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, act));
  if (DELIVERS.test(lemma) && (piece !== undefined || system !== undefined))
    return found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, piece ?? system ?? null));
  if (BUILDS.test(lemma) && system !== undefined && (isWhole(system) || BOUNDED.test(reading.text)))
    return found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, system));
  if (
    BUILDS.test(lemma) &&
    piece !== undefined &&
    /^(?:project|projects|event|events|campaign)$/.test(piece.noun)
  )
    return found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, piece));
  if (
    /^(?:assist|support|participate|help)$/.test(lemma) &&
    [...objects, ...predicate.complements.map(({ phrase }) => phrase)].some(isPiece)
  )
    found.miss(span, 'support');
  if ((DELIVERS.test(lemma) || BUILDS.test(lemma)) && objects.some(({ noun }) => SMALL.test(noun)))
    found.miss(span, 'small-task');
}

function isPiece(phrase: NounPhrase): boolean {
  if (PAPER.test(phrase.noun) && !PIECE.test(phrase.noun)) return false;
  if (
    phrase.noun === 'development' ||
    phrase.noun === 'delivery' ||
    phrase.noun === 'efforts' ||
    phrase.noun === 'effort' ||
    phrase.noun === 'integration'
  )
    return (
      phrase.modifiers.includes('project') || phrase.of.some((inner) => isPiece(inner) || isSystem(inner))
    );
  return (
    PIECE.test(phrase.noun) ||
    (phrase.tags.has('Project') &&
      !/^(?:program|programs|training~program|work|works|phase|scheme)$/.test(phrase.noun)) ||
    (/^(?:phases|aspects|portfolio|series|variety|number|lifecycle|set|part)$/.test(phrase.noun) &&
      phrase.of.some(isPiece))
  );
}

function isSystem(phrase: NounPhrase): boolean {
  if (SMALL.test(phrase.noun) && !SYSTEM.test(phrase.noun)) return false;
  if (wordsOf(phrase).some((word) => /^(?:bug|bugs|ticket|tickets|fixes)$/.test(word))) return false;
  return SYSTEM.test(phrase.noun) || phrase.tags.has('System');
}

/** A whole thing for somebody, not a piece of code: named, first, for the company, or with a purpose of its own. */
function isWhole(phrase: NounPhrase): boolean {
  return (
    !/^(?:programs?|data|files|units?|tools?|directory|suite|environment|lines?|pipeline|infrastructure|product|products|framework|libraries|software|database|home|store|office|engine)$/.test(
      phrase.noun,
    ) ||
    phrase.modifiers.some((word) =>
      /^(?:new|first|custom|customized|customised|entire|full|complete|own|proprietary|company's|state-of-the-art)$/.test(
        word,
      ),
    )
  );
}

function judgeRoots(reading: Reading, found: Collector): void {
  if (reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own')) return;
  for (const { phrase, role } of placedPhrases(reading)) {
    if (role !== 'root') continue;
    const span = spanOf(reading, phrase.start, phrase.end);
    const words = wordsOf(phrase);
    if (
      words.includes('project') &&
      words.includes('management') &&
      !words.some((word) =>
        /^(?:software|system|tools?|degree|certificate|institute|professional|classes|course|skills)$/.test(
          word,
        ),
      )
    )
      found.hit('listed', 'activity', span);
    else if (
      /^(?:go-live|roll-?out|launch|migration|implementation|electrification|upgrade|construction|relocation)$/.test(
        phrase.noun,
      ) &&
      reading.numbers.length > 0 &&
      !reading.listed
    )
      found.hit('own', 'activity', span, sizesOf(reading));
    else if (
      /^(?:director|manager|lead)$/.test(phrase.noun) &&
      /^(?:project|programme|program)$/.test(phrase.modifiers.at(-1) ?? '') &&
      reading.numbers.some((number) => isMoney(reading, number))
    )
      found.hit(
        'own',
        'activity',
        span,
        sizesOf(reading).filter(({ type }) => type === 'money'),
      );
    else if (phrase.noun === 'value' && words.includes('bill'))
      found.hit(
        'own',
        'activity',
        span,
        sizesOf(reading).filter(({ type }) => type === 'money'),
      );
  }
}

/** How many, how large, how long; of money only where it sizes the work, not where it was saved. */
function quantitiesOf(reading: Reading, predicate: Predicate, piece: NounPhrase | null): readonly Quantity[] {
  const from = reading.tokens[predicate.at]?.span.start ?? 0;
  const to = (reading.tokens[predicate.end - 1]?.span.end ?? reading.text.length) + 2;
  const own = piece?.number ?? null;
  const counted = own !== null && isCount(own) ? [quantity('count', own)] : [];
  const within = reading.numbers.filter((number) => number.span.start >= from && number.span.end <= to);
  const money = within
    .filter(
      (number) =>
        number.currency !== undefined &&
        !/\b(?:sav|reduc|cost|revenue|increas|generat|annual)\w*\b[^.;]{0,20}$/i.test(
          reading.text.slice(from, number.span.start),
        ) &&
        !/^[^.;]{0,20}\b(?:annual|savings|corrections|budget)/i.test(reading.text.slice(number.span.end)),
    )
    .slice(0, 1)
    .map((number) => quantity('money', number));
  const later = within.flatMap((number) =>
    /^[^.;,]{0,16}\b(?:early|late|ahead|under budget|under)\b/i.test(reading.text.slice(number.span.end))
      ? (timeQuantity(reading, number) ?? (number.percent === true ? quantity('percent', number) : []))
      : [],
  );
  const things =
    counted.length > 0
      ? counted
      : (piece?.of ?? []).flatMap(({ number }) =>
          number !== null && isCount(number) ? [quantity('count', number)] : [],
        );
  return [...things.slice(0, 1), ...money, ...later];
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
