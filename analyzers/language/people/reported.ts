import { readPhrases } from '../phrases.ts';
import { spanOf, type Reading } from '../reading.ts';
import { type PeopleClaim, type PeopleSignal, UNIT_SIZE, claim, totalOf } from './claim.ts';
import { countedOne, peopleOf } from './groups.ts';
import type { Predicate } from '../clauses/act.ts';
import type { NounPhrase } from '../phrases.ts';
import { table } from '../../text/table.ts';

const REPORTS_TO_ME =
  /^report\w*\s+(?:\w+\s)?(?:(?:in)?to (?:me|us)\b|in\b\W*$|to my (?:team|position|role|post)\b)/i;
/** "six fitters answered to me" */
const ANSWERS_TO_ME = /^answer\w*\s+(?:directly\s)?to (?:me|us)\b/i;
/** "three paralegals worked under my supervision", "two teams fell under my remit". */
const UNDER_ME =
  /^(?:work|serv|operat|c[ao]m|f[ae]l|sit|sat|plac|stood|was|were|are|is)\w*\s+(?:\w+\s){0,2}(?:under (?:me\b|my (?:\w+ )?(?:leadership|command|supervision|direction|management|line|control|charge|care|guidance|authority|remit|purview|oversight)\b)|in my (?:line|charge)\b|below me\b)/i;

/** How the words behind a verb say that its subject is below the author. */
const BELOW_ME = table({ report: REPORTS_TO_ME, answer: ANSWERS_TO_ME });

/** "My team consists of a deputy, four caseworkers and an administrator." */
function ownTeam(
  reading: Reading,
  { lemma, subject, objects, complements, at }: Predicate,
): PeopleClaim | null {
  if (
    subject?.owner !== 'my' ||
    !/^(?:team|staff|direct reports|reports|crew|department)$/.test(subject.noun)
  )
    return null;
  if (!/^(?:consist|comprise|include|number|total)$/.test(lemma)) return null;
  const phrases = [...objects, ...complements.map(({ phrase }) => phrase)].flatMap((phrase) => [
    phrase,
    ...(peopleOf(reading, phrase) === null ? phrase.of : []),
  ]);
  const groups = phrases.flatMap((phrase) => {
    const group =
      peopleOf(reading, phrase) ?? countedOne(reading, { kind: 'staff', phrase, counts: [], loose: null });
    return group.counts.length > 0 && /^(?:staff|managers)$/.test(group.kind) ? [group] : [];
  });
  if (groups.length === 0 || groups.some(({ kind }) => kind === 'managers')) return null;
  return {
    ...claim(reading, 'direct-reports', groups, 'direct', null),
    span: spanOf(reading, subject.start, at + 1),
  };
}

/** "ran the scheme with five wardens reporting to me". */
const behindWith = (predicate: Predicate | undefined): readonly NounPhrase[] =>
  (predicate?.complements ?? []).filter(({ prep }) => prep === 'with').map(({ phrase }) => phrase);

/** "Three team leaders reported to me": the subject is who reports. */
export function reportedClaims(reading: Reading): readonly PeopleClaim[] {
  return reading.predicates.flatMap((predicate) => {
    if (predicate.nominal || predicate.standing === 'negated') return [];
    const mine = ownTeam(reading, predicate);
    if (mine !== null) return [mine];
    const behind = reading.text.slice(reading.tokens[predicate.at]?.span.start ?? 0).slice(0, 40);
    if (!(BELOW_ME[predicate.lemma] ?? UNDER_ME).test(behind)) return [];
    const governor = predicate.governor === null ? undefined : reading.predicates[predicate.governor];
    const subject =
      predicate.subject ??
      reading.roots.filter(({ end, noun }) => end <= predicate.at && noun !== 'shift').at(-1) ??
      null;
    // "I had five analysts and two interns reporting to me": what the verb before has as its objects.
    const who =
      subject === null
        ? [...(governor?.objects ?? []), ...behindWith(governor)]
        : readPhrases(reading.tokens, reading.parts, subject.start, predicate.at);
    // "No staff reported to me", "None of the technicians …": nobody did.
    if (
      /\b(?:no(?! (?:fewer|less)\b)|none|neither)\b[^.;,]*$/i.test(
        reading.text.slice(0, predicate.span.start),
      )
    )
      return [];
    const [group, ...more] = who.flatMap(
      (phrase) =>
        peopleOf(reading, phrase) ??
        phrase.of.map((inner) => peopleOf(reading, inner)).find((inner) => inner !== null) ??
        [],
    );
    if (group === undefined) return [];
    const signal: PeopleSignal =
      group.kind === 'managers'
        ? 'manages-managers'
        : totalOf([group, ...more]) > UNIT_SIZE
          ? 'org-headcount'
          : 'direct-reports';
    const reporting = signal === 'manages-managers' ? [group] : [group, ...more];
    const made = claim(
      reading,
      signal,
      reporting,
      signal === 'manages-managers' ? 'managers' : 'direct',
      null,
    );
    // "Six branch managers and their 70 staff came under me": the managers, and the unit below them.
    const below = signal === 'manages-managers' ? more.filter(({ phrase }) => phrase.owner === 'their') : [];
    const span = spanOf(reading, group.phrase.start, predicate.at + 3);
    return below.length > 0
      ? [
          { ...made, span },
          { ...claim(reading, 'org-headcount', below, 'total', null), span },
        ]
      : [{ ...made, span }];
  });
}
