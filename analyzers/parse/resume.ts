import type { Position, Resume, Section, Statement } from '../model.ts';
import { detectLanguage } from '../text/language.ts';
import type { Line } from './line.ts';
import { readJobs, type Jobs } from './positions.ts';
import { splitSections, type Block } from './sections.ts';
import { addStatements } from './statements.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';
import { warningsOf } from './warnings.ts';

/** Reads a resume from its lines in reading order. Never throws; what could not be placed is kept as statements. */
export function parseResume(lines: readonly Line[], source: Resume['source']): Resume {
  const builder = createTextBuilder();
  const blocks = splitSections(lines);
  const work = blocks.filter((block) => block.kind === 'experience');
  const jobs = new Map<Block, Jobs>();
  for (const [index, found] of readJobs(work.map((block) => block.lines)).entries()) {
    const block = work[index];
    if (block !== undefined) jobs.set(block, found);
  }
  const positions: Position[] = [];
  const sections = blocks.map((block): Section => {
    if (block.heading !== null) builder.add(block.heading);
    const found = jobs.get(block);
    const statements =
      found === undefined ? addStatements(block.lines, null, builder) : addJobs(found, positions, builder);
    return {
      kind: block.kind,
      title: block.heading?.text ?? '',
      state: statements.length > 0 || (found?.jobs.length ?? 0) > 0 ? 'read' : 'empty',
      statements,
    };
  });
  const { text, runs } = builder.finish();
  const language = detectLanguage(text);
  return {
    source,
    language,
    text,
    runs,
    sections,
    positions,
    education: [],
    certifications: [],
    recommendations: [],
    warnings: warningsOf({ language, positions, sections }),
  };
}

function addJobs({ before, jobs }: Jobs, positions: Position[], builder: TextBuilder): Statement[] {
  const statements = addStatements(before, null, builder);
  for (const { position, heading, body } of jobs) {
    const spans = heading.map((line) => builder.add(line));
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    positions.push({ ...position, span });
    statements.push(...addStatements(body, positions.length - 1, builder));
  }
  return statements;
}
