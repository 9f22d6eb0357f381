import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import type { Finding, Report } from '../../analyzers/model.ts';
import { findRole } from '../../analyzers/roles/index.ts';
import { itManager } from '../../analyzers/roles/it-manager.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { openingOf, type Opening } from '../../components/opening.ts';
import { outcomeLead } from '../../components/outcome-lead.ts';
import { firstQuestion, groupFindings } from '../../components/order.ts';
import { makeResume, type Person } from '../gallery/make-resume.ts';
import { BRIEF, LONG, MIRELA, PETRA, TOMASZ } from '../gallery/people.ts';

interface Read {
  readonly report: Report;
  readonly opening: Opening;
  readonly lead: readonly string[];
}

function read(person: Person, target: string, change = (report: Report): Report => report): Read {
  const resume = makeResume(person);
  const report = change(analyze(resume, findRole(target) ?? directorIt));
  const groups = groupFindings(report, new Set());
  return {
    report,
    opening: openingOf(report, groups, resume.language),
    lead: outcomeLead(report, groups, resume.language),
  };
}

describe('the opening', () => {
  test('delivery beside a silent next rung is named, shown first', () => {
    const { opening, lead } = read(MIRELA, 'director-it');
    expect(opening.shown).toBe('Your resume shows strong delivery.');
    expect(opening.silent).toBe('It does not show anyone reporting to you.');
    expect(lead.join(' ')).toContain('Director of IT is two rungs above');
  });

  test('one rung up names what leads there', () => {
    const { lead } = read(MIRELA, 'it-manager');
    expect(lead.join(' ')).toContain('one rung up. On paper, this is what leads there: direct reports');
  });

  test('a manager is told what the rung above needs', () => {
    const { opening } = read(TOMASZ, 'director-it');
    expect(opening.shown).toBe('Your resume shows people who report to you.');
    expect(opening.silent).toContain('managers under you');
  });

  test('another language is said, and no rung', () => {
    const { opening } = read(PETRA, 'director-it');
    expect(opening.shown).toContain('German');
    expect(opening.silent).toBeNull();
  });

  test('what was not loaded is never said to be absent, though the rest was judged', () => {
    const partly = (report: Report): Report => ({
      ...report,
      findings: report.findings.map((finding) =>
        finding.rung === 'R2' ? { ...finding, verdict: 'unseen' } : finding,
      ),
    });
    const { opening } = read(MIRELA, 'director-it', partly);
    expect(opening.shown).toBe('Your resume shows strong delivery.');
    expect(opening.silent).toBe('Some of what this post requires could not be read.');
  });

  test('experience that was not loaded says that nothing could be judged, and asks nothing', () => {
    const { report, opening } = read({ ...BRIEF, experience: 'unseen' }, 'director-it');
    expect(opening.shown).toBe('This could not be judged.');
    expect(firstQuestion(groupFindings(report, new Set()), report)).toBeNull();
  });

  test('all that is required counts as shown only when all of it was read', () => {
    const allMet = (report: Report): Report => ({
      ...report,
      distance: { ...report.distance, rungs: 0 },
      findings: report.findings.map((finding) => ({ ...finding, verdict: 'met' })),
    });
    expect(read(TOMASZ, 'it-manager', allMet).opening).toEqual({
      shown: 'Everything this role requires is shown on your resume.',
      silent: null,
    });
    for (const verdict of ['unseen', 'error'] as const) {
      const oneOpen = (report: Report): Report => {
        const met = allMet(report);
        const required = met.findings.findIndex(({ importance }) => importance === 'required');
        const findings = met.findings.map((finding, index) =>
          index === required ? { ...finding, verdict } : finding,
        );
        return { ...met, findings };
      };
      const { opening } = read(TOMASZ, 'it-manager', oneOpen);
      expect(opening.shown).not.toContain('Everything');
      expect(opening.silent).toBe('Some of what this post requires could not be read.');
    }
  });

  test('never tells anybody what they lack', () => {
    for (const person of [MIRELA, TOMASZ, PETRA, LONG, BRIEF])
      for (const target of ['it-manager', 'director-it', 'coo']) {
        const { opening, lead } = read(person, target);
        expect([opening.shown, opening.silent, ...lead].join(' ')).not.toMatch(/\b(?:lack|fail|weak|poor)/i);
      }
  });
});

describe('the order of findings', () => {
  const report = analyze(makeResume(MIRELA), directorIt);

  test('numbers run without a gap through all groups, each finding once', () => {
    const items = groupFindings(report, new Set()).flatMap((group) => group.items);
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    expect(items.map(({ finding }) => finding.signal).sort()).toEqual(
      report.findings.map(({ signal }) => signal).sort(),
    );
  });

  test('the first question is one that leads to the next rung', () => {
    expect(firstQuestion(groupFindings(report, new Set()), report)?.finding.signal).toBe('direct-reports');
  });

  test('on the rung of the target, what it requires comes before the rung above', () => {
    const above = analyze(makeResume(TOMASZ), itManager);
    expect(above.distance.rungs).toBeLessThanOrEqual(0);
    const question = (findings: Report['findings']): Finding | undefined =>
      firstQuestion(groupFindings({ ...above, findings }, new Set()), above)?.finding;
    const open = above.findings.map((finding): Finding => ({ ...finding, verdict: 'missing', ask: '?' }));
    expect(question(open)?.importance).toBe('required');
    // With nothing open but what is a plus, a number for what is shown is the better use of an hour.
    const shown = open.map((finding): Finding =>
      finding.importance === 'plus' ? finding : { ...finding, verdict: 'met', notes: ['add-number'] },
    );
    expect(question(shown)?.notes).toEqual(['add-number']);
    expect(question(shown.map((finding) => ({ ...finding, notes: [] })))?.importance).toBe('plus');
    // What is required and was not read is to be read first.
    const required = shown.findIndex(({ importance }) => importance === 'required');
    const unread = shown.map((finding, index): Finding =>
      index === required ? { ...finding, verdict: 'unseen' } : finding,
    );
    expect(question(unread)?.notes).not.toEqual(['add-number']);
  });

  test('what is left out goes to a group of its own and asks nothing', () => {
    const groups = groupFindings(report, new Set(['direct-reports']));
    expect(groups.at(-1)?.id).toBe('waived');
    expect(groups.at(-1)?.items.map(({ finding }) => finding.signal)).toEqual(['direct-reports']);
    expect(firstQuestion(groups, report)?.finding.signal).not.toBe('direct-reports');
  });
});
