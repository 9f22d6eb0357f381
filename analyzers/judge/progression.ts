import type { Evidence, Position, Resume } from '../model.ts';
import { rungNumber } from '../rungs.ts';
import { sizeOf } from '../sizes.ts';
import { careerOf } from './career.ts';
import { pageAt } from './page.ts';
import { titleLevel } from './title-level.ts';

const SIGNAL = 'career-progression';
/** Fewer people more than this are the same size, told in other words. */
const GROWTH = 1.5;

/**
 * Steps up between two positions that follow each other: a higher title at one employer, a higher rung in what the
 * words show, or clearly more people. Time on one rung says nothing. Acting posts are steps of `acting-cover` alone.
 */
export function progressionOf(resume: Resume, evidence: readonly Evidence[]): Evidence[] {
  const career = careerOf(resume, evidence);
  const inOrder = resume.positions
    .map((position, index) => ({ position, index, people: peopleOf(evidence, index) }))
    .filter(({ position }) => position.start !== null)
    // Printed newest first, as a rule: of two that began together, the one printed later is the older.
    .sort((a, b) => (a.position.start ?? '').localeCompare(b.position.start ?? '') || b.index - a.index);
  const steps = inOrder.flatMap((later, at) => {
    const earlier = inOrder[at - 1];
    if (earlier === undefined || isCover(later.position)) return [];
    const climbed =
      rungNumber(career[later.index]?.rung ?? 'R0') > rungNumber(career[earlier.index]?.rung ?? 'R0') &&
      career[earlier.index]?.rung !== 'R0';
    const grew = earlier.people > 0 && later.people >= GROWTH * earlier.people;
    return climbed || grew || isPromotion(earlier.position, later.position) ? [later] : [];
  });
  return steps.map(({ position, index }) => ({
    signal: SIGNAL,
    strength: steps.length > 1 ? 'quantified' : 'demonstrated',
    quote: resume.text.slice(position.span.start, position.span.end),
    span: position.span,
    page: pageAt(resume, position.span.start),
    position: index,
    quantities: steps.length > 1 ? [{ type: 'count', value: steps.length, unit: 'steps' }] : [],
    basis: 'titles',
  }));
}

function isPromotion(earlier: Position, later: Position): boolean {
  if (earlier.title === null || later.title === null) return false;
  const employer = employerOf(later);
  return (
    employer !== '' && employer === employerOf(earlier) && titleLevel(later.title) > titleLevel(earlier.title)
  );
}

const employerOf = ({ organization }: Position): string =>
  (organization ?? '')
    .toLowerCase()
    .replace(/\b(?:inc|ltd|llc|plc|corp|corporation|limited|company|co|gmbh)\b\.?/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const isCover = ({ title }: Position): boolean =>
  /\b(?:acting|interim|cover|secondment)\b/i.test(title ?? '');

/** The largest group of people that the words of a position state as led. */
function peopleOf(evidence: readonly Evidence[], index: number): number {
  const led = ['team-leadership', 'direct-reports', 'manages-managers', 'org-headcount'];
  return Math.max(
    0,
    ...evidence
      .filter((one) => one.position === index && led.includes(one.signal) && one.strength !== 'claimed')
      .flatMap(({ quantities }) => quantities)
      .filter(({ type }) => type === 'people')
      .map(sizeOf),
  );
}
