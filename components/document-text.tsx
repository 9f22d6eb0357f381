import type { JSX } from 'preact';
import type { Resume } from '../analyzers/model.ts';
import type { Mark } from './marks.ts';
import { say } from './strings.ts';
import './document-text.css';

interface Props {
  readonly resume: Pick<Resume, 'text' | 'sections' | 'positions' | 'language'>;
  readonly marks: readonly Mark[];
  readonly open: string | null;
  readonly onOpen: (signal: string) => void;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The document as text, one line a statement, with the same marks and numbers. */
export function DocumentText({ resume, marks, open, onOpen }: Props): JSX.Element {
  const heads = new Set(resume.positions.map(({ span }) => span.start));
  const titles = new Set(resume.sections.map(({ title }) => title.trim()).filter((title) => title !== ''));
  return (
    <div class="document-text" lang={resume.language === 'und' ? '' : resume.language}>
      {linesOf(resume.text, marks).map((line) => (
        <p
          key={line.start}
          data-start={line.start}
          class={titles.has(line.text.trim()) ? 'title' : heads.has(line.start) ? 'head' : ''}
        >
          <span class="numbers">
            {distinct(line).map((mark) => (
              <button
                key={mark.number}
                type="button"
                class={mark.signal === open ? 'open' : ''}
                aria-label={say(`document.mark.${mark.kind}`, {
                  number: mark.signal === open ? mark.label : mark.number,
                  title: mark.title,
                })}
                onClick={() => {
                  onOpen(mark.signal);
                }}
              >
                {mark.signal === open ? mark.label : mark.number}
              </button>
            ))}
          </span>
          {piecesOf(line, open).map((piece) =>
            piece.mark === null ? (
              piece.text
            ) : (
              <mark
                key={piece.start}
                class={`${piece.mark.kind} ${piece.mark.signal === open ? 'open' : ''}`}
              >
                {piece.text}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** The marks that begin on a line, each finding once: words over several lines are numbered at the first. */
function distinct({ start, marks }: Line): readonly Mark[] {
  const own = marks.filter(({ span }) => span.start >= start);
  return own.filter((mark, index) => own.findIndex(({ number }) => number === mark.number) === index);
}

function linesOf(text: string, marks: readonly Mark[]): readonly Line[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    const to = from + line.length;
    start = to + 1;
    if (line.trim() === '') return [];
    return [
      { start: from, text: line, marks: marks.filter(({ span }) => span.start < to && span.end > from) },
    ];
  });
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
}

/** The line cut where marks begin and end; where several overlap, the open finding's is drawn, else the first. */
function piecesOf({ start, text, marks }: Line, open: string | null): readonly Piece[] {
  const ends = marks.flatMap(({ span }) => [span.start - start, span.end - start]);
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = marks.filter(({ span }) => span.start - start <= from && span.end - start >= to);
    return {
      start: start + from,
      text: text.slice(from, to),
      mark:
        over.find(({ signal }) => signal === open) ??
        over.find(({ kind }) => kind === 'proof') ??
        over[0] ??
        null,
    };
  });
}
