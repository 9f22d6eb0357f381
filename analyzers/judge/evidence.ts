import { RULES } from '../language/rules.ts';
import { bestHit } from '../language/signal.ts';
import type { Evidence, NearMiss, Resume, SectionKind, Span } from '../model.ts';
import { findSignals, SIGNALS } from '../signals/index.ts';
import { pageAt } from './page.ts';
import { progressionOf } from './progression.ts';
import { recommendedBy } from './recommended.ts';
import { seatsOf } from './seats.ts';

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
  const statements = resume.sections
    .filter(({ kind }) => !SILENT.has(kind))
    .flatMap((section) =>
      section.statements.map(({ span, position }) => ({
        text: resume.text.slice(span.start, span.end),
        listed: section.kind === 'skills',
        position,
        offset: span.start,
      })),
    );
  for (const [i, answers] of findSignals(statements).entries()) {
    const { position = null, offset = 0 } = statements[i] ?? {};
    for (const { signal, found } of answers) {
      if (found === null) {
        failed.add(signal.id);
        continue;
      }
      const hit = bestHit(found.hits);
      if (hit !== null)
        evidence.push({
          signal: signal.id,
          ...place(resume, position, offset, hit.span),
          strength: hit.strength,
          quantities: hit.quantities,
          basis: 'text',
        });
      for (const { span, rule } of found.misses)
        near.push({ signal: signal.id, ...place(resume, position, offset, span), rule, why: RULES[rule] });
    }
  }
  evidence.push(...recommendedBy(resume), ...seatsOf(resume));
  const all = [...evidence, ...impliedBy(evidence)];
  return { evidence: [...all, ...progressionOf(resume, all)], near, failed };
}

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
    }));
  });
}
