import { bulletLength } from '../../parse/bullets.ts';
import { isDuration, readDateRange, type DateRange } from './dates.ts';
import { isEmploymentType, splitOrganization } from './employment.ts';
import { isMasked, linesOf, type Line } from './lines.ts';
import { childBlocks, isWithin, type Block } from './outline.ts';
import type { ProfileRole } from './profile.ts';
import { hasRowSigns, isHeadingBlock, rowsOf, splitAtRules } from './rows.ts';

/** The employer above several roles, as its own lines state it. */
interface Employer {
  readonly name: string | null;
  readonly employmentType: string | null;
  readonly location: string | null;
}

interface Reader {
  readonly language: string;
  readonly lines: readonly Line[];
  readonly dateLines: readonly Line[];
}

/**
 * The jobs of an experience card. Every job on LinkedIn has exactly one line of dates: the tree is divided until each
 * part holds one, and what stands above the parts is their employer. No class, key or tag is needed for that.
 */
export function readRoles(card: Block, language: string): ProfileRole[] {
  const lines = linesOf(card);
  const dateLines = lines.filter((line) => isDateLine(line, language));
  const reader: Reader = { language, lines, dateLines };
  const rows = hasRowSigns(card)
    ? rowsOf(card)
    : [childBlocks(card).filter((child) => !isHeadingBlock(child))];
  return rows.flatMap((row) => divide(reader, row, null));
}

const isDateLine = (line: Line, language: string): boolean =>
  !line.isProse && readDateRange(line.text, language) !== null;

const within = (lines: readonly Line[], blocks: readonly Block[]): Line[] =>
  lines.filter((line) => blocks.some((block) => isWithin(line.block, block)));

function divide(reader: Reader, blocks: readonly Block[], employer: Employer | null): ProfileRole[] {
  const dates = within(reader.dateLines, blocks);
  if (dates.length === 0) return [];
  if (dates.length === 1 && dates[0] !== undefined)
    return [readRole(reader, within(reader.lines, blocks), dates[0], employer)];
  const runs = splitAtRules(blocks).filter((run) => within(reader.dateLines, run).length > 0);
  if (runs.length > 1) return runs.flatMap((run) => divide(reader, run, employer));
  const dated = blocks.filter((block) => within(reader.dateLines, [block]).length > 0);
  const [only] = dated;
  if (dated.length === 1 && only !== undefined) {
    const above = within(reader.lines, blocks.slice(0, blocks.indexOf(only)));
    return divide(reader, childBlocks(only), readEmployer(above) ?? employer);
  }
  if (dated.some((block) => reader.dateLines.some((line) => line.block === block)))
    return divideFlat(reader, within(reader.lines, blocks), employer);
  return divideSiblings(reader, blocks, employer);
}

/** Parts side by side; undated ones between them head the next part or go on with the one before. */
function divideSiblings(reader: Reader, blocks: readonly Block[], employer: Employer | null): ProfileRole[] {
  const roles: ProfileRole[] = [];
  let undated: Block[] = [];
  for (const block of blocks) {
    if (within(reader.dateLines, [block]).length === 0) {
      undated.push(block);
      continue;
    }
    const between = within(reader.lines, undated);
    const head = readEmployer(between);
    const before = roles.at(-1);
    if (head === null && before !== undefined)
      roles[roles.length - 1] = { ...before, lines: [...before.lines, ...describe(between)] };
    roles.push(...divide(reader, [block], head ?? employer));
    undated = [];
  }
  const before = roles.at(-1);
  const rest = describe(within(reader.lines, undated));
  if (before !== undefined && rest.length > 0)
    roles[roles.length - 1] = { ...before, lines: [...before.lines, ...rest] };
  return roles;
}

/** Lines without any blocks around the roles: each role begins one or two lines above its dates. */
function divideFlat(reader: Reader, lines: readonly Line[], employer: Employer | null): ProfileRole[] {
  const height = employer === null ? 2 : 1;
  const dates = lines.flatMap((line, index) => (reader.dateLines.includes(line) ? [index] : []));
  return dates.flatMap((at, index) => {
    const from = at - height;
    const to = (dates[index + 1] ?? lines.length + height) - height;
    const line = lines[at];
    return from < 0 || line === undefined ? [] : [readRole(reader, lines.slice(from, to), line, employer)];
  });
}

