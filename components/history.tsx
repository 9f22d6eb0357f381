import type { JSX } from 'preact';
import type { Rung } from '../analyzers/model.ts';
import { sayDay } from './dates.ts';
import { say } from './strings.ts';
import { VerdictShape } from './verdict.tsx';
import './history.css';

/** One reading: how many of the signals asked for it showed, mentioned, did not show, or could not be read. */
export interface Past {
  readonly reading: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly rung: Rung;
  readonly shown: number;
  readonly mentioned: number;
  readonly silent: number;
  readonly unread: number;
}

/** The newest that the picture has room for; the table has all. */
const MOST = 12;
const WIDTH = 340;
const HEIGHT = 120;
const BASE = 100;
const KINDS = ['shown', 'mentioned', 'silent', 'unread'] as const;
const VERDICTS = { shown: 'met', mentioned: 'weak', silent: 'missing', unread: 'unseen' } as const;

/** What each reading showed, as bars and as a table. Needs two readings to say anything. */
export function History({
  points,
  target,
}: {
  readonly points: readonly Past[];
  readonly target: string;
}): JSX.Element | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return null;
  const drawn = points.slice(-MOST);
  const most = Math.max(...points.map(countOf));
  const label = say('history.label', {
    count: countOf(last),
    first: first.shown,
    start: sayDay(first.day),
    last: last.shown,
    end: sayDay(last.day),
  });
  return (
    <figure class="history">
      <h3>{say('history.title', { target })}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {drawn.map((point, index) => (
          <Bar key={point.reading} point={point} index={index} of={drawn.length} most={most} />
        ))}
        <path d={`M0 ${BASE + 0.5}H${WIDTH}`} class="axis" />
      </svg>
      {/* Roles are said: in a narrow window the rows are set as blocks, and would be no table any more. */}
      <table class="small" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {say('history.reading')}
            </th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" role="columnheader">
                <Kind kind={kind} />
              </th>
            ))}
            <th scope="col" role="columnheader">
              {say('history.rung')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {points.map((point) => (
            <tr key={point.reading} role="row">
              <th scope="row" role="rowheader">
                {say('progress.version', { name: point.name, date: sayDay(point.day) })}
              </th>
              {KINDS.map((kind) => (
                <td key={kind} role="cell">
                  <span class="narrow" aria-hidden="true">
                    <Kind kind={kind} />
                  </span>
                  {point[kind]}
                </td>
              ))}
              <td role="cell">
                <span class="narrow" aria-hidden="true">
                  {say('history.rung')}
                </span>
                {say(`rung.${point.rung}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption class="small quiet">{say('history.note')}</figcaption>
    </figure>
  );
}

function Kind({ kind }: { readonly kind: (typeof KINDS)[number] }): JSX.Element {
  return (
    <>
      <VerdictShape verdict={VERDICTS[kind]} /> {say(`verdict.${VERDICTS[kind]}`)}
    </>
  );
}

const countOf = ({ shown, mentioned, silent, unread }: Past): number => shown + mentioned + silent + unread;

/** One reading as a bar: full for shown, hatched for mentioned, an outline for the rest. */
function Bar(props: {
  readonly point: Past;
  readonly index: number;
  readonly of: number;
  readonly most: number;
}): JSX.Element {
  const { point, index, of, most } = props;
  const slot = WIDTH / of;
  const width = Math.min(40, slot * 0.6);
  const x = slot * (index + 0.5) - width / 2;
  const unit = (BASE - 16) / Math.max(1, most);
  const shown = point.shown * unit;
  const mentioned = point.mentioned * unit;
  const rest = (point.silent + point.unread) * unit;
  return (
    <g>
      <rect class="rest" x={x} y={BASE - shown - mentioned - rest} width={width} height={rest} />
      <rect class="mentioned" x={x} y={BASE - shown - mentioned} width={width} height={mentioned} />
      <rect class="shown" x={x} y={BASE - shown} width={width} height={shown} />
      <text x={x + width / 2} y={BASE - shown - mentioned - rest - 4}>
        {point.shown}
      </text>
      <text x={x + width / 2} y={HEIGHT - 5}>
        {(of <= 4 || index === 0 || index === of - 1) && sayDay(point.day)}
      </text>
    </g>
  );
}
