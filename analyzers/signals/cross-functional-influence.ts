import { collect, type Collector } from '../language/found.ts';
import { isCount } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

export const crossFunctionalInfluence: Signal = {
  id: 'cross-functional-influence',
  category: 'influence',
  title: 'Agreement across functions',
  rung: 'R2',
  implies: [],
  definition: 'You brought people outside your own line to an agreement or a shared plan.',
  question: 'Which departments changed what they did, and what did they commit to?',
  steps: [
    'Pick one hand-over that goes wrong between two departments, and ask both heads for half an hour together.',
    'Take on one problem that no single function owns; name the parties and the agreement.',
  ],
  template: 'Brought [functions] to [agreement]; effect [number].',
  doNot: '’Stakeholder management’ alone says nothing.',
  cue: /^(?:align|unit(?:e|es|ed|ing)$|broker|reconcil|mediat|persuad|convinc|bring|brought|harmoni|unif|rall|agree|consensus|commitment|buy|truce|coalition|compromise|accord|support|sign|settle|accept|pact|deal|alliance|partnership|treaty|roadmap|protocol|backing|get|got|win|won|hammer|thrash|strik|struck|negotiat|liais|communicat|attend|talk|argu|coax|nudg|persuasion|diploma|table$|facilitat|cross|stakeholder|relationship|influen|chair)/,
  find: find,
};

/** Brings others to a decision: the agreement is in the verb. */
const UNITES =
  /^(?:align|unite|broker|reconcile|mediate|persuade|convince|bring together|harmoni[sz]e|unify|rally)$/;
const AGREES =
  /^(?:agree|secure|win|gain|get|build|negotiate|obtain|forge|reach|achieve|form|earn|broker|bring|drive|solicit|establish|create|hammer out|thrash out|strike)$/;
const AGREEMENT =
  /^(?:agreement|consensus|commitment|buy-in|alignment|truce|coalition|coalitions|compromise|accord|support|sign-off|settlement|acceptance|pact|deal|alliance|partnership|treaty|roadmap|protocol|backing)$/;
/** Parts of an organisation that have a will of their own. */
const PARTY =
  /^(?:departments?|divisions?|functions?|units?|teams?|groups?|lobs?|businesses|offices|regions?|countries|faculties|heads?|leaders?|managers?|directors?|executives?|unions?|councils?|partners?|agencies|schools|sites|plants?|stakeholders?|engineering|sales|finance|marketing|operations|legal|product|it|hr|consultants|clinicians|departments~|brands|charities|operators?|parties|organisations?|organizations?|suppliers|vendors|trusts?|efforts|police|fire|ambulance|traders|physicians|surgeons|faculty|farmers|growers|landlords|regulators|ministries|tribes|churches|dealerships?|branches|colleges|universities|hospitals|authorities|boroughs|academics)$/;
