import { isRunPlace } from '../places.ts';
import { recurrence } from '../quantities.ts';
import type { Reading } from '../reading.ts';
import { type Placed } from '../walk.ts';
import type { Money } from './amounts.ts';

export type BudgetSignal = 'project-budget' | 'operating-budget';

const PROJECT =
  /^(?:projects?|programmes?|programs?|grants?|campaigns?|events?|contracts?|research|fit-out|construction|implementation|production|bid|build|renovation|refurbishment|prelims|initiatives?|tradeshows?|conference|festival|wedding|film|phase|migration|rollout|works|upgrade|launch|study|trial|exhibition)$/;
const RECURRING =
  /^(?:annual|annually|yearly|general|departmental|department|dept|operating|operational|operations|opex|capex|o&m|capital|cost|ward|payroll|training|hospitality|printing|overhead|overheads|monthly|quarterly|recurring|fiscal|revenue|supplies|travel|maintenance|staffing|wage|labor|labour|it|marketing|brand|advertising|technology|administrative|unit|branch|store|school|office|estates|facilities|household|food|running|expense|expenses|purchasing|discretionary|p\.a|pa|section|divisional|division|centre|center|directorate|faculty|hr|agency|company|corporate|church|ministry|club|library|safety|security|team|inventory|procurement|delegated|financial|equipment|catering|cleaning|laundry|canteen|kitchen|stationery|utilities|utility|energy|fuel|fleet|vehicle|transport|repairs|upkeep|property|premises|recruitment|telecoms|telecommunications|pharmacy|drugs?|consumables|welfare|uniforms?|waste|nursing|clinic|hotel|restaurant|depot|plant|factory|hospital|college|council|parish|regional|district)$/;

/** The kind of money. Project words win over "annual"; without either, a scope line beside people means a unit's budget. */
export function kindOf(
  reading: Reading,
  { phrase, predicate, role }: Placed,
  allWords: readonly string[],
  money: readonly Money[],
): BudgetSignal {
  if (/^cent(?:re|er)s?$/.test(phrase.noun)) return 'operating-budget';
  const words = allWords.map((word) => word.replace(/'s$|s'$/, ''));
  const behind = reading.text.slice(
    reading.tokens[phrase.end - 1]?.span.end ?? 0,
    (reading.tokens[phrase.end - 1]?.span.end ?? 0) + 40,
  );
  const hasEnd = words.some((word) => PROJECT.test(word));
  if (hasEnd && !/^(?:program|programme)$/.test(words.find((word) => PROJECT.test(word)) ?? ''))
    return 'project-budget';
  if (
    phrase.noun === 'spend' &&
    !/\b(?:on|for)\s(?:[\w-]+\s){0,4}(?:projects?|programmes?|programs?|campaigns?|events?|grants?)\b/i.test(
      behind,
    )
  )
    return 'operating-budget';
  if (/^(?:opex|capex|expenditures?|authority|expense|prelims)$/.test(phrase.noun))
    return phrase.noun === 'prelims' ? 'project-budget' : 'operating-budget';
  // "capital budget" is a unit's; "capital programme budget" is the programme's.
  if (
    words.some((word) => RECURRING.test(word) && !(word === 'capital' && hasEnd)) &&
    !(
      role !== 'object' &&
      role !== 'root' &&
      predicate !== null &&
      predicate.objects.some((object) => object.words.some((word) => PROJECT.test(word)))
    )
  )
    return 'operating-budget';
  if (money.some(({ mention }) => recurrence(reading, mention).per !== undefined)) return 'operating-budget';
  if (
    /^\s*(?:for|of|in|across|within)\s(?:the\s|a\s|an\s|its\s|our\s|my\s)?(?:[\w-]+\s){0,3}(?:cost cent(?:re|er)s?|departments?|divisions|units|stores|branches|wards|sites|division|unit|ward|school|team|organi[sz]ation|branch|office|store|centre|center|function|clinic|services?|directorate)\b/i.test(
      behind,
    )
  )
    return 'operating-budget';
  if (hasEnd) return 'project-budget';
  // "budget holder for catering & cleaning"
  const field = /^\s*(?:for|of)\s(?:the\s|our\s|my\s|all\s)?([\w-]+)/i.exec(behind)?.[1]?.toLowerCase();
  if (field !== undefined && /^(?:holder|owner)$/.test(phrase.noun) && RECURRING.test(field))
    return 'operating-budget';
  const beside = reading.numbers.some(
    (number) =>
      number.currency === undefined &&
      number.percent !== true &&
      /^\s*(?:\w+\s)?(?:staff|fte|wte|people|employees|agents|nurses|engineers|direct reports)\b/i.test(
        reading.text.slice(number.span.end),
      ),
  );
  // "ran the laboratory, its staff and budget": the budget of what is named with it.
  const ofUnit =
    /^(?:object|within)$/.test(role) &&
    predicate !== null &&
    predicate.objects.some((held) => held.tags.has('Unit') || held.tags.has('Staff') || isRunPlace(held)) &&
    !predicate.objects.some((object) => object.tags.has('Project'));
  return beside || ofUnit ? 'operating-budget' : 'project-budget';
}
