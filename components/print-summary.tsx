import type { JSX } from 'preact';
import type { Finding, Report } from '../analyzers/model.ts';
import type { PlanStep } from '../analyzers/records.ts';
import { Ladder } from './ladder.tsx';
import { outcomeLead } from './outcome-lead.ts';
import { Logo } from './logo.tsx';
import { isJudged, openingOf, type PageKind } from './opening.ts';
import { firstQuestion, type Group, type Numbered } from './order.ts';
import { sayDay } from './dates.ts';
import { say } from './strings.ts';
import { templateWords } from './template.ts';
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
  const lead = outcomeLead(report, groups, language);
  const first = firstQuestion(groups, report);
  const { between } = report.distance;
  return (
    <div class="print-summary">
      <header>
        <Logo />
        <p>{say('print.made', { date: sayDay(date), name, target: report.targetTitle })}</p>
      </header>
      <div class="stands">
        <div>
          <h1 class="headline">
            <span>{shown}</span> {silent !== null && <span>{silent}</span>}
          </h1>
          <p>
            {lead.join(' ')}
            {isJudged(report) && between !== null && ` ${say('outcome.between')} ${between.title}.`}
          </p>
        </div>
        {isJudged(report) && <Ladder rung={report.rung} />}
      </div>
      {first !== null && <First finding={first.finding} />}
      {!isJudged(report) && <p>{say('findings.unjudged')}</p>}
      {(isJudged(report) ? groups : []).map((group) => (
        <section key={group.id}>
          <h2>
            <VerdictShape verdict={group.verdict} /> {say(group.title)}
            <span class="faint">{group.items.length}</span>
          </h2>
          <ol start={group.items[0]?.number ?? 1}>
            {group.items.map((item) => (
              <Row key={item.finding.signal} {...item} />
            ))}
          </ol>
        </section>
      ))}
      <section class="plan-printed">
        <h2>{say('print.plan')}</h2>
        {plan.length === 0 ? (
          <p>{say('print.none')}</p>
        ) : (
          <ol>
            {plan.map((step) => (
              <li key={step.id} class={step.state}>
                <b>{step.text}</b>
                <span>
                  {[say(`plan.${step.state}`), step.date === null ? '' : sayDay(step.date), step.note]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <footer>
        {say('limits.judgement')} {say('limits.reasons')}
      </footer>
    </div>
  );
}

/** The first question, and what follows from either answer. */
function First({ finding: { title, ask, template, steps } }: { readonly finding: Finding }): JSX.Element {
  return (
    <section class="start-printed">
      <p>
        <b>{say('outcome.start')}</b> {title}
      </p>
      <p class="quoted question">{ask}</p>
      {template !== null && (
        <p>
          {say('outcome.if-done')} <span class="quoted">{templateWords(template)}</span>
        </p>
      )}
      {steps[0] !== undefined && (
        <p>
          {say('outcome.if-not')} {steps[0]}
        </p>
      )}
    </section>
  );
}

/** One finding on a line: number, name, the words, and why they do not count. */
function Row({ finding, number }: Numbered): JSX.Element {
  const words = finding.evidence[0] ?? finding.near[0];
  const why = finding.evidence.length === 0 ? finding.near[0]?.why : undefined;
  return (
    <li>
      <span class="number">{number}</span>
      <b>{finding.title}</b>
      {words !== undefined && (
        <span>
          <q class="quoted">{words.quote}</q> {why}
        </span>
      )}
    </li>
  );
}
