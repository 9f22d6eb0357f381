import type { NounPhrase } from './phrases.ts';
import type { Predicate } from './clauses/act.ts';

/** Boards that steer, exhibit or hold components: they govern nothing. */
const OTHER_BOARD =
  /^(?:project|programme|program|change|kanban|scrum|circuit|white|job|bulletin|review|papers?|book|packs?|exam|exams|examination|certification|certified|meetings?|promotion|advisory|control|design|architecture|portfolio|room|notice|message|score|steering|power|water~board)$/;
const BODY = /^(?:board|committee|council|body|trustees|governors|regents|directors|shareholders|cabinet)$/;
/** One of them: who belongs to the body, and is not the body. */
const MEMBER =
  /^(?:members?|chair|chairman|chairwoman|chairperson|director|president|secretary|head|assistant|clerk|liaison)$/;

/** A body that holds executives to account; one of its members, a project board or a board of cards is none. */
export function isBoard(phrase: NounPhrase): boolean {
  if (phrase.tags.has('OtherBoard') || phrase.tags.has('System') || MEMBER.test(phrase.noun)) return false;
  const words = phrase.words;
  const named = words.some((word) => /^(?:directors|trustees|governors|regents)$/.test(word));
  if (!named && words.some((word) => OTHER_BOARD.test(word))) return false;
  if (phrase.tags.has('Board')) return !/^(?:trustee|shareholder)$/.test(phrase.noun);
  // "the city council" governs a city; "works council" is a peer.
  if (phrase.noun === 'council')
    return phrase.modifiers.some((word) =>
      /^(?:city|county|town|parish|borough|district|governing|university|college|academic)$/.test(word),
    );
  return BODY.test(phrase.noun) && phrase.of.some((inner) => inner.tags.has('Board'));
}

/** Whose word "board" is inside another noun: "the board's approval", "board approval". */
export function belongsToBoard(phrase: NounPhrase): boolean {
  return (
    phrase.of.some(isBoard) ||
    phrase.modifiers.some((word) => /^(?:board(?:'s)?|trustees?'?|governors?'?|shareholders?'?)$/.test(word))
  );
}

const EXECUTIVE_POST =
  /^(?:executives|vps?|evps?|svps?|presidents|directors|partners|leadership|ministers?|principal|vice-chancellor|generals?|admirals?|chairman|chairwoman|chairperson|chiefs)$/;
const RANK =
  /^(?:general|admiral|colonel|brigadier|ambassador|minister|senator|governor|commissioner|ceo|cfo|coo|cio|cto)$/;
const OWN_TITLE = /^(?:account|accounts|sales|hotel|advertising|marketing|casting|funeral|creative)$/;

/** People at the top: chief officers, executive bodies, ministers, general officers. */
export function isExecutive(phrase: NounPhrase | undefined): boolean {
  if (phrase === undefined) return false;
  const { noun, modifiers, tags } = phrase;
  if (
    OWN_TITLE.test(modifiers.at(-1) ?? '') ||
    modifiers.some((word) => /^(?:client|clients|customer|steering|prospective)$/.test(word))
  )
    return false;
  if (tags.has('Executive') && !/^(?:mayor|governor|steering)$/.test(noun)) return true;
  if (EXECUTIVE_POST.test(noun)) return true;
  // "Major General Okafor", "Minister Lindqvist": a rank before a name.
  if (tags.size === 0 && phrase.number === null && RANK.test(modifiers.at(-1) ?? '')) return true;
  const words = [...modifiers, noun].join(' ');
  return (
    /\bchief\b.*\bofficer\b|\bvice president\b|\b(?:managing|executive|medical|finance) director\b|\bcommanding (?:general|officer)\b/.test(
      words,
    ) ||
    (noun === 'chief' && phrase.of.some((inner) => /^(?:staff|police)$/.test(inner.noun))) ||
    (noun === 'management' && modifiers.some((word) => /^(?:senior|executive|top|upper)$/.test(word))) ||
    (/^(?:team|committee|board|group)$/.test(noun) &&
      modifiers.some((word) => /^(?:executive|exco|leadership)$/.test(word)) &&
      !modifiers.includes('project'))
  );
}

const SPEAKS = /^(?:defend|tabled?|tabling|submit|account|convince)$/;
const GIVES = /^(?:give|deliver|make|provide|take|bring|put|offer)$/;
/** What is brought before them as one's own view; a slide, a report or minutes only passes on. */
const ADVICE =
  /^(?:recommendations?|advice|counsel|guidance|briefings?|presentations?|case|cases|proposals?|options?|findings|strategy|strategies|plans?|it|them|budget|solutions?|ideas?|insights?|analysis|analyses)$/;

/** How an act brings something before those above: as the author's own word, or not at all. */
export function speaksTo(predicate: Predicate): boolean {
  const advises = predicate.tags.has('Advise') && predicate.lemma !== 'consult';
  if (advises || SPEAKS.test(predicate.lemma)) return true;
  return (
    GIVES.test(predicate.lemma) &&
    (predicate.objects.some(({ noun }) => ADVICE.test(noun)) ||
      (/^(?:take|bring|put)$/.test(predicate.lemma) &&
        // "took a safety paper to the board": who takes it there speaks to it.
        predicate.objects.every(({ noun }) => /^papers?$/.test(noun))))
  );
}
