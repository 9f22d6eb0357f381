import { collect, type Collector } from '../language/found.ts';
import { quantitiesOf, sizesOf } from '../language/sizes.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import {
  isKindOfNext,
  isLearned,
  isProjectSkill,
  isSizedPiece,
  isTitleWithBudget,
  titleOf,
} from '../language/project-words.ts';
import type { Placed } from '../language/walk.ts';
import type { Found, Signal } from '../language/signal.ts';
import {
  BUILDS,
  deliversWhole,
  STEERS,
  buildsPiece,
  buildsWhole,
  completesDesign,
  deliveryOf,
  deliversSystem,
  installsToDeploy,
  leadsTeamThrough,
  placesThing,
  putsInPlace,
  steersPhases,
  steersPiece,
  type Delivery,
} from '../language/deliveries.ts';
import { isPiece, isShare, SMALL } from '../language/pieces.ts';

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
  cue: /^(?:#Lead|ship|put$|juggl|see$|saw$|held$|hold|undert|perform|assum|retrofit|decommission|inaugurat|unveil|re-?brand|co-?found|co-?creat|co-?design|erect|steward|sponsor|mastermind|deliver|implement|launch|deploy|migrat|commission|relocat|roll|complet|execut|releas|open|organi[sz]|renovat|refurbish|rebuil|conver|upgrad|stand|stood|spearhead|integrat|cut|replac|stag|transition|construct|accomplish|finali|finish|clos|re-?platform|mov|develop|build|built|creat|design|architect|engineer|produc|author|found|pioneer|set|establish|introduc|initiat|redesign|craft|manag|overs[ei]|oversaw|oversight|direct|run|ran$|head|co-?ordinat|driv|drove|supervis|handl|own|plan|project|program|facilitat|orchestrat|guid|steer|responsib|accountab|control|shepherd|provid|go-live|lives?$|electrification|value|assist|support|participat|help|team)/,
  find: find,
};

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  const title = titleOf(reading);
  if (title !== null) found.hit('own', 'activity', title, sizesOf(reading).slice(0, 1));
  const spoken = reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own');
  for (const placed of reading.placed) judgePhrase(reading, placed, spoken, found);
  return found.found();
}

/** What an act on a piece of work shows; true where no case behind is asked. */
type Case = (act: Delivery, found: Collector) => boolean;

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  if (predicate.subject !== null || (predicate.nominal && isKindOfNext(reading, predicate))) return;
  // "completed a first-aid course": attended.
  if (predicate.lemma === 'complete' && predicate.objects.some(({ tags }) => tags.has('Credential')))
    return found.miss(predicate.span, 'learned');
  const act = deliveryOf(reading, predicate);
  CASES.some((judge) => judge(act, found));
}

/** A case that hits with the size of what it names. */
const delivers =
  (what: (act: Delivery) => NounPhrase | undefined): Case =>
  (act, found) => {
    const done = what(act);
    if (done === undefined) return false;
    const { reading, predicate } = act;
    found.hit(predicate.standing, 'activity', predicate.span, quantitiesOf(reading, predicate, done));
    return true;
  };

const CASES: readonly Case[] = [
  trainsLeaders,
  delivers(steersPiece),
  delivers(leadsTeamThrough),
  delivers(steersPhases),
  holdsDuties,
  steersShare,
  delivers(placesThing),
  delivers(putsInPlace),
  delivers(deliversSystem),
  delivers(completesDesign),
  delivers(installsToDeploy),
  delivers(buildsWhole),
  delivers(buildsPiece),
  comesNear,
];

const LEARNERS = /\b(?:leadership|managers?|interns?|mentoring|mentorship|trainees?|graduates?)\b/i;

/** "led the graduate programme": it goes on, and is about people. */
function trainsLeaders({ predicate: { objects } }: Delivery): boolean {
  return objects.some((phrase) => LEARNERS.test(phrase.words.join(' ')) && /^program/.test(phrase.noun));
}

/** "held project management responsibilities for the new ferry service" */
function holdsDuties(
  { predicate: { lemma, standing, objects, complements, span } }: Delivery,
  found: Collector,
) {
  const duties =
    /^(?:hold|have|assume|take|carry|undertake|handle|perform)$/.test(lemma) &&
    objects.some(
      ({ noun, modifiers }) =>
        /^(?:responsibilit(?:y|ies)|duties|role)$/.test(noun) &&
        modifiers.includes('project') &&
        modifiers.includes('management'),
    );
  if (!duties || !complements.some(({ prep }) => prep === 'for')) return false;
  found.hit(standing, 'activity', span);
  return true;
}

/** "managed parts of the campaign" */
function steersShare({ predicate: { lemma, standing, objects, span } }: Delivery, found: Collector): boolean {
  if (!STEERS.test(lemma) || !objects.some(isShare)) return false;
  found.hit(standing === 'own' ? 'partial' : standing, 'activity', span);
  return true;
}

function comesNear({ predicate }: Delivery, found: Collector): boolean {
  const { lemma, objects, complements, span } = predicate;
  const near = [...objects, ...complements.map(({ phrase }) => phrase)];
  if (/^(?:assist|support|participate|help)$/.test(lemma) && near.some(isPiece)) found.miss(span, 'support');
  if ((deliversWhole(predicate) || BUILDS.test(lemma)) && objects.some(({ noun }) => SMALL.test(noun)))
    found.miss(span, 'small-task');
  return true;
}

/** Skills, titles and verbless lines. */
function judgePhrase(
  reading: Reading,
  { phrase, role, predicate }: Placed,
  spoken: boolean,
  found: Collector,
): void {
  const span = spanOf(reading, phrase.start, phrase.end);
  const said =
    (role === 'root' && (!spoken || phrase.start > 0)) ||
    predicate?.standing === 'trait' ||
    predicate?.standing === 'listed' ||
    /^(?:experienced|skilled)/i.test(reading.text);
  const acted = predicate?.standing === 'own' && role === 'object';
  if (said && !acted && isProjectSkill(phrase) && !isLearned(reading, span))
    found.hit('listed', 'activity', span);
  if (role !== 'root' || spoken || reading.listed) return;
  const money = sizesOf(reading).filter(({ type }) => type === 'money');
  if (isSizedPiece(phrase) && reading.numbers.length > 0)
    found.hit('own', 'activity', span, sizesOf(reading));
  else if (isTitleWithBudget(reading, phrase) || (phrase.noun === 'value' && phrase.words.includes('bill')))
    found.hit('own', 'activity', span, money);
}
