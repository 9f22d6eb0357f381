import { collect, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import { quantitiesOf, sizesOf } from '../language/sizes.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import {
  describesNext,
  isIncluded,
  isPiece,
  isShare,
  isSystem,
  isSystemAct,
  isThing,
  isWhole,
  SMALL,
} from '../language/pieces.ts';

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
  cue: /^(?:#Lead|held$|hold|undert|perform|assum|retrofit|decommission|inaugurat|unveil|re-?brand|co-?found|co-?creat|co-?design|erect|steward|mastermind|deliver|implement|launch|deploy|migrat|commission|relocat|roll|complet|execut|releas|open|organi[sz]|renovat|refurbish|rebuil|conver|upgrad|stand|stood|spearhead|integrat|cut|replac|stag|transition|construct|accomplish|finali|finish|clos|re-?platform|mov|develop|build|built|creat|design|architect|engineer|produc|author|found|pioneer|set|establish|introduc|initiat|redesign|craft|manag|overs[ei]|oversaw|oversight|direct|run|ran$|head|co-?ordinat|driv|drove|supervis|handl|own|plan|project|program|facilitat|orchestrat|guid|steer|responsib|accountab|control|shepherd|provid|go-live|lives?$|electrification|value|assist|support|participat|help|team)/,
  find: find,
};

/** Ends with something in the world that was not there before. */
const DELIVERS =
  /^(?:deliver|implement|launch|deploy|migrate|commission|relocate|roll out|complete|execute|release|open|organize|organise|renovate|refurbish|rebuild|convert|upgrade|stand up|spearhead|integrate|cut over|replace|stage|transition|construct|retrofit|decommission|inaugurate|unveil|rebrand|re-brand|accomplish|finalize|finalise|finish|close out|re-platform|move)$/;
/** Makes something; a whole of its own is a delivery, a part of daily work is not. */
const BUILDS =
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
const STEERS =
  /^(?:manage|lead|oversee|direct|run|head|head up|coordinate|drive|spearhead|supervise|handle|own|plan|project-manage|facilitate|orchestrate|guide|steer|be responsible|be accountable|control|shepherd|execute|organize|provide|deliver|complete|steward|mastermind)$/;
const BOUNDED =
  /\b(?:on time|on schedule|ahead of schedule|under budget|within budget|on budget|early|from (?:concept|start|initiation|inception|scratch) to|from (?:the )?ground up|from scratch|end[- ]to[- ]end|go-live|in \d+ (?:weeks|months))\b/i;
