import type { Predicate } from './clauses/act.ts';
import type { NounPhrase } from './phrases.ts';
import { isRunPlace } from './places.ts';
import type { Reading } from './reading.ts';

/** A bounded piece of work, by its head. */
const PIECE =
  /^(?:projects?|programmes?|initiatives?|roll-?outs?|roll out|out|implementations?|migrations?|upgrades?|launch(?:es)?|deployments?|conversions?|relocations?|constructions?|refurbishments?|renovations?|installations?|go-lives?|releases?|cut-?overs?|events?|moves?|expansions?|build-?outs?|fit-?outs?|rebuilds?|openings?|overhauls?|deliverables?|milestones?|balls?|galas?|conferences?|festivals?|exhibitions?|tournaments?|weddings?|concerts?|shows?|fairs?|marathons?|parades?|ceremon(?:y|ies)|summits?|conventions?|expos?|reunions?|auctions?|campaigns?|tours?|competitions?|re-?engineering|replacement|clean-up|refits?|proof|pilot|redesigns?|retrofits?|moderni[sz]ations?|decommissioning|trade-?shows?|fundraiser|workstreams?|electrification)$/;
/** Acts whose object says whether they are a project: "development of the platform". */
const ACT =
  /^(?:implementation|implementations|deployment|migration|rollout|roll-out|installation|launch|construction|delivery|development|completion|commissioning|handover|hand-over|conversion|consolidation|opening|execution|relocation|upgrade|integration|redesign|design|creation|introduction|management|oversight|planning|cycles?|lifecycle|phases|aspects|portfolio|series|variety|number|roll|set|range)$/;
const SYSTEM =
  /^(?:systems?|applications?|apps?|platforms?|websites?|sites?|portals?|solutions?|software|servers?|infrastructure|network|products?|databases?|environment|intranet|program(?:me)?s?|warehouse|pipeline|erp|crm|tools?|books?|films?|games?|cent(?:er|re)s?|facilit(?:y|ies)|buildings?|stores?|offices?|restaurants?|houses?|bridges?|homes?|schools?|clinics?|branch(?:es)?|operation|suite|emails?|voip|desktops?|devices?|directory|libraries|engines?|robots?|prototypes?|plants?|framework|kitchens?|labs?|studios?|wing|fleet|data|practice|unit|state|offerings?)$/;
/** Parts of daily work: to make one is no project. */
export const SMALL =
  /^(?:modules?|pages?|scripts?|components?|features?|quer(?:y|ies)|apis?|microservices?|functions?|forms?|templates?|classes|cases|tests?|plugins?|bugs?|dashboards?|reports?|process(?:es)?|procedures?|protocols?|standards?|concepts?|strateg(?:y|ies)|policies|policy|practices|plans?|code|views?|models?|jobs?|units?|lessons?|materials|charts?|spreadsheets?|widgets?|services?|requirements?|changes?|controls?|measures|techniques|methods?|methodolog(?:y|ies)|checks?|rules?|guidelines|activities|pipelines?|scenarios|collateral|relationships?|awareness|workflows?|metrics|training|sessions?|workshops?|improvements?|schedules?|budgets?|documentation|tables?|interfaces?|screens?|validation|packages?|diagrams?|estimates?|analysis|content|posts?|routines?|exercises|fairness|equality|culture|principles|publications|recommendations|goals|objectives)$/;
/** Nouns that need a word of size or newness before they are a thing of their own. */
const VAGUE =
  /^(?:program(?:me)?s?|data|files|units?|tools?|directory|environment|pipeline|products?|framework|libraries|software|databases?|homes?|stores?|offices?|engines?|state|infrastructure)$/;
const WHOLE_WORD =
  /^(?:new|first|custom|customi[sz]ed|entire|full|complete|own|proprietary|state-of-the-art|solid|hybrid|virtual|computerized|comprehensive|enterprise|second|major|\$.*)$/;

/** Programmes that go on: a policy, a benefit, a course. */
const STANDING =
  /^(?:profit|lean|agile|culture|social|career|job|control|safety|compliance|risk|training|quality|security|recruitment|wellness|maintenance|loyalty|scholarship|benefits?|assistance|education|educational|fitness|improvement|internship|mentoring|apprenticeship|outreach|academic|honors|after-school|volunteer|welfare|health|reward|rewards|leadership|development|degree)$/;

/** "the entire conversion process", "relocation efforts": the work on a thing that is done once. */
const PIECE_PROCESS = /^(?:process|efforts?|activities|work)$/;
const ONCE =
  /^(?:conversion|construction|renovation|migration|implementation|relocation|roll-?out|refurbishment|launch|deployment|installation|upgrade|closeout|close-out|commissioning|demolition|redevelopment|moderni[sz]ation|expansion|replacement|rebuild)$/;

/** "civil works", "pipeline works". */
const WORKS =
  /^(?:capital|civil|building|construction|pipeline|remedial|enabling|road|drainage|electrical|mechanical|mep|structural|finishing|refurbishment|demolition|foundation|infrastructure|landscaping)$/;
