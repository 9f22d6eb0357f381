import type { Evidence, Resume } from '../model.ts';
import { pageAt } from './page.ts';

/** "X reported directly to Y", written by X: what somebody else says of the people who answered to the author. */
export function recommendedBy(resume: Resume): readonly Evidence[] {
  return resume.recommendations.flatMap(({ direction, relationship, span }): Evidence[] => {
    if (direction !== 'author-reported' || relationship === null) return [];
    const start = resume.text.indexOf(relationship, span.start);
    if (start < 0 || start >= span.end) return [];
    return [
      {
        signal: 'direct-reports',
        strength: 'demonstrated',
        quote: relationship,
        span: { start, end: start + relationship.length },
        page: pageAt(resume, start),
        position: null,
        quantities: [],
        basis: 'recommendation',
      },
    ];
  });
}
