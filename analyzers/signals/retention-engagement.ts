import { changesIn as pairsIn } from '../language/effects.ts';
import { isClimate } from '../language/climate.ts';
import { withLookAlikes, type LookAlike } from '../language/near.ts';
import { collect, type Collector } from '../language/found.ts';
import type { Predicate } from '../language/clauses/act.ts';
import { quantity } from '../language/quantities.ts';
import { spanOf, type Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';
import { type Placed } from '../language/walk.ts';
import type { Quantity } from '../model.ts';
import { table } from '../text/table.ts';

export const retentionEngagement: Signal = {
  id: 'retention-engagement',
  category: 'people',
  title: 'Retention and engagement',
  rung: 'R2',
  implies: [],
  definition:
    'Turnover, absence, engagement, safety or morale changed in a team you led, because of what you did.',
  question: 'What changed in turnover, absence or engagement while you led the team?',
  steps: [
    'Take a baseline now: turnover, absence, a pulse survey.',
    'Act on the top complaint and measure again.',
  ],
  template:
    'Brought staff [turnover / absence / engagement] in my team from [x]% to [y]% in [time] after [action].',
  doNot: 'Do not quote the company’s survey as your own.',
  cue: /^(?:#Climate|turnover|retention|retain|keep|kept|los(?:e|es|ing|t)$|morale|engag|absen|attrition|churn|satisf|aes$|cohesi|climate|culture|environment|workplace|atmosphere|building|survey|resign|leaver|nil$|zero$|injur|accident|appreciat|recognition|wellness|reward|welfare|well-?being|social|best$)/,
  find: (reading) => withLookAlikes(reading, find(reading), LOOK_ALIKES),
};

/** Words that come near, and why they do not count. */
const LOOK_ALIKES: readonly LookAlike[] = [
  [
    /\b(?:customer|client|user|member|donor|student|audience|subscriber|account)s?'? (?:retention|engagement|satisfaction|attrition|churn)\b|\buser engagement\b/i,
    'customers',
  ],
  [/\b(?:data|records?|document|email) retention\b|\bemployee turnover reports?\b/i, 'other-sense'],
  [/^\W*retained (?:as|by|to)\b/i, 'received'],
  [/\bteam[- ]building\b|\b(?:engagement|wellbeing|social) (?:events?|activities|committee)\b/i, 'no-change'],
  [/\bbest (?:place|places|company|employer)\b/i, 'employer'],
];

const MOVES = /^(?:go|reach|move|come)$/;
const RETAINS = /^(?:keep|retain)$/;
/** Done for the climate; what came of it is not said. */
const TENDS =
  /^(?:build|create|foster|promote|organi[sz]e|maintain|facilitate|encourage|initiate|develop|support|drive|boost|cultivate|generate|establish|provide|motivate|ensure|launch|plan|lead|instil|instill|nurture)$/;
/** What people share who work well together. */
const FOR_PEOPLE =
  /^,? (?:where|in which|that (?:lets|helps|allows|encourages|makes)) (?:all |our |the |every )?(?:staff|employees?|team|people|colleagues|everyone|associates|crew)\b/i;
const SHARED =
  /^(?:trust|accountability|respect|inclusion|openness|belonging|recognition|engagement|empowerment|candou?r|honesty|transparency|appreciation|mentorship)$/;
const MOOD =
  /\b(?:positive|open|inclusive|collaborative|approachable|healthy|supportive|engaged|high-trust)\b.{0,24}\b(?:culture|environment|climate|workplace|atmosphere)\b/i;

function find(reading: Reading): Found {
  const found = collect();
  for (const placed of reading.placed) if (isClimate(placed.phrase)) judgeClimate(reading, placed, found);
  for (const predicate of reading.predicates) judgeAct(reading, predicate, found);
  return found.found();
}

function judgeClimate(reading: Reading, { phrase, predicate, role }: Placed, found: Collector): void {
  const span = spanOf(
    reading,
    predicate === null || role === 'subject' ? phrase.start : Math.min(predicate.at, phrase.start),
    Math.max(phrase.end, predicate === null || role === 'object' ? 0 : predicate.at + 1),
  );
  const numbers = changesIn(reading, predicate);
  if (reading.listed) return found.hit('listed', 'activity', span);
  if (predicate === null) {
    // "Absence on the night crew 6 % → 3 %", "Regretted leavers: none in three years".
    const behind =
      /^\s*(?:rates?\s|levels?\s|scores?\s)?(?:(?:in|of|on|across|at|among) (?:[\w-]+ ){1,4})?(?:down|up|cut|halved|reduced|lowered)\b/i.test(
        reading.text.slice(span.end, span.end + 64),
      );
    if (behind && numbers.length > 0) return found.hit('own', 'activity', span, numbers.slice(0, 1));
    // "Nil voluntary leavers", "Zero resignations in three years"
    const none =
      /^(?:nil|zero|no)$/.test(phrase.modifiers[0] ?? '') &&
      /^(?:leavers?|resignations?|turnover|attrition|injur(?:y|ies)|accidents?|absences?)$/.test(phrase.noun);
    const stated = numbers.filter(({ from, type }) => from !== undefined || type === 'percent');
    // "… in the kitchen that I ran": the clause behind says whose people they are.
    const own = reading.predicates.every(
      ({ nominal, lemma, at }) =>
        nominal || (at > phrase.end && /^(?:run|lead|manage|head|supervise)$/.test(lemma)),
    );
    if (stated.length > 0 && own) found.hit('own', 'activity', span, stated.slice(0, 1));
    else if (none || /:\s*(?:none|zero|nil)\b/i.test(reading.text.slice(span.end, span.end + 12)))
      found.hit('own', 'activity', span);
    else found.miss(span, 'listed');
    return;
  }
  if (role === 'subject') {
    const moved = MOVES.test(predicate.lemma) || predicate.tags.has('Down') || predicate.tags.has('Up');
    if (moved && predicate.standing !== 'negated')
      found.hit('own', 'activity', span, halved(predicate) ?? numbers);
    return;
  }
  const moved =
    predicate.tags.has('Up') ||
    predicate.tags.has('Down') ||
    /^(?:bring|turn around|score|restore|rebuild)$/.test(predicate.lemma);
  // "kept attrition under 5 %": a result that was held.
  const held =
    /^(?:keep|maintain|hold|sustain)$/.test(predicate.lemma) &&
    numbers.some(({ type }) => type === 'percent');
  if (held && role === 'object') return found.hit(predicate.standing, 'activity', span, numbers);
  // "had the lowest absence rate of the depots"
  const ranked =
    /^(?:have|record|post|achieve|hold|report|show)$/.test(predicate.lemma) &&
    /^(?:lowest|highest|best)$/.test(phrase.modifiers.find((word) => word !== 'the') ?? '');
  if (ranked && role === 'object') return found.hit(predicate.standing, 'activity', span, numbers);
  const objectOfChange = role === 'object' || /^(?:for|in)$/.test(role);
  if (moved && objectOfChange && predicate.link !== 'to')
    return found.hit(predicate.standing, 'activity', span, halved(predicate) ?? numbers);
  if (TENDS.test(predicate.lemma) || predicate.tags.has('Lead'))
    return found.hit(
      predicate.standing === 'own' || predicate.standing === 'aim' || predicate.standing === 'duty'
        ? 'partial'
        : predicate.standing,
      'activity',
      span,
    );
  if (predicate.standing === 'duty' || predicate.standing === 'trait') found.hit('partial', 'activity', span);
}

/** "a staff appreciation scheme", "employee wellness program": done for the climate. */
const FOR_CLIMATE =
  /^(?:appreciation|recognition|wellness|well-?being|engagement|reward|rewards|satisfaction|morale|retention|welfare)$/;

function judgeAct(reading: Reading, predicate: Predicate, found: Collector): void {
  const { lemma, objects, standing, subject } = predicate;
  const scheme = objects.find(
    ({ noun, modifiers }) =>
      /^(?:program(?:me)?s?|schemes?|initiatives?|awards?|events?)$/.test(noun) &&
      modifiers.some((word) => FOR_CLIMATE.test(word)) &&
      modifiers.some((word) =>
        /^(?:staff|employee|team|associate|colleague|volunteer|people|crew)$/.test(word),
      ),
  );
  if (scheme !== undefined && subject === null && !predicate.nominal && !predicate.tags.has('Support'))
    found.hit(
      standing === 'own' || standing === 'duty' ? 'partial' : standing,
      'activity',
      spanOf(reading, predicate.at, scheme.end),
    );
  const span = spanOf(reading, predicate.at, Math.max(predicate.at + 1, ...objects.map(({ end }) => end)));
  // "all nine of my fitters": who they are may stand behind.
  const staff = objects.filter(({ tags, of }) =>
    [tags, ...of.map((inner) => inner.tags)].some((one) => one.has('Staff') || one.has('Occupation')),
  );
  const people = staff.some(({ modifiers }) =>
    /^(?:all|every|key|entire|each|100%|both)$/.test(modifiers[0] ?? ''),
  );
  const counted = staff.find(({ number }) => number !== null && number.value !== 1)?.number;
  if (RETAINS.test(lemma) && people && subject === null)
    found.hit(standing, 'activity', span, counted == null ? [] : [quantity('people', counted)]);
  // "retained 95 % of the crew", "lost no engineer"
  const share = objects.find(
    ({ number, of }) =>
      number?.percent === true &&
      of.some(({ tags }) => tags.has('Staff') || tags.has('Occupation') || tags.has('Team')),
  );
  if (RETAINS.test(lemma) && share?.number != null && subject === null)
    found.hit(standing, 'activity', span, [quantity('percent', share.number)]);
  const none = objects.some(
    ({ noun, modifiers, tags }) =>
      /^(?:no-one|nobody|none)$/.test(noun) ||
      (modifiers[0] === 'no' && noun === 'one') ||
      (modifiers[0] === 'no' && (tags.has('Staff') || tags.has('Occupation') || tags.has('Manager'))),
  );
  if (lemma === 'lose' && none && subject === null) found.hit(standing, 'activity', span);
  // "a culture of accountability and trust", "an environment where staff speak up"
  const culture = objects.some(
    ({ noun, of, end }) =>
      /^(?:culture|climate|environment|atmosphere|ethos|spirit)$/.test(noun) &&
      (of.some((inner) => SHARED.test(inner.noun)) ||
        FOR_PEOPLE.test(reading.text.slice(reading.tokens[end - 1]?.span.end ?? 0))),
  );
  if (TENDS.test(lemma) && subject === null && culture)
    found.hit(
      standing === 'own' || standing === 'aim' || standing === 'duty' ? 'partial' : standing,
      'activity',
      span,
    );
  if (
    TENDS.test(lemma) &&
    subject === null &&
    MOOD.test(reading.text.slice(span.start, span.end + 40)) &&
    !/\b(?:for|among|where) (?:[\w-]+ ){0,2}(?:parents|students|pupils|patients|customers|guests|clients|children|residents|learners|families)\b/i.test(
      reading.text.slice(span.start, span.end + 60),
    )
  )
    found.hit(standing === 'own' || standing === 'aim' ? 'partial' : standing, 'activity', span);
}

const SHARES = table({ half: 50, third: 33, thirds: 67, quarter: 25, fifth: 20 });

function halved({ lemma }: Predicate): readonly Quantity[] | null {
  return lemma === 'halve' ? [{ type: 'percent', value: 50 }] : null;
}

/** Percentages, and scores that moved: "from 50 to 82", "achieved 87". */
function changesIn(reading: Reading, predicate: Predicate | null): readonly Quantity[] {
  const from =
    predicate === null ? 0 : (reading.tokens[predicate.subject?.start ?? predicate.at]?.span.start ?? 0);
  const to =
    predicate === null
      ? reading.text.length
      : (reading.tokens[predicate.end - 1]?.span.end ?? reading.text.length) + 2;
  const near = reading.numbers.filter((number) => number.span.start >= from && number.span.end <= to);
  const pair = pairsIn(reading, near).find(({ from: start }) => start !== undefined);
  if (pair !== undefined) return [pair];
  const share = /\b(?:by|in|of) (?:an? |one |two )?(half|third|thirds|quarter|fifth)\b/i.exec(
    reading.text.slice(from, to + 12),
  )?.[1];
  if (share !== undefined && near.every((number) => number.percent !== true))
    return [{ type: 'percent', value: SHARES[share.toLowerCase()] ?? 50 }];
  const percent = near.filter((number) => number.percent === true);
  if (percent.length > 0) return percent.slice(0, 1).map((number) => quantity('percent', number));
  return near
    .filter(
      (number) =>
        number.currency === undefined &&
        (number.from !== undefined ||
          !/^\s*(?:years?|months?|weeks?|days?|staff|people|employees)\b/i.test(
            reading.text.slice(number.span.end),
          )),
    )
    .slice(0, 1)
    .map((number) => quantity('count', number));
}
