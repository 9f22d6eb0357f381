import { collect, type Collector } from '../language/found.ts';
import { isCount } from '../language/people/groups.ts';
import type { NounPhrase } from '../language/phrases.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';

export const externalRepresentation: Signal = {
  id: 'external-representation',
  category: 'influence',
  title: 'Speaking for the organisation',
  rung: 'R3',
  implies: [],
  definition:
    'You spoke or negotiated for the organisation with customers’ executives, regulators, unions, press or industry bodies.',
  question: 'On whose behalf did you speak, and with what mandate?',
  steps: [
    'Represent your organisation in an industry or standards group.',
    'Take the executive-sponsor role for a client or supplier.',
  ],
  template: 'Represented [organisation] to [body] on [topic]; [result].',
  doNot: 'Membership or attendance is not representation.',
  cue: /^(?:media|press|public|voice|face|delegate|sponsor|negotiat|ambassador|chair|president|vice|speak|spoke|present|talk|keynote|gave|give|bargain|dialogue|settle|agreement|accord|deal|pact|treaty|investor|analyst|shareholder|regulator|parliament|legislature|nominat|appoint|designat|nam(?:e|ed|es)$|represent|testif|lobb|answer|account|evidence|behalf|appear|witness|sign|front|interview|employer|seat$|sat$|sits$|serv|radio|tv$|attend|government|met$|meet)/,
  find: find,
};

/** Those outside before whom one stands for an organisation. */
const OUTSIDE =
  /^(?:unions?|regulators?|regulator|government|governments|ministry|ministries|press|media|investors?|parliament|parliamentary|congress|legislature|legislators|officials?|public|authorities|authority|association|associations|council|councils|court|commission|commissioner|inspectorate|embassy|bodies|body|industry|community|counsel|tribunal|agencies|analysts|shareholders|delegation|customers?|clients?|partners|senators?|mayor|city|forum|forums|congresses|federation|chamber|consortium|alliance)$/;