const SKILL = /^(?:stakeholder|consensus|relationship|coalition|influencing|influence)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  judgeTraits(reading, found);
  judgeMoved(reading, found);
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const others = [
    ...objects,
    ...complements
      .filter(({ prep }) => /^(?:across|between|among|from|of|with|by|in|for)$/.test(prep))
      .map(({ phrase }) => phrase),
  ];
  const parties = others.filter(isParty);
  const several =
    parties.length >= 2 ||
    // "between the police, the council and local traders": the joiner says that there are several.
    (parties.length > 0 &&
      complements.filter(({ prep }) => /^(?:between|among|amongst)$/.test(prep)).length > 1) ||
    // "with Risk, Support and Product": so does a list of those who agreed.
    (parties.length > 0 && complements.filter(({ prep }) => prep === 'with').length > 1) ||
    // "planning, fire and public health": one known party in a list of several.
    (parties.length > 0 && objects.length > 1) ||
    parties.some((phrase) => phrase.tags.has('Plural') || phrase.number !== null || phrase.of.some(isParty));
  const agreement =
    objects.find(({ noun }) => AGREEMENT.test(noun)) ??
    objects.find(({ modifiers }) => modifiers.some((word) => word === 'consensus'));
  // "aligned with the stakeholders": oneself, not others.
  const reflexive = lemma === 'align' && objects.length === 0;
  if (UNITES.test(lemma) && several && !predicate.nominal && !reflexive) {
    found.hit(standing, 'activity', span, countOf(parties));
    return;
  }
  // "talked the unions and the finance department into one rota"
  const seated =
    /^(?:get|bring|sit)$/.test(lemma) &&
    objects.length > 1 &&
    /\b(?:round|around|to) (?:one|a|the|the same) table\b/i.test(reading.text);
  const talked =
    /^(?:talk|argue|win|coax|nudge|win round|win over)$/.test(lemma) &&
    objects.some(isParty) &&
    (complements.some(({ prep }) => prep === 'into') ||
      /^win (?:round|over)$/.test(lemma) ||
      /\b(?:round|around|over)\b/i.test(reading.text.slice(span.end, span.end + 12)));
  if (talked || seated) return found.hit(standing, 'activity', span, countOf(parties));
  const agreed = objects.flatMap((phrase) => (AGREEMENT.test(phrase.noun) ? phrase.of : [])).filter(isParty);
  // "secured sign-off from all four dioceses": several, whatever they are called.
  const all = complements.some(
    ({ prep, phrase }) =>
      /^(?:from|of|with|between|among|across)$/.test(prep) &&
      !phrase.tags.has('Outsider') &&
      (/^(?:all|both|every)$/.test(phrase.modifiers[0] ?? '') ||
        (phrase.number !== null && isCount(phrase.number) && phrase.number.value !== 1)),
  );
  const between = complements.filter(
    ({ prep, phrase }) =>
      /^(?:between|among|from|of)$/.test(prep) && phrase.tags.has('Plural') && phrase.tags.has('Occupation'),
  );
  if (
    AGREES.test(lemma) &&
    agreement !== undefined &&
    (agreed.length > 0 ||
      (agreement.noun === 'buy-in' && parties.length > 0) ||
      (all && /^(?:sign-off|agreement|buy-in|consensus|backing|commitment)$/.test(agreement.noun)) ||
      between.length > 1 ||
      (agreement.of.length > 0 && /^(?:alliance|coalition)$/.test(agreement.noun)))
  )
    return found.hit(standing, 'activity', span, countOf([...parties, ...agreement.of]));
  // "Convinced procurement to adopt the criteria": one party, and what it does differently.
  const moved = reading.predicates.some(
    (other) =>
      other.governor === reading.predicates.indexOf(predicate) &&
      /^(?:accept|agree|adopt|sign|commit|share|join|pilot|back|use|fund|try|trial|test|take up|switch|move|support|approve|change|drop|release|give up|pool|lend|host)$/.test(
        other.lemma,
      ),
  );
  const tried = complements.some(
    ({ prep, phrase }) => prep === 'to' && /^(?:trial|pilot|test)$/.test(phrase.noun),
  );
  const outsiders = objects.some(({ tags }) => tags.has('Outsider'));
  if (
    /^(?:persuade|convince|get|win over|bring)$/.test(lemma) &&
    (moved || tried) &&
    !outsiders &&
    (parties.length > 0 ||
      objects.some((phrase) => phrase.tags.has('Manager') || phrase.of.some(({ tags }) => tags.has('Unit'))))
  )
    return found.hit(standing, 'activity', span, countOf(parties));
  if (
    AGREES.test(lemma) &&
    agreement !== undefined &&
    (several || /^(?:truce|coalition|coalitions|consensus)$/.test(agreement.noun))
  ) {
    found.hit(standing === 'aim' ? 'aim' : standing, 'activity', span, countOf(parties));
    return;
  }
  if (
    lemma === 'bring' &&
    several &&
    parties.length > 0 &&
    (complements.some(({ prep }) => prep === 'to' || prep === 'into') ||
      /\btogether\b/i.test(reading.text.slice(span.start)))
  ) {
    found.hit(standing, 'activity', span, countOf(parties));
    return;
  }
  if (
    /^(?:agree|negotiate)$/.test(lemma) &&
    predicate.link !== ',' &&
    several &&
    parties.some(({ tags }) => !tags.has('Supplier')) &&
    // "negotiated the linen contract for seven hotels": they are whom it is for.
    (!objects.some(({ tags }) => tags.has('Contract')) ||
      complements.some(({ prep, phrase }) => prep !== 'for' && isParty(phrase))) &&
    objects.length > 0
  ) {
    found.hit(standing, 'activity', span, countOf(parties));
    return;
  }
  if (
    lemma === 'get' &&
    several &&
    reading.predicates.some(
      (other) =>
        other.governor === reading.predicates.indexOf(predicate) &&
        /^(?:accept|agree|adopt|sign|commit|share|join|pilot|back|use|work|fund)$/.test(other.lemma),
    )
  ) {
    found.hit(standing, 'activity', span, countOf(parties));
    return;
  }
  if (/^(?:liaise|communicate|attend|facilitate)$/.test(lemma) && several)
    found.miss(span, lemma === 'attend' ? 'attendance' : 'contact');
  if (lemma === 'work' && /cross-?\s?functional/i.test(reading.text)) found.miss(span, 'membership');
}

