import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box, Run } from '../analyzers/model.ts';
import type { Mark } from './marks.ts';
import { say } from './strings.ts';
import './document-page.css';

/** Draws a page of the file itself into a canvas. The signal aborts when the page is no longer wanted. */
export type DrawPage = (page: number, canvas: HTMLCanvasElement, signal: AbortSignal) => Promise<void>;

/** A mark with its boxes on this page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly boxes: readonly Box[];
}

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marks: readonly PlacedMark[];
  readonly open: string | null;
  readonly onOpen: (signal: string) => void;
  readonly draw?: DrawPage;
}

/** One page with its marks: underlined where proof stands, numbered in the margin. */
export function DocumentPage({
  page,
  pages,
  size,
  text,
  runs,
  marks,
  open,
  onOpen,
  draw,
}: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNear(frame);
  const label = say('document.page', { page, pages });
  return (
    <section class="document-page" aria-label={label} data-page={page}>
      <div class="sheet" ref={frame} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        {isNear &&
          (draw === undefined ? (
            <Redrawn size={size} text={text} runs={runs} />
          ) : (
            <Drawn page={page} draw={draw} />
          ))}
        {isNear && (
          <>
            <svg class="marks" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
              {marks.map(({ mark, boxes }) =>
                boxes.map((box) => (
                  <Underline
                    key={`${mark.signal} ${mark.span.start} ${box.y}`}
                    box={box}
                    mark={mark}
                    isOpen={mark.signal === open}
                  />
                )),
              )}
            </svg>
            <Margin marks={marks} size={size} open={open} onOpen={onOpen} />
          </>
        )}
      </div>
    </section>
  );
}

function Underline({ box, mark, isOpen }: { box: Box; mark: Mark; isOpen: boolean }): JSX.Element {
  const y = box.y + box.height + 1;
  return (
    <g class={`${mark.kind} ${isOpen ? 'open' : ''}`}>
      {isOpen && <rect x={box.x - 1} y={box.y - 1} width={box.width + 2} height={box.height + 3} />}
      <line x1={box.x} x2={box.x + box.width} y1={y} y2={y} />
    </g>
  );
}

/** The numbers of the findings beside the lines that they use. */
function Margin({
  marks,
  size,
  open,
  onOpen,
}: Pick<Props, 'marks' | 'size' | 'open' | 'onOpen'>): JSX.Element {
  return (
    <ul class="margin">
      {linesOf(marks).map(({ y, used }) => (
        <li key={y} style={{ top: `${(y / size.height) * 100}%` }}>
          {used.map((mark) => (
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
        </li>
      ))}
    </ul>
  );
}

/** Points: what a line of numbers needs on a page that is drawn at two thirds of its size. */
const MIN_GAP = 23;
/** As many find room beside each other; more go on in a row of their own. */
const NUMBERS_A_ROW = 3;

/** Marks gathered by the line that they begin on, each finding once a line; lines give way so that numbers don't overlap. */
function linesOf(
  marks: readonly PlacedMark[],
): readonly { readonly y: number; readonly used: readonly Mark[] }[] {
  const lines = new Map<number, Mark[]>();
  for (const { mark, boxes } of marks) {
    const box = boxes[0];
    if (box === undefined) continue;
    const middle = box.y + box.height / 2;
    const key = [...lines.keys()].find((one) => Math.abs(one - middle) < MIN_GAP) ?? middle;
    const used = lines.get(key) ?? [];
    if (!used.some(({ number }) => number === mark.number)) used.push(mark);
    lines.set(key, used);
  }
  let taken = -Infinity;
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([middle, used]) => {
      const half = (Math.ceil(used.length / NUMBERS_A_ROW) * MIN_GAP) / 2;
      const y = Math.max(middle, taken + half);
      taken = y + half;
      return { y, used };
    });
}

function Drawn({ page, draw }: { page: number; draw: DrawPage }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    if (canvas.current !== null)
      draw(page, canvas.current, stop.signal).catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => {
      stop.abort();
    };
  }, [page, draw]);
  if (failed) return <p class="failed small">{say('document.page-failed')}</p>;
  return <canvas ref={canvas} aria-hidden="true" />;
}

/** The page as far as it was kept: each run of characters in its box. */
function Redrawn({ size, text, runs }: Pick<Props, 'size' | 'text' | 'runs'>): JSX.Element {
  return (
    <svg class="redrawn" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {runs.map(({ span, box }) => (
        <text
          key={span.start}
          x={box.x}
          y={box.y + box.height * 0.8}
          font-size={box.height * 0.86}
          textLength={box.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {text.slice(span.start, span.end)}
        </text>
      ))}
    </svg>
  );
}

/** True once the element is near the visible part: pages are drawn only then. */
function useNear(element: { readonly current: HTMLElement | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '800px' },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [near]);
  return near;
}
