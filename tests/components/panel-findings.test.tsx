// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { firstQuestion, groupFindings } from '../../components/order.ts';
import { Judged, OpenFindings } from '../../components/panel-findings.tsx';
import type { PanelActions, PanelView } from '../../components/panel-view.ts';
import { makeResume } from '../gallery/make-resume.ts';
import { MIRELA } from '../gallery/people.ts';

const nothing = (): void => undefined;

const actionsWith = (onReport: PanelActions['onReport']): PanelActions => ({
  onClose: nothing,
  onFold: nothing,
  onMove: nothing,
  onMine: nothing,
  onTarget: nothing,
  onMark: nothing,
  onReport,
  onFile: nothing,
  onCopy: nothing,
});

test('where nothing could be judged, nothing is listed', () => {
  const report = analyze({ ...makeResume(MIRELA), language: 'de' }, directorIt);
  expect(report.findings.every(({ verdict }) => verdict === 'unseen')).toBe(true);
  const root = document.createElement('div');
  render(<OpenFindings report={report} actions={actionsWith(nothing)} />, root);
  expect(root.textContent).toBe('');
});

test('who answers in the report goes to the finding that is asked about, who wants all to its top', () => {
  const report = analyze(makeResume(MIRELA), directorIt);
  const onReport = vi.fn<PanelActions['onReport']>();
  const actions = actionsWith(onReport);
  const view: Extract<PanelView, { kind: 'profile' }> = {
    kind: 'profile',
    name: 'Mirela',
    sections: [],
    isOwn: true,
    report,
    language: 'en',
    problem: null,
    isMarking: null,
    marked: null,
  };
  const root = document.createElement('div');
  render(
    <>
      <Judged report={report} view={view} isWhole actions={actions} />
      <OpenFindings report={report} actions={actions} />
    </>,
    root,
  );
  const asked = firstQuestion(groupFindings(report, new Set()), report)?.finding.signal;
  expect(asked).toBeDefined();
  for (const button of root.querySelectorAll<HTMLElement>('[data-action=report], button.link'))
    button.click();
  expect(onReport.mock.calls).toEqual([[asked], [null]]);
});