function isParty(phrase: NounPhrase): boolean {
  return (
    ((PARTY.test(phrase.noun) ||
      (!/^(?:risks?|audits?|tax|compliance|security|quality)$/.test(phrase.noun) &&
        (['Function', 'Peer', 'Supplier', 'Executive'] as const).some((tag) => phrase.tags.has(tag))) ||
      (phrase.tags.has('Plural') &&
        (['Unit', 'Manager', 'Force'] as const).some((tag) => phrase.tags.has(tag)))) &&
      !phrase.modifiers.includes('my')) ||
    phrase.of.some((inner) => inner.number !== null && PARTY.test(inner.noun))
  );
}

function countOf(parties: readonly NounPhrase[]): readonly Quantity[] {
  const counted = parties
    .flatMap((phrase) => [phrase, ...phrase.of])
    .find(({ number }) => number !== null && isCount(number));
  return counted?.number == null
    ? []
    : [
        quantity(
          counted.tags.has('Manager') || counted.tags.has('Occupation') || counted.tags.has('Staff')
            ? 'people'
            : 'count',
          counted.number,
          { unit: counted.noun },
        ),
      ];
}

/** "stakeholder management", "a consensus builder", "influential": a quality, no agreement. */
function judgeTraits(reading: Reading, found: Collector): void {
  const skills =
    /\b(?:influencing|persuasion|influence)(?: (?:and|&) [\w-]+| [\w-]+ (?:and|&) [\w-]+)? skills\b/i.exec(
      reading.text,
    );
  if (skills !== null)
    found.hit('listed', 'activity', { start: skills.index, end: skills.index + skills[0].length });
  for (const { phrase, predicate, role } of reading.placed) {
    const words = phrase.words;
    const skill =
      words.some((word) => SKILL.test(word)) &&
      words.some((word) =>
        /^(?:management|builder|building|skills?|engagement|influence|influencing)$/.test(word),
      );
    const trait =
      (words.includes('influential') || /^influencer$/.test(phrase.noun)) &&
      /^(?:leader|builder|communicator|manager|influencer)$/.test(phrase.noun);
    if (!skill && !trait) continue;
    if (role === 'root' || predicate?.standing === 'trait' || reading.listed)
      found.hit('listed', 'activity', spanOf(reading, phrase.start, phrase.end));
    else if (predicate !== null && !words.includes('relationship'))
      found.hit('partial', 'activity', spanOf(reading, phrase.start, phrase.end));
  }
}

/** "nine consultants moved to one protocol" beside a forum that the author chaired. */
function judgeMoved(reading: Reading, found: Collector): void {
  const chaired = reading.predicates.some(
    ({ lemma, standing, objects }) =>
      lemma === 'chair' &&
      standing === 'own' &&
      objects.some(({ noun }) => /^(?:forum|committee|group|council|board|meeting|panel)$/.test(noun)),
  );
  if (!chaired) return;
  for (const predicate of reading.predicates) {
    const span = predicate.span;
    const target = predicate.complements
      .filter(({ prep }) => prep === 'for' || prep === 'across')
      .map(({ phrase }) => phrase);
    if (predicate.lemma === 'agree')
      found.hit(predicate.standing, 'activity', span, countOf([...predicate.objects, ...target]));
    const subject = predicate.subject;
    if (
      subject !== null &&
      subject.number !== null &&
      /^(?:move|adopt|sign up|agree|accept|switch|commit)$/.test(predicate.lemma)
    )
      found.hit('own', 'activity', span, [quantity('people', subject.number, { role: 'peers' })]);
  }
}
