import type { Complement, Predicate } from './clauses/act.ts';
import type { NounPhrase } from './phrases.ts';
import {
  describesNext,
  isIncluded,
  isPiece,
  isSystem,
  isSystemAct,
  isThing,
  isWhole,
  SMALL,
} from './pieces.ts';
import { namesField } from './project-words.ts';
import type { Reading } from './reading.ts';

/** What an act brings into the world: the noun that says so, for each way of saying it. */

/** Ends with something in the world that was not there before; to steer, host or install may be daily work. */
export const deliversWhole = ({ lemma, tags }: Predicate): boolean =>
  (tags.has('Deliver') && !/^(?:manage|lead|oversee|host|introduce|install)$/.test(lemma)) ||
  /^(?:organi[sz]e|spearhead|integrate|cut over|replace|construct|ship|put in)$/.test(lemma);
/** Makes something; a whole of its own is a delivery, a part of daily work is not. */
export const BUILDS =
  /^(?:develop|build|create|design|architect|engineer|produce|author|found|pioneer|set up|establish|introduce|initiate|redesign|craft|co-found|co-create|co-design|erect)$/;
/** Puts a thing in place as a whole. */
const PLACES = /^(?:roll out|launch|migrate|deploy|relocate|commission|re-platform|replatform|cut over)$/;
/** Parts for their maker, a release for those who wait for it. */
const RELEASED = /^(?:features|enhancements|capabilities|offerings)$/;
/** To found a unit is to shape the organisation; to build one of bricks is a project. */
const FOUNDS = /^(?:found|establish|set up|create|develop|initiate)$/;
/** What goes out to those who are to use it. */
const LAUNCHED =
  /^(?:models?|services?|schemes?|lines?|dashboards?|strateg(?:y|ies)|workflows?|process(?:es)?|collections?|brands?)$/;
/** Ways of working, and what is done by way of them. */
const WAY =
  /(?:ing|ity|al|ics|cy|work|ways?|approach(?:es)?|roles?|ideas?|actions?|steps|use|structures?|mechanisms?|kpis?|agile|scrum|kanban|lean|habits|routines?|tactics|reforms?|theme|themes|best|terms|orders?|budgets?|policies|plans?|discipline|cadence|reviews?|programming)$/;
export const STEERS =
  /^(?:manage|lead|oversee|direct|run|head|head up|coordinate|drive|spearhead|supervise|handle|own|plan|project-manage|facilitate|orchestrate|guide|steer|be responsible|be accountable|control|shepherd|juggle|execute|organize|provide|deliver|complete|steward|mastermind|sponsor)$/;
const BOUNDED =
  /\b(?:on time|on schedule|ahead of schedule|under budget|within budget|on budget|early|from (?:(?:an?|the) )?(?:[\w-]+ )?(?:concept|idea|start|initiation|inception|scratch|design|planning|pilot) (?:in)?to|from (?:the )?ground up|from scratch|end[- ]to[- ]end|go-live|in \d+ (?:weeks|months))\b/i;
export interface Delivery {
  readonly reading: Reading;
  readonly predicate: Predicate;
  /** The bounded piece of work that is acted on. */
  readonly piece: NounPhrase | undefined;
  /** The system, product or site that is acted on; a unit that is founded is none. */
  readonly system: NounPhrase | undefined;
}

/** The act with what it may deliver. */
export function deliveryOf(reading: Reading, predicate: Predicate): Delivery {
  const { lemma, objects } = predicate;
  return {
    reading,
    predicate,
    piece: objects.find(
      (phrase) =>
        isPiece(phrase) &&
        // "ran the change portfolio: 24 projects": they are what it holds.
        !(objects[0] !== phrase && objects[0]?.tags.has('Portfolio') === true) &&
        !namesField(reading, predicate, phrase) &&
        !isIncluded(reading, predicate, phrase) &&
        !describesNext(reading, predicate, phrase),
    ),
    system: objects.find(
      (phrase) =>
        isSystem(phrase) &&
        !(FOUNDS.test(lemma) && phrase.tags.has('Unit')) &&
        !namesField(reading, predicate, phrase) &&
        !isIncluded(reading, predicate, phrase),
    ),
  };
}

