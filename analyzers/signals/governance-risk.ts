import { auditsOf, isExamination, REGULATED } from '../language/audits.ts';
import { collect, type Collector } from '../language/found.ts';
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
  cue: /^(?:#Policy|laundering|fire$|radiation|polic|standard|guideline|governance|control|conduct|whistleblow|framework|program|procedure|risk|compl(?:y|ies|ied|ian|ying)|security|safety|audit|regulat|privacy|safeguard|continuity|recovery|protection|hse$|ehs$|osha|hipaa|pci|gdpr|sox|iso|accredit|licen[cs]|ethic|inspect|incident|cyber|infosec|aml$|kyc$|bsa$|ofac|gmp|cgmp|haccp|fda|glp|gcp|esg|coshh|whs|ofsted|cqc|laundering|bribery|fcpa|fraud|sanction|survey|assessment|infection|clinical|quality|certifi|ransomware|breach|crisis|outage|recall|named$|nominated|designated|registered|appointed|responsible|accountable|competent|statutory|lost|lti|injur|accident|reportable|recordable|owner)/,
  find: find,
};

/** Makes the rule. */
const MAKES =
  /^(?:establish|define|develop|set|write|author|create|institute|draft|set up|introduce|evangelize|formulate|design|build|own)$/;
const RULE =
  /^(?:rules|register|manual|code|line|system|polic(?:y|ies)|standards?|guidelines?|governance|controls|frameworks?|programs?|programmes?|procedures?)$/;
const WHOLE =
  /^(?:company|corporate|department|departmental|organi[sz]ation|organi[sz]ational|enterprise|agency|school|safety|security|it|hr|information|development|quality|site|data|risk|compliance|management|technology|system|effective|governance|operational|company-wide|departmental|policies)$/;
/** Rules of the day's work. */
const SMALL =
  /^(?:training|test|testing|ordering|pricing|coding~guide|user|cleaning|filing|sales|return|classroom|grading|dress|customer|manual|teaching|lesson|style|brand|project|ppq|work|design|accounting|payroll|mock|installation|menu)$/;
const PRACTICES =
  /^(?:follow|comply|adhere|test|review|wear|perform|monitor|conduct|check|audit|track|document|support|assist|participate|maintain|update|apply|observe|use|ensure|enforce|assess|analyze|identify|implement|mitigate|coordinate)$/;
