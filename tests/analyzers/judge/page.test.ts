import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers/analyze.ts';
import { pageAt, withPagesAlone } from '../../../analyzers/judge/page.ts';
import { directorIt } from '../../../analyzers/roles/director-it.ts';
import { readFile } from '../../../analyzers/sources/read.ts';
import { nodeTools } from '../../../scripts/analyze/node-tools.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/resumes/sample-project-manager.pdf');

test('with one run a page, every character is on its page still, and the report is the same', async () => {
  const read = await readFile(new Uint8Array(readFileSync(FIXTURE)), 'sample.pdf', nodeTools);
  if (read.status === 'error') throw new Error(read.code);
  const { resume } = read;
  const short = withPagesAlone(resume);
  expect(short.runs).toHaveLength(resume.source.pages);
  for (const { span } of resume.runs)
    expect(pageAt(short, span.start), resume.text.slice(span.start, span.end)).toBe(
      pageAt(resume, span.start),
    );
  expect(analyze(short, directorIt)).toEqual(analyze(resume, directorIt));
});
