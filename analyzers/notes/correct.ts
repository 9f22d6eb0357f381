import type { PartialDate, Position, Resume, Section, Statement } from '../model.ts';
import type { Correction, PositionKey } from '../records.ts';
import { plainWords } from './quotes.ts';

/** A resume with its corrections, and for each position the key that further corrections are tied to. */
export interface Corrected {
  readonly resume: Resume;
  readonly keys: readonly PositionKey[];
}

/**
 * Sets right what was misread, one correction after the other. A correction whose position or words are not in
 * this resume changes nothing, so the same list serves every version of it. The text itself never changes.
 */
export function applyCorrections(resume: Resume, corrections: readonly Correction[]): Corrected {
  return corrections.reduce<Corrected>(applyOne, { resume, keys: resume.positions.map(keyOf) });
}

/** Takes one correction back. */
export function withoutCorrection(corrections: readonly Correction[], id: string): readonly Correction[] {
  return corrections.filter((one) => one.id !== id);
}

function keyOf({ title, organization, start }: PositionKey): PositionKey {
  return { title, organization, start };
}

function applyOne(corrected: Corrected, correction: Correction): Corrected {
  const index = indexOf(corrected.keys, correction.of);
  if (index < 0) return corrected;
  if (correction.kind === 'edit') return edit(corrected, index, correction);
  if (correction.kind === 'split') return split(corrected, index, correction);
  const into = indexOf(corrected.keys, correction.into);
  return into < 0 || into === index ? corrected : merge(corrected, index, into);
}

function indexOf(keys: readonly PositionKey[], key: PositionKey): number {
  const exact = keys.findIndex((one) => isSameKey(one, key) && one.start === key.start);
  // A later version may give the month of what was a year before.
  return exact >= 0
    ? exact
    : keys.findIndex((one) => isSameKey(one, key) && sharesYear(one.start, key.start));
}

function isSameKey(a: PositionKey, b: PositionKey): boolean {
  return (
    plainWords(a.title ?? '') === plainWords(b.title ?? '') &&
    plainWords(a.organization ?? '') === plainWords(b.organization ?? '')
  );
}

function sharesYear(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.slice(0, 4) === b.slice(0, 4);
}

function edit(
  { resume, keys }: Corrected,
  index: number,
  { fields }: Extract<Correction, { kind: 'edit' }>,
): Corrected {
  const positions = resume.positions.map((position, i) =>
    i === index ? { ...position, ...fields } : position,
  );
  return { resume: { ...resume, positions }, keys };
}

function split(
  { resume, keys }: Corrected,
  index: number,
  { from, fields }: Extract<Correction, { kind: 'split' }>,
): Corrected {
  const wanted = plainWords(from);
  const own = resume.sections
    .flatMap(({ statements }) => statements)
    .filter(({ position }) => position === index);
  const first = own.find(({ span }) => plainWords(resume.text.slice(span.start, span.end)) === wanted);
  const position = resume.positions[index];
  if (first === undefined || position === undefined || wanted === '') return { resume, keys };
  const added: Position = { ...position, ...fields, span: first.span };
  const place = (statement: Statement): number | null => {
    if (statement.position === null || statement.position < index) return statement.position;
    const moves = statement.position > index || statement.span.start >= first.span.start;
    return statement.position + Number(moves);
  };
  return {
    resume: {
      ...resume,
      positions: resume.positions.toSpliced(index + 1, 0, added),
      sections: resume.sections.map((section) => moveStatements(section, place)),
    },
    keys: keys.toSpliced(index + 1, 0, keyOf(fields)),
  };
}

/** The dates of the whole reach over both parts. */
function merge({ resume, keys }: Corrected, index: number, into: number): Corrected {
  const part = resume.positions[index];
  const whole = resume.positions[into];
  if (part === undefined || whole === undefined) return { resume, keys };
  const current = part.current || whole.current;
  const merged: Position = {
    ...whole,
    start: firstOf(part.start, whole.start),
    end: current ? null : lastOf(part.end, whole.end),
    current,
  };
  const place = ({ position }: Statement): number | null => {
    if (position === null) return null;
    const moved = position === index ? into : position;
    return moved > index ? moved - 1 : moved;
  };
  return {
    resume: {
      ...resume,
      positions: resume.positions.with(into, merged).toSpliced(index, 1),
      sections: resume.sections.map((section) => moveStatements(section, place)),
    },
    keys: keys.toSpliced(index, 1),
  };
}

function moveStatements(section: Section, place: (statement: Statement) => number | null): Section {
  return {
    ...section,
    statements: section.statements.map((statement) => ({ ...statement, position: place(statement) })),
  };
}

function firstOf(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function lastOf(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