const TITLE =
  /\b(?:project manager|project lead|project leader|operations manager|team lead)\s+(?:for|on|of) (?=[^.;]{0,60}\b(?:initiative|project|implementation|selection|development|migration|programme|launch|upgrade|move|rollout|roll-out|construction)\b)|^\W*project lead\b/i;
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
  const span = predicate.span;
  const piece = objects.find(
    (phrase) =>
      isPiece(phrase) &&
      !namesField(reading, predicate, phrase) &&
      !isIncluded(reading, predicate, phrase) &&
      !describesNext(reading, predicate, phrase),
  );
  if (predicate.nominal && isKindOfNext(reading, predicate)) return;
  const hit = (phrase: NounPhrase): void => {
    found.hit(standing, 'activity', span, quantitiesOf(reading, predicate, phrase));
  };
  if (objects.some((phrase) => LEARNERS.test(phrase.words.join(' ')) && /^program/.test(phrase.noun))) return;
  if ((STEERS.test(lemma) || DELIVERS.test(lemma)) && piece !== undefined) {
    hit(piece);
    return;
  }
  const through = complements.find(
    ({ prep, phrase }) =>
      (prep === 'in' || prep === 'through' || prep === 'for') && (isPiece(phrase) || isSystemAct(phrase)),
  );
  if (tags.has('Lead') && objects.some((phrase) => phrase.tags.has('Team')) && through !== undefined) {
    hit(through.phrase);
    return;
  }
  if (
    STEERS.test(lemma) &&
    objects.some(({ noun }) => /^(?:management|implementation|planning|delivery|rollout)$/.test(noun)) &&
    through?.prep === 'for'
  ) {
    hit(through.phrase);
    return;
  }
  // "Held project management responsibilities for the new service"
  const duties =
    /^(?:hold|have|assume|take|carry|undertake|handle|perform)$/.test(lemma) &&
    objects.some(
      ({ noun, modifiers }) =>
        /^(?:responsibilit(?:y|ies)|duties|role)$/.test(noun) &&
        modifiers.includes('project') &&
        modifiers.includes('management'),
    );
  if (duties && complements.some(({ prep }) => prep === 'for')) {
    found.hit(standing, 'activity', span);
    return;
  }
  const share = objects.find(isShare);
  if (STEERS.test(lemma) && share !== undefined) {
    found.hit(standing === 'own' ? 'partial' : standing, 'activity', span);
    return;
  }
  const placed = PLACES.test(lemma)
    ? objects.find(
        (phrase) =>
          isThing(phrase) ||
          RELEASED.test(phrase.noun) ||
          (lemma === 'launch' && LAUNCHED.test(phrase.noun) && phrase.modifiers.length > 0),
      )
    : undefined;
  if (placed !== undefined) {
    hit(placed);
    return;
  }
  const system = objects.find(
    (phrase) =>
      isSystem(phrase) &&
      !(FOUNDS.test(lemma) && phrase.tags.has('Unit')) &&
      !namesField(reading, predicate, phrase),
  );
  if (DELIVERS.test(lemma) && system !== undefined) {
    hit(system);
    return;
  }
  const design = objects.find(
    (phrase) => /^(?:design|designs|assessment)$/.test(phrase.noun) && phrase.modifiers.length > 1,
  );
  if (
    (/^(?:deliver|complete)$/.test(lemma) || (tags.has('Lead') && lemma !== 'drive')) &&
    design !== undefined &&
    !SMALL.test(design.of[0]?.noun ?? '')
  ) {
    hit(design);
    return;
  }
  if (
    lemma === 'install' &&
    system !== undefined &&
    reading.predicates.some((other) => other.lemma === 'deploy' && other.objects.includes(system))
  ) {
    hit(system);
    return;
  }
  if (
    BUILDS.test(lemma) &&
    system !== undefined &&
    (isWhole(reading, system) || (BOUNDED.test(reading.text) && !system.tags.has('Unit')))
  ) {
    hit(system);
    return;
  }
  if (
    BUILDS.test(lemma) &&
    piece !== undefined &&
    !objects[0]?.tags.has('Policy') &&
    /^(?:projects?|events?|initiatives?)$/.test(piece.noun)
  ) {
    hit(piece);
    return;
  }
  const near = [...objects, ...complements.map(({ phrase }) => phrase)];
  if (/^(?:assist|support|participate|help)$/.test(lemma) && near.some(isPiece)) found.miss(span, 'support');
  if ((DELIVERS.test(lemma) || BUILDS.test(lemma)) && objects.some(({ noun }) => SMALL.test(noun)))
    found.miss(span, 'small-task');
}

/** "move management", "concerns in project planning": a field of work, not a piece of it. */
function namesField(reading: Reading, { nominal, at, standing }: Predicate, phrase: NounPhrase): boolean {
  if (!nominal || phrase.end > at) return false;
  return (
    !/^(?:projects?|program(?:me)?s?|events?)$/.test(phrase.noun) ||
    (standing === 'listed' && reading.parts[phrase.start - 1] === 'prep') ||
    isPurpose(reading, phrase)
  );
}

/** The "launch" of "launch and recovery operations". */
function isKindOfNext(reading: Reading, { governor, at }: Predicate): boolean {
  const outer = governor === null ? undefined : reading.predicates[governor];
  const own = outer?.objects.find(({ start, end }) => start <= at && at < end);
  return outer !== undefined && own !== undefined && describesNext(reading, outer, own);
}

/** "workflows for presales and project delivery": the field that something else was made for. */
function isPurpose(reading: Reading, phrase: NounPhrase): boolean {
  return reading.predicates.some(
    ({ complements, objects, nominal, lemma }) =>
      !nominal &&
      objects.length > 0 &&
      /^(?:build|develop|create|design|implement|establish|write|introduce|define)$/.test(lemma) &&
      complements.some(
        ({ prep, phrase: other }) => prep === 'for' && other.start <= phrase.start && phrase.end <= other.end,
      ),
  );
}

/** Skills, titles and verbless lines. */
function judgePhrases(reading: Reading, found: Collector): void {
  const spoken = reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own');
  for (const { phrase, role, predicate } of reading.placed) {
    const span = spanOf(reading, phrase.start, phrase.end);
    const words = phrase.words;
    const skill =
      words.includes('project') &&
      words.includes('management') &&
      !words.some((word) =>
        /^(?:software|system|tools?|degree|institute|professional|methodolog\w*|office|concepts|costs|related|methodology)$/.test(
          word,
        ),
      );
    const self =
      /^(?:manager|lead|leader)$/.test(phrase.noun) &&
      words.includes('project') &&
      /\b(?:experienced|skilled|seasoned|accomplished|results-driven|proven|talented)\b/i.test(
        words.join(' '),
      );
    const said =
      (role === 'root' && (!spoken || phrase.start > 0)) ||
      predicate?.standing === 'trait' ||
      predicate?.standing === 'listed' ||
      /^(?:experienced|skilled)/i.test(reading.text);
    if (
      (skill || self) &&
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
