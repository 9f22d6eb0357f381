import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PartialDate, Position, Report, Rung, Span } from '../analyzers/model.ts';
import { sayMonth } from './dates.ts';
import { layOut, MAX_LETTERS, scopeOf, type CareerLayout, type PlacedPosition } from './career-layout.ts';
import { rungRole, RungTag } from './ladder.tsx';
import { say, sayList } from './strings.ts';
import './career.css';

interface Props {
  readonly report: Report;
  readonly positions: readonly Position[];
  /** `YYYY-MM`. */
  readonly today: PartialDate;
  readonly onShow?: (span: Span) => void;
}

const FROM_TOP: readonly Rung[] = ['R5', 'R4', 'R3', 'R2', 'R1', 'R0'];
const LANE = 46;
const DENSE_LANE = 29;
const BAR = 9;
const MIN_ROW = 44;

/** The career as a picture: the ladder is the axis, each position stands on the rung that its words show. */
export function Career({ report, positions, today, onShow }: Props): JSX.Element {
  const [room, width] = useWidth();
  const [spot, setSpot] = useState<number | null>(null);
  const layout = useMemo(
    () => layOut(positions, report.career, today, width),
    [positions, report, today, width],
  );
  const leads = report.findings.filter(({ nextRung }) => nextRung).map(({ title }) => title);
  return (
    <figure class="career" aria-label={say('career.label')}>
      <div class="rungs">
        {FROM_TOP.map((rung) => (
          <div key={rung} class={`rung ${rungRole(rung, report.rung)}`}>
            <div class="words">
              <span>
                <b>{say(`rung.${rung}`)}</b>
                <RungTag rung={rung} of={report.rung} />
              </span>
              <span class="means">{say(`rung.${rung}.means`)}</span>
            </div>
            <div class="room" {...(rung === 'R5' && { ref: room })}>
              <Row
                rung={rung}
                layout={layout}
                positions={positions}
                report={report}
                onSpot={setSpot}
                {...(onShow !== undefined && { onShow })}
              />
              {rungRole(rung, report.rung) === 'next' && leads.length > 0 && (
                <p class="leads small" style={{ insetInlineEnd: `${width - layout.nowX + 8}px` }}>
                  {leads.join(' · ')}
                </p>
              )}
            </div>
          </div>
        ))}
        <div class="years" aria-hidden="true">
          <div class="room">
            <svg height="22" width="100%">
              {layout.ticks.map(({ x, year }) => (
                <text key={year} x={x} y="16">
                  {year}
                </text>
              ))}
              <text class="now" x={layout.nowX} y="16" text-anchor="end">
                {say('career.now')}
              </text>
            </svg>
          </div>
        </div>
      </div>
      <figcaption class="small quiet">
        {spot === null ? (
          <Legend />
        ) : (
          <p aria-hidden="true">{positionWords(positions[spot], report, spot)}</p>
        )}
        {layout.left > 0 && <p>{say('career.left', { count: layout.left })}</p>}
        {layout.undated.length > 0 && (
          <p>
            {say('career.no-date')}:{' '}
            {sayList(layout.undated.map((index) => positions[index]?.title ?? say('career.untitled')))}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

interface RowProps {
  readonly rung: Rung;
  readonly layout: CareerLayout;
  readonly positions: readonly Position[];
  readonly report: Report;
  readonly onSpot: (index: number | null) => void;
  readonly onShow?: (span: Span) => void;
}

/** The positions on one rung: bars that stand on its line. */
function Row({ rung, layout, positions, report, onSpot, onShow }: RowProps): JSX.Element {
  const lane = layout.isDense ? DENSE_LANE : LANE;
  const height = Math.max(MIN_ROW, layout.lanes(rung) * lane + 4);
  const onRung = layout.placed.filter((one) => one.rung === rung);
  return (
    <svg width="100%" height={height} role="presentation">
      <line class="now" x1={layout.nowX} x2={layout.nowX} y1="0" y2={height} />
      {onRung.map((one) => (
        <Label key={one.index} one={one} height={height} lane={lane} />
      ))}
      {onRung.map((one) => {
        const position = positions[one.index];
        const off = (): void => {
          onSpot(null);
        };
        const on = (): void => {
          onSpot(one.index);
        };
        const show = (): void => {
          if (position !== undefined) onShow?.(position.span);
        };
        return (
          <g
            key={one.index}
            class="mark"
            role={onShow === undefined ? 'img' : 'button'}
            tabIndex={0}
            aria-label={positionWords(position, report, one.index)}
            onFocus={on}
            onBlur={off}
            onMouseEnter={on}
            onMouseLeave={off}
            onClick={show}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              show();
            }}
          >
            <Bar one={one} height={height} lane={lane} />
          </g>
        );
      })}
    </svg>
  );
}

function Bar({ one, height, lane }: { one: PlacedPosition; height: number; lane: number }): JSX.Element {
  const base = height - one.lane * lane;
  const kind = one.rung === 'R0' ? 'own' : one.rung === 'R1' ? 'led' : 'line';
  return (
    <>
      <rect
        class="hit"
        x={Math.min(one.x, one.labelX)}
        y={base - lane + 2}
        width={Math.max(one.width, 44)}
        height={lane - 2}
      />
      <rect
        class={`bar ${kind}`}
        x={one.x + 0.75}
        y={base - BAR}
        width={Math.max(2, one.width - 1.5)}
        height={BAR - 0.75}
      />
      {kind === 'led' && <Hatch x={one.x + 0.75} y={base - BAR} width={Math.max(2, one.width - 1.5)} />}
    </>
  );
}

/** The words at a mark. They stand outside of it: the name of the mark says them in full. */
function Label({ one, height, lane }: { one: PlacedPosition; height: number; lane: number }): JSX.Element {
  const base = height - one.lane * lane;
  // What is not stated needs no words here: they would only crowd the neighbours.
  const isShort = lane === DENSE_LANE || one.scope === '';
  return (
    <g aria-hidden="true">
      <text class="title" x={one.labelX} y={base - BAR - (isShort ? 5 : 20)}>
        {shorten(one.label)}
      </text>
      {!isShort && (
        <text x={one.labelX} y={base - BAR - 6}>
          {shorten(one.scope)}
        </text>
      )}
    </g>
  );
}

const shorten = (words: string): string =>
  words.length > MAX_LETTERS ? `${words.slice(0, MAX_LETTERS - 1).trimEnd()}…` : words;

/** Slanted lines, drawn one by one: a pattern would need an id that is unique in the page. */
function Hatch({ x, y, width }: { x: number; y: number; width: number }): JSX.Element {
  const count = Math.floor((width - BAR) / 5);
  const lines = Array.from(
    { length: Math.max(0, count) },
    (_, index) => `M${x + 3 + index * 5} ${y + BAR - 1}l${BAR - 2} -${BAR - 2}`,
  );
  return <path class="hatch" d={lines.join('')} />;
}

function Legend(): JSX.Element {
  return (
    <ul class="legend">
      {(['own', 'led', 'line'] as const).map((kind) => (
        <li key={kind}>
          <svg width="22" height="10" aria-hidden="true">
            <rect class={`bar ${kind}`} x="0.75" y="0.75" width="20.5" height="8.25" />
            {kind === 'led' && <Hatch x={0.75} y={0.5} width={20.5} />}
          </svg>
          {say(`career.key.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** All that the picture says of one position, as a sentence. */
function positionWords(position: Position | undefined, report: Report, index: number): string {
  const step = report.career.find((one) => one.position === index);
  const scope = scopeOf(step);
  const end =
    position?.current === true ? say('career.now') : position?.end == null ? '?' : sayMonth(position.end);
  return say('career.position', {
    title: position?.title ?? say('career.untitled'),
    organization: position?.organization ?? say('career.unnamed'),
    dates:
      position?.start == null
        ? say('career.no-date')
        : say('career.dates', { start: sayMonth(position.start), end }),
    rung: say(`rung.${step?.rung ?? 'R0'}`),
    scope: scope === '' ? `${say('career.no-scope')}.` : `${scope}. ${quotesOf(step)}`,
  });
}

function quotesOf(step: Report['career'][number] | undefined): string {
  return [...new Set((step?.scope ?? []).map(({ quote }) => `“${quote}”`))].slice(0, 2).join(' ');
}

/** The width of an element in px, kept up to date. */
function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(560);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
