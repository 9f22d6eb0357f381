/** `npm run --silent detect`: JSON lines {"id","text"} on standard input, a line {"id","labels"} for each. */
import { createInterface } from 'node:readline';
import { labelStatement } from '../analyzers/label.ts';

/** A line as an answer; a bad one is answered, never thrown. */
function answer(line: string): unknown {
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
  return { id: row.id, labels: labelStatement(row.text) };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
