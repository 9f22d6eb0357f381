import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { collect, type Collector } from '../language/found.ts';
import { isMoney } from '../language/money/amounts.ts';
import { isCount } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { spanOf } from '../language/reading.ts';
import type { Quantity } from '../model.ts';

export const vendorContracts: Signal = {
  id: 'vendor-contracts',
  category: 'money',
  title: 'Suppliers and contracts',
  rung: 'R1',
  implies: [],
  definition: 'You chose, negotiated with or held to account suppliers and contractors.',
  question: 'Which contract did you sign or negotiate, and what was it worth?',
  steps: [
    'Ask to hold the next review with one supplier: the agenda, the figures, what they promise.',
    'Lead one tender from end to end.',
  ],
  template: 'Negotiated [contract], [value], [saving/SLA result].',
  doNot: 'Do not breach confidentiality: use ranges.',
  cue: /^(?:#Contract|#Supplier|contract|sub-?contract|agreement|slas?$|re-?tender|tender|rfp|lease|outsourc|insourc|procur|concession|licen|statement|sourc|vendor|supplier|provider|third|consultants|manufacturer|purchas|partner|agenc|carrier|re-?let|award|renegotiat|re-negotiat|negotiat)/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [/\b(?:work|employ)\w* (?:for|by) an? (?:\w+ )?(?:vendor|supplier|contractor)\b/i, 'employer'],
  [/\bpurchase orders?\b|\bvendor invoices?\b/i, 'tracking'],
  [/\bvendor[- ]certified\b/i, 'learned'],
  [/\b(?:vendor|supplier) (?:meetings?|calls?|visits?)\b/i, 'contact'],
  [
    /^\W*contract (?:\w+ ){0,2}(?:manager|engineer|developer|analyst|consultant|designer|administrator)\b/i,
    'title',
  ],
  [/\bcontracted\b|\bcontract(?:s|ed)? (?:to|out)\b/i, 'other-sense'],
];

const NEGOTIATES =
  /^(?:negotiate|renegotiate|re-negotiate|award|tender|re-tender|retender|re-let|let|procure|outsource|insource|terminate|renew|source|revise|amend)$/;
const OWNS =
  /^(?:manage|own|sign|oversee|lead|direct|hold|handle|control|administer|select|choose|evaluate|engage|be responsible|be accountable|run|ensure|monitor|consolidate|replace|vet|approve|supervise|govern|establish)$/;
/** Contact and paperwork with suppliers. */
const TOUCHES =
  /^(?:coordinate|liaise|work|meet|communicate|contact|collaborate|partner|raise|process|order|prepare|maintain|review|support|assist|interface|facilitate|track|call|document|file)$/;
const CONTRACT =
  /^(?:contracts?|sub-?contracts?|agreements?|slas?|tenders?|rfps?|leases?|outsourcing|procurement|concessions?|terms|contracting|licences|licenses|statements? of work|sourcing|relationships?|deals?|pricing|rates|services)$/;
const SUPPLIER =
  /^(?:bidders?|consultanc(?:y|ies)|vendors?|suppliers?|outsourcers?|subcontractors?|sub-contractors?|contractors?|providers?|third-part(?:y|ies)|consultants|manufacturers?|purchasing|vendor's|outsourcer|partners|agencies|carriers|forwarders?|hauliers?|haulers?|transporters?|wholesalers?|caterers?|airlines?)$/;
const NOT_SUPPLIER =
  /^(?:client|clients|customer|customers|employment|union|labor|labour|collective|bargaining|wage|pay|settlement|plea|patient|student|rental|listing|member|donor|health|training|service-level)$/;
/** The public service's word for who holds a contract to its terms. */
const OFFICER = /\bcontracting officer(?:['’]s (?:technical )?representative)?\b[^.;]{0,32}\bcontracts?\b/i;
const SALES = /\b(?:clients?|customers?|buyers?|sold|sales|won)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  // "Owner of the outsourcing contract", "contracting officer's representative on two contracts"
  for (const { start, end, noun, of } of reading.roots) {
    if (noun === 'owner' && of.some(isContract) && !reading.listed)
      found.hit('own', 'relationship', spanOf(reading, start, end), quantitiesOf(reading));
  }
  // "lower rates by negotiations with providers"
  for (const { complements, standing, subject, span } of reading.predicates)
    for (const [k, { phrase }] of complements.entries()) {
      const party = complements[k + 1];
      const talks = /^(?:re-?)?negotiations?$/.test(phrase.noun) && party?.prep === 'with';
      if (talks && subject === null && isSupplier(party.phrase))
        found.hit(standing, 'activity', span, quantitiesOf(reading));
    }
  const officer = OFFICER.exec(reading.text);
  if (officer !== null)
    found.hit(
      'own',
      'relationship',
      { start: officer.index, end: officer.index + officer[0].length },
      quantitiesOf(reading),
    );
  for (const { phrase, role } of reading.placed) {
    const words = phrase.words;
    const named =
      (phrase.noun === 'manager'
        ? /^(?:vendor|supplier|contract|contracts|procurement|outsourcing)$/.test(
            phrase.modifiers.at(-1) ?? '',
          )
        : words.some((word) => /^(?:vendor|supplier|contract|procurement|outsourcing)$/.test(word))) &&
      /^(?:management|manager|negotiations?|relations|owner)$/.test(phrase.noun);
    if (!named || role === 'subject') continue;
    const span = spanOf(reading, phrase.start, phrase.end);
    if (reading.listed || (role === 'root' && phrase.of.length === 0 && phrase.noun !== 'manager'))
      found.hit('listed', 'activity', span);
    else if (phrase.noun === 'manager' && role === 'root') found.hit('own', 'activity', span);
    else if (/negotiations?/.test(phrase.noun) && role !== 'with')
      found.hit('own', 'activity', span, quantitiesOf(reading));
  }
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject, nominal } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const contract = objects.find(
    (phrase) =>
      isContract(phrase) ||
      // "relationships with 12 suppliers"
      (/^(?:relationships?|accounts|performance|delivery|negotiations?)$/.test(phrase.noun) &&
        predicate.complements.some(
          ({ prep, phrase: other }) => /^(?:with|of|by)$/.test(prep) && isSupplier(other),
        )),
  );
  // "a portfolio of 25 vendors"
  const supplier = objects
    .flatMap((phrase) =>
      /^(?:portfolio|base|panel|number|group|network|range|team)$/.test(phrase.noun) ? phrase.of : [phrase],
    )
    .find((phrase) => isSupplier(phrase));
  const through = predicate.complements.some(
    ({ prep, phrase }) => (prep === 'with' || prep === 'to' || prep === 'of') && isSupplier(phrase),
  );
  if (
    NEGOTIATES.test(lemma) &&
    (contract !== undefined ||
      supplier !== undefined ||
      (through && objects.length > 0) ||
      (lemma === 'negotiate' && through))
  ) {
    if (
      SALES.test(reading.text) &&
      supplier === undefined &&
      !through &&
      lemma === 'negotiate' &&
      /\b(?:sales|client|customer) contracts?\b/i.test(reading.text)
    )
      return;
    return found.hit(standing, 'activity', span, quantitiesOf(reading));
  }
  // "negotiated £20k of savings": what it was cut by says that it was a contract.
  const saved = [...objects, ...predicate.complements.map(({ phrase }) => phrase)].some(
    (phrase) =>
      /^(?:savings|discounts?|reductions|rebates?)$/.test(phrase.noun) &&
      /\b(?:costs?|price|supplier|vendor|annual|savings|discounts?|rebates?)\b/.test(phrase.words.join(' ')),
  );
  if (/^(?:re-?)?negotiate$/.test(lemma) && saved && !SALES.test(reading.text))
    return found.hit(standing, 'activity', span, quantitiesOf(reading));
  // What is negotiated anew or put out to tender again is a contract, whatever its name.
  const again =
    /^(?:renegotiate|re-negotiate|re-tender|retender|re-let)$/.test(lemma) &&
    objects.some(
      ({ noun }) => !/^(?:salar(?:y|ies)|loans?|debts?|deadlines?|timelines?|scope|roles?)$/.test(noun),
    );
  if (again && !SALES.test(reading.text)) return found.hit(standing, 'activity', span, quantitiesOf(reading));
  if (
    NEGOTIATES.test(lemma) &&
    !nominal &&
    /\b(?:services?|contract)\b/i.test(reading.text.slice(span.start, span.end)) &&
    /^(?:tender|re-tender|retender|re-let|award|outsource)$/.test(lemma)
  )
    return found.hit(standing, 'activity', span, quantitiesOf(reading));
  const whole =
    supplier !== undefined &&
    (/^(?:vendors?|suppliers?|outsourcers?|providers?|consultants|third-part(?:y|ies)|sub-?contractors?)$/.test(
      supplier.noun,
    )
      ? supplier.noun !== 'consultants' || lemma === 'select'
      : true);
  // Contractors led are people led; contact set up is not a contract held.
  const people = supplier !== undefined && /^(?:sub-?)?contractors?$|^consultants$/.test(supplier.noun);
  if (
    people &&
    contract === undefined &&
    !/^(?:select|choose|engage|vet|replace|approve|evaluate)$/.test(lemma)
  )
    return found.miss(span, 'contractor-people');
  if (/^(?:establish|develop|build|maintain)$/.test(lemma) && /^relationships?$/.test(contract?.noun ?? ''))
    return found.miss(span, 'contact');
  if (
    OWNS.test(lemma) &&
    (contract !== undefined || whole) &&
    !(lemma === 'ensure' && contract === undefined)
  ) {
    if (/^(?:monitor|evaluate|review)$/.test(lemma) && contract === undefined && !nominal)
      return found.miss(span, 'contact');
    return found.hit(standing, 'relationship', span, quantitiesOf(reading));
  }
  // "cut the number of suppliers from 31 to 12"
  const fewer = /^(?:reduce|cut|consolidate|rationali[sz]e|bring down)$/.test(lemma)
    ? objects.some((phrase) => phrase.noun === 'number' && phrase.of.some(isSupplier)) ||
      (supplier !== undefined && /^(?:vendors|suppliers)$/.test(supplier.noun))
    : false;
  const change = reading.numbers.find((number) => number.from !== undefined && isCount(number));
  if (fewer && change !== undefined)
    return found.hit(standing, 'activity', span, [quantity('count', change)]);
  if (TOUCHES.test(lemma) && (contract !== undefined || supplier !== undefined || through))
    found.miss(span, 'contact');
}

/** "the service agreement", "vendor relationships", "the RFP": with a supplier, not with a client or an employer. */
function isContract(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (words.some((word) => NOT_SUPPLIER.test(word)) && !words.some((word) => SUPPLIER.test(word)))
    return false;
  if (/^(?:relationships?|terms|pricing|rates|services|deals?|contracting)$/.test(phrase.noun))
    return words.some((word) => SUPPLIER.test(word));
  return (
    CONTRACT.test(phrase.noun) ||
    phrase.tags.has('Contract') ||
    phrase.of.some(
      (inner) =>
        isContract(inner) &&
        /^(?:negotiation|administration|review|aspects|portfolio|performance)$/.test(phrase.noun),
    )
  );
}

function isSupplier(phrase: NounPhrase): boolean {
  const words = phrase.words;
  if (
    /^(?:teams?|staff|developers?|meetings?|invoices?|teams|questionnaires|assessment|risk|invoice|inquiries|portal|list|files|accounts|master)$/.test(
      phrase.noun,
    )
  )
    return false;
  return (
    SUPPLIER.test(phrase.noun) ||
    (words.some((word) =>
      /^(?:vendors?|suppliers?|subcontractors?|sub-contractor|sub-contractors)$/.test(word),
    ) &&
      /^(?:performance|relationships?|selection|management|negotiations?|schedules|deliveries|base|panel|relations)$/.test(
        phrase.noun,
      ))
  );
}

function quantitiesOf(reading: Reading): readonly Quantity[] {
  const counted = reading.numbers.find(
    (number) =>
      isCount(number) &&
      /^\s+(?:[\w-]+\s){0,2}(?:vendors?|suppliers?|sub-?contracts?|contracts?|agreements?|sites|partners|outsourcers|contractors|publishers|carriers|manufacturers|distributors|providers|agencies)\b/i.test(
        reading.text.slice(number.span.end),
      ),
  );
  const money = reading.numbers.find((number) => isMoney(reading, number));
  const percent = reading.numbers.find((number) => number.percent === true);
  return [
    ...(counted === undefined ? [] : [quantity('count', counted)]),
    ...(money === undefined ? [] : [quantity('money', money)]),
    ...(percent === undefined ? [] : [quantity('percent', percent)]),
  ];
}
