import { collect, type Collector } from '../language/found.ts';
import { isCount } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
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
  cue: /^(?:portfolio|priorit|stage|gate|invest|funding|project|program|initiative|workstream|products?$|lines$|e?pmo|office|steering|pilot|stop|kill|cancel)/,
  find: find,
};

const GOVERNS =
  /^(?:govern|prioritize|prioritise|fund|balance|own|lead|direct|oversee|manage|run|be responsible|be accountable|chair|spearhead|control|head|establish|set up|create|build|rebalance|set)$/;
const STOPS = /^(?:stop|kill|cancel|pause|defer|approve|fund|prioritize|prioritise|sequence|select)$/;
const PROJECTS =
  /^(?:projects?|programmes?|programs?|initiatives?|investments?|workstreams?|products|lines)$/;
const OFFICE =
  /\b(?:pmo|(?:project|programme|program) management office|programme office|program office|project office|portfolio office|epmo)\b/i;
/** Portfolios of clients, stocks, pictures and houses. */
const OTHER_PORTFOLIO =
  /^(?:investment|stock|loan|client|clients|customer|account|accounts|design|art|online|gifts?|donor|property|real|estate|brands?|brand|digital|graduate|personal|prospects?|units|mortgage|credit|retail|photography|insurance|equity|branches|housing|wealth|sales|mutual|bond|properties|stores|lending|commercial|partners|companies|homes)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const { phrase, role } of reading.placed) if (role === 'root') judgeRoot(reading, phrase, found);
  judgeClaims(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, complements } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const all = [
    ...objects,
    ...complements
      .filter(({ prep }) => prep === 'of' || prep === 'into' || prep === 'to')
      .map(({ phrase }) => phrase),
  ];
  const portfolio = all.find(isPortfolio);
  const process = objects.find(
    (phrase) =>
      /^(?:process|governance|prioriti[sz]ation|gates?|framework|committee|reviews?)$/.test(phrase.noun) &&
      !(
        phrase.noun !== 'governance' &&
        phrase.modifiers.includes('project') &&
        !phrase.modifiers.includes('gate')
      ) &&
      phrase.words.some((word) =>
        /^(?:prioriti[sz]ation|portfolio|stage-gate|gate|investment|funding|project)$/.test(word),
      ),
  );
  const office = objects.find(
    (phrase) =>
      OFFICE.test([...phrase.modifiers, phrase.noun].join(' ')) &&
      !/^(?:analyst|coordinator|staff|manager|office~manager|team|methodologies|standards|methodology|reports|tool|tools)$/.test(
        phrase.noun,
      ),
  );
  const several = objects.find(
    (phrase) =>
      PROJECTS.test(phrase.noun) &&
      (phrase.number !== null ||
        phrase.modifiers.some((word) => /^(?:all|the)$/.test(word)) ||
        phrase.of.length > 0),
  );
  // "two of the nine projects"
  const share = objects.find(
    (phrase) => phrase.number !== null && phrase.of.some(({ noun }) => PROJECTS.test(noun)),
  );
  const committee = objects.find(
    ({ noun, modifiers }) =>
      /^(?:committee|board|group)$/.test(noun) &&
      modifiers.some((word) => /^(?:steering|investment|portfolio|funding|programme|program)$/.test(word)),
  );
  if (/^(?:chair|run|lead|head)$/.test(lemma) && committee !== undefined) {
    found.hit(standing, 'activity', span, quantitiesOf(reading));
    return;
  }
  const across = complements.some(
    ({ prep, phrase }) =>
      /^(?:across|between|among)$/.test(prep) && PROJECTS.test(phrase.noun) && phrase.number !== null,
  );
  if (/^(?:balance|allocate|rebalance|prioriti[sz]e|share|fund)$/.test(lemma) && across) {
    found.hit(standing, 'activity', span, quantitiesOf(reading));
    return;
  }
  if (lemma === 'provide' && portfolio !== undefined && standing !== 'support') {
    found.hit('partial', 'activity', span);
    return;
  }
  if (
    /^(?:stop|kill|cancel|prioritize|prioritise)$/.test(lemma) &&
    (several !== undefined || share !== undefined || objects.some(({ noun }) => noun === 'pilots')) &&
    !/^(?:daily|my|own)$/.test(several?.modifiers[0] ?? '')
  ) {
    found.hit(standing, 'activity', span, quantitiesOf(reading));
    return;
  }
  if (STOPS.test(lemma) && portfolio !== undefined) {
    found.hit(standing, 'activity', span, quantitiesOf(reading));
    return;
  }
  if (GOVERNS.test(lemma) && process !== undefined) {
    found.hit(standing, 'activity', span, quantitiesOf(reading));
    return;
  }
  if (
    /^(?:set up|establish|create|build|lead|head|run|spearhead|own|found|direct)$/.test(lemma) &&
    office !== undefined
  ) {
    found.hit(standing === 'aim' ? 'partial' : standing, 'activity', span, quantitiesOf(reading));
    return;
  }
  if (GOVERNS.test(lemma) && portfolio !== undefined) {
    const delivers =
      portfolio.modifiers.some((word) => /^(?:diverse|project)$/.test(word)) &&
      lemma === 'manage' &&
      !portfolio.modifiers.includes('the') &&
      quantitiesOf(reading).length === 0 &&
      objects.length === 1;
    return delivers
      ? found.miss(span, 'several-projects')
      : found.hit(
          standing,
          quantitiesOf(reading).length > 0 ? 'relationship' : 'activity',
          span,
          quantitiesOf(reading),
        );
  }
  if (
    /^(?:attend|support|report|track|monitor|prepare)$/.test(lemma) &&
    all.some((phrase) => phrase.words.includes('portfolio'))
  )
    found.miss(span, 'tracking');
  if (lemma === 'manage' && several?.number != null) found.miss(span, 'several-projects');
}

