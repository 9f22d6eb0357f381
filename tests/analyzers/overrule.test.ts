import { describe, expect, test } from 'vitest';
import { analyze, judge } from '../../analyzers/analyze.ts';
import { gatherEvidence } from '../../analyzers/judge/evidence.ts';
import { withOverrules } from '../../analyzers/judge/overrule.ts';
import type { Finding, Report } from '../../analyzers/model.ts';
import { addOverrule, takeBack } from '../../analyzers/notes/plan.ts';
import { NO_NOTES, type Notes, type Overrule } from '../../analyzers/records.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { resumeWith } from './notes/resume.ts';

const AT = '2026-11-26T09:30:00.000Z';
const TEAM = 'Led a project team of nine testers';
const LINE = 'Line-managed five analysts.';
const position = { title: 'Test Lead', organization: 'Quayside Partners', start: '2019-03' };
const resume = resumeWith({ ...position, lines: [`${TEAM}.`, LINE] });

const said = (kind: Overrule['kind'], signal: string, quote: string): Overrule => ({
  kind,
  signal,
  quote,
  at: AT,
});
const find = (report: Report, signal: string): Finding | undefined =>
  report.findings.find((finding) => finding.signal === signal);
const plain = analyze(resume, directorIt);

test('without a word the line is proof, and the rung is R2', () => {
  expect(find(plain, 'direct-reports')?.verdict).toBe('met');
  expect(plain.rung.shown).toBe('R2');
});

test('"this is not proof" takes it, what it implied and the rung', () => {
  const quote = find(plain, 'direct-reports')?.evidence[0]?.quote ?? '';
  const report = analyze(resume, directorIt, [said('not-proof', 'direct-reports', quote)]);
  const finding = find(report, 'direct-reports');
  expect(finding?.verdict).toBe('missing');
  expect(finding?.near[0]).toMatchObject({ quote, rule: 'overruled' });
  expect(report.rung.shown).toBe('R1');
});

describe('"this is proof"', () => {
  const report = analyze(resume, directorIt, [said('proof', 'manages-managers', TEAM.toUpperCase())]);

  test('is evidence, with the words of the text and its position, and implies what the signal implies', () => {
    const finding = find(report, 'manages-managers');
    expect(finding).toMatchObject({ verdict: 'met', strength: 'demonstrated' });
    expect(finding?.evidence[0]).toMatchObject({ quote: TEAM, position: 0, basis: 'user' });
    expect(report.rung.shown).toBe('R3');
  });

  test('is no near miss any more', () => {
    expect(find(report, 'manages-managers')?.near).toEqual([]);
  });
});

test.each([
  ['words that are not there', said('proof', 'hiring', 'Hired forty people')],
  ['no words', said('proof', 'hiring', ' … ')],
  ['not proof of another signal', said('not-proof', 'hiring', LINE)],
  ['does not apply', said('not-applicable', 'hiring', '')],
])('%s: the report is as it was', (_, overrule) => {
  expect(analyze(resume, directorIt, [overrule])).toEqual(plain);
});

test('gathered once, judged with a word and with the word taken back: then the report is as it was', () => {
  const gathered = gatherEvidence(resume);
  const of = (notes: Notes): Report =>
    judge(resume, directorIt, withOverrules(resume, gathered, notes.overrules));
  const no = said('not-proof', 'direct-reports', LINE);
  const yes = said('proof', 'hiring', TEAM);
  const both = addOverrule(addOverrule(NO_NOTES, no), yes);
  expect(of(both).rung.shown).toBe('R1');
  expect(find(of(both), 'hiring')?.verdict).toBe('met');
  expect(find(of(takeBack(both, yes)), 'hiring')?.verdict).toBe('missing');
  expect(of(takeBack(takeBack(both, no), yes))).toEqual(plain);
});

test('it holds in a later version where the words still stand', () => {
  const later = resumeWith({ ...position, lines: ['Planned releases.', `•  ${TEAM}, and more`] });
  const report = analyze(later, directorIt, [said('proof', 'hiring', TEAM)]);
  expect(find(report, 'hiring')?.evidence.some(({ basis }) => basis === 'user')).toBe(true);
});
