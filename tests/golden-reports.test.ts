import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../analyzers/analyze.ts';
import type { Report, Resume } from '../analyzers/model.ts';
import { directorIt } from '../analyzers/roles/director-it.ts';
import { readFile } from '../analyzers/sources/read.ts';
import { nodeTools } from '../scripts/analyze/node-tools.ts';

const RESUMES = join(import.meta.dirname, 'fixtures/resumes');

/** A report without the words that every report of this version carries. */
function essence(resume: Resume, { rung, distance, pattern, findings, alsoShown, career }: Report): unknown {
  return {
    positions: resume.positions.map(({ title, organization, start, end, current }) =>
      [title, organization, start, current ? 'now' : end].join(' | '),
    ),
    rung,
    distance,
    pattern,
    findings: findings.map(({ signal, importance, verdict, strength, notes, ask, evidence, near }) => ({
      finding: [signal, importance, verdict, strength, ...notes].join(' | '),
      asks: ask !== null,
      evidence: evidence.map((one) => [one.strength, one.position, one.basis, one.quote].join(' | ')),
      near: near.map(({ quote, rule }) => `${rule} | ${quote}`),
    })),
    alsoShown: alsoShown.map(({ signal, evidence }) =>
      [signal, ...evidence.map(({ quote }) => quote)].join(' | '),
    ),
    career: career.map((step) =>
      [step.position, step.rung, ...step.scope.map(({ quote }) => quote)].join(' | '),
    ),
  };
}

const names = readdirSync(RESUMES).filter((name) => name.endsWith('.pdf'));

test.each(names)('%s gives the report that was looked at', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(RESUMES, name)));
  const result = await readFile(bytes, name, nodeTools);
  if (result.status === 'error') throw new Error(result.code);
  const report = analyze(result.resume, directorIt);
  expect(report.findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  await expect(`${JSON.stringify(essence(result.resume, report), null, 2)}\n`).toMatchFileSnapshot(
    `golden/reports/${name.replace('.pdf', '.json')}`,
  );
});
