import { auditsOf, isExamination, REGULATED } from '../language/audits.ts';
import { collect, type Collector } from '../language/found.ts';
import { isField, isRule, PROJECT_RISK, wordAhead } from '../language/governance.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';

export const governanceRisk: Signal = {
  id: 'governance-risk',
  category: 'results',
  title: 'Policy, risk and compliance',
  rung: 'R2',
  implies: [],
  definition: 'You were the answerable owner of policy, risk, security, safety or compliance.',
  question: 'Were you the named owner? What did the auditor or regulator find?',
  steps: [
    'Offer to lead the next incident review, and note what changed after it.',
    'Ask to be the named owner of one policy, standard or audit.',
  ],
  template: 'Accountable person for [policy/standard]; [audit result].',
  doNot: 'A certificate is not ownership.',
  cue: /^(?:#Policy|laundering|fire$|radiation|polic|standard|guideline|governance|control|conduct|whistleblow|framework|program|procedure|risk|compl(?:y|ies|ied|ian|ying)|security|safety|audit|regulat|privacy|safeguard|continuity|recovery|protection|hse$|ehs$|osha|hipaa|pci|gdpr|sox|iso|accredit|licen[cs]|ethic|inspect|incident|cyber|infosec|aml$|kyc$|bsa$|ofac|gmp|cgmp|haccp|fda|glp|gcp|esg|coshh|whs|ofsted|cqc|bribery|fcpa|fraud|sanction|survey|assessment|infection|clinical|quality|certifi|ransomware|breach|crisis|outage|recall|named$|nominated|designated|registered|appointed|respon|accountable|competent|statutory|siro$|dpo$|mlro$|dsl$|caldicott|lost|lti|injur|accident|reportable|recordable|owner)/,
  find: find,
};

/** Makes the rule. */
const MAKES =
  /^(?:establish|define|develop|set|write|author|create|institute|draft|set up|introduce|evangelize|formulate|design|build|own)$/;
const PRACTICES =
  /^(?:follow|comply|adhere|test|review|wear|perform|monitor|conduct|check|audit|track|document|support|assist|participate|maintain|update|apply|observe|use|ensure|enforce|assess|analyze|identify|implement|mitigate|coordinate)$/;
/** Posts that answer by name for a rule, a risk or the law. */
const OWNER =
  /\b(?:(?:senior )?(?:information )?risk owner|(?:named |accountable |sole )?owner of the [^.;]{0,40}(?:risk register|polic(?:y|ies)|standards?|rules?(?: manual)?|manual|controls?)|(?:named|nominated|designated|registered|appointed|responsible|accountable|competent|statutory) (?:occupier|individual|person|manager|officer|lead|holder|safeguarding lead|mine manager)\b(?= (?:of|for|with|under|before|to)\b|,)|safeguarding lead|data protection officer|caldicott guardian|nominated individual|appointed person|accountable officer|(?:money[- ]laundering reporting|compliance|security|safety|privacy|fire|radiation protection) officer (?:for|of|responsible)|(?:named|designated) [\w-]+ lead (?:of|for)|head of (?:quality|compliance|risk|security|safety|internal audit|health (?:and|&) safety|information security)(?! (?:assurance )?engineer)|(?:hse|ehs|safety|compliance|risk) (?:manager|director|lead) (?:of|for)|crisis (?:lead|manager|commander)|hse manager|ehs manager)\b/i;
/** The same posts by their letters, as a title: at the head of the line, behind "as" or in a list of posts. */
const OWNER_SHORT =
  /(?:^\W*|\b(?:as|the|and|named) )(?:SIRO|DPO|MLRO|DSL)\b(?! (?:team|office|support|training))/;
/** What is led beside a rule says that the rule is one project's. */
const OF_PROJECT = /^(?:project|raid|issues?|schedule|sprint|mitigation)$/;
const CHAIRS =
  /^(?:safety|risk|compliance|audit|ethics|quality|infection|clinical|governance|security|safeguarding)$/;
const SAFE_HOURS =
  /\bwithout (?:a )?(?:lost[- ]time|reportable|recordable|injur|accident)|\blost[- ]time injur|\blti[- ]free/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  const hours = auditsOf(reading).filter(({ type }) => type === 'hours');
  if (SAFE_HOURS.test(reading.text) && hours.length > 0)
    found.hit('own', 'relationship', { start: 0, end: reading.text.length }, hours);
  const owner = OWNER.exec(reading.text) ?? OWNER_SHORT.exec(reading.text);
  if (owner !== null && !reading.listed)
    found.hit(
      'own',
      'relationship',
      { start: owner.index, end: owner.index + owner[0].length },
      auditsOf(reading),
    );
  for (const { phrase, role } of reading.placed) {
    const words = phrase.words;
    const skill =
      words.some((word) => REGULATED.test(word)) &&
      (/^(?:management|compliance|governance|oversight)$/.test(phrase.noun) ||
        phrase.noun === 'compliance') &&
      !words.some((word) => PROJECT_RISK.test(word));
    const trait =
      reading.predicates.length > 0 &&
      reading.predicates.every(({ standing }) => standing === 'trait' || standing === 'listed');
    if (role === 'root' && skill && (reading.listed || trait))
      found.hit('listed', 'activity', spanOf(reading, phrase.start, phrase.end));
  }
  return found.found();
}

