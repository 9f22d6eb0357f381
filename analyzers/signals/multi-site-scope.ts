import { exceptWhileCovering } from '../language/cover.ts';
import { collect, type Collector } from '../language/found.ts';
import { isCount } from '../language/people/groups.ts';
import { isRunPlace } from '../language/places.ts';
import { isPeopleTag, type NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { madeOf } from '../language/walk.ts';
import type { Quantity } from '../model.ts';

export const multiSiteScope: Signal = {
  id: 'multi-site-scope',
  category: 'results',
  title: 'Several sites or countries',
  rung: 'R2',
  implies: [],
  definition: 'What you answered for covered more than one site, region or country.',
  question: 'Which sites were you answerable for, and for what (people, budget, service)?',
  steps: [
    'Offer to look after one service at a second site while somebody there is away.',
    'Take a second site, shift or country into your responsibility.',
  ],
  template: 'Responsible for [N sites/countries]: [what].',
  doNot: 'Travel and roll-out reach are not responsibility.',
  cue: /^(?:#Site|look|#Unit|manag|run|ran$|overs[ei]|oversaw|supervis|direct|lead|led$|head|own|command|operat|responsib|hold|held|co-?ordinat|control|superintend|account|open|scope|vp$|chief|matron|visit|travel|live|multi|global|international|worldwide|remote)/,
  find: (reading) => exceptWhileCovering(reading, find(reading)),
};

/** Places that one can answer for. */
const PLACE =
  /^(?:sites?|locations?|countries|country|regions?|stores?|branches|offices?|plants?|clinics?|restaurants?|schools?|hospitals?|centers?|centres?|cities|states|markets?|facilities|depots?|warehouses?|continents?|campuses|hotels?|districts?|zones?|hubs?|nurseries|counties|provinces|properties|shops|wards~|detachments?|services~|territories|labs|studios|geographies|terminals|councils)$/;
const ANSWERS =
  /^(?:manage|run|oversee|supervise|direct|lead|head|head up|own|command|operate|be responsible|be accountable|hold|coordinate|control|superintend|account|look after)$/;
/** Reach: whom the work got to, where one went. */
const REACHES =
  /^(?:roll out|deploy|implement|travel|visit|serve|ship|distribute|migrate|install|train|launch|live|work|support|sell|connect|upgrade|integrate|administer|provide|replace|release|introduce|relocate)$/;
/** What is done to a place once. */
const ONCE =
  /^(?:openings?|closures?|closing|hand-?overs?|set-?up|build|building|demolition|commissioning|inspections?|audits?|surveys?|assessments?|takeover|acquisition|sale|purchase|transfer)$/;
const NAMED = /^(?:\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)$/u;
const NOT_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Java|Python|Oracle|Microsoft|Agile|Scrum|Excel|Word|SAP|Windows|Linux|English|Spanish|French|German|IT|HR|QA|R&D|Finance|Marketing|Sales|Legal|Operations|Engineering|Product|Quality|Research|Planning|Procurement|Logistics)$/;
const CLAIMS =
  /\b(?:global|international|multi-?\s?(?:site|unit|country|national)) (?:experience|management|leadership|background|exposure|responsibilit)/i;
const GLOBAL =
  /\b(?:global|international|multi-?\s?(?:site|unit|country|national)|worldwide|multi sites?|remote)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const { phrase, predicate } of reading.placed) judgeOwn(reading, phrase, predicate, found);
  judgeRoots(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  if (subject !== null) return;
  const all = [
    ...objects,
    ...complements
      .filter(({ prep }) => /^(?:in|at|across|for|of|over|with|throughout|between|covering)$/.test(prep))
      .map(({ phrase }) => phrase),
  ];
  const places = [...all, ...madeOf(reading, predicate)].flatMap(placesIn);
  const counted = places.find(isSeveral);
  const span = spanOf(reading, predicate.at, Math.max(predicate.at + 1, ...all.map(({ end }) => end)));
  if (
    !ANSWERS.test(lemma) &&
    !(lemma === 'open' && !predicate.nominal && objects.some(({ tags }) => tags.has('Unit')))
  ) {
    if (REACHES.test(lemma) && counted !== undefined)
      found.miss(span, lemma === 'travel' || lemma === 'visit' || lemma === 'live' ? 'travel' : 'reach');
    return;
  }
  // "managed the roll-out to 60 sites": the roll-out is managed, the sites are reached.
  const project =
    objects.some(
      (phrase) =>
        (phrase.tags.has('Project') || phrase.tags.has('Change') || ONCE.test(phrase.noun)) &&
        !phrase.tags.has('Site') &&
        !phrase.tags.has('Function'),
    ) && !objects.some((phrase) => phrase.tags.has('Unit'));
  if (project && places.every((phrase) => !objects.includes(phrase))) {
    if (counted !== undefined) found.miss(span, 'reach');
    return;
  }
  // "a 250-room hotel", "a 90-bed hospital": the number sizes one place.
  const one = counted?.number != null && reading.text[counted.number.span.end] === '-';
  const staffed = objects.some((phrase) => phrase.tags.has('Staff'));
  const services = all.find(({ noun, number }) => noun === 'services' && number !== null && isCount(number));
  if (staffed && services?.number != null && counted === undefined)
    return found.hit(standing === 'duty' ? 'own' : standing, 'relationship', span, [
      quantity('count', services.number, { unit: services.noun }),
    ]);
  if (one) return;
  if (counted?.number != null) {
    found.hit(standing === 'duty' ? 'own' : standing, 'relationship', span, [
      quantity('count', counted.number, { unit: counted.noun }),
    ]);
    return;
  }
  const names = namedPlaces(reading, predicate);
  if (names >= 2) {
    found.hit(standing === 'duty' ? 'own' : standing, 'relationship', span, [
      { type: 'count', value: names },
    ]);
    return;
  }
  const people = objects.find(
    (phrase) =>
      phrase.tags.has('Team') ||
      phrase.tags.has('Staff') ||
      phrase.tags.has('Occupation') ||
      phrase.tags.has('Operations') ||
      phrase.tags.has('Unit') ||
      phrase.tags.has('ProfitLoss') ||
      phrase.noun === 'operations',
  );
  const wide =
    people !== undefined &&
    (GLOBAL.test(people.modifiers.join(' ')) ||
      all.some(
        (phrase) =>
          phrase.modifiers.some((word) => /^(?:multi|multiple|several|multi-unit)$/.test(word)) &&
          (PLACE.test(phrase.noun) || phrase.noun === 'facilities'),
      ));
  if (wide) found.hit('partial', 'relationship', span);
}