const TECHNICAL =
  /^(?:systems?|it|infrastructure|technology|technical|platform|network|software|digital|cloud|data|erp|crm|server|site|plant|office|database|payroll|billing|website)$/;
const BUILT = /^(?:construction|building|demolition|restoration|renovation|refurbishment|redevelopment)$/;

/** "project", "the migration", "implementation of the ERP", "all phases of the upgrade". */
export function isPiece(phrase: NounPhrase): boolean {
  const standing = phrase.modifiers.some((word) => STANDING.test(word));
  if (PIECE_PROCESS.test(phrase.noun) && phrase.modifiers.some((word) => ONCE.test(word)))
    return (
      phrase.modifiers.some((word) => /^(?:entire|whole|full|all|complete)$/.test(word)) ||
      !/^process/.test(phrase.noun)
    );
  if (/^functions?$/.test(phrase.noun))
    return phrase.modifiers.some((word) => /^(?:social|fundraising|charity|formal)$/.test(word));
  if (
    standing &&
    /^(?:program(?:me)?s?|improvements?|shows?|fairs?|moves?)$/.test(phrase.noun) &&
    !(/^fairs?$/.test(phrase.noun) && phrase.modifiers.includes('health'))
  )
    return false;
  // "a modernization program": a programme is called by what is done once.
  if (
    /^program(?:me)?s?$/.test(phrase.noun) &&
    (phrase.number?.currency !== undefined || phrase.modifiers.some((word) => ONCE.test(word)))
  )
    return true;
  // "client engagements" of a consultant; how engaged somebody is has no plural.
  if (phrase.noun === 'engagements')
    return phrase.modifiers.some((word) => /^(?:client|consulting|advisory|customer|audit)$/.test(word));
  // "the complete redesign of a report": a part made anew as a whole.
  if (
    phrase.noun === 'redesign' &&
    phrase.modifiers.some((word) => /^(?:complete|full|total|entire|whole)$/.test(word))
  )
    return true;
  // "the network transition", "data center consolidation": of a system; staff pass over, and papers are put together too.
  if (phrase.of.length === 0 && /^consolidations?$/.test(phrase.noun))
    return phrase.modifiers.some((word) => TECHNICAL.test(word));
  if (/^transitions?$/.test(phrase.noun)) return phrase.modifiers.some((word) => TECHNICAL.test(word));
  if (
    !/^projects?$/.test(phrase.noun) &&
    phrase.modifiers.some((word) => /^(?:profit|lean|agile|culture|social|career|job)$/.test(word))
  )
    return false;
  // "all aspects of the surgery": a place that runs every day is no project.
  const runs =
    /^(?:management|oversight|aspects|portfolio)$/.test(phrase.noun) &&
    phrase.of.some(
      (inner) =>
        isRunPlace(inner) ||
        /^(?:practice|clinics?|branch(?:es)?|stores?|restaurants?|offices?|schools?|plants?|labs?|properties|facilit(?:y|ies)|buildings|sites)$/.test(
          inner.noun,
        ),
    );
  if (runs) return false;
  // "budget implementations", "policy roll-out": paper put into force.
  if (
    /^(?:implementations?|deployments?|roll-?outs?)$/.test(phrase.noun) &&
    phrase.modifiers.some((word) => /^(?:budgets?|polic(?:y|ies)|plans?|lesson|curriculum)$/.test(word))
  )
    return false;
  // "construction of a station", "the building of two weirs": whatever is built stands afterwards.
  if (BUILT.test(phrase.noun) && phrase.of.length > 0)
    return phrase.of.some(
      ({ noun, tags }) =>
        !SMALL.test(noun) &&
        !tags.has('Team') &&
        !/^(?:relations?|partnerships?|capacity|trust|teams?|culture|skills?)$/.test(noun),
    );
  if (phrase.noun === 'works' && phrase.modifiers.some((word) => WORKS.test(word))) return true;
  if (ACT.test(phrase.noun) && phrase.of.length > 0)
    return phrase.of.some((inner) => isPiece(inner) || (isSystemAct(phrase) && !SMALL.test(inner.noun)));
  if (/^(?:cycles?|lifecycle|execution|planning|management|delivery|development)$/.test(phrase.noun))
    return phrase.modifiers.includes('project') || phrase.modifiers.includes('projects');
  if (!PIECE.test(phrase.noun) || SMALL.test(phrase.noun)) return false;
  // "expansion of the market": what a firm sells more of is no piece of work.
  if (
    phrase.noun === 'expansion' &&
    phrase.of.some(({ noun }) => /^(?:markets?|business|base|sales|reach|portfolio)$/.test(noun))
  )
    return false;
  return phrase.noun !== 'out' || phrase.modifiers.includes('roll') || phrase.modifiers.includes('build');
}