/** "delivered the migration", "oversaw two refits" */
export const steersPiece = ({ predicate, piece }: Delivery): NounPhrase | undefined =>
  STEERS.test(predicate.lemma) || deliversWhole(predicate) ? piece : undefined;

/** "commissioned the plant" */
export const deliversSystem = ({ predicate, system }: Delivery): NounPhrase | undefined =>
  deliversWhole(predicate) ? system : undefined;

const throughOf = ({ complements }: Predicate): Complement | undefined =>
  complements.find(
    ({ prep, phrase }) =>
      (prep === 'in' || prep === 'through' || prep === 'for') && (isPiece(phrase) || isSystemAct(phrase)),
  );

/** "led a crew through the refit" */
export function leadsTeamThrough({ predicate }: Delivery): NounPhrase | undefined {
  const { tags, objects } = predicate;
  const leads = tags.has('Lead') && objects.some((phrase) => phrase.tags.has('Team'));
  return leads ? throughOf(predicate)?.phrase : undefined;
}

/** "oversaw planning and delivery for the move" */
export function steersPhases({ predicate }: Delivery): NounPhrase | undefined {
  const { lemma, objects } = predicate;
  const phase = objects.some(({ noun }) =>
    /^(?:management|implementation|planning|delivery|rollout)$/.test(noun),
  );
  const through = STEERS.test(lemma) && phase ? throughOf(predicate) : undefined;
  return through?.prep === 'for' ? through.phrase : undefined;
}

/** "launched a winter collection", "migrated the archive" */
export function placesThing({ predicate: { lemma, objects } }: Delivery): NounPhrase | undefined {
  if (!PLACES.test(lemma)) return undefined;
  return objects.find(
    (phrase) =>
      (isThing(phrase) &&
        !phrase.tags.has('Change') &&
        !/^(?:agile|scrum|kanban|kaizen|5s)$/.test(phrase.noun)) ||
      RELEASED.test(phrase.noun) ||
      (lemma === 'launch' && LAUNCHED.test(phrase.noun) && phrase.modifiers.length > 0),
  );
}

/** "implemented badge readers": something that no list knows, and that is no way of working. */
export function putsInPlace({ predicate: { lemma, objects, nominal } }: Delivery): NounPhrase | undefined {
  if (lemma !== 'implement' || nominal) return undefined;
  return objects
    .slice(-1)
    .find(
      (phrase) =>
        phrase.tags.size === 0 && isThing(phrase) && !WAY.test(phrase.noun) && /[a-z]{3}/.test(phrase.noun),
    );
}

/** "completed the structural design" */
export function completesDesign({ predicate: { lemma, objects, tags } }: Delivery): NounPhrase | undefined {
  const design = objects.find(
    (phrase) => /^(?:design|designs|assessment)$/.test(phrase.noun) && phrase.modifiers.length > 1,
  );
  const ends = /^(?:deliver|complete)$/.test(lemma) || (tags.has('Lead') && lemma !== 'drive');
  return ends && !SMALL.test(design?.of[0]?.noun ?? '') ? design : undefined;
}

/** "deployed and installed the tills" */
export function installsToDeploy({
  reading,
  predicate: { lemma },
  system,
}: Delivery): NounPhrase | undefined {
  if (lemma !== 'install' || system === undefined) return undefined;
  const deployed = reading.predicates.some(
    (other) => other.lemma === 'deploy' && other.objects.includes(system),
  );
  return deployed ? system : undefined;
}

/** "built a booking platform": a whole of its own, or a part with an end in sight. */
export function buildsWhole({ reading, predicate: { lemma }, system }: Delivery): NounPhrase | undefined {
  if (!BUILDS.test(lemma) || system === undefined) return undefined;
  const whole = isWhole(reading, system) || (BOUNDED.test(reading.text) && !system.tags.has('Unit'));
  return whole ? system : undefined;
}

/** "designed an awards event" */
export function buildsPiece({ predicate: { lemma, objects }, piece }: Delivery): NounPhrase | undefined {
  const builds = BUILDS.test(lemma) && !objects[0]?.tags.has('Policy');
  return builds &&
    /^(?:projects?|events?|initiatives?|pilots?|fundraiser|exhibitions?|festivals?|conferences?)$/.test(
      piece?.noun ?? '',
    )
    ? piece
    : undefined;
}
