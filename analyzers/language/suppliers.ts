import type { Quantity } from '../model.ts';
import { isMoney } from './money/amounts.ts';
import { isCount } from './people/groups.ts';
import type { Predicate } from './clauses/act.ts';
import type { NounPhrase } from './phrases.ts';
import { quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** Suppliers, what is agreed with them, and how large that is. */

const CONTRACT =
  /^(?:contracts?|sub-?contracts?|agreements?|slas?|tenders?|rfps?|leases?|outsourcing|procurement|concessions?|terms|contracting|licences|licenses|statements? of work|sourcing|relationships?|deals?|pricing|rates|services)$/;
const SUPPLIER =
  /^(?:bidders?|consultanc(?:y|ies)|vendors?|suppliers?|outsourcers?|subcontractors?|sub-contractors?|contractors?|providers?|third-part(?:y|ies)|consultants|manufacturers?|purchasing|vendor's|outsource[rd]|partners|agencies|carriers|forwarders?|hauliers?|haulers?|transporters?|wholesalers?|caterers?|airlines?)$/;
const NOT_SUPPLIER =
  /^(?:client|clients|customer|customers|employment|union|labor|labour|collective|bargaining|wage|pay|settlement|plea|patient|student|rental|listing|member|donor|health|training|service-level)$/;
/** "the service agreement", "vendor relationships", "the RFP": with a supplier, not with a client or an employer. */
export function isContract(phrase: NounPhrase): boolean {
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

export function isSupplier(phrase: NounPhrase): boolean {
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

/** How many suppliers, how much money, what share of it. */
export function sizeOfContracts(reading: Reading): readonly Quantity[] {
  const counted = reading.numbers.find(
    (number) =>
      isCount(number) &&
      /^\s+(?:[\w-]+\s){0,3}(?:vendors?|suppliers?|sub-?contracts?|contracts?|agreements?|sites|partners|outsourcers|(?:sub-?)?contractors|publishers|carriers|manufacturers|distributors|providers|agencies)\b/i.test(
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

const NEGOTIATES = /^(?:insource|renew|source|revise|amend|cancel)$/;
const OWNS =
  /^(?:manage|own|sign|oversee|lead|direct|hold|handle|control|administer|select|appoint|choose|evaluate|engage|be responsible|be accountable|run|ensure|monitor|consolidate|replace|vet|approve|supervise|govern|establish)$/;
const SALES = /\b(?:clients?|customers?|buyers?|sold|sales|won)\b/i;

/** An act on suppliers or on what is agreed with them. */
export interface Dealing {
  readonly reading: Reading;
  readonly predicate: Predicate;
  readonly contract: NounPhrase | undefined;
  readonly supplier: NounPhrase | undefined;
  /** Whether a supplier is reached by a preposition: "agreed terms with two mills". */
  readonly through: boolean;
}

export function dealingOf(reading: Reading, predicate: Predicate): Dealing {
  const { objects, complements } = predicate;
  return {
    reading,
    predicate,
    contract: objects.find((phrase) => isContract(phrase) || isHeldWith(predicate, phrase)),
    // "a portfolio of 25 vendors"
    supplier: objects
      .flatMap((phrase) =>
        /^(?:portfolio|base|panel|number|group|network|range|team)$/.test(phrase.noun) ? phrase.of : [phrase],
      )
      .find((phrase) => isSupplier(phrase)),
    through: complements.some(({ prep, phrase }) => /^(?:with|to|of)$/.test(prep) && isSupplier(phrase)),
  };
}

/** "relationships with 12 suppliers" */
const isHeldWith = ({ complements }: Predicate, { noun }: NounPhrase): boolean =>
  /^(?:relationships?|accounts|performance|delivery|negotiations?)$/.test(noun) &&
  complements.some(({ prep, phrase }) => /^(?:with|of|by)$/.test(prep) && isSupplier(phrase));

export function negotiates({
  predicate: { lemma, objects, tags },
  contract,
  supplier,
  through,
}: Dealing): boolean {
  return (
    (tags.has('Negotiate') || NEGOTIATES.test(lemma)) &&
    (contract !== undefined ||
      supplier !== undefined ||
      (through && (objects.length > 0 || lemma === 'negotiate')))
  );
}

/** "negotiated client contracts": there one is the supplier oneself. */
export function sellsContracts(act: Dealing): boolean {
  return (
    act.predicate.lemma === 'negotiate' &&
    negotiates(act) &&
    act.supplier === undefined &&
    !act.through &&
    /\b(?:sales|client|customer) contracts?\b/i.test(act.reading.text)
  );
}

/** "negotiated £20k of savings": what it was cut by says that it was a contract. */
export function negotiatesSavings({ reading, predicate: { lemma, objects, complements } }: Dealing): boolean {
  const saved = [...objects, ...complements.map(({ phrase }) => phrase)].some(
    ({ noun, words }) =>
      /^(?:savings|discounts?|reductions|rebates?)$/.test(noun) &&
      /\b(?:costs?|price|supplier|vendor|annual|savings|discounts?|rebates?)\b/.test(words.join(' ')),
  );
  return /^(?:re-?)?negotiate$/.test(lemma) && saved && !SALES.test(reading.text);
}

/** What is negotiated anew or put out to tender again is a contract, whatever its name. */
export function tendersAgain({ reading, predicate: { lemma, objects } }: Dealing): boolean {
  return (
    /^(?:renegotiate|re-negotiate|re-tender|retender|re-let)$/.test(lemma) &&
    objects.some(
      ({ noun }) => !/^(?:salar(?:y|ies)|loans?|debts?|deadlines?|timelines?|scope|roles?)$/.test(noun),
    ) &&
    !SALES.test(reading.text)
  );
}

/** "outsourced the laundry service" */
export function putsOutToTender({ reading, predicate: { lemma, nominal, span } }: Dealing): boolean {
  return (
    !nominal &&
    /^(?:tender|re-tender|retender|re-let|award|outsource)$/.test(lemma) &&
    /\b(?:services?|contract)\b/i.test(reading.text.slice(span.start, span.end))
  );
}

/** Contractors led are people led. */
export function leadsContractors({ predicate: { lemma }, contract, supplier }: Dealing): boolean {
  return (
    /^(?:(?:sub-?)?contractors?|consultants)$/.test(supplier?.noun ?? '') &&
    contract === undefined &&
    !/^(?:select|appoint|choose|engage|vet|replace|approve|evaluate)$/.test(lemma)
  );
}

export function answersFor({ predicate: { lemma }, contract, supplier }: Dealing): boolean {
  const whole = supplier !== undefined && (supplier.noun !== 'consultants' || lemma === 'select');
  return OWNS.test(lemma) && (contract !== undefined || (whole && lemma !== 'ensure'));
}

/** "monitored vendors": looked on, with no contract to hold them to. */
export function onlyWatches(act: Dealing): boolean {
  return (
    answersFor(act) &&
    /^(?:monitor|evaluate|review)$/.test(act.predicate.lemma) &&
    act.contract === undefined &&
    !act.predicate.nominal
  );
}
