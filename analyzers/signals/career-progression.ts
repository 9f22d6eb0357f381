import { collect } from '../language/found.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity, Span } from '../model.ts';

export const careerProgression: Signal = {
  id: 'career-progression',
  category: 'trajectory',
  title: 'Growing scope over time',
  rung: 'R1',
  implies: [],
  definition: 'Your roles grew: promotions, more people, more money, more sites.',
  question: 'At each step: how many people, how much money, how many sites?',
  steps: [
    'Write the dates, people and money of each step.',
    'Set the target post, list what its adverts require, and take the next role for the missing line.',
  ],
  template: 'Moved up from [role A] ([n] people) to [role B] ([n] people, [amount]).',
  doNot: 'Do not upgrade titles.',
  cue: /^(?:promot|rose|risen|advanc|progress|elevat|climb|way$|ranks|mov|start|role|post|position|remit|responsib|scope|took|earn|receiv|won$|gain|grew|select|first|youngest|increas|from$|grow|became|become|serv|work|top$|join|began|commenc|enter|hir|came$|recruit|enlist|add|given|hand|award|entrust|assign|territory|portfolio|brief|duties|upgrad|fast|tracked|re-?graded|rais|ascend|graduat|rising|left$|ended$|finish|made$|own$|pick|chosen)/,
  find: find,
};

