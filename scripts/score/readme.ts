import type { Category } from '../../analyzers/model.ts';
import { SIGNALS } from '../../analyzers/signals/index.ts';
import { CATEGORIES } from '../rubric.ts';
import type { Accuracy, AccuracyRecord } from './accuracy.ts';
import { drawTable } from './table.ts';
import { percent } from './tally.ts';

/** The README with its list of signals and its measured figures, each between two marks. Throws when marks are missing. */
export function withGenerated(readme: string, accuracy: AccuracyRecord): string {
  const listed = between(readme, 'signals', drawSignals());
  return between(listed, 'accuracy', drawAccuracy(accuracy));
}

function between(readme: string, name: string, text: string): string {
  const start = `<!-- ${name}: written by \`npm run score -- --accept\` -->`;
  const end = `<!-- end of ${name} -->`;
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md: found no marks ${start} … ${end}`);
  return `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`;
}

/** One line a signal, by category, linking to its page. */
function drawSignals(): string {
  const categories = Object.entries(CATEGORIES) as [Category, string][];
  return [
    `${SIGNALS.length} signals:`,
    ...categories.flatMap(([category, name]) => [
      `**${name}**`,
      SIGNALS.filter((signal) => signal.category === category)
        .map(
          ({ id, title, definition }) =>
            `- [${title}](analyzers/signals/${id}.md): ${lowerFirst(definition)}`,
        )
        .join('\n'),
    ]),
  ].join('\n\n');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function drawAccuracy({
  rubric,
  date,
  statements,
  silent,
  all,
  macro,
  signals,
  resumes,
}: AccuracyRecord): string {
  const cells = (name: string, one: Accuracy): string[] => [
    name,
    String(one.labels),
    ...[one.precision, one.recall, one.f1, one.strength, one.numbers].map(percent),
  ];
  const table = drawTable(
    ['Signal', 'Labels', 'Precision', 'Recall', 'F1', 'Strength right', 'Numbers right'],
    [...Object.entries(signals).map(([id, one]) => cells(`\`${id}\``, one)), cells('all together', all)],
    { markdown: true },
  );
  const { number, calledMissing, calledShown, rung } = resumes;
  return [
    `Measured on ${date} with rules ${rubric} over ${statements} invented lines, ${silent} of which were made to show none of them. They were labelled by the definitions, not by what the program says; but the rules were worked on with these lines in view, so expect somewhat more errors on lines that nobody has looked at. Run it yourself: \`npm run score\`, with \`-- --errors\` for every single error.`,
    table,
    `Mean F1 of the signals: ${percent(macro)}. Over ${number} invented whole resumes, ${calledMissing.right} of ${calledMissing.of} signals were called missing though shown, ${calledShown.right} of ${calledShown.of} called shown though not, and the rung was right in ${rung.right} of ${rung.of}.`,
  ].join('\n\n');
}
