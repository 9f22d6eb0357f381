import { collect, type Collector } from '../language/found.ts';
import { isCount } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Complement, Predicate } from '../language/clauses/act.ts';
import {
  isDecisionProcess,
  isFundingBody,
  isOffice,
  isOtherPortfolio,
  isPortfolio,
  isProjectNoun,
  isSeveralProjects,
  isShareOfProjects,
  namesOffice,
} from '../language/portfolios.ts';
import { quantity, recurrence } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

export const portfolioGovernance: Signal = {
  id: 'portfolio-governance',
  category: 'direction',
  title: 'Portfolio decisions',
  rung: 'R2',
  implies: [],
  definition: 'You decided across a set of projects or products: what to fund, stop, staff or put first.',
  question: 'Which decisions across the portfolio were yours (fund, stop, staff)?',
  steps: [
    'Ask to sit in on the next prioritisation meeting, and bring one project that should stop.',
    'Run the stage gate for your area, and record what was stopped.',
    'Ask for a seat with a vote in the prioritisation meeting.',
  ],
  template: 'Governed a portfolio of [N] projects worth [amount]; stopped [n] projects, redirected [amount].',
  doNot: 'Reporting on a portfolio is not governing it.',
  cue: /^(?:portfolio|priorit|stage|gate|invest|funding|project|program|initiative|workstream|products?$|lines$|e?pmo|office|steering|pilot|stop|kill|cancel|shelv)/,
  find: find,
};

const GOVERNS =
  /^(?:pause|defer|sequence|select|be responsible|be accountable|spearhead|control|head|create|build|set)$/;
const LEADS_OFFICE = /^(?:set up|establish|create|build|lead|head|run|spearhead|own|found|direct)$/;
const FOLLOWS = /^(?:attend|support|report|track|monitor|prepare)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const { phrase, role } of reading.placed) if (role === 'root') judgeRoot(reading, phrase, found);
  judgeClaims(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, tags, objects, complements, standing, subject, span } = predicate;
  if (subject !== null) return;
  const all = [
    ...objects,
    ...complements
      .filter(({ prep }) => prep === 'of' || prep === 'into' || prep === 'to')
      .map(({ phrase }) => phrase),
  ];
  const governs = tags.has('Govern') || GOVERNS.test(lemma);
  const portfolio = all.find(isPortfolio);
  const several = objects.find(isSeveralProjects);
  if (decidesAcross(predicate) || stopsSome(predicate, several))
    return found.hit(standing, 'activity', span, quantitiesOf(reading));
  if (lemma === 'provide' && portfolio !== undefined && standing !== 'support')
    return found.hit('partial', 'activity', span);
  if (governs && objects.some(isDecisionProcess))
    return found.hit(standing, 'activity', span, quantitiesOf(reading));
  if (LEADS_OFFICE.test(lemma) && objects.some(isOffice))
    // "Brought in to set up the PMO" is a charge that was given; "seeking to lead a PMO" is a wish.
    return found.hit(
      standing === 'aim' && !isWished(reading, predicate) ? 'partial' : standing,
      'activity',
      span,
      quantitiesOf(reading),
    );
  if (governs && portfolio !== undefined) {
    judgeGoverning(reading, predicate, portfolio, found);
    return;
  }
  if (FOLLOWS.test(lemma) && all.some((phrase) => phrase.words.includes('portfolio')))
    found.miss(span, 'tracking');
  if (lemma === 'manage' && several?.number != null) found.miss(span, 'several-projects');
}

const isWished = ({ predicates }: Reading, { governor }: Predicate): boolean =>
  /^(?:seek|aspire|want|wish|hope|aim|look)$/.test(predicates[governor ?? -1]?.lemma ?? '');

/** "chaired the investment committee", "balanced staff across nine projects". */
function decidesAcross({ lemma, objects, complements }: Predicate): boolean {
  if (/^(?:chair|run|lead|head)$/.test(lemma) && objects.some(isFundingBody)) return true;
  return (
    /^(?:balance|allocate|rebalance|prioriti[sz]e|share|fund)$/.test(lemma) && complements.some(isAcross)
  );
}

