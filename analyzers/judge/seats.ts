import type { Evidence, Resume } from '../model.ts';
import { pageAt } from './page.ts';

/** A seat on a governing body, as the title of a position; "board member" of a project has another word before it. */
const SEAT =
  /^(?:(?:independent|honorary|parent|co-opted|founding)\s+)?(?:board (?:member|director|trustee|treasurer|secretary|chair\w*)|member of the board|trustee|(?:school )?governor|non-?executive (?:director|chair\w*)|chair\w* of (?:the )?(?:board|trustees|governors))\b/i;

/** Seats that stand as positions of their own: who sits on a board answers for it, whatever the lines below say. */
export function seatsOf(resume: Resume): readonly Evidence[] {
  return resume.positions.flatMap(({ title, span }, position): Evidence[] =>
    title === null || !SEAT.test(title)
      ? []
      : [
          {
            signal: 'board-exposure',
            strength: 'demonstrated',
            quote: resume.text.slice(span.start, span.end),
            span,
            page: pageAt(resume, span.start),
            position,
            quantities: [],
            basis: 'titles',
          },
        ],
  );
}
