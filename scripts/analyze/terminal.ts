import type { Code, Rung, Verdict } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import { say } from '../../components/strings.ts';
import type { Answer } from './analyze-file.ts';
import { failureWords } from './failure-words.ts';

interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Characters of a line. */
  readonly width: number;
}

type Stream = { readonly isTTY?: boolean; readonly columns?: number };

/** Bold and dim letters on a terminal; plain text in a file or a pipe, or where NO_COLOR asks for it. */
export function colours({ isTTY, columns }: Stream, env: NodeJS.ProcessEnv = process.env): Paint {
  const isPlain = isTTY !== true || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const style =
    (on: number, off: number) =>
    (text: string): string =>
      isPlain || text === '' ? text : `\u001B[${on}m${text}\u001B[${off}m`;
  return { bold: style(1, 22), dim: style(2, 22), width: Math.min(Math.max(columns ?? 100, 40), 100) };
}

/** In the order to take them; each has a shape of its own, so that nothing hangs on colour. */
const MARKS: readonly (readonly [Verdict, mark: string])[] = [
  ['missing', '○'],
  ['weak', '◐'],
  ['met', '●'],
  ['unseen', '◌'],
  ['error', '!'],
];

/** The answer for one file as text to read. */
export function renderAnswer(answer: Answer, role: TargetRole, paint: Paint): string {
  const head = paint.bold(printable(answer.file));
  if (answer.status === 'error') return [head, ...wrap(answer.error.message, '  ', paint)].join('\n');
  const { resume, report } = answer;
  const dated = resume.positions.filter(({ start }) => start !== null).length;
  const lines = [
    head,
    ...answer.warnings.flatMap((code) => wrap(warning(code, resume.language), '  ', paint)),
    `  ${count(resume.positions.length, 'position')} read, ${dated} of them with dates.`,
    `  Target: ${role.title} (${rungName(report.rung.target)}). Shown up to here: ${rungName(report.rung.shown)}.`,
  ];
  if (report.distance.between !== null)
    lines.push(...wrap(`${say('outcome.between')} ${report.distance.between.title}.`, '  ', paint));
  lines.push(...startHere(report.findings, paint));
  for (const [verdict, mark] of MARKS) {
    const findings = report.findings.filter((finding) => finding.verdict === verdict);
    if (findings.length > 0)
      lines.push('', `  ${paint.bold(`${say(`verdict.${verdict}`)} (${findings.length})`)}`);
    for (const finding of findings) lines.push(...renderFinding(finding, mark, paint));
  }
  lines.push('', ...wrap(say('start.does-2'), '  ', paint).map(paint.dim));
  return lines.join('\n');
}

type Finding = Extract<Answer, { status: 'ok' }>['report']['findings'][number];

/** Where to begin: the first open question, the line to write when it is so, and the step to take when it is not. */
function startHere(findings: readonly Finding[], paint: Paint): string[] {
  const open = findings.filter(
    ({ verdict, ask }) => ask !== null && (verdict === 'missing' || verdict === 'weak'),
  );
  const first = open.find(({ nextRung }) => nextRung) ?? open[0];
  if (first === undefined) return [];
  const { title, ask, template, steps } = first;
  return [
    '',
    `  ${paint.bold(`${say('outcome.start')}: ${title}`)}`,
    ...wrap(ask ?? '', '    ', paint),
    ...(template === null ? [] : wrap(`${say('outcome.if-done')} ${template}`, '    ', paint)),
    ...steps.slice(0, 1).flatMap((step) => wrap(`${say('outcome.if-not')} ${step}`, '    ', paint)),
  ];
}

function renderFinding(finding: Finding, mark: string, paint: Paint): string[] {
  const lines = [`  ${mark} ${finding.title} ${paint.dim(`(${importanceOf(finding)})`)}`];
  const [quote] = finding.quotes;
  if (quote !== undefined) lines.push(...quoted(quote.quote, quote.page, paint));
  for (const { quote: near, why } of finding.near.slice(0, 1)) {
    lines.push(...quoted(near, null, paint), ...wrap(why, '      ', paint).map(paint.dim));
  }
  if (finding.verdict !== 'met' && finding.verdict !== 'unseen' && finding.ask !== null)
    lines.push(...wrap(finding.ask, '    → ', paint));
  const [step] = finding.steps;
  if ((finding.verdict === 'missing' || finding.verdict === 'weak') && step !== undefined)
    lines.push(...wrap(`${say('outcome.first-step')}: ${step}`, '      ', paint));
  return lines;
}

const quoted = (quote: string, page: number | null, paint: Paint): string[] =>
  wrap(`“${short(printable(quote))}”${page === null ? '' : ` (page ${page})`}`, '    ', paint);

const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const rungName = (rung: Rung): string => say(`rung.${rung}`).toLowerCase();

function importanceOf({ importance, nextRung }: Finding): string {
  const words = [say(`importance.${importance}`), ...(nextRung ? [say('rung.next')] : [])];
  return words.join(', ').toLowerCase();
}

function warning(code: Code, language: string): string {
  if (code === 'not-a-resume') return say('warn.not-a-resume');
  if (code !== 'not-supported') return failureWords(code);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `${say('warn.language.title', { language: name })} ${say('warn.language.lead', { language: name })}`;
}

/** Text of a file must not steer the terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ');

/** Lines of at most the terminal's width; the second and later ones are indented like the first. */
function wrap(text: string, indent: string, { width }: Paint): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  if (line !== '') lines.push(line);
  return lines.map((one, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + one);
}