const isAcross = ({ prep, phrase }: Complement): boolean =>
  /^(?:across|between|among)$/.test(prep) && isProjectNoun(phrase.noun) && phrase.number !== null;

/** "stopped two of the nine projects"; not "prioritised my projects". */
const stopsSome = ({ lemma, objects }: Predicate, several: NounPhrase | undefined): boolean =>
  /^(?:stop|kill|cancel|shelve|halt|close down|wind up|prioriti[sz]e)$/.test(lemma) &&
  (several !== undefined ||
    objects.some(isShareOfProjects) ||
    objects.some(({ noun }) => noun === 'pilots')) &&
  !/^(?:daily|my|own)$/.test(several?.modifiers[0] ?? '');

/** "managed a diverse project portfolio" may be the projects that one runs oneself: a number or the article settles it. */
function judgeGoverning(
  reading: Reading,
  { lemma, objects, standing, span }: Predicate,
  { modifiers }: NounPhrase,
  found: Collector,
): void {
  const quantities = quantitiesOf(reading);
  const delivers =
    modifiers.some((word) => /^(?:diverse|project)$/.test(word)) &&
    lemma === 'manage' &&
    !modifiers.includes('the') &&
    quantities.length === 0 &&
    objects.length === 1;
  if (delivers) found.miss(span, 'several-projects');
  else found.hit(standing, quantities.length > 0 ? 'relationship' : 'activity', span, quantities);
}

/** "involved in portfolio prioritisation", "experience in project portfolio management": a share or a skill. */
function judgeClaims(reading: Reading, found: Collector): void {
  for (const { phrase, predicate } of reading.placed) {
    const words = [...phrase.modifiers, phrase.noun];
    const claims =
      words.includes('portfolio') &&
      /^(?:management|prioriti[sz]ation|governance|planning)$/.test(phrase.noun) &&
      !isOtherPortfolio(words);
    const share =
      /^(?:involve|contribute|help)$/.test(predicate?.lemma ?? '') ||
      /^(?:trait|partial|listed)$/.test(predicate?.standing ?? '');
    if (claims && predicate !== null && share && predicate.subject === null)
      found.hit('partial', 'activity', spanOf(reading, phrase.start, phrase.end));
  }
}

function judgeRoot(reading: Reading, phrase: NounPhrase, found: Collector): void {
  const span = spanOf(reading, phrase.start, phrase.end);
  const words = phrase.words;
  const spoken = reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own');
  if (
    /^(?:owner|chair|head|lead)$/.test(phrase.noun) &&
    words.some((word) => /^(?:stage-gate|gate|portfolio)$/.test(word)) &&
    !isOtherPortfolio(words)
  )
    found.hit('own', 'activity', span, quantitiesOf(reading));
  else if (phrase.noun === 'chair' && phrase.of.some(isFundingBody))
    found.hit('own', 'activity', span, quantitiesOf(reading));
  else if (
    /^(?:head|director|chief|lead)$/.test(phrase.noun) &&
    phrase.of.some(({ modifiers, noun }) => namesOffice([...modifiers, noun]))
  )
    found.hit('own', 'activity', span, quantitiesOf(reading));
  else if (words.includes('portfolio') && words.includes('management') && !isOtherPortfolio(words))
    found.hit('listed', 'activity', span);
  else if (
    namesOffice(words) &&
    /^(?:management|start-up|startup|governance|leadership|setup)$/.test(phrase.noun)
  )
    found.hit('listed', 'activity', span);
  else if (!spoken && isPortfolio(phrase) && reading.numbers.some(({ currency }) => currency !== undefined))
    found.hit('own', 'activity', span, quantitiesOf(reading));
}

function quantitiesOf(reading: Reading): readonly Quantity[] {
  const money = reading.numbers.find(({ currency }) => currency !== undefined);
  const projects = reading.numbers.find(
    (number) =>
      isCount(number) &&
      /^\s*(?:of the \w+ |[\w-]+\s){0,2}(?:projects?|programmes?|programs?|initiatives?|products?|lines)\b/i.test(
        reading.text.slice(number.span.end),
      ),
  );
  return [
    ...(projects === undefined ? [] : [quantity('count', projects)]),
    ...(money === undefined ? [] : [quantity('money', money, recurrence(reading, money))]),
  ];
}
