import type { Quantity } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { PeopleClaim, PeopleSignal } from './claim.ts';
import { table } from '../../text/table.ts';

const COUNT = String.raw`(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-odd)?)`;
const WORDS = table({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, 'a dozen': 12, twenty: 20, thirty: 30, forty: 40,
  fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}); // prettier-ignore
const valueOf = (word: string): number => WORDS[word.toLowerCase().replace(/-odd$/, '')] ?? Number(word);

const SPAN = /\bspan of control\b\D{0,12}(?:1\s?:\s?)?(\d{1,3})\b/i;
const DIRECT_INDIRECT =
  /\b(\d{1,4})\s*\(?direct\)?\s*(?:reports?)?\s*(?:[/,;+&]|and)\s*(\d{1,5})\s*\(?indirect\b/i;
/** "Direct reports: 7, indirect: 41" */
const DIRECT_THEN_INDIRECT =
  /\bdirect(?: reports)?\s?[:=–-]\s?(\d{1,4})\W{1,4}indirect(?: reports)?\s?[:=–-]\s?(\d{1,5})\b/i;
/** "Reports: 5; budget: £2m" */
const REPORTS = new RegExp(
  String.raw`(?:^|[.;|•]\s*)reports\s?[:=]\s?${COUNT}(?=\s*(?:$|[;,.|(•]|(?:direct|people|staff|fte|in total)\b))`,
  'i',
);
const OF_WHOM = new RegExp(
  String.raw`\b(?:reports?|team|staff)\b[^.;\d]{0,8}\b${COUNT}\b,? of (?:whom|them) ${COUNT} (?:lead|led|manage|managed|supervise|run|head)\w* (?:their own |other )?(?:teams?|staff|people)`,
  'i',
);
const BELOW_TOP = new RegExp(String.raw`\b${COUNT}\s+N[-–]2s?\b(?:\D{0,12}\b${COUNT}\s+N[-–]3)?`, 'i');

/** Scope in shorthand: "span of control 1:7", "7 (direct) / 41 (indirect)", "four N-2s, thirty-odd N-3". */
export function notationClaims(reading: Reading): readonly PeopleClaim[] {
  const { text, numbers } = reading;
  if (numbers.length === 0 && !/\d/.test(text)) return [];
  const make = (signal: PeopleSignal, match: RegExpExecArray, value: number, role: string): PeopleClaim => ({
    signal,
    strength: 'quantified',
    span: { start: match.index, end: match.index + match[0].length },
    quantities: [{ type: 'people', value, role }],
    held: null,
  });
  const span = SPAN.exec(text);
  if (span !== null) return [make('direct-reports', span, Number(span[1]), 'direct')];
  const both = DIRECT_INDIRECT.exec(text) ?? DIRECT_THEN_INDIRECT.exec(text);
  // Indirect reports need somebody between; how many, the line does not say.
  if (both !== null)
    return [
      {
        ...make('manages-managers', both, Number(both[1]), 'direct'),
        strength: 'demonstrated',
        quantities: [],
      },
      make('org-headcount', both, Number(both[1]) + Number(both[2]), 'total'),
    ];
  const reports = REPORTS.exec(text);
  if (reports !== null) return [make('direct-reports', reports, valueOf(reports[1] ?? '0'), 'direct')];
  const leading = OF_WHOM.exec(text);
  if (leading !== null) {
    const made = make('manages-managers', leading, valueOf(leading[2] ?? '0'), 'managers');
    const whole: Quantity = { type: 'people', value: valueOf(leading[1] ?? '0'), role: 'direct' };
    return [{ ...made, quantities: [...made.quantities, whole] }];
  }
  const levels = BELOW_TOP.exec(text);
  if (levels === null || !/\bN[-–]1\b/.test(text)) return [];
  const second = valueOf(levels[1] ?? '0');
  const third = levels[2] === undefined ? 0 : valueOf(levels[2]);
  const claims = [make('manages-managers', levels, second, 'managers')];
  return third === 0 ? claims : [...claims, make('org-headcount', levels, second + third, 'total')];
}
