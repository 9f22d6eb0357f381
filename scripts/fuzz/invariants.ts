import type { Gathered } from '../../analyzers/judge/evidence.ts';
import type { Code, Resume, Span } from '../../analyzers/model.ts';

const CODES: readonly Code[] = [
  'not-supported',
  'encrypted',
  'no-text-layer',
  'too-large',
  'corrupt',
  'empty',
  'not-a-resume',
];

export const isCode = (code: string): boolean => (CODES as readonly string[]).includes(code);

/** What is wrong with a resume that was read, whatever it was read from; empty when it keeps its promises. */
export function resumeFaults(resume: Resume): string[] {
  const { text, runs, sections, positions, source } = resume;
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(fault);
  };
  const isInside = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
  for (const { kind, statements } of sections) {
    for (const { span, position } of statements) {
      check(isInside(span), `statement of ${kind} outside of the text: ${span.start}–${span.end}`);
      check(span.end > span.start, `empty statement of ${kind} at ${span.start}`);
      check(
        position === null || positions[position] !== undefined,
        `statement of unknown position ${position}`,
      );
    }
  }
  for (const { span, start, end, current } of positions) {
    check(isInside(span), `position outside of the text: ${span.start}–${span.end}`);
    check(isDate(start) && isDate(end), `date of a position: ${start}–${end}`);
    check(!current || end === null, 'a position is current and has an end');
  }
  for (const { span } of [...resume.certifications, ...resume.recommendations])
    check(isInside(span), 'certification or recommendation outside of the text');
  let last = 0;
  for (const { span, box } of runs) {
    check(isInside(span) && span.start >= last, `run out of order at ${span.start}`);
    last = span.start;
    check(box.page >= 1 && box.page <= source.pages, `run on page ${box.page} of ${source.pages}`);
    const edges = [box.x, box.y, box.width, box.height];
    check(
      edges.every((edge) => Number.isFinite(edge) && edge >= 0),
      `box of a run: ${edges.join(' ')}`,
    );
  }
  check(resume.warnings.every(isCode), `unknown warning among ${resume.warnings.join(', ')}`);
  return faults;
}

const isDate = (date: string | null): boolean => date === null || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date);

/** What is wrong with the evidence that was gathered from a resume. */
export function evidenceFaults({ text, positions }: Resume, { evidence, near, failed }: Gathered): string[] {
  const faults = [...failed].map((signal) => `the rules of ${signal} threw`);
  for (const { signal, quote, span, position } of [...evidence, ...near]) {
    if (quote === '' || text.slice(span.start, span.end) !== quote)
      faults.push(`${signal}: the quote is not the text at its span: ${JSON.stringify(quote.slice(0, 60))}`);
    if (position !== null && positions[position] === undefined)
      faults.push(`${signal}: unknown position ${position}`);
  }
  return faults;
}
