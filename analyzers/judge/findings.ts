import { isForeign } from '../foreign.ts';
import { FAR_RULES } from '../language/rules.ts';
import type { Signal } from '../language/signal.ts';
import type {
  Evidence,
  Finding,
  FindingNote,
  Importance,
  NearMiss,
  Quantity,
  Resume,
  SectionKind,
  Share,
  Verdict,
} from '../model.ts';
import type { Expectation, Measured, TargetRole } from '../target.ts';
import { POSTINGS } from '../roles/index.ts';
import { rungNumber } from '../rungs.ts';
import { sizeOf } from '../sizes.ts';
import { strengthRank } from '../strengths.ts';
import type { Gathered } from './evidence.ts';

const MAX_NEAR = 3;

/** One signal judged for one role. */
export function judgeSignal(
  resume: Resume,
  role: TargetRole,
  expectation: Expectation,
  signal: Signal,
  gathered: Gathered,
  nextRung: ReadonlySet<string>,
): Finding {
  const evidence = sortByStrength(gathered.evidence.filter((one) => one.signal === signal.id));
  const best = evidence[0] ?? null;
  const verdict = verdictOf(resume, expectation.importance, best, signal, gathered);
  const isOpen = verdict !== 'met';
  return {
    signal: signal.id,
    title: signal.title,
    category: signal.category,
    rung: signal.rung,
    importance: expectation.importance,
    verdict,
    strength: best?.strength ?? null,
    ask: isOpen || best?.strength === 'demonstrated' ? signal.question : null,
    notes: notesOf(resume, role, expectation, signal, verdict, evidence),
    evidence,
    near: isOpen ? nearest(gathered.near, signal.id) : [],
    nextRung: isOpen && nextRung.has(signal.id),
    definition: signal.definition,
    steps: signal.steps,
    template: signal.template,
    doNot: signal.doNot,
    share: shareOf(role, signal.id),
  };
}

function sortByStrength(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort(
    (a, b) =>
      strengthRank(b.strength) - strengthRank(a.strength) ||
      Number(a.basis === 'implied') - Number(b.basis === 'implied'),
  );
}

/** The table of verdicts. What was not loaded or cannot be read is `unseen`, never `missing`. */
function verdictOf(
  resume: Resume,
  importance: Importance,
  best: Evidence | null,
  signal: Signal,
  gathered: Gathered,
): Verdict {
  if (gathered.failed.has(signal.id)) return 'error';
  if (isForeign(resume)) return 'unseen';
  if (best === null) return isUnseen(resume, signal.id) ? 'unseen' : 'missing';
  return best.strength === 'claimed' && importance !== 'plus'
    ? isUnseen(resume, signal.id)
      ? 'unseen'
      : 'weak'
    : 'met';
}

/** Sections where proof of these signals often stands alone. */
const SECTIONS_OF_SIGNAL: Readonly<Record<string, readonly SectionKind[]>> = {
  'board-exposure': ['volunteering'],
  'develops-leaders': ['recommendations'],
};

/**
 * Experience is where proof stands, and a summary may hold any of it: not loaded, or loaded in part, nothing can be
 * called missing. Nor can it from a page that shows one section of several, nor where the section that a signal usually stands in was not loaded.
 */
function isUnseen({ sections }: Resume, signal: string): boolean {
  const unseen = sections.filter(({ state }) => state === 'unseen');
  const isFragment = unseen.length > 0 && sections.length - unseen.length < 2;
  const isPartOf = sections.some(
    ({ kind, shown, total, hasMore }) =>
      kind === 'experience' &&
      (hasMore === true || (shown !== undefined && total !== undefined && shown < total)),
  );
  return (
    isFragment ||
    isPartOf ||
    unseen.some(
      ({ kind }) =>
        kind === 'experience' || kind === 'summary' || SECTIONS_OF_SIGNAL[signal]?.includes(kind) === true,
    )
  );
}

/** Sections that can hold acts, of which one was not loaded: more proof may stand there. */
const isPartlyRead = ({ sections }: Resume): boolean =>
  sections.some(({ kind, state }) => state === 'unseen' && (kind === 'volunteering' || kind === 'projects'));

