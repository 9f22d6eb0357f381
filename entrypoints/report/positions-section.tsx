import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Resume } from '../../analyzers/model.ts';
import { withoutCorrection, type Corrected } from '../../analyzers/notes/correct.ts';
import type { Correction, Notes } from '../../analyzers/records.ts';
import { Positions, type Made } from '../../components/positions.tsx';
import { say } from '../../components/strings.ts';
import type { KeptNotes } from './use-kept.ts';

const SUBJECT = 'positions';

/** Corrections of positions: they count at once, and are kept for this person's resumes. */
export function PositionsSection({
  corrected: { resume, keys },
  kept: { notes, saving, change },
}: {
  readonly corrected: Corrected;
  readonly kept: KeptNotes;
}): JSX.Element {
  const lines = useMemo(() => linesByPosition(resume), [resume]);
  const add = (make: (base: { id: string; at: string }) => Correction | null): void => {
    const correction = make({ id: crypto.randomUUID(), at: new Date().toISOString() });
    if (correction !== null)
      change(SUBJECT, (before: Notes) => ({ ...before, corrections: [...before.corrections, correction] }));
  };
  return (
    <Positions
      positions={resume.positions}
      linesOf={(index) => lines.get(index) ?? []}
      made={notes.corrections.map(madeOf)}
      status={saving?.subject === SUBJECT && saving.state !== 'failed' ? say(`answer.${saving.state}`) : ''}
      onEdit={(index, fields) => {
        const of = keys[index];
        add((base) => (of === undefined ? null : { kind: 'edit', ...base, of, fields }));
      }}
      onMerge={(index) => {
        const [into, of] = [keys[index], keys[index + 1]];
        add((base) => (of === undefined || into === undefined ? null : { kind: 'merge', ...base, of, into }));
      }}
      onSplit={(index, from) => {
        const [of, position] = [keys[index], resume.positions[index]];
        const { organization = null, start = null, end = null, current = false } = position ?? {};
        const fields = { title: null, organization, start, end, current };
        add((base) => (of === undefined ? null : { kind: 'split', ...base, of, from, fields }));
      }}
      onUndo={(id) => {
        change(SUBJECT, (before) => ({ ...before, corrections: withoutCorrection(before.corrections, id) }));
      }}
    />
  );
}

/** The statements of each position, as the page has them. */
function linesByPosition({ sections, text }: Resume): ReadonlyMap<number | null, readonly string[]> {
  const lines = new Map<number | null, string[]>();
  for (const { position, span } of sections.flatMap(({ statements }) => statements)) {
    const own = lines.get(position) ?? [];
    own.push(text.slice(span.start, span.end));
    lines.set(position, own);
  }
  return lines;
}

function madeOf({ id, kind, of }: Correction): Made {
  return { id, words: say(`positions.made.${kind}`, { title: of.title ?? say('career.untitled') }) };
}
