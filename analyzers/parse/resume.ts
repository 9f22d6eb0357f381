import type { Resume, Section } from '../model.ts';
import { detectLanguage } from '../text/language.ts';
import type { Line } from './line.ts';
import { splitSections } from './sections.ts';
import { addStatements } from './statements.ts';
import { createTextBuilder } from './text-builder.ts';

/** Reads a resume from its lines in reading order. Never throws; what could not be placed is kept as statements. */
export function parseResume(lines: readonly Line[], source: Resume['source']): Resume {
  const builder = createTextBuilder();
  const sections = splitSections(lines).map((block): Section => {
    if (block.heading !== null) builder.add(block.heading);
    const statements = addStatements(block.lines, null, builder);
    return {
      kind: block.kind,
      title: block.heading?.text ?? '',
      state: statements.length > 0 ? 'read' : 'empty',
      statements,
    };
  });
  const { text, runs } = builder.finish();
  return {
    source,
    language: detectLanguage(text),
    text,
    runs,
    sections,
    positions: [],
    education: [],
    certifications: [],
    recommendations: [],
    warnings: [],
  };
}