/** "deployment of Splunk", "development of the portal": an act on something that stands afterwards. */
export function isSystemAct(phrase: NounPhrase): boolean {
  // What is implemented, deployed or converted stands afterwards unless it is a way of working; what is developed must be a thing.
  const places =
    /^(?:implementation|implementations|deployment|migration|rollout|roll-out|roll|installation|launch|conversion|relocation|upgrade|opening|introduction)$/.test(
      phrase.noun,
    );
  const makes =
    /^(?:construction|delivery|development|completion|commissioning|handover|hand-over|execution|integration|redesign|design|creation)$/.test(
      phrase.noun,
    );
  return phrase.of.some(
    (inner) =>
      isSystem(inner) ||
      (places && !SMALL.test(inner.noun)) ||
      (makes && isProper(inner)) ||
      (/^(?:handover|hand-over|commissioning|completion)$/.test(phrase.noun) &&
        (inner.tags.has('Unit') || inner.tags.has('Site'))) ||
      (/^(?:views|modules|services)$/.test(inner.noun) && places && inner.modifiers.length > 0),
  );
}

/** A name that the lexicon does not know: a product. */
const isProper = (phrase: NounPhrase): boolean =>
  phrase.tags.size === 0 &&
  !SMALL.test(phrase.noun) &&
  phrase.modifiers.length < 6 &&
  !/(?:tion|ment|ness|ity|ing|ance|ence|ship|ism)s?$/.test(phrase.noun);

/** A system, product or site: something built whole, where a module or a ticket is a part of one. */
export function isSystem(phrase: NounPhrase): boolean {
  if (SMALL.test(phrase.noun))
    return phrase.noun === 'services'
      ? false
      : phrase.of.some((inner) => phrase.noun === 'series' && isSystem(inner));
  if (
    phrase.words.some((word) => /^(?:bug|bugs|ticket|tickets|fixes|categories|learning|lesson)$/.test(word))
  )
    return false;
  if (phrase.noun === 'state') return phrase.of.some(({ noun }) => SYSTEM.test(noun));
  return SYSTEM.test(phrase.noun) || (phrase.tags.has('System') && !phrase.tags.has('Part'));
}

/** What can be rolled out or moved as a whole; a part of daily work, an idea and people cannot. */
export function isThing(phrase: NounPhrase): boolean {
  const people = phrase.tags.has('Staff') || phrase.tags.has('Occupation') || phrase.tags.has('Team');
  return (
    isSystem(phrase) ||
    (!people &&
      !phrase.tags.has('Part') &&
      !phrase.tags.has('Document') &&
      !SMALL.test(phrase.noun) &&
      !/(?:tion|ment|ness|ance|ence|ship|ism)s?$/.test(phrase.noun))
  );
}

/** "aspects of a campaign": a share of the work, unless it is all of them. */
export function isShare(phrase: NounPhrase): boolean {
  return (
    /^(?:aspects?|parts?|portions?|elements?|areas?|components?|segments?)$/.test(phrase.noun) &&
    !phrase.modifiers.some((word) => /^(?:all|every|entire|various|most|both)$/.test(word)) &&
    phrase.of.some(isPiece)
  );
}

/** A whole thing for somebody, not a piece of code: new, first, named, or with a purpose of its own. */
export function isWhole(reading: Reading, phrase: NounPhrase): boolean {
  if (!VAGUE.test(phrase.noun)) return true;
  const people =
    /^(?:promote|train|coach|recruit|mentor|develop|educate|teach|help|support|reward|improve|increase|enhance|ensure|address|reduce|raise)$/;
  const purpose =
    /^program(?:me)?s?$/.test(phrase.noun) &&
    reading.tokens[phrase.end]?.norm === 'to' &&
    !people.test(reading.tokens[phrase.end + 1]?.norm ?? '');
  return purpose || phrase.modifiers.some((word) => WHOLE_WORD.test(word) || /'s$/.test(word));
}

/** "oversaw the budget including events": what is only counted among something else is not what was acted on. */
export function isIncluded({ tokens }: Reading, { at, objects }: Predicate, phrase: NounPhrase): boolean {
  const [first] = objects;
  if (first === undefined || first === phrase) return false;
  if (!first.tags.has('Budget') && !/^(?:operations?|training|education|coursework)$/.test(first.noun))
    return false;
  for (let k = Math.max(at, first.head) + 1; k < phrase.start; k++)
    if (/^(?:including|include|incl|covering)$/.test(tokens[k]?.norm ?? '')) return true;
  return false;
}

/** "launch and descent operations": what is joined to the first word of what goes on running is one of its kinds. */
export function describesNext(
  { tokens, parts }: Reading,
  { objects }: Predicate,
  phrase: NounPhrase,
): boolean {
  const next = objects[objects.indexOf(phrase) + 1];
  return (
    next !== undefined &&
    objects.includes(phrase) &&
    phrase.of.length === 0 &&
    phrase.number === null &&
    !phrase.tags.has('Plural') &&
    parts[phrase.start] !== 'det' &&
    tokens[next.start - 1]?.norm === 'and' &&
    parts[next.start] !== 'det' &&
    next.modifiers.length > 0 &&
    /^(?:operations|activities|procedures|processes|services|functions)$/.test(next.noun)
  );
}
