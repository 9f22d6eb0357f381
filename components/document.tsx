import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Box, Resume, Run, Span } from '../analyzers/model.ts';
import { DocumentPage, type DrawPage, type PlacedMark } from './document-page.tsx';
import { DocumentText } from './document-text.tsx';
import { boxesOf, type Mark } from './marks.ts';
import { say } from './strings.ts';
import './document.css';

interface Props {
  readonly resume: Resume;
  readonly marks: readonly Mark[];
  /** Signal of the open finding: its marks stand out. */
  readonly open: string | null;
  readonly onOpen: (signal: string) => void;
  /** A place to bring into view; a new object each time that it is asked for. */
  readonly place: { readonly span: Span } | null;
  /** Draws pages of the file itself; without it they are drawn from the text that was kept. */
  readonly draw?: DrawPage;
}

/** The document with the proof marked on its pages, or as text. */
export function Document({ resume, marks, open, onOpen, place, draw }: Props): JSX.Element {
  const hasPages = resume.source.pages > 0 && resume.runs.length > 0;
  const [view, setView] = useState<'pages' | 'text'>(hasPages ? 'pages' : 'text');
  const shown = hasPages ? view : 'text';
  const root = useRef<HTMLDivElement>(null);
  const byPage = useMemo(() => placeMarks(resume, marks), [resume, marks]);
  useEffect(() => {
    if (place !== null && root.current !== null) bringIntoView(root.current, resume, place.span, shown);
  }, [place, shown, resume]);
  return (
    <div class="document" ref={root}>
      <div class="bar small">
        <span class="key proof">{say('document.proof')}</span>
        <span class="key near">{say('document.near')}</span>
        {hasPages && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setView(view === 'pages' ? 'text' : 'pages');
            }}
          >
            {say(view === 'pages' ? 'document.as-text' : 'document.as-pages')}
          </button>
        )}
      </div>
      {shown === 'text' ? (
        <DocumentText resume={resume} marks={marks} open={open} onOpen={onOpen} />
      ) : (
        <>
          {draw === undefined && <p class="small faint">{say('document.redrawn')}</p>}
          {resume.source.pageSizes.map((size, index) => (
            <DocumentPage
              key={index}
              page={index + 1}
              pages={resume.source.pages}
              size={size}
              text={resume.text}
              runs={byPage[index]?.runs ?? []}
              marks={byPage[index]?.marks ?? []}
              open={open}
              onOpen={onOpen}
              {...(draw !== undefined && { draw })}
            />
          ))}
        </>
      )}
    </div>
  );
}

interface PageContent {
  readonly runs: Resume['runs'];
  readonly marks: readonly PlacedMark[];
}

function placeMarks(resume: Resume, marks: readonly Mark[]): readonly PageContent[] {
  const pages = resume.source.pageSizes.map(() => ({ runs: [] as Run[], marks: [] as PlacedMark[] }));
  for (const run of resume.runs) pages[run.box.page - 1]?.runs.push(run);
  for (const mark of marks) {
    for (const [number, boxes] of byPageOf(boxesOf(resume.runs, mark.span)))
      pages[number - 1]?.marks.push({ mark, boxes });
  }
  return pages;
}

function byPageOf(boxes: readonly Box[]): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>();
  for (const box of boxes) pages.set(box.page, [...(pages.get(box.page) ?? []), box]);
  return pages;
}

/** Scrolls the nearest scrolling frame so that the place stands in its upper third. */
function bringIntoView(root: HTMLElement, resume: Resume, span: Span, view: 'pages' | 'text'): void {
  const box = boxesOf(resume.runs, span)[0];
  const page = box === undefined ? null : root.querySelector(`[data-page="${box.page}"] .sheet`);
  const lines = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  const target =
    view === 'pages'
      ? page
      : (lines.findLast(({ dataset }) => Number(dataset['start']) <= span.start) ?? null);
  const frame = root.closest<HTMLElement>('[data-scrolls]');
  if (target === null) return;
  const inside =
    view === 'pages' && box !== undefined
      ? (box.y / (resume.source.pageSizes[box.page - 1]?.height ?? 1)) * target.clientHeight
      : 0;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (frame === null) {
    scrollTo({ top: scrollY + target.getBoundingClientRect().top + inside - innerHeight / 3, behavior });
    return;
  }
  const top =
    frame.scrollTop + target.getBoundingClientRect().top - frame.getBoundingClientRect().top + inside;
  frame.scrollTo({ top: top - frame.clientHeight / 3, behavior });
}
