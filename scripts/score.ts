/** `npm run score [-- OPTIONS] [PATH…]`: how right the rules are, over the project's own labels or those given. */
import { join } from 'node:path';
import { RUBRIC_VERSION } from '../analyzers/analyze.ts';
import { labelStatement } from '../analyzers/label.ts';
import { DEFAULT_ROLE } from '../analyzers/roles/index.ts';
import { acceptAll } from './score/accept.ts';
import { ownPaths, readLabels, scoreFiles, scoreResumes } from './score/paths.ts';
import { drawErrors, drawStatements, drawStructure, drawVerdicts } from './score/report.ts';
import { scoreStatements } from './score/statements.ts';

const ROOT = join(import.meta.dirname, '..');

const HELP = `npm run score [-- OPTIONS] [PATH…]

PATH is a JSON Lines file of labels: statements {id, text, labels, unsure}, whole resumes {file, present, absent,
rung}, or positions {file, positions, layout, producer}. Without a path: all labels in tests/.

  --errors     print every error on a line
  --markdown   print tables as Markdown
  --accept     write tests/golden/, RUBRIC.md and the README's figures anew, and print the new and lost hits
  --help       this text
`;

const OPTIONS = ['--errors', '--markdown', '--accept', '--help'];
const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const paths = args.filter((arg) => !arg.startsWith('--'));

async function run(): Promise<0 | 1 | 2> {
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) {
    process.stderr.write(`There is no option ${unknown}.\n\n${HELP}`);
    return 2;
  }
  if (options.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (options.includes('--accept')) {
    process.stdout.write(await acceptAll(ROOT));
    return 0;
  }
  await printScores(paths.length > 0 ? paths : ownPaths(ROOT));
  return 0;
}

async function printScores(files: readonly string[]): Promise<void> {
  const style = { markdown: options.includes('--markdown') };
  const errors = options.includes('--errors');
  const print = (text: string): void => {
    if (text !== '') process.stdout.write(`${text}\n\n`);
  };
  const { statements, verdicts, structures } = readLabels(files);
  print(`Rules ${RUBRIC_VERSION}`);
  if (statements.length > 0) {
    const scores = scoreStatements(statements, labelStatement);
    if (errors) print(drawErrors(scores));
    print(drawStatements(scores, style));
  }
  if (verdicts.length > 0) {
    const scores = await scoreResumes(verdicts, DEFAULT_ROLE);
    if (errors) print(scores.errors.join('\n'));
    print(drawVerdicts(scores));
  }
  if (structures.length > 0) {
    const groups = await scoreFiles(structures);
    if (errors) print(groups.get('all')?.errors.join('\n') ?? '');
    print(drawStructure(groups, style));
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
