import type { Certification, Position, Resume, Section, Statement } from '../model.ts';
import { forget } from '../text/memo.ts';
import { detectLanguage } from '../text/language.ts';
import { certificationsOf } from './certifications.ts';
import { isSchooling } from './education.ts';
import type { Line } from './line.ts';
import { readJobs, type Jobs } from './positions.ts';
import { splitSections, type Block } from './sections.ts';
import { addStatements, joinLines } from './statements.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';
import { titleStrength } from './titles.ts';
import { warningsOf } from './warnings.ts';

/** Reads a resume from its lines in reading order. Never throws; what could not be placed is kept as statements. */
export function parseResume(lines: readonly Line[], source: Resume['source']): Resume {
  const builder = createTextBuilder();
  const blocks = splitSections(lines);
  const jobs = findJobs(blocks);
  const positions: Position[] = [];
  const certifications: Certification[] = [];
  const sections = blocks.map((block): Section => {
    if (block.heading !== null) builder.add(block.heading);
    const found = jobs.get(block);
    const statements =
      found === undefined ? addSection(block, certifications, builder) : addJobs(found, positions, builder);
    return {
      kind: found === undefined ? block.kind : 'experience',
      title: block.heading?.text ?? '',
      state: statements.length > 0 || (found?.jobs.length ?? 0) > 0 ? 'read' : 'empty',
      statements,
    };
  });
  const { text, runs } = builder.finish();
  const language = detectLanguage(text);
  forget();
  return {
    source,
    language,
    text,
    runs,
    sections,
    positions,
    certifications,
    recommendations: [],
    warnings: warningsOf({ language, positions, sections }),
  };
}

/** The jobs of every section that tells of work. Where no heading says so, of the sections in which jobs are found. */
function findJobs(blocks: readonly Block[]): Map<Block, Jobs> {
  const work = blocks.filter((block) => block.kind === 'experience');
  const named = readBlocks(work);
  if ([...named.values()].some(({ jobs }) => jobs.length > 0)) return named;
  const others = blocks.filter(({ kind }) => kind === 'other' || kind === 'summary' || kind === 'projects');
  const found = [...readBlocks(others)].filter(([, { jobs }]) =>
    jobs.some(({ position }) => position.start !== null && titleStrength(position.title ?? '') === 3),
  );
  return new Map([...named, ...found]);
}

function readBlocks(blocks: readonly Block[]): Map<Block, Jobs> {
  const found = readJobs(blocks.map(({ lines }) => lines));
  return new Map(
    blocks.flatMap((block, index) => {
      const jobs = found[index];
      return jobs === undefined ? [] : [[block, withoutSchooling(jobs)] as const];
    }),
  );
}

/** Degrees stand among the jobs where a resume has no headings: they are kept as text. */
function withoutSchooling({ before, jobs }: Jobs): Jobs {
  const schooling = jobs.filter(({ position: { title, organization }, heading }) => {
    // A mark or a class may stand where a title does: the line tells what it is of.
    const isTitled = title !== null && /\p{L}/u.test(title);
    return isSchooling(isTitled ? title : (heading[0]?.text ?? ''), organization ?? '');
  });
  if (schooling.length === 0) return { before, jobs };
  return {
    before: [...before, ...schooling.flatMap(({ heading, body }) => [...heading, ...body])],
    jobs: jobs.filter((job) => !schooling.includes(job)),
  };
}

function addSection(block: Block, certifications: Certification[], builder: TextBuilder): Statement[] {
  if (block.kind !== 'certifications') return addStatements(block.lines, null, builder);
  return joinLines(block.lines).flatMap((paragraph) => {
    const own = certificationsOf(paragraph, builder.add);
    certifications.push(...own);
    return own.slice(0, 1).map(({ span }) => ({ span, position: null }));
  });
}

/** Written out: a copy with "..." takes longer than reading the job. */
const withSpan = (
  { title, organization, location, employmentType, start, end, current }: Omit<Position, 'span'>,
  span: Position['span'],
): Position => ({ title, organization, location, employmentType, start, end, current, span });

function addJobs({ before, jobs }: Jobs, positions: Position[], builder: TextBuilder): Statement[] {
  const statements = addStatements(before, null, builder);
  for (const { position, heading, body } of jobs) {
    const spans = heading.map((line) => builder.add(line));
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    positions.push(withSpan(position, span));
    statements.push(...addStatements(body, positions.length - 1, builder));
  }
  return statements;
}
