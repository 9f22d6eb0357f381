import type { SectionKind } from '../model.ts';
import { remember } from '../text/memo.ts';
import { plainStretch } from '../text/stretch.ts';
import { guessHeading, knownHeading, respellHeading } from './heading-words.ts';
import { cutLine, datesOf, withText, type Line } from './line.ts';
import { bodyStyle, isCapitals, lookOf, standsApart } from './looks.ts';
import { endsInTitle } from './titles.ts';

/** A heading with the lines under it. */
export interface Block {
  readonly kind: SectionKind;
  /** Null for what stands above the first heading. */
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

interface Candidate {
  readonly index: number;
  readonly kind: SectionKind;
  readonly look: string;
  /** True for a phrase that names a section and hardly anything else. */
  readonly isSure: boolean;
}

/** Words that head parts of one job as well as sections. */
export const PART_OF_A_JOB =
  /^(?:key |major |selected |notable |main |significant )?(?:achievements?|accomplishments?|projects?|responsibilities|highlights|results|skills(?: used)?|technologies|tools|environment|training|clients?|awards?|contributions?|duties|deliverables|recognitions?|references?|leadership|teaching|research|service|notes|details|overview|summary|role|methods)\W*$/i;

const LONGEST_HEADING = 48;

/** Cuts the lines of a resume at its headings. */
export function splitSections(lines: readonly Line[]): Block[] {
  const spread = lines.flatMap(splitInlineHeading);
  const headings = chooseHeadings(spread);
  const blocks: Block[] = [];
  let current: { kind: SectionKind; heading: Line | null; lines: Line[] } = {
    kind: 'other',
    heading: null,
    lines: [],
  };
  for (const [index, line] of spread.entries()) {
    const kind = headings.get(index);
    if (kind === undefined) {
      current.lines.push(line);
      continue;
    }
    if (current.heading !== null || current.lines.length > 0) blocks.push(current);
    current = { kind, heading: respell(line), lines: [] };
  }
  blocks.push(current);
  return blocks;
}

/** "Experience (continued):" as "Experience". */
const bareHeading = remember((text) => {
  const whole = /cont/i.test(text) ? text.replace(CONTINUED, '') : text;
  const start = BEFORE_HEADING.exec(whole)?.[0].length ?? 0;
  let end = whole.length;
  while (end > start && AFTER_HEADING.test(whole.charAt(end - 1))) end--;
  return whole.slice(start, end);
});

const CONTINUED = /\s*[([-]?\s*\b(?:continued|cont(?:inued|'d|’d|d)?)\b\.?\s*[)\]]?\s*:?$/i;
const BEFORE_HEADING = /^[\s\d.|•■▪●◆_-]+(?=\p{L})/u;
const AFTER_HEADING = /[\s:|_.–—-]/u;

/** "P R O F I L E": single letters with blanks between them. */
const isLetterSpaced = (text: string): boolean => /^(?:\S{1,2}\s+){3,}\S{1,2}$/u.test(text.trim());

const kindOf = remember((text): SectionKind | null => {
  const bare = bareHeading(text);
  if (bare === '' || bare.length > LONGEST_HEADING * (isLetterSpaced(bare) ? 2 : 1)) return null;
  const known = knownHeading(bare);
  if (known !== null) return known;
  const written = isLetterSpaced(bare) || isCapitals(bare) ? respellHeading(bare) : null;
  return written === null ? null : knownHeading(written);
});

function respell(line: Line): Line {
  const bare = bareHeading(line.text);
  const written =
    isLetterSpaced(bare) || knownHeading(bare) === null || !bare.includes(' ') ? respellHeading(bare) : null;
  if (written === null || written.length === bare.length) return line;
  const [first] = line.runs;
  const last = line.runs.at(-1);
  if (first === undefined || last === undefined) return withText(line, plainStretch(written));
  const { page, x, y, height } = first.box;
  const box = { page, x, y, width: last.box.x + last.box.width - x, height };
  return withText(line, { text: written, runs: [{ span: { start: 0, end: written.length }, box }] });
}

/** A heading that shares its line with the first cell of its section becomes a line of its own. */
function splitInlineHeading(line: Line): Line[] {
  const cut = line.text.indexOf('\t');
  if (cut < 0 || line.isBullet) return [line];
  const label = line.text.slice(0, cut);
  const isDistinct = isCapitals(label) || line.parts[0]?.style !== line.parts.at(-1)?.style;
  if (!isDistinct || kindOf(label) === null) return [line];
  return [cutLine(line, 0, cut), cutLine(line, cut, line.text.length, { gap: 0 })];
}

function chooseHeadings(lines: readonly Line[]): Map<number, SectionKind> {
  const body = bodyStyle(lines);
  const candidates = lines.flatMap((line, index): Candidate[] => {
    if ((line.isBullet && line.level === null) || line.text.includes('\t')) return [];
    const isDistinct =
      line.style !== body || line.level !== null || isCapitals(line.text) || /:\s*$/.test(line.text);
    const next = lines[index + 1];
    const isApart = standsApart(line) || (next !== undefined && standsApart(next));
    const kind = isDistinct || isApart ? kindOf(line.text) : null;
    if (kind === null) return [];
    const isSure = !PART_OF_A_JOB.test(bareHeading(line.text));
    return [{ index, kind, look: lookOf(line), isSure }];
  });
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const looks = headingLooks(lines, candidates);
  const seen = new Map<string, number>();
  for (const { index } of candidates) {
    const key = bareHeading(lines[index]?.text ?? '').toLowerCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const chosen = new Map<number, SectionKind>();
  let inside: SectionKind = 'other';
  let lookInside = '';
  let column = Number.NaN;
  for (const [index, line] of lines.entries()) {
    const candidate = byIndex.get(index);
    const look = lookOf(line);
    let kind: SectionKind | null = null;
    if (candidate !== undefined) {
      const isPart =
        !candidate.isSure &&
        inside === 'experience' &&
        line.column.left === column &&
        (look !== lookInside || (seen.get(bareHeading(line.text).toLowerCase()) ?? 0) > 1);
      if (!isPart && (looks.size === 0 || looks.has(look) || candidate.isSure)) kind = candidate.kind;
    } else if (
      // What begins another column in the look of the heading before it heads something too.
      (looks.has(look) || (line.isColumnStart && look === lookInside && line.column.left !== column)) &&
      isUnknownHeading(lines, index, body, inside)
    ) {
      kind = guessHeading(bareHeading(line.text)) ?? 'other';
      // Within the jobs an unknown heading of this look may be a job.
      if (kind === 'other' && inside === 'experience' && look !== lookInside) kind = null;
    }
    if (kind === null) continue;
    chosen.set(index, kind);
    inside = kind;
    lookInside = look;
    column = line.column.left;
  }
  return chosen;
}

const TELLS_OF_WORK = /\b(?:experience|employment|career)\b(?! break)/i;

/** The looks that headings have and other lines do not. */
function headingLooks(lines: readonly Line[], candidates: readonly Candidate[]): Set<string> {
  const all = new Map<string, number>();
  for (const line of lines) {
    const look = lookOf(line);
    if (line.text !== '') all.set(look, (all.get(look) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  for (const { look, isSure } of candidates) known.set(look, (known.get(look) ?? 0) + (isSure ? 1 : 0.5));
  // "Sales career" in the look of one that is known: a word of it tells what it heads.
  for (const line of lines) {
    const look = lookOf(line);
    const count = known.get(look);
    const { text } = line;
    if (count === undefined || line.isBullet || text.length > LONGEST_HEADING || kindOf(text) !== null)
      continue;
    if (TELLS_OF_WORK.test(text) && !/[\t\d.]/.test(text) && !endsInTitle(text)) known.set(look, count + 0.5);
  }
  return new Set(
    [...known]
      .filter(([look, count]) => count >= 1.5 && count >= 0.45 * (all.get(look) ?? 0))
      .map(([look]) => look),
  );
}

/**
 * A short line in the look of the headings that is no part of an entry. Where the jobs have no heading yet, the only such
 * line that is in no list heads them, whatever it says.
 */
function isUnknownHeading(lines: readonly Line[], index: number, body: string, inside: SectionKind): boolean {
  const line = lines[index];
  if (line === undefined || line.isBullet || line.text.includes('\t')) return false;
  const bare = bareHeading(line.text);
  if (bare.length < 4 || bare.length > LONGEST_HEADING || bare.split(/\s+/).length > 6) return false;
  if (/[\d@,|]|[.;]$/.test(bare) || (line.style === body && !isCapitals(line.text) && line.level === null))
    return false;
  if (endsInTitle(bare)) return false;
  const guess = guessHeading(bare);
  if (guess === 'experience' || guess === 'education') return true;
  const isBeforeJobs = inside === 'other' || inside === 'summary';
  const look = lookOf(line);
  if (isBeforeJobs && !lines.some((one) => one !== line && lookOf(one) === look && kindOf(one.text) === null))
    return true;
  const near = [lines[index - 1], lines[index + 1], lines[index + 2]];
  return !near.some((other) => other !== undefined && datesOf(other).some(({ isRange }) => isRange));
}
