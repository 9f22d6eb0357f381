import type { Span } from '../model.ts';

/** A post and an employer that a sentence names. */
export interface WorkedAs {
  readonly title: Span;
  readonly organization: Span;
}

const LEAD = String.raw`^(?:\d{1,2}[.)]\s*)?(?:(?:i\s+)?(?:(?:have|am|was)\s+)?(?:been\s+)?(?:currently|presently|previously|earlier)?\s*(?:working|worked|work|employed|associated|served|serving|joined|engaged)\s+`;
const EMPLOYER = String.raw`(?<organization>\p{Lu}[^\t]*?)`;
const TITLE = String.raw`(?:an?\s+|the\s+)?(?<title>\p{Lu}[^\t]*?)`;
const END = String.raw`(?=,?\s+(?:from|since|during|for the period|w\.?e\.?f)\b|,?\s*\(|,?\s*$|[.;]\s*$)`;

/** "Worked as Fitter in Oxbow Ltd from 2012 to 2015", "Working with Oxbow as a Fitter since 2015". */
const PATTERNS = [
  new RegExp(`${LEAD}as\\s+)${TITLE}\\s+(?:in|at|with|for)\\s+(?:m/s\\.?\\s+)?${EMPLOYER}${END}`, 'diu'),
  new RegExp(`${LEAD}(?:in|at|with|for)\\s+(?:m/s\\.?\\s+)?)${EMPLOYER},?\\s+as\\s+${TITLE}${END}`, 'diu'),
];

const MAY_TELL = /\b(?:work|employ|associated|serv|joined|engaged)/i;

/** Where a sentence that says "worked as … at …" names the post and the employer, or null for any other. */
export function findWorkedAs(text: string): WorkedAs | null {
  if (text.length > 200 || !MAY_TELL.test(text)) return null;
  for (const pattern of PATTERNS) {
    const { title, organization } = pattern.exec(text)?.indices?.groups ?? {};
    if (title === undefined || organization === undefined) continue;
    return { title: spanOf(title), organization: spanOf(organization) };
  }
  return null;
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });
