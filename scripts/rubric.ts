import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../analyzers/model.ts';
import { SIGNALS } from '../analyzers/signals/index.ts';
import type { AccuracyRecord } from './score/accuracy.ts';

/** The categories in their order, by the names that readers see. */
export const CATEGORIES: Readonly<Record<Category, string>> = {
  people: 'People responsibility',
  influence: 'Influence without or above the line',
  money: 'Money',
  direction: 'Direction and change',
  results: 'Running things and results',
  trajectory: 'Trajectory',
};

/** The sections of a signal's page, in their order. */
export const PAGE_SECTIONS = [
  'What recruiters look for',
  'Counts',
  'Does not count',
  'How to write it',
  'Known misses',
  'Source',
] as const;

/** Sections of a page by heading, and the title above them. */
export function readPage(page: string): { title: string; sections: ReadonlyMap<string, string> } {
  const [head = '', ...blocks] = page.split(/^## /m);
  const sections = blocks.map((block): [string, string] => {
    const [heading = '', ...lines] = block.split('\n');
    return [heading.trim(), lines.join('\n').trim()];
  });
  return { title: /^# (.+)$/m.exec(head)?.[1] ?? '', sections: new Map(sections) };
}

const share = (part: number | null): string =>
  part === null ? 'not measured' : `${Math.round(100 * part)} %`;

/** How often a signal is found in error, in a sentence. */
function errorRate({ signals, date }: AccuracyRecord, id: string): string {
  const own = signals[id];
  if (own === undefined || own.labels === 0) return `Not measured yet (${date}).`;
  const invented = own.precision === null ? null : 1 - own.precision;
  const overlooked = own.recall === null ? null : 1 - own.recall;
  return `Of what it found, ${share(invented)} was wrong; of what was there, ${share(overlooked)} was overlooked (${own.labels} labels, ${date}).`;
}

/** The rubric: what is looked for, what counts and what does not, and how often it is wrong. From the signals' pages. */
export function makeRubric(root: string, accuracy: AccuracyRecord): string {
  const part = (id: string): string => {
    const page = readFileSync(join(root, 'analyzers/signals', `${id}.md`), 'utf8');
    const { title, sections } = readPage(page);
    const of = (heading: (typeof PAGE_SECTIONS)[number]): string => sections.get(heading) ?? '';
    return [
      `### ${title}`,
      `\`${id}\` · [its page](analyzers/signals/${id}.md)`,
      of('What recruiters look for'),
      `**Counts**\n\n${of('Counts')}`,
      `**Does not count**\n\n${of('Does not count')}`,
      `**Error rate.** ${errorRate(accuracy, id)}`,
    ].join('\n\n');
  };
  const categories = Object.entries(CATEGORIES).map(([category, name]) =>
    [
      `## ${name}`,
      ...SIGNALS.filter((signal) => signal.category === category).map(({ id }) => part(id)),
    ].join('\n\n'),
  );
  return `${[
    `# Rubric ${accuracy.rubric}`,
    'Written by `npm run score -- --accept` from the signals’ pages and the labelled lines in `tests/corpus/`; change those, not this file.',
    `What Next Rung looks for in a resume, what counts and what does not. It judges the words on a page, never the person: *not shown* does not mean *not done*, and shown does not mean true. It reads English (British, American and Indian usage).`,
    `How often it is wrong, over ${accuracy.statements} invented lines, ${accuracy.silent} of which were made to show none of it (${accuracy.date}): of what it found, ${share(accuracy.all.precision)} was right; of what was there, ${share(accuracy.all.recall)} was found.`,
    'Strength: *claimed* (a quality, a listed skill, a share or an aim), *demonstrated* (an act or a relationship), *quantified* (the same with a number of the right kind).',
    ...categories,
  ].join('\n\n')}\n`;
}
