import { endsInDate } from './anchors.ts';
import { isDuration } from './fields.ts';
import { columnName, FEDERAL_REMARK, isFormLine, isLabelled, isTableHead } from './form-labels.ts';
import type { Line } from './line.ts';
import { bodyStyle, continues, isCapitals, standsApart } from './looks.ts';
import { countOrganizationNouns, hasLegalForm, isKnownOrganization } from './organization-words.ts';
import { isRegion, placeStrength } from './places.ts';
import { PART_OF_A_JOB } from './sections.ts';
import { titleStrength } from './titles.ts';
import { beginsWithVerb, isRunningText } from './title-words.ts';

/** How much a line looks like a part of a heading of an entry: above 0 it does. By the index of the line. */
export type Scores = (index: number) => number;

/** The scores of the lines of a section. Most lines are never asked for, so each is found out when it is. */
export function headingScores(lines: readonly Line[]): Scores {
  const told = lines.filter((line) => line.isBullet || line.text.length > 70);
  const usual: Usual = {
    body: bodyStyle(told.length > 0 ? told : lines),
    hasBullets: lines.some(({ isBullet }) => isBullet),
  };
  const known: number[] = [];
  return (index) => {
    const line = lines[index];
    if (line === undefined) return 0;
    return (known[index] ??= scoreLine(line, lines[index - 1], usual));
  };
}

/** What is usual in a section: the style of what is told, and whether it is told in lists. */
interface Usual {
  readonly body: string;
  readonly hasBullets: boolean;
}

/** "Oxbow Ltd, Hull (turnover £40m, 300 staff)": what stands in brackets at the end tells about the name. */
const withoutRemark = (text: string): string => text.replace(FEDERAL_REMARK, '').replace(/\s\([^()]*\)$/, '');

function scoreLine(line: Line, before: Line | undefined, { body, hasBullets }: Usual): number {
  const { text } = line;
  const isPartOfJob = PART_OF_A_JOB.test(text) && columnName(text) === null;
  if (line.isBullet || isTableHead(text) || isPartOfJob) return -4;
  let score = 0;
  if (line.style !== body) score += 1.3;
  if (isCapitals(text) && text.length > 4) score += 0.6;
  const title = titleStrength(text);
  if (title >= 2) score += 1.3;
  else if (title === 1) score += 0.4;
  if (hasLegalForm(text) || isKnownOrganization(text)) score += 1;
  else if (countOrganizationNouns(text) > 0) score += 0.5;
  if (placeStrength(text.split(/\t|\s[|–-]\s/).at(-1) ?? '') >= 2) score += 0.8;
  if (isRegion(/,\s*([^,\t]+)$/u.exec(text)?.[1] ?? '')) score += 0.8;
  if (isDuration(text)) score += 2;
  if (standsApart(line)) score += 0.5;
  if (text.length < 50) score += 0.4;
  if (hasBullets) score += 0.4;
  if (/^(?:location|duration)\s*:/i.test(text) || isLabelled(text)) score += 1.5;
  else if (isFormLine(text)) return 1.6;
  if (beginsWithVerb(text)) score -= 2.5;
  if (/[.!?]$/.test(text) && text.split(/\s+/).length > 4 && !hasLegalForm(text.slice(-12))) score -= 2.5;
  // "Rotas, payroll, complaints.": told, however short.
  else if (
    text.endsWith('.') &&
    text.includes(' ') &&
    /\p{Ll}{4}\.$/u.test(text) &&
    !hasLegalForm(text.slice(-12))
  )
    score -= 1.5;
  if (/^\p{Ll}/u.test(text)) score -= 2.5;
  if (isRunningText(withoutRemark(text))) score -= 2.5;
  if (/:$/.test(text)) score -= 1.5;
  if (text.split(/\s+/).length > 14) score -= 1.5;
  if (/^(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur|[Mm]y|[Aa]s|[Ii]n|[Ww]ith|[Dd]uring|I|[Ww]e)\s+\p{Ll}/u.test(text))
    score -= 1.5;
  if (before !== undefined && before.style === line.style && !endsInDate(before) && continues(before, line))
    score -= before.isBullet ? 3 : 1.6;
  return score;
}
