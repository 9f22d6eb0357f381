import { expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import { NO_NOTES } from '../../analyzers/records.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { groupFindings } from '../../components/order.ts';
import { reportMarkdown } from '../../components/report-markdown.ts';
import { say } from '../../components/strings.ts';
import { makeResume, type Person } from '../gallery/make-resume.ts';
import { MIRELA, PETRA } from '../gallery/people.ts';

function written(person: Person, name = person.file): string {
  const report = analyze(makeResume(person), directorIt);
  const groups = groupFindings(report, new Set());
  return reportMarkdown({ report, groups, notes: NO_NOTES, name, language: 'en', date: '2026-11-26' });
}

test('holds the outcome, every finding with its words, the plan and the limits', () => {
  const text = written(MIRELA);
  expect(text).toContain('# Your resume shows strong delivery. It does not show anyone reporting to you.');
  expect(text).toContain('A nearer target would be IT Manager.');
  expect(text).toContain('## Start here: Direct reports\n\n- Did these people report to you');
  expect(text).toContain('- If not yet, begin with this: Ask your manager this week');
  expect(text).toContain('1. **Direct reports** (Not shown, Required)');
  expect(text).toContain('“Led a project team of 16');
  expect(text).toContain('## Your plan\n\nNone.');
  expect(text).toContain('no vacancy, no sponsor');
});

test('words of the page stay words, whatever they look like', () => {
  expect(written(MIRELA, '<img src=x> [a](b) `c` *d*')).toContain(
    '\\<img src=x\\> \\[a\\](b) \\`c\\` \\*d\\*',
  );
});

test('signs that turn text around are taken out', () => {
  expect(written(MIRELA, 'cv\u202efdp.exe')).toContain('cvfdp.exe');
});

test('what could not be judged is said once, with nothing to answer', () => {
  const text = written(PETRA);
  expect(text.split(say('findings.unjudged'))).toHaveLength(2);
  expect(text).not.toContain(say('verdict.unseen'));
  expect(text).not.toContain(say('outcome.between'));
});