/** What an act on rules and risks shows; `unjudged` leaves it to the cases behind. */
type Case = (act: Act, found: Collector) => 'judged' | 'unjudged';

interface Act {
  readonly reading: Reading;
  readonly predicate: Predicate;
  readonly all: readonly NounPhrase[];
  readonly rule: NounPhrase | undefined;
  readonly field: NounPhrase | undefined;
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { objects, complements, subject } = predicate;
  if (subject !== null) return;
  const beside = complements.filter(({ prep }) => /^(?:with|in|of|for|from|to|including)$/.test(prep));
  const act: Act = {
    reading,
    predicate,
    all: [...objects, ...beside.map(({ phrase }) => phrase)],
    rule: objects.find(isRule),
    field: objects.find(isField),
  };
  CASES.some((judge) => judge(act, found) === 'judged');
}

/** A case that is told by one question, and hits with what audits found. */
const holds =
  (kind: 'activity' | 'relationship', asks: (act: Act) => boolean): Case =>
  (act, found) => {
    if (!asks(act)) return 'unjudged';
    found.hit(act.predicate.standing, kind, act.predicate.span, auditsOf(act.reading));
    return 'judged';
  };

const CASES: readonly Case[] = [
  holds('relationship', chairsCommittee),
  holds('relationship', isAccredited),
  // "… to comply with": somebody else's aim.
  ({ predicate: { lemma, standing, governor } }) =>
    lemma === 'comply' && standing !== 'own' && governor !== null ? 'judged' : 'unjudged',
  holds('relationship', bringsIntoLine),
  holds('activity', ({ predicate, rule }) => MAKES.test(predicate.lemma) && rule !== undefined),
  answersFor,
  holds('relationship', meetsCrisis),
  holds('activity', buildsProgramme),
  testsRecovery,
  holds('activity', ({ predicate: { lemma, objects } }) => lemma === 'pass' && objects.some(isExamination)),
  partOfDuty,
  ({ predicate, rule, field }, found) => {
    if (PRACTICES.test(predicate.lemma) && (field !== undefined || rule !== undefined))
      found.miss(predicate.span, 'practitioner');
    return 'judged';
  },
];

function chairsCommittee({ predicate: { lemma, objects } }: Act): boolean {
  const isCommittee = ({ noun, modifiers }: NounPhrase): boolean =>
    /^(?:committee|board|group|panel)$/.test(noun) && modifiers.some((word) => CHAIRS.test(word));
  return /^(?:chair|lead|head|run)$/.test(lemma) && objects.some(isCommittee);
}

/** "obtained and kept ISO 13485 accreditation": won for the organisation, not a certificate of one's own. */
function isAccredited({ reading, predicate: { lemma, objects } }: Act): boolean {
  return (
    /^(?:obtain|achieve|win|gain|keep|secure|maintain|renew|attain|lead|manage|direct|drive|oversee|be accountable|be responsible)$/.test(
      lemma,
    ) &&
    objects.some(
      ({ noun, modifiers, owner }) =>
        /^(?:accreditation|(?:re-?)?certification|licence|license)$/.test(noun) &&
        (noun === 'accreditation' ||
          owner !== null ||
          /\b(?:iso|fssc|haccp|soc|brc|iatf|cmmi|pci|as9100)\b/i.test(
            [...modifiers, reading.text].join(' '),
          )),
    )
  );
}

/** "brought the plant into compliance" */
function bringsIntoLine({ reading, predicate: { lemma, objects, complements } }: Act): boolean {
  if (objects.length === 0 || !/^(?:guide|lead|bring|take|get|move)$/.test(lemma)) return false;
  const isBody = ({ noun, tags }: NounPhrase): boolean =>
    tags.has('Unit') || tags.has('Site') || /^(?:business|team|firm|agency)$/.test(noun);
  const line = complements.find(
    ({ prep, phrase }) =>
      /^(?:in|into|to|through)$/.test(prep) &&
      /\b(?:compliance|(?:re)?certification|accreditation|standards?)\b/.test(phrase.words.join(' ')),
  );
  return (
    line?.prep === 'into' ||
    (objects.some(isBody) && (line !== undefined || /\bto comply\b/i.test(reading.text)))
  );
}