/** "accidents cut across my three sites": whose they are is said. */
function judgeOwn(reading: Reading, phrase: NounPhrase, predicate: Predicate | null, found: Collector): void {
  const mine =
    phrase.owner === 'my' &&
    placesIn(phrase).includes(phrase) &&
    isSeveral(phrase) &&
    (predicate === null || predicate.standing === 'own' || predicate.standing === 'other');
  if (mine) found.hit('own', 'relationship', spanOf(reading, phrase.start, phrase.end), countOf(phrase));
}

/** "nine depots"; the number of "a 40 chair clinic" sizes one. */
const isSeveral = ({ number, noun }: NounPhrase): boolean =>
  number !== null && isCount(number) && (number.value ?? 2) > 1 && /s$/.test(noun);

function placesIn(phrase: NounPhrase): readonly NounPhrase[] {
  const inner = [...phrase.of, ...phrase.inside].flatMap(placesIn);
  const known =
    PLACE.test(phrase.noun) ||
    isRunPlace(phrase) ||
    /^(?:towns?|villages?|bases?|quarries|outlets?|premises|chapters|counties|time zones?)$/.test(
      phrase.noun,
    );
  return known &&
    !phrase.modifiers.some((word) =>
      /^(?:web|client|clients|customer|job|server|drop|work|construction~|case|time)$/.test(word),
    )
    ? [phrase, ...inner]
    : inner;
}

/** Names of places behind "in", "for", "across": "in Pune, Kraków and Austin". */
function namedPlaces(reading: Reading, predicate: Predicate): number {
  const behind = predicate.complements.filter(({ prep }) => /^(?:in|for|across|throughout|at)$/.test(prep));
  // "for the Harbour, Park and Lake brands": names of what is sold.
  if (
    behind.some(({ phrase }) =>
      /^(?:business|brand|product|account|line|label|title)(?:e?s)?$/.test(phrase.noun),
    )
  )
    return 0;
  const places = behind
    .filter(({ phrase }) => !isPeopleTag(phrase.tags) && !phrase.tags.has('Outsider'))
    .map(({ phrase }) =>
      reading.text
        .slice(reading.tokens[phrase.start]?.span.start, reading.tokens[phrase.end - 1]?.span.end)
        .replace(/^the\s/i, ''),
    );
  const named = places.filter(
    (place) => NAMED.test(place) && !NOT_PLACE.test(place) && !/^[A-Z]{2,5}$/.test(place.replace(/\./g, '')),
  );
  const abbreviated = places.filter((place) =>
    /^(?:U\.?S\.?A?\.?|U\.?K\.?|EMEA|APAC|LATAM|UAE)$/.test(place),
  );
  return named.length >= 2 || abbreviated.length + named.length >= 2 ? named.length + abbreviated.length : 0;
}

