import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { isCover } from '../language/cover.ts';
import { collect } from '../language/found.ts';
import { headCount } from '../language/people/counts.ts';
import { isCount, peopleOf } from '../language/people/groups.ts';
import { quantity, timeQuantity } from '../language/quantities.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import type { Quantity } from '../model.ts';
import { MONTHS, MONTH_SOURCE } from '../text/calendar-words.ts';

export const actingCover: Signal = {
  id: 'acting-cover',
  category: 'trajectory',
  title: 'Standing in for the next rung',
  rung: 'R1',
  implies: [],
  definition: 'You stood in, for a time, for a role with people, money or executive duties.',
  question: 'For how long, how many people, and which decisions could you take?',
  steps: [
    'Offer to cover your manager’s leave, with written authority for approvals and reviews.',
    'Ask for a secondment or interim post.',
  ],
  template: 'Acting [role], [months], [N] staff: [decisions taken, result].',
  doNot: 'Say ’acting’ or ’interim’.',
  cue: /^(?:absen|away|leave|sabbatical|vaca|interim|stand|stood|step|second|fill|deput|maternity|cover|acting|act(?:s|ed)?$|officiat|back|relief|out$|hold|held|hospital|injur|deploy|while$|whilst|when|off$|days$|holiday|unavailable|sick|ill$|abroad|travel|pending|until|permanent|replacement|new$|fort$|understud|higher|temporar|a\/g)/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [/\bcover(?:ing)? letters?\b|\bcoverage\b/i, 'other-sense'],
  [/\bdeputy [\w-]+(?: [\w-]+)?/i, 'title'],
];

/** A role with people, budget or executive duties. */
const ROLE =
  /\b(?:managers?|directors?|heads?|supervisors?|leads?|leaders?|chiefs?|principals?|ceo|cio|cfo|coo|cto|president|superintendent|commander|foreman|matron|executives?|senior (?:[\w-]+ )?(?:roles?|posts?|positions?)|boss|dean|partner|team|administrators?|treasurer|editor|mayor|commandant|captain|sergeant|lieutenant|inspector|(?:station|commanding|duty) officer|officer[- ]in[- ]charge|sister|registrar|provost|chancellor|warden|governor|quartermaster|chair(?:man|woman|person)?|headteacher|harbour master|site agent|in-charge|[fm]d|[cd]?gm|dgm|agm|hod|e?s?vps?|cmo|ciso|chro|cpo|branch|department|division|unit|ward)\b/i;
/** Posts without a line, and somebody of one's own rank. */
const NO_LINE_ROLE =
  /\b(?:teachers?|paralegal|secretar\w+|coordinator|receptionist|clerk|(?:an?|another|other|fellow) (?:employees?|colleagues?|co-?workers?|peers?)|assistant(?! (?:manager|director|principal|superintendent|head)))\b/i;
const BACKUP =
  /\b(?:back-?up|relief|deputy|cover) (?:to|for) (?:the )?(?:role of )?(?:[\w-]+ ){0,3}(?:manager|director|head|supervisor|ceo|cio|lead)\b|\boften deputi[sz]ed\b/i;
/** "Reported through the deputy to the head": a way, and nobody's absence. */
const REPORTS_TO = /\breport\w* (?:[\w-]+ ){0,4}deputy to\b/i;
const OTHER_SENSE =
  /\bact(?:s|ed|ing)? as (?:an? |the )?(?:\w+ ){0,4}(?:liaison|liason|contact|point|mentor|resource|bridge|advocate|link|interface)\b|\bact(?:ed|ing) in\b|\binterim (?:report|financial|result|review|statement)/i;
/** In a text written small. */
const MONTH_RANGE = new RegExp(
  String.raw`(?<!\p{L})(${MONTH_SOURCE})\.?\s*(\d{4})?\s*(?:[-–—]|(?:to|until|till|through)\s)\s*(${MONTH_SOURCE})\.?\s*(\d{4})(?!\d)`,
  'u',
);

function find(reading: Reading): Found {
  const found = collect();
  const { text } = reading;
  const whole = { start: 0, end: text.length };
  const backup = BACKUP.exec(text);
  if (isCover(reading)) {
    const post = reading.placed.some(
      ({ phrase }) => phrase.tags.has('Manager') || phrase.tags.has('Executive'),
    );
    const led =
      (post || ROLE.test(text)) &&
      !(NO_LINE_ROLE.test(text) && !/\b(?:manager|director|supervisor|head of|principal)\b/i.test(text));
    if (led) found.hit('own', 'activity', whole, sizeOf(reading));
    else if (/\bdeputi[sz]\w+/i.test(text)) found.hit('partial', 'activity', whole);
    else found.miss(whole, 'title');
  } else if (backup !== null && !REPORTS_TO.test(text))
    found.hit('partial', 'activity', { start: backup.index, end: backup.index + backup[0].length });
  else {
    const other = OTHER_SENSE.exec(text);
    if (other !== null) found.miss({ start: other.index, end: other.index + other[0].length }, 'other-sense');
  }
  return found.found();
}

/** How long, how many people, how much money was covered. */
function sizeOf(reading: Reading): readonly Quantity[] {
  const months = monthsOf(reading.text);
  const time = reading.numbers
    .flatMap((number) => timeQuantity(reading, number) ?? [])
    .filter(({ type }) => type === 'months')
    .slice(0, 1);
  const groups = reading.placed
    .flatMap(({ phrase }) => peopleOf(reading, phrase) ?? [])
    .filter(({ counts }) => counts.some(isCount));
  const money = reading.numbers
    .filter(({ currency }) => currency !== undefined)
    .slice(0, 1)
    .map((number) => quantity('money', number));
  return [
    ...(months === null ? time : [{ type: 'months' as const, value: months }]),
    ...headCount(groups.slice(0, 1), 'direct'),
    ...money,
  ];
}

/** "Feb–Sept 2021" is eight months, both ends counted; "Nov–Feb 2021" began the year before. */
function monthsOf(text: string): number | null {
  const match = MONTH_RANGE.exec(text.toLowerCase());
  if (match === null) return null;
  const [, from = '', fromYear, to = '', toYear = ''] = match;
  const within = (MONTHS.get(to) ?? 0) - (MONTHS.get(from) ?? 0) + 1;
  const years = fromYear === undefined ? Number(within <= 0) : Number(toYear) - Number(fromYear);
  const months = years * 12 + within;
  return months > 0 ? months : null;
}