/** Owning or leading a rule or a field of risk; the risks of one project are the day's work. */
function answersFor({ reading, predicate, rule, field }: Act, found: Collector): 'judged' | 'unjudged' {
  const { lemma, objects, standing, span } = predicate;
  if (
    !/^(?:own|lead|oversee|direct|head|manage|be accountable|govern|support|spearhead|champion)$/.test(lemma)
  )
    return 'unjudged';
  if (isMeans(reading, predicate) || (field === undefined && rule === undefined)) return 'unjudged';
  if (lemma === 'support' && !isLedBeside(reading, objects)) {
    found.miss(span, 'support');
    return 'judged';
  }
  const ofProject = objects.some(({ words }) => words.some((word) => OF_PROJECT.test(word)));
  const isHandled = lemma === 'manage' && field !== undefined && /^(?:risk|risks)$/.test(field.noun);
  if (ofProject || isHandled) found.miss(span, 'practitioner');
  else found.hit(standing, 'relationship', span, auditsOf(reading));
  return 'judged';
}

/** "cut losses through closer incident handling": there it is the means. */
const isMeans = (reading: Reading, { nominal, objects }: Predicate): boolean =>
  nominal && objects.some(({ start }) => /^(?:through|via|by|using)$/.test(wordAhead(reading, start)));

/** "lead and support security": what is led too is more than supported. */
const isLedBeside = ({ predicates }: Reading, objects: readonly NounPhrase[]): boolean =>
  predicates.some(
    (other) =>
      /^(?:lead|manage|own)$/.test(other.lemma) && other.objects.some((object) => objects.includes(object)),
  );

function meetsCrisis({ reading, predicate: { lemma, span } }: Act): boolean {
  return (
    /^(?:respond|handle|lead|direct)$/.test(lemma) &&
    /\b(?:ransomware|cyber ?attack|data breach|crisis|outage|incident response|recall|response to (?:an?|the) (?:\w+ ){0,2}(?:leak|spill|fire|flood|explosion|outbreak|incident|accident))\b/i.test(
      reading.text.slice(span.start, span.end + 48),
    )
  );
}

/** "designed the enterprise risk framework" */
function buildsProgramme({ predicate: { lemma, objects } }: Act): boolean {
  const isProgramme = ({ noun, words }: NounPhrase): boolean =>
    /^(?:assessments?|plans?|programs?|programmes?|frameworks?|process|planning)$/.test(noun) &&
    words.some((word) => /^(?:risk|compliance|continuity|recovery|security|safety|audit)$/.test(word)) &&
    words.some((word) =>
      /^(?:enterprise|management|annual|continuity|recovery|compliance|security)$/.test(word),
    );
  return /^(?:develop|execute|create|design|build)$/.test(lemma) && objects.some(isProgramme);
}

function testsRecovery({ predicate, all }: Act, found: Collector): 'judged' | 'unjudged' {
  const isRecovery = ({ words }: NounPhrase): boolean =>
    /\b(?:disaster recovery|business continuity)\b/.test(words.join(' '));
  if (predicate.lemma !== 'test' || !all.some(isRecovery)) return 'unjudged';
  found.hit(predicate.standing, 'activity', predicate.span);
  return 'judged';
}

/** Compliance as one of many duties, or ensured for a whole unit: claimed, and no more. */
function partOfDuty({ reading, predicate, all }: Act, found: Collector): 'judged' | 'unjudged' {
  const { lemma, objects, standing, link, span } = predicate;
  const isDuty =
    standing === 'duty' &&
    all.some((phrase) => isField(phrase) || phrase.tags.has('Policy')) &&
    (REGULATED.test(objects[0]?.noun ?? '') ||
      /\b(?:compliance|regulations|laws|safety|security)\b/i.test(reading.text));
  const isEnsured =
    lemma === 'ensure' &&
    standing === 'own' &&
    (link === '' || link === 'nominal') &&
    objects.some(({ words }) =>
      words.some((word) => /^(?:compliance|regulatory|audit|safety)$/.test(word)),
    ) &&
    /\b(?:procedures|regulatory|audit)\b/i.test(reading.text) &&
    /\b(?:center|centre|branch|department|clinic|store|company|facility|unit|management)\b/i.test(
      reading.text,
    );
  if (!isDuty && !isEnsured) return 'unjudged';
  found.hit('partial', 'activity', span);
  return 'judged';
}
