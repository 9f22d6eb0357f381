import { expect, test } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { boxesOf, marksOf } from '../../components/marks.ts';
import { groupFindings } from '../../components/order.ts';
import { makeResume } from '../gallery/make-resume.ts';
import { LONG, MIRELA } from '../gallery/people.ts';

const resume = makeResume(MIRELA);

test('a span inside a line has one box, at its place in the line', () => {
  const start = resume.text.indexOf('project team');
  const [box, ...more] = boxesOf(resume.runs, { start, end: start + 'project team'.length });
  const run = resume.runs.find(({ span }) => span.start <= start && span.end > start);
  expect(more).toEqual([]);
  expect(box?.page).toBe(1);
  expect(box?.x).toBeGreaterThan(run?.box.x ?? Infinity);
  expect(box?.width).toBeLessThan(run?.box.width ?? 0);
});

test('a span over a line break has a box for each line', () => {
  const start = resume.text.indexOf('Led a project team');
  const end = resume.text.indexOf('\n', start);
  const boxes = boxesOf(resume.runs, { start, end });
  expect(boxes.length).toBe(2);
  expect(boxes[1]?.y).toBeGreaterThan(boxes[0]?.y ?? Infinity);
});

test('a text without pages has no boxes', () => {
  expect(boxesOf([], { start: 0, end: 10 })).toEqual([]);
});

test('every quote of every finding is marked, on the page that the finding names', () => {
  const long = makeResume(LONG);
  const report = analyze(long, directorIt);
  const marks = marksOf(groupFindings(report, new Set()));
  const near = report.findings.flatMap((finding) => finding.near);
  expect(near.length).toBeGreaterThan(3);
  for (const { span, page } of near) {
    expect(marks.some((mark) => mark.kind === 'near' && mark.span.start === span.start)).toBe(true);
    expect(boxesOf(long.runs, span)[0]?.page).toBe(page);
  }
});
