import type { Report } from '../analyzers/model.ts';
import { markdownText } from '../analyzers/notes/plain.ts';
import type { Notes } from '../analyzers/records.ts';
import { deckOf } from './deck.ts';
import { openingOf } from './opening.ts';
import type { Group } from './order.ts';
import { say } from './strings.ts';

interface Written {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly notes: Notes;
  readonly name: string;
  readonly language: string;
  readonly date: string;
}

/** The report as Markdown: outcome, findings with their words, plan, limits. */
export function reportMarkdown({ report, groups, notes, name, language, date }: Written): string {
  const { shown, silent } = openingOf(report, groups, language);
  const deck = deckOf(report, groups, language);
  const findings = groups.flatMap(({ title, items }) => [
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
    markdownText(deck.join(' ')),
    ...findings,
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
