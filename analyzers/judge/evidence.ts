import { readStatement } from '../language/reading.ts';
import { RULES } from '../language/rules.ts';
import { bestHit } from '../language/signal.ts';
import type { Evidence, NearMiss, Resume, Section, SectionKind, Span } from '../model.ts';
import { SIGNALS, signalsFor } from '../signals/index.ts';
import { pageAt } from './page.ts';
import { progressionOf } from './progression.ts';
import { recommendedBy } from './recommended.ts';

export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly near: readonly NearMiss[];
  /** Signals whose rules threw: a bug, which must not take the report with it. */
  readonly failed: ReadonlySet<string>;
}

/** Sections that describe no acts of the author. */
const SILENT: ReadonlySet<SectionKind> = new Set([
  'contact',
  'languages',
  'certifications',
  'publications',
  'interests',
  'recommendations',
]);

/** All that the statements of a resume show, and what only comes near. */
export function gatherEvidence(resume: Resume): Gathered {
  const evidence: Evidence[] = [];
  const near: NearMiss[] = [];
  const failed = new Set<string>();
  for (const section of resume.sections) {
    if (SILENT.has(section.kind)) continue;
    for (const statement of section.statements) {
      const text = resume.text.slice(statement.span.start, statement.span.end);
      const reading = readStatement(text, { listed: isList(section) });
      for (const signal of signalsFor(reading)) {
        const at = (span: Span): Omit<Evidence, 'signal' | 'strength' | 'quantities' | 'basis'> =>
          place(resume, statement.position, statement.span.start, span);
        try {
          const { hits, misses } = signal.find(reading);
          const hit = bestHit(hits);
          if (hit !== null)
            evidence.push({
              signal: signal.id,
              ...at(hit.span),
              strength: hit.strength,
              quantities: hit.quantities,
              basis: 'text',
              ...(hit.ask !== undefined && hit.ask.length > 0 && { ask: hit.ask }),
            });
          for (const miss of misses)
            near.push({ signal: signal.id, ...at(miss.span), rule: miss.rule, why: RULES[miss.rule] });
        } catch {
          failed.add(signal.id);
        }
      }
    }
  }
  evidence.push(...recommendedBy(resume));
  const all = [...evidence, ...impliedBy(evidence)];
  return { evidence: [...all, ...progressionOf(resume, all)], near, failed };
}

const isList = (section: Section): boolean => section.kind === 'skills';

function place(
  resume: Resume,
  position: number | null,
  offset: number,
  span: Span,
): { quote: string; span: Span; page: number | null; position: number | null } {
  const whole = { start: offset + span.start, end: offset + span.end };
  return {
    quote: resume.text.slice(whole.start, whole.end),
    span: whole,
    page: pageAt(resume, whole.start),
    position,
  };
}

/** What a stronger signal shows along with itself. */
export function impliedBy(evidence: readonly Evidence[]): Evidence[] {
  return evidence.flatMap((one) => {
    const implies = SIGNALS.find((signal) => signal.id === one.signal)?.implies ?? [];
    return implies.map((signal): Evidence => ({
      ...one,
      signal,
      basis: 'implied',
      impliedBy: one.signal,
      ask: [],
    }));
  });
}