const PROJECT_RISK = /^(?:project|raid|issues?|schedule|delivery|program|programme|sprint|mitigation)$/;
/** Posts that answer by name for a rule, a risk or the law. */
const OWNER =
  /\b(?:(?:senior )?(?:information )?risk owner|(?:named |accountable |sole )?owner of the [^.;]{0,40}(?:risk register|polic(?:y|ies)|standards?|rules?(?: manual)?|manual|controls?)|(?:named|nominated|designated|registered|appointed|responsible|accountable|competent|statutory) (?:occupier|individual|person|manager|officer|lead|holder|safeguarding lead|mine manager)\b(?= (?:of|for|with|under|before|to)\b|,)|safeguarding lead|data protection officer|(?:money[- ]laundering reporting|compliance|security|safety|privacy|fire|radiation protection) officer (?:for|of|responsible)|(?:named|designated) [\w-]+ lead (?:of|for)|head of (?:quality|compliance|risk|security|safety|internal audit|health (?:and|&) safety|information security)(?! (?:assurance )?engineer)|(?:hse|ehs|safety|compliance|risk) (?:manager|director|lead) (?:of|for)|crisis (?:lead|manager|commander)|hse manager|ehs manager)\b/i;
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
  const owner = OWNER.exec(reading.text);
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

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, complements } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const all = [
    ...objects,
    ...complements
      .filter(({ prep }) => /^(?:with|in|of|for|from|to|including)$/.test(prep))
      .map(({ phrase }) => phrase),
  ];
  const rule = objects.find(isRule);
  const committee = objects.find(
    ({ noun, modifiers }) =>
      /^(?:committee|board|group|panel)$/.test(noun) && modifiers.some((word) => CHAIRS.test(word)),
  );
  if (/^(?:chair|lead|head|run)$/.test(lemma) && committee !== undefined) {
    found.hit(standing, 'relationship', span, auditsOf(reading));
    return;
  }
  // "obtained and kept ISO 13485 accreditation": won for the organisation, not a certificate of one's own.
  const accredited =
    /^(?:obtain|achieve|win|gain|keep|secure|maintain|renew|attain)$/.test(lemma) &&
    objects.some(
      ({ noun, modifiers, owner }) =>
        /^(?:accreditation|certification|licence|license)$/.test(noun) &&
        (noun === 'accreditation' ||
          owner !== null ||
          /\b(?:iso|fssc|haccp|soc|brc|iatf|cmmi|pci|as9100)\b/i.test(
            [...modifiers, reading.text].join(' '),
          )),
    );
  if (accredited) {
    found.hit(standing, 'relationship', span, auditsOf(reading));
    return;
  }
  const field = objects.find((phrase) => isField(phrase));
  if (lemma === 'comply' && standing !== 'own' && predicate.governor !== null) return;
  const led =
    /^(?:guide|lead|bring|take|get|move)$/.test(lemma) &&
    objects.some(
      ({ noun, tags }) =>
        tags.has('Unit') || tags.has('Site') || /^(?:business|team|firm|agency)$/.test(noun),
    ) &&
    /\b(?:compl(?:y|iance|iant)|certifi|accredit|standard)/i.test(reading.text);
  if (led) {
    found.hit(standing, 'relationship', span, auditsOf(reading));
    return;
  }
  if (MAKES.test(lemma) && rule !== undefined) {
    found.hit(standing, 'activity', span, auditsOf(reading));
    return;
  }
  // "cut outages through proactive incident management": there it is the means.
  const means =
    predicate.nominal &&
    objects.some(({ start }) => /^(?:through|via|by|using)$/.test(wordAhead(reading, start)));
  if (
    !means &&
    /^(?:own|lead|oversee|direct|head|manage|be accountable|govern|support)$/.test(lemma) &&
    (field !== undefined || rule !== undefined)
  ) {
    if (
      lemma === 'support' &&
      !reading.predicates.some(
        (other) =>
          /^(?:lead|manage|own)$/.test(other.lemma) &&
          other.objects.some((object) => objects.includes(object)),
      )
    ) {
      found.miss(span, 'support');
      return;
    }
    const project = [...objects].some((phrase) => phrase.words.some((word) => PROJECT_RISK.test(word)));
    const strong = field === undefined || !/^(?:risk|risks)$/.test(field.noun) || lemma !== 'manage';
    return project || !strong
      ? found.miss(span, 'practitioner')
      : found.hit(standing, 'relationship', span, auditsOf(reading));
  }
  if (
    /^(?:respond|handle|lead|direct)$/.test(lemma) &&
    /\b(?:ransomware|cyber ?attack|data breach|crisis|outage|incident response|recall)\b/i.test(
      reading.text.slice(span.start, span.end + 40),
    )
  ) {
    found.hit(standing, 'relationship', span, auditsOf(reading));
    return;
  }
  if (
    /^(?:develop|execute|create|design|build)$/.test(lemma) &&
    objects.some(
      (phrase) =>
        /^(?:assessments?|plans?|programs?|programmes?|frameworks?|process|planning)$/.test(phrase.noun) &&
        phrase.words.some((word) =>
          /^(?:risk|compliance|continuity|recovery|security|safety|audit)$/.test(word),
        ) &&
        phrase.words.some((word) =>
          /^(?:enterprise|management|annual|continuity|recovery|compliance|security)$/.test(word),
        ),
    )
  ) {
    found.hit(standing, 'activity', span, auditsOf(reading));
    return;
  }
  if (
    lemma === 'test' &&
    all.some((phrase) => /\b(?:disaster recovery|business continuity)\b/.test(phrase.words.join(' ')))
  ) {
    found.hit(standing, 'activity', span);
    return;
  }
  if (lemma === 'pass' && objects.some(isExamination)) {
    found.hit(standing, 'activity', span, auditsOf(reading));
    return;
  }
  if (lemma === 'set' && rule !== undefined) {
    found.hit(standing, 'activity', span, auditsOf(reading));
    return;
  }
  const duty = standing === 'duty' && all.some((phrase) => isField(phrase) || phrase.tags.has('Policy'));
  const ensured =
    lemma === 'ensure' &&
    objects.some((phrase) =>
      phrase.words.some((word) => /^(?:compliance|regulatory|audit|safety)$/.test(word)),
    );
  if (
    duty &&
    (REGULATED.test(objects[0]?.noun ?? '') ||
      /\b(?:compliance|regulations|laws|safety|security)\b/i.test(reading.text))
  ) {
    found.hit('partial', 'activity', span);
    return;
  }
  if (
    ensured &&
    /\b(?:procedures|regulatory|audit)\b/i.test(reading.text) &&
    standing === 'own' &&
    (predicate.link === '' || predicate.link === 'nominal') &&
    /\b(?:center|centre|branch|department|clinic|store|company|facility|unit|management)\b/i.test(
      reading.text,
    )
  ) {
    found.hit('partial', 'activity', span);
    return;
  }
  if (PRACTICES.test(lemma) && (field !== undefined || rule !== undefined)) found.miss(span, 'practitioner');
}

