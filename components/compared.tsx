import type { JSX } from 'preact';
import type { Strength, Verdict as Kind } from '../analyzers/model.ts';
import { say, type Key } from './strings.ts';
import { VerdictShape } from './verdict.tsx';

/** What one version shows of a signal. */
export interface Side {
  readonly verdict: Kind;
  readonly strength: Strength | null;
  /** Empty when there is none. */
  readonly quote: string;
}

/** One signal in two versions. */
export interface Change {
  readonly title: string;
  readonly before: Side;
  readonly after: Side;
}

const GROUPS = ['closed', 'stronger', 'opened', 'weaker', 'unseen'] as const;

export type Changes = Readonly<Record<(typeof GROUPS)[number], readonly Change[]>>;

interface Names {
  readonly here: string;
  readonly there: string;
}

/** Two versions of one resume, side by side. */
export function Versions({ changes, here, there }: Names & { readonly changes: Changes }): JSX.Element {
  const groups = GROUPS.filter((group) => changes[group].length > 0);
  if (groups.length === 0) return <p class="quiet">{say('progress.nothing')}</p>;
  return (
    <div class="compared">
      {groups.map((group) => (
        <div key={group}>
          <Heading words={say(`progress.${group}`)} count={changes[group].length} />
          <ul>
            {changes[group].map((change) => (
              <li key={change.title}>
                <h4>{change.title}</h4>
                <dl>
                  <SideOf words={say('progress.before', { name: there })} side={change.before} />
                  <SideOf words={say('progress.now', { name: here })} side={change.after} />
                </dl>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Heading({ words, count }: { readonly words: string; readonly count: number }): JSX.Element {
  return (
    <h3>
      {words} <span class="faint">{count}</span>
    </h3>
  );
}

function SideOf({ words, side }: { readonly words: string; readonly side: Side }): JSX.Element {
  const { verdict, strength, quote } = side;
  return (
    <div class="side">
      <dt class="small faint">{words}</dt>
      <dd class="small">
        <VerdictShape verdict={verdict} />
        <span>
          {strength === null
            ? say(`verdict.${verdict}`)
            : say('progress.from', {
                verdict: say(`verdict.${verdict}`),
                strength: say(`progress.strength.${strength}`),
              })}
          {quote !== '' && <q class="quoted">{quote}</q>}
        </span>
      </dd>
    </div>
  );
}

/** What one source shows and the other does not. */
export interface Only {
  readonly title: string;
  readonly quote: string;
  readonly other: 'silent' | 'mentioned' | 'unread';
}

/** Two sources of one person: what each shows that the other does not. */
export function Sources({
  onlyHere,
  onlyThere,
  here,
  there,
}: Names & { readonly onlyHere: readonly Only[]; readonly onlyThere: readonly Only[] }): JSX.Element {
  return (
    <>
      <p class="small quiet">{say('progress.only-lead')}</p>
      <div class="compared sources">
        <OnlyOn name={here} other={there} list={onlyHere} />
        <OnlyOn name={there} other={here} list={onlyThere} />
      </div>
    </>
  );
}

function OnlyOn(props: {
  readonly name: string;
  readonly other: string;
  readonly list: readonly Only[];
}): JSX.Element {
  const { name, other, list } = props;
  return (
    <div>
      <Heading words={say('progress.only', { name })} count={list.length} />
      {list.length === 0 ? (
        <p class="small quiet">{say('progress.only-none')}</p>
      ) : (
        <ul>
          {list.map((one) => (
            <li key={one.title}>
              <h4>{one.title}</h4>
              {one.quote !== '' && <q class="quoted small">{one.quote}</q>}
              <p class="small quiet">{say(otherKey(one), { name: other })}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const otherKey = ({ other }: Only): Key => `progress.other.${other}`;