/** "involved in portfolio prioritisation", "experience in project portfolio management": a share or a skill. */
function judgeClaims(reading: Reading, found: Collector): void {
  for (const { phrase, predicate } of reading.placed) {
    const words = [...phrase.modifiers, phrase.noun];
    const claims =
      words.includes('portfolio') &&
      /^(?:management|prioriti[sz]ation|governance|planning)$/.test(phrase.noun) &&
      !words.some((word) => OTHER_PORTFOLIO.test(word));
    const share =
      /^(?:involve|contribute|help)$/.test(predicate?.lemma ?? '') ||
      /^(?:trait|partial|listed)$/.test(predicate?.standing ?? '');
    if (claims && predicate !== null && share && predicate.subject === null)
      found.hit('partial', 'activity', spanOf(reading, phrase.start, phrase.end));
  }
}

function isPortfolio(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (!words.includes('portfolio') && !words.includes('portfolios')) return false;
  if (words.some((word) => OTHER_PORTFOLIO.test(word))) return false;
  return (
    phrase.noun === 'portfolio' ||
    phrase.noun === 'portfolios' ||
    phrase.noun === 'prioritization' ||
    phrase.noun === 'governance' ||
    phrase.of.some(isPortfolio)
  );
}

function judgeRoot(reading: Reading, phrase: NounPhrase, found: Collector): void {
  const span = spanOf(reading, phrase.start, phrase.end);
  const words = phrase.words;
  const spoken = reading.predicates.some(({ nominal, standing }) => !nominal && standing === 'own');
  if (
    /^(?:owner|chair|head|lead)$/.test(phrase.noun) &&
    words.some((word) => /^(?:stage-gate|gate|portfolio)$/.test(word)) &&
    !words.some((word) => OTHER_PORTFOLIO.test(word))
  )
    found.hit('own', 'activity', span, quantitiesOf(reading));
  else if (
    /^(?:head|director|chief|lead)$/.test(phrase.noun) &&
    phrase.of.some(({ modifiers, noun }) => OFFICE.test([...modifiers, noun].join(' ')))
  )
    found.hit('own', 'activity', span, quantitiesOf(reading));
  else if (
    words.includes('portfolio') &&
    words.includes('management') &&
    !words.some((word) => OTHER_PORTFOLIO.test(word))
  )
    found.hit('listed', 'activity', span);
  else if (
    OFFICE.test(words.join(' ')) &&
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
