import type { CareerStep, Evidence, Resume } from '../model.ts';
import { rungOf } from './rung.ts';

const SCOPE_SIGNALS: ReadonlySet<string> = new Set([
  'team-leadership',
  'direct-reports',
  'manages-managers',
  'org-headcount',
  'project-budget',
  'operating-budget',
  'pnl-ownership',
  'revenue-accountability',
]);

/** What each position shows by itself: its rung, and the people and money that its words state. */
export function careerOf(resume: Resume, evidence: readonly Evidence[]): readonly CareerStep[] {
  return resume.positions.map((_, position) => {
    const own = evidence.filter((one) => one.position === position);
    const scope = own
      .filter((one) => one.basis !== 'implied' && SCOPE_SIGNALS.has(one.signal))
      .flatMap((one) =>
        one.quantities
          .filter(({ type }) => type === 'people' || type === 'money')
          .map((quantity) => ({ signal: one.signal, quote: one.quote, quantity })),
      );
    return { position, rung: rungOf(own), scope };
  });
}

/** The position that counts as newest: the current one that began last, or the one that ended last. Null without positions. */
export function newestPosition({ positions }: Resume): number | null {
  const key = (index: number): string => {
    const position = positions[index];
    if (position === undefined) return '';
    return `${position.current || position.end === null ? '9999' : position.end} ${position.start ?? ''}`;
  };
  return positions.reduce<number | null>(
    (newest, _, index) => (newest === null || key(index) > key(newest) ? index : newest),
    null,
  );
}
