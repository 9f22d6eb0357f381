/** `npm run --silent analyze`: reads resumes and says what they show for a target role. */
import { pathToFileURL } from 'node:url';
import { analyzeFile } from './analyze/analyze-file.ts';
import { HELP, parseArguments } from './analyze/arguments.ts';
import { readPostings } from './analyze/postings.ts';
import { colours, renderAnswer } from './analyze/terminal.ts';

/**
 * Answers every file in the order given, one after the other.
 * Returns the exit code: 0 when every file was read, 1 when one was not, 2 for wrong usage.
 */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const parsed = parseArguments(args);
  if (parsed.kind === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${parsed.message}\n\n"npm run analyze -- --help" shows how it is used.\n`);
    return 2;
  }
  const asked = await readPostings(parsed.postings, parsed.role);
  if (asked !== null && 'message' in asked) {
    process.stderr.write(`${asked.message}\n`);
    return 2;
  }
  const role = asked?.role ?? parsed.role;
  const paint = colours(process.stdout);
  let code: 0 | 1 = 0;
  for (const [index, file] of parsed.files.entries()) {
    const answer = await analyzeFile(file, role, asked);
    if (answer.status === 'error') code = 1;
    const text = parsed.json
      ? JSON.stringify(answer)
      : (index === 0 ? '' : '\n') + renderAnswer(answer, role, paint);
    process.stdout.write(`${text}\n`);
  }
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // A reader that closes the pipe early ("| head") wants no more, which is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await run(process.argv.slice(2));
}