function notesOf(
  resume: Resume,
  role: TargetRole,
  expectation: Expectation,
  signal: Signal,
  verdict: Verdict,
  evidence: readonly Evidence[],
): readonly FindingNote[] {
  const best = evidence[0];
  if ((verdict === 'missing' || verdict === 'weak') && isPartlyRead(resume)) return ['partly-read'];
  if (verdict !== 'met' || best === undefined) return [];
  const notes: FindingNote[] = [];
  if (best.strength === 'claimed') notes.push('mentioned');
  if (best.strength === 'demonstrated' && expectation.importance !== 'plus') notes.push('add-number');
  const quantities = evidence.flatMap((one) => one.quantities);
  if (
    role.thresholds.some(
      ({ reads, floor }) => reads?.signal === signal.id && isBelow(floor, reads, quantities),
    )
  )
    notes.push('below-floor');
  return notes;
}

/** True when sizes are stated and all of them lie below; one that cannot be compared may be the largest. */
function isBelow(floor: number, reads: Measured, quantities: readonly Quantity[]): boolean {
  const meant = quantities.filter(
    ({ type, role = '' }) =>
      type === reads.type && (reads.type === 'money' || (reads.roles?.includes(role) ?? true)),
  );
  return (
    meant.length > 0 &&
    meant.every((quantity) => {
      const size = measure(quantity, reads);
      return size !== null && size < floor;
    })
  );
}

const TIMES_A_YEAR: Readonly<Record<NonNullable<Quantity['per']>, number>> = {
  year: 1,
  quarter: 4,
  month: 12,
  week: 52,
  day: 365,
};

/**
 * A quantity in the terms of a threshold, or null: nothing is converted from one currency into another, nor a sum a
 * year into a whole one. A yearly amount is often given without its year: "a budget of $2M".
 */
function measure(quantity: Quantity, reads: Measured): number | null {
  const size = sizeOf(quantity);
  if (reads.type !== 'money') return size;
  if (quantity.currency !== reads.currency) return null;
  if (quantity.per === undefined) return size;
  return reads.per === null ? null : size * TIMES_A_YEAR[quantity.per];
}

/** The nearest words, each line once; words of another sense last. */
function nearest(near: readonly NearMiss[], signal: string): readonly NearMiss[] {
  const seen = new Set<string>();
  return [...near]
    .sort((a, b) => Number(FAR_RULES.has(a.rule)) - Number(FAR_RULES.has(b.rule)))
    .filter((miss) => miss.signal === signal && !seen.has(miss.quote) && seen.add(miss.quote))
    .slice(0, MAX_NEAR);
}

function shareOf(role: TargetRole, signal: string): Finding['share'] {
  const target = shareAt(role.postingsLevel, signal);
  const projectManager = shareAt('project-manager', signal);
  return target === null || projectManager === null ? null : { target, projectManager };
}

function shareAt(level: string, signal: string): Share | null {
  const row = POSTINGS[level];
  const figures = row?.shares[signal];
  if (row === undefined || figures === undefined) return null;
  const [share, low, high] = figures;
  return { level, postings: row.postings, share, interval: [low, high] };
}

const IMPORTANCE: readonly Importance[] = ['required', 'expected', 'plus'];
const OPENNESS: Readonly<Record<Verdict, number>> = { missing: 0, unseen: 0, error: 0, weak: 1, met: 2 };

/** The order to take findings in: open before met, required first, the next rung first, lower rungs first. */
export function byOrderToTake(a: Finding, b: Finding): number {
  const closed = Number(a.verdict === 'met') - Number(b.verdict === 'met');
  const importance = IMPORTANCE.indexOf(a.importance) - IMPORTANCE.indexOf(b.importance);
  return (
    closed ||
    importance ||
    OPENNESS[a.verdict] - OPENNESS[b.verdict] ||
    Number(b.nextRung) - Number(a.nextRung) ||
    rungNumber(a.rung) - rungNumber(b.rung) ||
    (b.share?.target.share ?? 0) - (a.share?.target.share ?? 0)
  );
}
