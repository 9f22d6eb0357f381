// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import type { FindingNotes } from '../../components/finding.tsx';
import { drawAll } from '../../components/in-turn.tsx';
import { ReportPage } from '../../components/report-page.tsx';
import { say } from '../../components/strings.ts';
import { makeResume, type Person } from '../gallery/make-resume.ts';
import { MIRELA, PETRA } from '../gallery/people.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
});

const nothing = (): void => undefined;
const NOTES: FindingNotes = { answer: null, overrules: [], planned: new Set(), saving: 'idle' };

async function draw(person: Person): Promise<void> {
  const resume = makeResume(person);
  render(
    <ReportPage
      report={analyze(resume, directorIt)}
      resume={resume}
      today="2026-11"
      overrules={[]}
      notesOf={() => NOTES}
      onTarget={nothing}
      steps={0}
      actions={{
        onAnswer: nothing,
        onFact: nothing,
        onCopy: () => Promise.resolve(true),
        onPlan: nothing,
      }}
    />,
    root,
  );
  drawAll();
  await Promise.resolve();
}

test('a page in another language is called that once: no finding is listed, and nothing is asked', async () => {
  await draw(PETRA);
  expect(root.textContent.split(say('findings.unjudged'))).toHaveLength(2);
  expect(root.querySelectorAll('.finding-row, .answer, .start-line, .finding')).toHaveLength(0);
});

test('a page that was judged lists all that the role asks for', async () => {
  await draw(MIRELA);
  expect(root.textContent).not.toContain(say('findings.unjudged'));
  expect(root.querySelectorAll('.finding-row')).toHaveLength(directorIt.expectations.length);
});
