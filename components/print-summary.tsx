import type { JSX } from 'preact';
import type { Report } from '../analyzers/model.ts';
import type { PlanStep } from '../analyzers/records.ts';
import { Ladder } from './ladder.tsx';
import { deckOf } from './deck.ts';
import { isJudged, openingOf, type PageKind } from './opening.ts';
import { firstQuestion, type Group } from './order.ts';
import { say } from './strings.ts';
import { VerdictShape } from './verdict.tsx';
import './print-summary.css';

interface Props {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly name: string;
  readonly language: string;
  readonly page?: PageKind;
  /** As it is printed. */
  readonly date: string;
  readonly plan: readonly PlanStep[];
}

/** The page that stands alone on paper: outcome, ladder, first question, what is open, what is shown, the plan. */
export function PrintSummary({
  report,
  groups,
  name,
  language,
  page = 'resume',
  date,
  plan,
}: Props): JSX.Element {
  const { shown, silent } = openingOf(report, groups, language, page);
  const deck = deckOf(report, groups, language);
  const first = firstQuestion(groups);
  return (
    <div class="print-summary">
      <p class="small faint">{say('print.made', { date, name, target: report.targetTitle })}</p>
      <h1 class="headline">
        {shown} {silent}
      </h1>
      <p class="quiet">{deck.join(' ')}</p>
      {isJudged(report) && <Ladder rung={report.rung} />}
      {first !== null && (
        <>
          <h2>{say('print.first')}</h2>
          <p class="quoted question">{first.finding.ask}</p>
          {first.finding.steps[0] !== undefined && (
            <p>
              {say('outcome.if-not')} {first.finding.steps[0]}
            </p>
          )}
        </>
      )}
      {groups.map((group) => (
        <section key={group.id}>
          <h2>
            <VerdictShape verdict={group.verdict} /> {say(group.title)}
          </h2>
          <ol start={group.items[0]?.number ?? 1}>
            {group.items.map(({ finding, number }) => {
              const words = finding.evidence[0] ?? finding.near[0];
              return (
                <li key={finding.signal}>
                  <span class="number">{number}</span> <b>{finding.title}</b>
                  {words !== undefined && (
                    <>
                      {' '}
                      <q class="quoted">{words.quote}</q>
                    </>
                  )}
                  {finding.evidence.length === 0 && finding.near[0] !== undefined && (
                    <> {finding.near[0].why}</>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <section>
        <h2>{say('print.plan')}</h2>
        {plan.length === 0 ? (
          <p>{say('print.none')}</p>
        ) : (
          <ol>
            {plan.map((step) => (
              <li key={step.id}>
                {step.text} ({say(`plan.${step.state}`)}
                {step.date !== null && `, ${step.date}`}) {step.note}
              </li>
            ))}
          </ol>
        )}
      </section>
      <p class="small faint">
        {say('limits.judgement')} {say('limits.reasons')}
      </p>
    </div>
  );
}
