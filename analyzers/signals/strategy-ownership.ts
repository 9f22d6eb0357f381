import { collect, type Collector } from '../language/found.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity, timeQuantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

export const strategyOwnership: Signal = {
  id: 'strategy-ownership',
  category: 'direction',
  title: 'Setting strategy',
  rung: 'R3',
  implies: [],
  definition:
    'You wrote or set the direction of a unit beyond one project: a strategy, a vision, a multi-year plan.',
  question: 'Whose strategy was it, who approved it, and what changed because of it?',
  steps: [
    'Write one page on where your area should be in two years, and show it to your manager.',
    'Ask for the roadmap, not only the release plan.',
    'Draft the two- or three-year plan for your area and get it approved.',
  ],
  template: 'Wrote [horizon] strategy for [unit], approved by [body]; [what changed].',
  doNot: '’Contributed to strategy’ must stay ’contributed’.',
  cue: /^(?:strateg|vision|road|direction|mission|plan)/,
  find: find,
};

const AUTHORS =
  /^(?:write|set|define|develop|create|establish|own|lead|direct|oversee|formulate|craft|devise|author|build|draft|shape|design|articulate|produce|drive|spearhead|set up|chart|lay out|be responsible|be accountable|determine|evolve|present|control|manage|provide|conceive|redefine|rewrite|hold|run|champion|execute|plan|architect|launch|head|guide|draw|draw up|chalk out|pen|lay down|steward|initiate|compile|rework|revise|update|refresh)$/;
/** Carries out what others decided. */
const EXECUTES =
  /^(?:execute|implement|support|follow|apply|use|integrate|maintain|deliver|deploy|adapt|understand|contribute|track|test|align|learn|communicate|review|analyze|recommend|present|conduct|research|prepare|document|devise~and|utilize|employ)$/;
const PLAN = /^(?:strateg(?:y|ies)|vision|roadmaps?|road map|direction|mission)$/;
const LONG_PLAN = /^(?:plans?|planning)$/;
const LONG =
  /^(?:strategic|multi-year|three-year|five-year|two-year|ten-year|long-term|long-range|business|operating|master|improvement|corporate|market|growth|marketing|technology|year|it|development|readiness|succession|organizational|annual|departmental|investment|enterprise)$/;
/** Strategies of one project, one sale or one lesson. */
const ARTEFACT =
  /^(?:test|testing|qa|migration|cut-over|cutover|deployment|backup|back-up|branching|pricing|teaching|learning|lesson|instructional|mitigation|coping|reading|classroom|search|seo|bidding|response|release|rollout|contact|exit|trading|treatment|behavior|behaviour|intervention|study|recovery|rollback|archiving|caching|training|recruitment|recruiting|content|media|communication|retention|integration|remediation|validation|engagement|targeted|promotional|risk|marketing~campaign|case|call|care|negotiation|project)$/;
const TRAITS =
  /^(?:thinker|thinking|mindset|leader|planner|planning|planning~skills|manager|skills|mind|leadership|acumen)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const { phrase, role, predicate } of reading.placed) {
    const span = spanOf(reading, phrase.start, phrase.end);
    if (
      phrase.modifiers.includes('strategic') &&
      TRAITS.test(phrase.noun) &&
      !phrase.modifiers.some((word) =>
        /^(?:account|sourcing|accounts|alliance|partner|partnerships|sales)$/.test(word),
      ) &&
      (role === 'root' || predicate?.standing === 'trait')
    )
      found.hit('listed', 'activity', span);
    else if (role === 'root' && isStrategy(phrase)) judgeRoot(reading, phrase, found);
    else if (
      /^(?:owner|author|architect)$/.test(phrase.noun) &&
      (phrase.of.some(isStrategy) || /^(?:roadmap|strategy|vision)$/.test(phrase.modifiers.at(-1) ?? ''))
    )
      found.hit(predicate?.standing ?? 'own', 'activity', span);
  }
  return found.found();
}

