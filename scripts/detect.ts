/** `npm run --silent detect`: JSON lines {"id","text"} on standard input, a line {"id","labels"} for each. */
import { labelStatements } from '../analyzers/label.ts';

const HELP = `Says which signals statements show, each by itself and without context.

Usage: npm run --silent detect < FILE

  On standard input, a line of JSON for each statement: {"id": "a", "text": "Managed five cooks."}
  On standard output, a line for each in its order:     {"id": "a", "labels": [{"signal", "strength", "quantities"}]}
  A line that is none is answered with                  {"id": null, "error"}
`;

interface Row {
  readonly id: unknown;
  readonly text: string;
}

/** A line as a row; a bad one is answered, never thrown. */
function readRow(line: string): Row | { readonly id: null; readonly error: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a line of JSON' };
  }
  if (
    typeof row !== 'object' ||
    row === null ||
    !('text' in row) ||
    typeof row.text !== 'string' ||
    !('id' in row)
  ) {
    return { id: null, error: 'a line needs "id" and "text"' };
  }
  return { id: row.id, text: row.text };
}

function answer(lines: readonly string[]): void {
  const rows = lines.filter((line) => line.trim() !== '').map(readRow);
  const labels = labelStatements(rows.flatMap((row) => ('text' in row ? [row.text] : []))).values();
  for (const row of rows) {
    const answered = 'text' in row ? { id: row.id, labels: labels.next().value } : row;
    process.stdout.write(`${JSON.stringify(answered)}\n`);
  }
}

async function answerInput(): Promise<void> {
  // All lines that have come are answered at once: together they are read faster, and nobody waits for more.
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const lines = (rest + String(chunk)).split(/\r\n|[\n\r]/);
    rest = lines.pop() ?? '';
    answer(lines);
  }
  answer([rest]);
}

const [word] = process.argv.slice(2);
if (word === undefined) await answerInput();
else if (word === '--help' || word === '-h') process.stdout.write(HELP);
else {
  process.stderr.write(`“${word}”: detect takes no words but --help.\n`);
  process.exitCode = 2;
}