/** A name above a length of time that stands alone ("7 yrs 2 mos") or behind the type of employment; else null. */
function readEmployer(lines: readonly Line[]): Employer | null {
  const heads = lines.filter((line) => !line.isProse);
  for (let index = 1; index < heads.length; index++) {
    const text = heads[index]?.text ?? '';
    const parts = text.split(' · ');
    if (parts.length > 2 || !isDuration(parts.at(-1) ?? '')) continue;
    return {
      name: known(heads[index - 1]?.text),
      employmentType: parts.length === 2 ? (parts[0] ?? null) : null,
      location: known(heads[index + 1]?.text),
    };
  }
  return null;
}

const known = (text: string | undefined): string | null =>
  text === undefined || isMasked(text) ? null : text;

function readRole(
  reader: Reader,
  lines: readonly Line[],
  dateLine: Line,
  above: Employer | null,
): ProfileRole {
  const at = lines.indexOf(dateLine);
  const heads = lines.slice(0, at).filter((line) => !line.isProse);
  const lone = readEmployer(heads);
  const employer = lone ?? above;
  // An employer with one role only stands in the same part as the role.
  const own = lone === null ? heads : heads.slice(heads.findIndex((line) => isLength(line.text)) + 1);
  const [title, second] = own;
  const range = readDateRange(dateLine.text, reader.language) as DateRange;
  const organization = splitOrganization(second?.text ?? '');
  const after = lines.slice(at + 1);
  const location = isLocation(after[0], dateLine, lines) ? after[0] : undefined;
  return {
    title: known(title?.text),
    ...(employer === null
      ? {
          organization: second === undefined ? null : known(organization.organization),
          employmentType: organization.employmentType,
        }
      : {
          organization: employer.name,
          employmentType:
            second !== undefined && isEmploymentType(second.text) ? second.text : employer.employmentType,
        }),
    location: known(location?.text) ?? employer?.location ?? null,
    ...range,
    dates: dateLine.text,
    lines: describe(location === undefined ? after : after.slice(1)),
  };
}

const isLength = (text: string): boolean => isDuration(text.split(' · ').at(-1) ?? '');

/** A short line right below the dates, in the same block as these: not the description, which has one of its own. */
function isLocation(line: Line | undefined, dateLine: Line, lines: readonly Line[]): boolean {
  if (line === undefined || line.isProse || line.text.length > 100) return false;
  if (isAnnotation(line) || /[.!?;:]$/.test(line.text)) return false;
  return holder(line, lines).parent === holder(dateLine, lines).parent;
}

/** The largest block that holds this line and no other. */
function holder(line: Line, lines: readonly Line[]): Block {
  let block = line.block;
  while (
    block.parent !== null &&
    !lines.some((other) => other !== line && isWithin(other.block, block.parent as Block))
  )
    block = block.parent;
  return block;
}

/** Skills, pictures, credentials and notes that LinkedIn adds: not written about the job. */
const isAnnotation = (line: Line): boolean =>
  /skill-associations-details|\/overlay\/|\/safety\/go|\/details\/[\w-]+\/?(?:[?#]|$)/.test(
    line.href ?? '',
  ) ||
  /\+\d+ (?:skills?|Kenntnisse|compétences|aptitudes|competências|competenze)$/u.test(line.text) ||
  /^(?:Skills|Kenntnisse|Compétences|Aptitudes|Competências|Competenze)\s*:/u.test(line.text) ||
  /^(?:Thumbnail for |LinkedIn helped me get this job)/.test(line.text);

/** Lines of a description, without bullet marks, masks and notes of LinkedIn. */
export function describe(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => !isAnnotation(line) && !isMasked(line.text) && (line.isProse || line.href === null))
    .map((line) => line.text.slice(bulletLength(line.text)))
    .filter((text) => text !== '');
}