function judgeRoot(reading: Reading, phrase: NounPhrase, found: Collector): void {
  const span = spanOf(reading, phrase.start, phrase.end);
  const before = reading.tokens[phrase.start - 1]?.norm ?? '';
  if (reading.listed) {
    found.hit('listed', 'activity', span);
    return;
  }
  const approved = /\b(?:approved|adopted|agreed|endorsed)\b/i.test(reading.text);
  const spoken = reading.predicates.some(({ nominal, at }) => !nominal && at < phrase.start);
  if (phrase.start === 0 && approved) {
    found.hit('own', 'activity', span, horizon(reading));
    return;
  }
  if (!spoken && before !== 'with') found.hit('listed', 'activity', span);
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, nominal } = predicate;
  if (subject !== null) return;
  const strategy = [
    ...objects,
    ...predicate.complements
      .filter(({ prep }) => prep === 'including' || prep === 'with')
      .map(({ phrase }) => phrase),
  ].find(isStrategy);
  const shared = predicate.complements.find(
    ({ prep, phrase }) => /^(?:to|in)$/.test(prep) && isStrategy(phrase),
  );
  if (/^(?:contribute|involve)$/.test(lemma) && shared !== undefined)
    return found.hit('partial', 'activity', predicate.span);
  if (strategy === undefined) {
    if (objects.some((phrase) => PLAN.test(phrase.noun))) found.miss(predicate.span, 'project-artefact');
    return;
  }
  const span = predicate.span;
  const helps = standing === 'support' || standing === 'aim';
  if (helps) {
    found.miss(span, standing === 'aim' ? 'aim' : 'support');
    return;
  }
  // "directed the preparation of the master plan": who directs that sets it.
  const outer = nominal && predicate.governor !== null ? reading.predicates[predicate.governor] : undefined;
  if (
    lemma === 'prepare' &&
    outer !== undefined &&
    outer.subject === null &&
    /^(?:direct|lead|oversee|head|manage|spearhead|drive|guide|supervise)$/.test(outer.lemma)
  )
    return found.hit(outer.standing, 'activity', outer.span, horizon(reading));
  if (!AUTHORS.test(lemma) || (EXECUTES.test(lemma) && !authoredToo(reading, predicate))) {
    if (EXECUTES.test(lemma)) found.miss(span, 'execution');
    return;
  }
  const weakVerb = /^(?:provide|control|shape)$/.test(lemma);
  found.hit(
    weakVerb && standing === 'own' ? 'partial' : nominal && standing === 'listed' ? 'listed' : standing,
    'activity',
    span,
    horizon(reading),
  );
}

/** "Defined and executed": what was also written is owned. */
function authoredToo(reading: Reading, predicate: Predicate): boolean {
  return reading.predicates.some(
    (other) =>
      other !== predicate &&
      other.objects.some((object) => predicate.objects.includes(object)) &&
      AUTHORS.test(other.lemma) &&
      !EXECUTES.test(other.lemma),
  );
}

/** The direction of a unit: "IT strategy", "three-year plan"; not the test strategy of a release. */
function isStrategy(given: NounPhrase): boolean {
  // "strategy FY26-FY30": the years behind it are no noun.
  const dated = /\d/.test(given.noun) && given.modifiers.length > 0;
  const phrase = dated
    ? { ...given, noun: given.modifiers.at(-1) ?? '', modifiers: given.modifiers.slice(0, -1) }
    : given;
  const words = phrase.words;
  if (
    words.some((word) => ARTEFACT.test(word)) &&
    !words.includes('business') &&
    !words.includes('corporate')
  )
    return false;
  if (PLAN.test(phrase.noun))
    return (
      !(
        phrase.noun === 'direction' &&
        !phrase.modifiers.includes('strategic') &&
        !(phrase.modifiers.length < 3 && phrase.of.some(({ tags }) => tags.has('Unit') || tags.has('Team')))
      ) && !(phrase.noun === 'mission' && phrase.owner === null)
    );
  if (LONG_PLAN.test(phrase.noun))
    return (
      phrase.modifiers.some(
        (word) =>
          /^(?:strategic|multi-year|three-year|five-year|two-year|ten-year|long-term|long-range|master|improvement|operating|year|marketing|readiness|market|corporate)$/.test(
            word,
          ) && LONG.test(word),
      ) && !phrase.modifiers.includes('care')
    );
  return false;
}

/** Years that a strategy looks ahead, or the money that it governs. */
function horizon(reading: Reading): readonly Quantity[] {
  return reading.numbers
    .flatMap((number) => {
      const time = timeQuantity(reading, number);
      if (
        time?.type === 'years' &&
        /^[\s-]*years?\b[^.;]{0,30}\b(?:strateg|plan|roadmap|vision)/i.test(
          reading.text.slice(number.span.end),
        )
      )
        return [time];
      return number.currency !== undefined && /\b(?:investment|worth|govern)/i.test(reading.text)
        ? [quantity('money', number)]
        : [];
    })
    .slice(0, 1);
}
