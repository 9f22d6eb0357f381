import type { Report } from '../analyzers/model.ts';
import { markdownText } from '../analyzers/notes/plain.ts';
import type { Notes } from '../analyzers/records.ts';
import { outcomeLead } from './outcome-lead.ts';
import { isJudged, openingOf, type PageKind } from './opening.ts';
import { firstQuestion, type Group } from './order.ts';
import { say } from './strings.ts';
import { templateWords } from './template.ts';

interface Written {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly notes: Notes;
  readonly name: string;
  readonly language: string;
  readonly page?: PageKind;
  readonly date: string;
}

/** The report as Markdown: outcome, findings with their words, plan, limits. */
export function reportMarkdown({
  report,
  groups,
  notes,
  name,
  language,
  page = 'resume',
  date,
}: Written): string {
  const { shown, silent } = openingOf(report, groups, language, page);
  const lead = outcomeLead(report, groups, language);
  const isRead = isJudged(report);
  const findings = (isRead ? groups : []).flatMap(({ title, items }) => [
    '',
    `## ${say(title)}`,
    '',
    ...items.flatMap(({ finding, number }) => {
      const answer = notes.answers[finding.signal];
      return [
        `${number}. **${markdownText(finding.title)}** (${say(`verdict.${finding.verdict}`)}, ${say(`importance.${finding.importance}`)})`,
        ...finding.evidence
          .slice(0, 3)
          .map(({ quote }) => `   - ${say('finding.proof')}: “${markdownText(quote)}”`),
        ...finding.near.map(
          ({ quote, why }) => `   - ${say('finding.near')}: “${markdownText(quote)}” ${markdownText(why)}`,
        ),
        ...(finding.ask === null ? [] : [`   - ${say('finding.question')}: ${markdownText(finding.ask)}`]),
        ...(finding.verdict === 'met' ? [] : finding.steps.slice(0, 1)).map(
          (step) => `   - ${say('outcome.first-step')}: ${markdownText(step)}`,
        ),
        ...(answer === undefined ? [] : [`   - ${say('finding.answer')}: ${say(`answer.${answer.kind}`)}`]),
      ];
    }),
  ]);
  const steps = notes.plan.map(
    (step) =>
      `- [${step.state === 'done' ? 'x' : ' '}] ${markdownText(step.text)} (${say(`plan.${step.state}`)}${step.date === null ? '' : `, ${step.date}`})${step.note === '' ? '' : ` ${markdownText(step.note)}`}`,
  );
  return [
    `# ${shown}${silent === null ? '' : ` ${silent}`}`,
    '',
    say('print.made', { date, name: markdownText(name), target: markdownText(report.targetTitle) }),
    '',
    markdownText([...lead, ...(isRead ? betweenOf(report) : [])].join(' ')),
    ...startOf(groups, report),
    ...(isRead ? findings : ['', say('findings.unjudged')]),
    '',
    `## ${say('plan.title')}`,
    '',
    ...(steps.length === 0 ? [say('print.none')] : steps),
    '',
    `## ${say('limits.title')}`,
    '',
    say('limits.judgement'),
    say('limits.reasons'),
    say('limits.postings'),
    '',
  ].join('\n');
}

const betweenOf = ({ distance: { between } }: Report): readonly string[] =>
  between === null ? [] : [`${say('outcome.between')} ${between.title}.`];

/** Where to begin: the first question, the line to write when it is so, and the step to take when it is not. */
function startOf(groups: readonly Group[], report: Report): readonly string[] {
  const first = firstQuestion(groups, report)?.finding;
  if (first === undefined) return [];
  const { ask, template, steps } = first;
  return [
    '',
    `## ${say('outcome.start')}: ${markdownText(first.title)}`,
    '',
    ...(ask === null ? [] : [`- ${markdownText(ask)}`]),
    ...(template === null ? [] : [`- ${say('outcome.if-done')} ${markdownText(templateWords(template))}`]),
    ...steps.slice(0, 1).map((step) => `- ${say('outcome.if-not')} ${markdownText(step)}`),
  ];
}