/** The author is who was promoted; goods and ideas are promoted too. */
const PROMOTED =
  /\b(?:(?:was|been|got|being|I was|able to be) promoted\b|(?:^|[.;:•,(–-]\s*|\b(?:and|then|later|quickly|rapidly|twice|subsequently|recently) )promoted (?:twice|three times|four times|from|to (?!(?:customers?|clients?|the public|students|consumers|parents|guests))|within|into|through|ahead|after|in (?:\d|two|three|less|under)|early|as\b))/i;
const ROSE =
  /\b(?:rose|risen|advanced|progressed|elevated|climbed|served|worked (?:my|his|her|their) way|moved) (?:up )?(?:through the ranks|to the top|progressively upwards?|from (?!\d)(?:\w+,?[ -]){1,4}to|rapidly|quickly to)\b|\b(?:grew|risen|rose) in (?:\w+ )?(?:responsibilit(?:y|ies)|seniority|rank|scope)\b|\bbecame (?:an? |the )?(?:\w+ ){0,3}(?:manager|supervisor|director|head|lead|leader|foreman|chief|principal)\b[^.;,]{0,24}\b(?:after|within) (?:\w+ ){1,3}(?:months?|years?)\b/i;
/** The post that one rises to. */
const POST =
  '(?:manager|supervisor|director|head|lead|leader|foreman|chief|principal|president|officer|partner|superintendent|captain|sergeant|lieutenant|major|commander|chair|executive|sister|matron|dean|vp|avp|svp|(?:grade|band|rank|level) \\w+)';
/** Up, where the author is who rises: at the opening of a clause. */
const UPWARD = new RegExp(
  String.raw`(?:^|[.;:•,(–-]\s*|\b(?:and|then|later|quickly|rapidly|steadily|subsequently|recently|since|having|I|was|been|got|be) )(?:(?:rose|risen|rising|advanced|advancing|progressed|progressing|climbed|ascended|moved up|worked (?:my|his|her|their) way up|graduated) (?:\w+ )?(?:(?:up |through |to |into )+(?:(?!from\b)[\w&-]+ ){0,5}?${POST}|(?:up )?through (?:[\w-]+ ){0,4}(?:ranks|grades|levels|positions|roles|posts))|(?:elevated|upgraded|fast-?tracked|regraded|re-graded) (?:to|into) (?:[\w&-]+ ){0,5}?${POST})\b`,
  'i',
);
/** "Joined as a trainee …; now", "began as an apprentice and": where it started and where it went. */
const BEGAN = new RegExp(
  String.raw`\b(?:joined|began|commenced|hired|came in|recruited|enlisted|started (?:out |off |my career |here |there )?)(?: [\w'’-]+){0,5}? as an? [^.]{0,90}(?:\b(?:then|became|promoted|eventually|rose|rising|today|ending|ended|finishing|finished|leaving as|left as|progress\w+|advanc\w+|worked (?:my|his|her|their) way)\b[^.;]{0,48}\b${POST}\b|\bnow (?:responsible|managing|leading|heading|running|in charge))`,
  'i',
);
/** More ground, more people, more money than before. */
const WIDENED =
  /\b(?:adding|added) [^.;]{2,40} to my (?:territory|remit|responsibilities|brief|region)\b|\b(?:given|handed|awarded|entrusted with|assigned) (?:an? |the )?(?:wider|larger|bigger|broader|additional|further|second|third|expanded|extended|increased) (?:\w+ )?(?:remit|territory|region|portfolio|responsibilit(?:y|ies)|brief|team|area|district)\b|\b(?:my )?(?:territory|portfolio|brief|duties) (?:was |were |has |have )?(?:extended|expanded|widened|broadened|doubled|enlarged) (?:to|in|from)\b|(?:^|[.;•,]\s*|\b(?:and|then|later|was) )made (?:up )?(?:to )?(?:an? )?(?:[\w-]+ ){0,2}(?:partner|principal|director|foreman|manager|captain|sergeant|professor|head|supervisor)\b(?! (?:decision|aware|happy))|(?:^|[.;•,]\s*|\bwas )(?:given|handed) my own (?:\w+ )?(?:team|branch|store|clinic|class|department|region|ward|unit|crew|shift|command|office|desk|programme|program)\b|\b(?:hand-?picked|chosen|selected|picked) (?:over|ahead of|from among) (?:[\w-]+ ){1,4}(?:to|for|as)\b|\b(?:youngest|first) (?:[\w'’]+ ){0,6}(?:to be|ever) (?:made|appointed|promoted|named|elected)\b/i;
const STEPPED =
  /\bstarted (?:out |here |there )?(?:as|in)\b[^.]{0,90}\b(?:then|now|moved|became|promoted|eventually|currently|rose|today)\b/i;
const GREW =
  /\b(?:role|post|position|remit|responsibilit(?:y|ies)|scope) (?:was |were |has |have )?(?:upgraded|expanded|extended|grew|grown|widened|doubled|broadened)\b|\btook over (?:a |the )?(?:second|third|additional|further|two|three|neighbouring|larger)\b|\btook on (?:a |the )?(?:second|additional|larger|wider)\b/i;
const EARNED =
  /\b(?:earned|received|won|gained) (?:a |an |my |early |rapid )*(?:field )?promotions?\b|\b(?:led|leading|resulting|resulted) (?:to|in) (?:my |a |an )?promotion to\b|\b(?:two|three|four|five|\d) promotions in\b|\b(?:(?:team|remit|role|scope|headcount|budget|department|area|territory|portfolio) under (?:me|my (?:control|remit|charge|management)) (?:grew|rose|expanded) from|(?:(?:my )?(?:team|remit|role|scope)|(?<!\b(?:in|of|for|across) )my (?:headcount|budget|department|area|territory|portfolio)) (?:grew|rose|expanded) (?:under me )?from)\b/i;
const SELECTED =
  /\bselected (?:early |ahead of peers |first )?(?:ahead of (?:peers|others)|for (?:\w+ ){0,3}(?:command|fast[- ]track|promotion))\b/i;
const FIRST_POST =
  /\bfirst (?:line[- ])?(?:manager|management|supervisory|leadership) (?:post|role|position|job)\b[^.]{0,60}\bsince\b/i;
const PATTERNS = [
  PROMOTED, ROSE, UPWARD, STEPPED, BEGAN, GREW, WIDENED, EARNED, SELECTED, FIRST_POST,
]; // prettier-ignore
const PROGRESSIVE =
  /\b(?:progressive(?:ly)?|increasing(?:ly)?|growing) (?:\w+ )?(?:experience|responsib\w+|senior|leadership)\b|\bincreasing levels? of responsibility\b/i;
const ASPIRES = /\b(?:seek\w*|looking|hope|aim\w*|opportunit\w+|want\w*|eager|adept|desire)\b/i;
const TITLE = String.raw`(?:[A-Z][\w&.-]*\s?){1,6}`;
const LADDER = new RegExp(String.raw`\bfrom ${TITLE}\s?to ${TITLE}(?:\s?to ${TITLE})*`, 'u');
const STEPS = /\bfrom\s+(\d{1,4})\s*\(\d{4}\)/i;

function find(reading: Reading): Found {
  const found = collect();
  const { text } = reading;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = match.index + (/^\W*/.exec(match[0])?.[0].length ?? 0);
    const span = {
      start,
      end: Math.min(
        text.length,
        match.index + match[0].length + tailOf(text.slice(match.index + match[0].length)),
      ),
    };
    if (ASPIRES.test(text.slice(0, match.index))) found.miss(span, 'aim');
    else if (isOthers(text, match.index)) found.miss(span, 'other');
    else found.hit('own', 'activity', span, stepsOf(reading));
  }
  const ladder = ladderOf(reading);
  if (ladder !== null && found.found().hits.length === 0)
    found.hit('own', 'activity', ladder, stepsOf(reading));
  const steps = STEPS.exec(text);
  if (steps !== null && reading.numbers.length > 2)
    found.hit('own', 'activity', { start: steps.index, end: text.length }, [
      { type: 'people', value: Number(steps[1]) },
    ]);
  const progressive = PROGRESSIVE.exec(text);
  if (progressive !== null) {
    const span = { start: progressive.index, end: progressive.index + progressive[0].length };
    if (ASPIRES.test(text.slice(0, progressive.index))) found.miss(span, 'aim');
    else found.hit('trait', 'activity', span);
  }
  return found.found();
}

/** "From support worker to chief operating officer": two posts, the second above the first, and no act of somebody else. */
function ladderOf(reading: Reading): Span | null {
  const posts = reading.placed.filter(
    ({ phrase }) =>
      phrase.tags.has('Occupation') || phrase.tags.has('Manager') || phrase.tags.has('Executive'),
  );
  const joiner = (start: number): string => reading.tokens[start - 1]?.norm ?? '';
  const first = posts.find(({ phrase }) => joiner(phrase.start) === 'from' && !phrase.tags.has('Plural'));
  const second = posts.find(
    ({ phrase }) =>
      joiner(phrase.start) === 'to' &&
      first !== undefined &&
      phrase.start > first.phrase.end - 1 &&
      !phrase.tags.has('Plural') &&
      (phrase.tags.has('Manager') || phrase.tags.has('Executive')),
  );
  const open = reading.predicates.every(
    ({ nominal, at, lemma }) =>
      nominal ||
      at > (first?.phrase.start ?? 0) ||
      /^(?:rise|work|advance|progress|move|climb|elevate|promote|go)$/.test(lemma),
  );
  return first === undefined || second === undefined || !open
    ? null
    : spanOf(reading, first.phrase.start - 1, second.phrase.end);
}

/** "Both of my deputies were promoted": somebody else rose. */
function isOthers(text: string, at: number): boolean {
  return (
    /\b(?:my|of|reports?|analysts?|engineers?|staff|members|employees|people|managers|leads?|them|whom)\s+(?:\w+\s)?$/i.test(
      text.slice(0, at),
    ) && !/\bI\s+$/.test(text.slice(0, at))
  );
}

/** A quote goes on to the end of its clause, within reason. */
function tailOf(rest: string): number {
  const stop = rest.search(/[.;,(]|\s(?:to help|due to|because|after|where|by)\b/);
  return Math.min(stop < 0 ? rest.length : stop, 60);
}

/** How many steps, in how many years. */
function stepsOf({ text, numbers }: Reading): readonly Quantity[] {
  const grown = /\b(?:grew|rose|expanded)\b/i.exec(text);
  const sizes =
    grown === null
      ? undefined
      : numbers.find(({ from, span }) => from !== undefined && span.start > grown.index);
  if (sizes !== undefined && sizes.percent !== true)
    return [quantity(sizes.currency === undefined ? 'people' : 'money', sizes)];
  const several = numbers.find((number) => /^\s*promotions\b/i.test(text.slice(number.span.end)))?.value ?? 0;
  const times = /\bpromoted (twice|three times|four times)\b/i.exec(text)?.[1]?.toLowerCase();
  const ladder = LADDER.exec(text)?.[0].match(/\bto\b/g)?.length ?? 0;
  const count =
    times === undefined
      ? ladder > 1
        ? ladder
        : several
      : ({ twice: 2, 'three times': 3, 'four times': 4 }[times] ?? 0);
  const years = numbers.find((number) => /^\s*years?\b/i.test(text.slice(number.span.end)));
  // "progressed from Band 5 to Band 8a within seven years": dated, though its steps are not counted.
  const dated =
    years !== undefined &&
    /\bfrom\b[^.;]{2,60}\bto\b/i.test(text) &&
    /\b(?:in|within|over|after|inside|under)\s*$/i.test(text.slice(0, years.span.start));
  return count === 0
    ? dated
      ? [quantity('years', { ...years, bound: undefined } as never)]
      : []
    : [
        { type: 'count', value: count, unit: 'promotions' },
        ...(years === undefined ? [] : [quantity('years', { ...years, bound: undefined } as never)]),
      ];
}
