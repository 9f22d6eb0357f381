import type { ComponentChildren, JSX } from 'preact';
import type { Report } from '../analyzers/model.ts';
import { Icon } from './icon.tsx';
import { outcomeLead } from './outcome-lead.ts';
import { openingOf, type PageKind } from './opening.ts';
import { firstQuestion, type Group } from './order.ts';
import { say } from './strings.ts';
import './outcome.css';

interface Props {
  readonly report: Report;
  readonly groups: readonly Group[];
  /** Name of what was read, and the language of its text. */
  readonly name: string;
  readonly language: string;
  readonly page?: PageKind;
  readonly onStart: (signal: string) => void;
  /** Chooses the role between; left out where the target can't be changed. */
  readonly onTarget?: (role: string) => void;
  /** What to keep in mind before the question: warnings. */
  readonly children?: ComponentChildren;
}

/** The outcome in a sentence, and one question to start with. */
export function Outcome({
  report,
  groups,
  name,
  language,
  page = 'resume',
  onStart,
  onTarget,
  children,
}: Props): JSX.Element {
  const { shown, silent } = openingOf(report, groups, language, page);
  const lead = outcomeLead(report, groups, language);
  const first = firstQuestion(groups, report);
  const words = first?.finding.near[0] ?? first?.finding.evidence[0];
  const judged = groups.some(({ id }) => id !== 'unseen' && id !== 'waived');
  const between = judged ? report.distance.between : null;
  return (
    <header class="outcome">
      <p class="small faint">{say('outcome.file', { name, target: report.targetTitle })}</p>
      <h1 class="headline">
        <span>{shown}</span> {silent !== null && <span>{silent}</span>}
      </h1>
      <p class="deck">{lead[0]}</p>
      <p class="deck more">
        {lead.slice(1).join(' ')}
        {between !== null && (
          <>
            {' '}
            {say('outcome.between')}{' '}
            {onTarget === undefined ? (
              <b>{between.title}</b>
            ) : (
              <button
                type="button"
                class="link"
                onClick={() => {
                  onTarget(between.id);
                }}
              >
                {between.title}
              </button>
            )}
            .
          </>
        )}
      </p>
      {children}
      {first !== null && (
        <div class="start-line">
          <p class="lead">
            <Icon name="up" />
            <span class="here">{say('outcome.start')}</span>
            <span class="about">{first.finding.title}</span>
          </p>
          <div>
            <p class="question quoted">
              {first.finding.ask}
              {words !== undefined && <q class="about-words">{words.quote}</q>}
            </p>
            {/* Without words of the page the question needs to say what it is about. */}
            {words === undefined && <p class="small quiet">{first.finding.definition}</p>}
          </div>
          <button
            type="button"
            class="button main"
            onClick={() => {
              onStart(first.finding.signal);
            }}
          >
            {say('outcome.answer')}
          </button>
        </div>
      )}
    </header>
  );
}