const SPOKESPERSON =
  /\b(?:spokes(?:person|man|woman)|media contact|press officer for|public face|(?:voice|face) of the [\w ]{2,24} in the (?:press|media)|(?:company|firm|school|trust|agency|university|council|hospital|bank)(?:'s)? (?:representative|delegate|voice) (?:on|to|with|at|in|before)|executive sponsor|lead negotiator|chief negotiator|face of the (?:[\w-]+ ){1,3}(?:on|in) (?:[\w-]+ )?(?:radio|tv|television|news)|our (?:delegate|representative|voice) (?:to|on|at|in)|(?:lead|main|principal|primary|named|senior) contact (?:with|for) (?:the )?(?:regulators?|press|media|unions?|government|ministry|inspectorate|ofsted|cqc|fda|hse)|ambassador (?:for|of) the (?:company|organi[sz]ation|school|charity))\b/i;
const BODY_CHAIR =
  /\b(?:chair(?:ed|man|woman|person|s)?|president|vice[- ]chair)\b[^.;]{0,24}\b(?:industry|standards?|trade|professional|national|international|regional)\b[^.;]{0,24}\b(?:group|association|body|committee|council|forum|federation|chamber)\b/i;
/** Before those who hold inquiries, in front of the press, in bodies that set an industry's rules. */
const STANDS =
  /\b(?:appear(?:ed|ing|s)?|gave evidence|witness) before (?:the |an? )?(?:[\w-]+ ){0,4}(?:committee|commission|tribunal|inquiry|parliament|senate|assembly|congress|legislature)\b|\b(?:fronted|fronting|gave|giving|conducted|handled|fielded|did) (?:[\w-]+ ){0,3}(?:media|press|radio|tv|television|broadcast) (?:and [\w-]+ )?(?:interviews?|briefings?|conferences?|enquiries|inquiries|appearances)\b|\b(?:[\w-]+['’]s |public |the )face (?:of|to) (?:the )?(?:[\w-]+ ){0,3}(?:investors?|press|media|public|customers|market|community|company|firm|trust|charity|school|agency|organi[sz]ation|brand)\b|\brepresentative (?:in|at|during) (?:the |all )?(?:[\w-]+ ){0,2}(?:negotiations|bargaining|arbitration|pay talks)\b|\bemployers?['’]?s?['’]?[- ]side (?:chair|lead|negotiator|secretary|representative)\b|\b(?:seat|sat|sits|serv(?:e|es|ed)) on (?:the |an? )?(?:[\w-]+ ){0,2}(?:bsi|iso|ieee|ietf|w3c|astm|ansi|asme|cen|standards?|industry|trade|government|ministerial|federal) (?:[\w-]+ ){0,3}(?:committee|working group|panel|task ?force|council|advisory (?:group|board))\b/i;
/** "spoke for the company at inquiries", "negotiated the pay deal on behalf of the bakery": whose word it was is said. */
const ON_BEHALF =
  /\b(?:sp(?:oke|eaks?|oken|eaking)|negotiat(?:ed|es|ing|e)|testif(?:ied|ies|ying|y)|lobb(?:ied|ies|ying|y)|appear(?:ed|s|ing)?|sign(?:ed|s|ing)?|answer(?:ed|s|ing)?)\b[^.;]{0,60}?\b(?:(?:on|in) behalf of|for) (?:the |our |my )(?:[\w-]+ ){0,2}(?:company|firm|trust|agency|school|university|college|council|hospital|bank|charity|organi[sz]ation|business|group|bakery|department|ministry|authority|association|union|brand|board|club|plant|employer|employers|state|county|city|government)\b/i;
/** "met the regulator on the firm's behalf", "gave the keynote on behalf of the ministry" */
const BEHALF =
  /\b(?:met|meets?|gave|giv(?:es|ing)|deliver(?:ed|s|ing)|host(?:ed|s|ing)?|respond(?:ed|s|ing)|made)\b[^.;]{0,60}?\b(?:keynote|speech|address|statement|inspect\w+|regulators?|minist\w+|government|unions?|press|media|investors?|journalists)\b[^.;]{0,40}?\b(?:on behalf of (?:the|our|my) (?!ceo|cfo|cio|coo|director|manager|head|chair|minister\b)[\w-]+|on (?:the|our|my|its) (?:[\w-]+ )?[\w-]+['’]s behalf)/i;
const SPORT =
  /\b(?:hockey|football|soccer|cricket|rugby|netball|athletics|swimming|tennis|basketball|volleyball|badminton|chess|debate|debating|judo|karate|rowing|championships?|olympics?|tournaments?|games)\b/i;
const TALK =
  /\b(?:(?:invited|keynote|guest|conference) (?:speaker|presenter)|speaker at|conference presenter|give a (?:talk|keynote)|gave (?:a )?(?:talks?|keynotes?)|spoke at|presented at (?:the |an? )?(?:[\w-]+ ){0,4}(?:conference|summit|symposium|convention|congress))\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  for (const pattern of [SPOKESPERSON, BODY_CHAIR, STANDS, ON_BEHALF, BEHALF]) {
    const match = pattern.exec(reading.text);
    if (
      match !== null &&
      !/\b(?:for|to|with|by|support\w*|assist\w*) (?:the |a )?$/i.test(reading.text.slice(0, match.index))
    )
      found.hit(
        'own',
        'activity',
        { start: match.index, end: match.index + match[0].length },
        partiesOf(reading),
      );
  }
  const skill =
    /\b(?:public speaking|media relations|government relations|public affairs|press relations)\b/i.exec(
      reading.text,
    );
  if (
    skill !== null &&
    (reading.listed || reading.predicates.every(({ standing, nominal }) => nominal || standing !== 'own'))
  )
    found.hit('listed', 'activity', { start: skill.index, end: skill.index + skill[0].length });
  const talk = TALK.exec(reading.text);
  if (talk !== null)
    found.hit('partial', 'activity', { start: talk.index, end: talk.index + talk[0].length });
  return found.found();
}

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, complements, standing, subject } = predicate;
  if (subject !== null) return;
  const span = predicate.span;
  const others = [
    ...objects,
    ...complements
      .filter(({ prep }) => /^(?:to|before|with|at|on|in)$/.test(prep))
      .map(({ phrase }) => phrase),
  ];
  const bargains =
    /^(?:lead|conduct|run|head|own|handle)$/.test(lemma) &&
    objects.some(({ noun }) => /^(?:negotiations?|bargaining|talks|dialogue)$/.test(noun)) &&
    complements.some(({ prep, phrase }) => prep === 'with' && isPublicBody(phrase));
  const signs =
    /^(?:sign|conclude|settle|reach)$/.test(lemma) &&
    objects.some(({ noun }) => /^(?:settlement|agreement|accord|deal|pact|treaty)$/.test(noun)) &&
    complements.some(({ prep, phrase }) => prep === 'with' && isPublicBody(phrase));
  const reports =
    /^(?:present|explain|announce|report)$/.test(lemma) &&
    complements.some(
      ({ prep, phrase }) =>
        prep === 'to' &&
        /^(?:investors|analysts|shareholders|press|media|regulators?|parliament|legislature)$/.test(
          phrase.noun,
        ),
    ) &&
    objects.length > 0;
  const nominated =
    /^(?:nominate|appoint|designate|name)$/.test(lemma) &&
    complements.some(({ prep, phrase }) => prep === 'before' && isPublicBody(phrase));
  if (bargains || signs || reports || nominated)
    return found.hit(standing === 'received' ? 'own' : standing, 'activity', span, partiesOf(reading));
  const outside = others.find(
    (phrase) => phrase.words.some((word) => OUTSIDE.test(word)) || phrase.tags.has('Peer'),
  );
  const organisation = objects.find((phrase) =>
    /^(?:country|nation|government|ministry|brigade|battalion|regiment|organi[sz]ation|company|firm|agency|trust|school|department|bank|council|university|college|business|charity|hospital|church|city|county|office|institution|club|brand|corporation|station|store|employer)$/.test(
      phrase.noun,
    ),
  );
  if (
    lemma === 'represent' &&
    !SPORT.test(reading.text) &&
    (organisation !== undefined || outside !== undefined) &&
    !objects.some(({ noun }) => /^(?:asia|data|products?|members?)$/.test(noun))
  ) {
    // "represented clients in court": a lawyer's work for others.
    const served =
      objects.length > 0 &&
      objects.every(
        ({ tags, noun }) =>
          tags.has('Outsider') || /^(?:plaintiffs?|defendants?|claimants?|sellers?)$/.test(noun),
      );
    if (served) return;
    if (organisation !== undefined && outside === undefined && complements.length === 0) return;
    if (outside !== undefined || complements.some(({ prep }) => /^(?:at|in|before|to|on)$/.test(prep)))
      found.hit(standing, 'activity', span, partiesOf(reading));
    return;
  }
  if (
    (lemma === 'testify' && outside !== undefined) ||
    (lemma === 'lobby' &&
      (outside !== undefined || objects.some(({ tags }) => tags.has('Unit') || tags.has('Executive'))))
  ) {
    found.hit(standing, 'activity', span, partiesOf(reading));
    return;
  }
  if (
    /^(?:negotiate|answer|account)$/.test(lemma) &&
    outside !== undefined &&
    !/^(?:clients?|customers?|partners)$/.test(outside.noun)
  ) {
    found.hit(standing, 'activity', span, partiesOf(reading));
    return;
  }
  if (lemma === 'give' && objects.some(({ noun }) => noun === 'evidence') && outside !== undefined) {
    found.hit(standing, 'activity', span);
    return;
  }
  // Made with a union, whether it is named or not.
  const isCollective = objects.some(
    ({ noun, words }) => noun === 'agreement' && words.includes('collective'),
  );
  if (lemma === 'negotiate' && isCollective) return found.hit(standing, 'activity', span);
  if (lemma === 'attend') found.miss(span, 'attendance');
}

/** Those who do not belong to the organisation and speak for the public, the law or a workforce. */
function isPublicBody(phrase: NounPhrase): boolean {
  return (
    phrase.tags.has('Peer') ||
    phrase.words.some((word) =>
      /^(?:unions?|regulators?|government|ministry|authority|authorities|commission|council|inspectorate|parliament|press|media|landlords|community|communities|tribes?|embassy)$/.test(
        word,
      ),
    )
  );
}

function partiesOf(reading: Reading): readonly Quantity[] {
  const counted = reading.numbers.find(
    (number) =>
      isCount(number) &&
      /^\s*(?:[\w-]+\s){0,2}(?:unions?|accounts|bodies|regulators|agencies|associations|clients|customers|investors)\b/i.test(
        reading.text.slice(number.span.end),
      ),
  );
  return counted === undefined ? [] : [quantity('count', counted)];
}