/** The word before a phrase and what describes it. */
function wordAhead({ tokens, parts }: Reading, start: number): string {
  let k = start - 1;
  while (parts[k] === 'adj' || parts[k] === 'det') k--;
  return tokens[k]?.norm ?? '';
}

function isRule(phrase: NounPhrase): boolean {
  if (!RULE.test(phrase.noun) || phrase.modifiers.some((word) => SMALL.test(word))) return false;
  const words = phrase.words;
  if (phrase.noun === 'system')
    return (
      words.some((word) => REGULATED.test(word)) || (words.includes('internal') && words.includes('control'))
    );
  if (/^(?:rules|register|manual|code|line)$/.test(phrase.noun))
    return words.some((word) => REGULATED.test(word) || /^(?:control|conduct|whistleblowing)$/.test(word));
  if (/^(?:programs?|programmes?|frameworks?|controls)$/.test(phrase.noun))
    return (
      words.some((word) => REGULATED.test(word)) || words.includes('management') || words.includes('internal')
    );
  if (/^procedures?$/.test(phrase.noun))
    return words.some(
      (word) => REGULATED.test(word) || /^(?:policies|operating|departmental|company)$/.test(word),
    );
  return (
    words.some((word) => WHOLE.test(word) || REGULATED.test(word)) ||
    phrase.of.length > 0 ||
    phrase.modifiers.length <= 1
  );
}

function isField(phrase: NounPhrase): boolean {
  const words = [...phrase.modifiers, phrase.noun];
  // Vehicles and patients recover too.
  const recovers =
    words.includes('recovery') &&
    !words.some((word) => /^(?:disaster|business|system|systems|data|cyber|it|crisis)$/.test(word));
  if (recovers) return false;
  if (
    words.some(
      (word) =>
        PROJECT_RISK.test(word) ||
        /^(?:guard|guards|officer|officers|systems?|cameras?|questionnaires|vendor|team|teams|staff|tools?|stories|patches|access|email|spam|virus)$/.test(
          word,
        ),
    )
  )
    return false;
  return (
    REGULATED.test(phrase.noun) ||
    (/^(?:practices|programs?|programmes?|efforts|function|management|response|operations|governance)$/.test(
      phrase.noun,
    ) &&
      words.some((word) => REGULATED.test(word)))
  );
}