function judgeRoots(reading: Reading, found: Collector): void {
  const spoken = reading.predicates.some(
    ({ nominal, standing, lemma }) => !nominal && standing === 'own' && lemma !== 'include',
  );
  for (const phrase of reading.roots.flatMap((root) => [root, ...root.inside])) {
    const places = placesIn(phrase);
    const counted = places.find(isSeveral);
    const span = spanOf(reading, phrase.start, phrase.end);
    const before = reading.text.slice(0, span.start);
    const titled =
      /\b(?:manager|lead|head|director|responsible|responsibility|supervisor|scope|vp|matron|chief|in my line|report(?:ing)? to me|under me|p&l)\b/i.test(
        before + reading.text.slice(span.start, span.end),
      );
    const reach = /\b(?:roll-?out|go-live|deploy\w*|serving|travel\w*|users|launch\w*|migrat\w*)\b/i.test(
      before,
    );
    if (counted?.number == null || reading.text[counted.number.span.end] === '-') continue;
    if (reach) found.miss(span, 'reach');
    else if (/\b(?:company|employer|firm|group) with\b/i.test(before)) found.miss(span, 'employer');
    else if (
      !spoken &&
      !reading.listed &&
      (titled || /\bstaff\b|\bpeople\b/i.test(before)) &&
      !/^wards?$/.test(counted.noun)
    )
      found.hit('own', 'relationship', span, countOf(counted));
  }
  const named =
    /\b(?:head|director|manager|lead|vp|chief)\b[^.;]{0,40}?\b(?:for|across|of) ((?:\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?, )*\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?,? and \p{Lu}[\p{L}.-]+)/u.exec(
      reading.text,
    );
  const places = named?.[1]?.split(/,? and |, /) ?? [];
  if (
    named !== null &&
    !spoken &&
    !reading.listed &&
    places.every((place) => !NOT_PLACE.test(place)) &&
    !functionNames(reading, places)
  )
    found.hit('own', 'relationship', { start: named.index, end: named.index + named[0].length }, [
      { type: 'count', value: places.length },
    ]);
  const listed = GLOBAL.exec(reading.text);
  const trait = reading.predicates.some(
    ({ standing, objects, nominal }) =>
      (standing === 'trait' || (nominal && standing === 'own')) &&
      objects.some((phrase) =>
        phrase.of.some(({ modifiers }) => modifiers.includes('multi-unit') || modifiers.includes('multi')),
      ),
  );
  const sites = /\bmulti(?:-unit|[- ]site|ple sites| sites)\b/i.exec(reading.text);
  if (
    sites !== null &&
    (trait || reading.listed || reading.predicates.every(({ standing }) => standing !== 'own'))
  )
    found.hit('listed', 'relationship', { start: sites.index, end: sites.index + sites[0].length });
  else if (
    CLAIMS.test(reading.text) &&
    reading.predicates.every(({ standing, nominal }) => nominal || standing !== 'own')
  )
    found.hit('listed', 'relationship', { start: 0, end: reading.text.length });
  else if (listed !== null && reading.listed)
    found.miss({ start: listed.index, end: listed.index + listed[0].length }, 'listed');
  else if (sites !== null)
    found.hit('partial', 'relationship', { start: sites.index, end: sites.index + sites[0].length });
}

/** "Head of Sales and Marketing": fields of work, not places. */
function functionNames(reading: Reading, places: readonly string[]): boolean {
  return reading.tokens.some(
    (token) => token.tags.size > 0 && places.some((place) => place.split(' ').includes(token.text)),
  );
}

function countOf({ number, noun }: NounPhrase): readonly Quantity[] {
  return number === null ? [] : [quantity('count', number, { unit: noun })];
}
