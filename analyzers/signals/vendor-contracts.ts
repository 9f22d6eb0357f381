import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { collect, type Collector } from '../language/found.ts';
import { isCount } from '../language/people/groups.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { type Reading, spanOf, toItsEnd } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import {
  answersFor,
  dealingOf,
  isContract,
  isSupplier,
  leadsContractors,
  negotiates,
  negotiatesSavings,
  onlyWatches,
  putsOutToTender,
  sellsContracts,
  sizeOfContracts,
  tendersAgain,
  type Dealing,
} from '../language/suppliers.ts';

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

/** Contact and paperwork with suppliers. */
const TOUCHES =
  /^(?:coordinate|liaise|work|meet|communicate|contact|collaborate|partner|raise|process|order|prepare|maintain|review|support|assist|interface|facilitate|track|call|document|file)$/;
/** The public service's word for who holds a contract to its terms. */
const OFFICER = /\bcontracting officer(?:['’]s (?:technical )?representative)?\b[^.;]{0,32}\bcontracts?\b/i;
function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  // "Owner of the outsourcing contract", "contracting officer's representative on two contracts"
  for (const { start, end, noun, of } of reading.roots) {
    if (noun === 'owner' && (of.some(isContract) || of.some(isSupplier)) && !reading.listed)
      found.hit('own', 'relationship', spanOf(reading, start, end), sizeOfContracts(reading));
  }
  // "lower rates by negotiations with providers"
  for (const { complements, standing, subject, span } of reading.predicates)
    for (const [k, { phrase }] of complements.entries()) {
      const party = complements[k + 1];
      const talks = /^(?:re-?)?negotiations?$/.test(phrase.noun) && party?.prep === 'with';
      if (talks && subject === null && isSupplier(party.phrase))
        found.hit(standing, 'activity', span, sizeOfContracts(reading));
    }
  const officer = OFFICER.exec(reading.text);
  if (officer !== null)
    found.hit(
      'own',
      'relationship',
      { start: officer.index, end: officer.index + officer[0].length },
      sizeOfContracts(reading),
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
    if (
      reading.listed ||
      (role === 'root' && phrase.of.length === 0 && !/^(?:manager|owner)$/.test(phrase.noun))
    )
      found.hit('listed', 'activity', span);
    else if (/^(?:manager|owner)$/.test(phrase.noun) && role === 'root') found.hit('own', 'activity', span);
    else if (/negotiations?/.test(phrase.noun) && role !== 'with')
      found.hit('own', 'activity', span, sizeOfContracts(reading));
  }
  return found.found();
}

/** What an act on suppliers shows; true where no case behind is asked. */
type Case = (act: Dealing, found: Collector) => boolean;

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  if (predicate.subject !== null) return;
  const act = dealingOf(reading, predicate);
  CASES.some((judge) => judge(act, found));
}

/** A case that is told by one question, and hits with the size of the contracts. */
const holds =
  (kind: 'activity' | 'relationship', asks: (act: Dealing) => boolean): Case =>
  (act, found) => {
    if (!asks(act)) return false;
    found.hit(act.predicate.standing, kind, act.predicate.span, sizeOfContracts(act.reading));
    return true;
  };

/** A case that is told by one question, and only comes near. */
const near =
  (rule: 'contact' | 'contractor-people', asks: (act: Dealing) => boolean): Case =>
  (act, found) => {
    if (!asks(act)) return false;
    found.miss(act.predicate.span, rule);
    return true;
  };

const CASES: readonly Case[] = [
  sellsContracts,
  holds('activity', negotiates),
  holds('activity', negotiatesSavings),
  holds('activity', tendersAgain),
  holds('activity', putsOutToTender),
  near('contractor-people', leadsContractors),
  near(
    'contact',
    ({ predicate: { lemma }, contract }) =>
      /^(?:establish|develop|build|maintain)$/.test(lemma) && /^relationships?$/.test(contract?.noun ?? ''),
  ),
  near('contact', onlyWatches),
  holds('relationship', answersFor),
  beatsDown,
  bringsDownNumber,
  near(
    'contact',
    ({ predicate: { lemma }, contract, supplier, through }) =>
      TOUCHES.test(lemma) && (contract !== undefined || supplier !== undefined || through),
  ),
];

/** "got 12 % off the haulage contract" */
function beatsDown({ reading, predicate }: Dealing, found: Collector): boolean {
  const { lemma, objects, complements, standing } = predicate;
  const off =
    /^(?:get|knock|take|win|secure|shave|negotiate)$/.test(lemma) &&
    objects[0]?.number != null &&
    complements.some(({ prep, phrase }) => prep === 'off' && isContract(phrase));
  if (off) found.hit(standing, 'activity', toItsEnd(reading, predicate), sizeOfContracts(reading));
  return off;
}

/** "cut the number of suppliers from 31 to 12" */
function bringsDownNumber({ reading, predicate, supplier }: Dealing, found: Collector): boolean {
  const { lemma, objects, standing, span } = predicate;
  if (!/^(?:reduce|cut|consolidate|rationali[sz]e|bring down)$/.test(lemma)) return false;
  const fewer =
    objects.some(({ noun, of }) => noun === 'number' && of.some(isSupplier)) ||
    /^(?:vendors|suppliers)$/.test(supplier?.noun ?? '');
  const change = reading.numbers.find((number) => number.from !== undefined && isCount(number));
  if (!fewer || change === undefined) return false;
  found.hit(standing, 'activity', span, [quantity('count', change)]);
  return true;
}
