import { describe, expect, test } from 'vitest';
import {
  addOverrule,
  addSnapshot,
  addStep,
  changeStep,
  removeStep,
  setAnswer,
  sortPlan,
  takeBack,
} from '../../../analyzers/notes/plan.ts';
import { NO_NOTES, type Overrule, type PlanStep, type Snapshot } from '../../../analyzers/records.ts';

const AT = '2026-11-26T09:30:00.000Z';
const LATER = '2026-12-01T08:00:00.000Z';
const step: PlanStep = {
  id: 'a',
  signal: 'hiring',
  text: 'Ask to be the hiring manager.',
  state: 'to-do',
  date: null,
  note: '',
  at: AT,
};

describe('steps', () => {
  const notes = addStep(NO_NOTES, step);

  test('are added once', () => {
    expect(notes.plan).toEqual([step]);
    expect(addStep(notes, { ...step, id: 'b' })).toBe(notes);
  });

  test('change state, date and note', () => {
    const changed = changeStep(notes, 'a', { state: 'done', date: '2026-12-01', note: 'Two posts' }, LATER);
    expect(changed.plan).toEqual([
      { ...step, state: 'done', date: '2026-12-01', note: 'Two posts', at: LATER },
    ]);
    expect(notes.plan).toEqual([step]);
  });

  test('are removed', () => {
    expect(removeStep(notes, 'a')).toEqual(NO_NOTES);
    expect(removeStep(notes, 'none')).toEqual(notes);
  });

  test('stand in order: under way, to do by date, done', () => {
    const plan: PlanStep[] = [
      { ...step, id: 'done', state: 'done' },
      { ...step, id: 'someday' },
      { ...step, id: 'june', date: '2027-06-01' },
      { ...step, id: 'doing', state: 'doing' },
      { ...step, id: 'may', date: '2027-05-01' },
    ];
    expect(sortPlan(plan).map(({ id }) => id)).toEqual(['doing', 'may', 'june', 'someday', 'done']);
  });
});

test('an answer keeps what was typed when its kind changes', () => {
  const typed = setAnswer(NO_NOTES, 'hiring', { facts: { N: '4' } }, AT);
  const changed = setAnswer(typed, 'hiring', { kind: 'not-yet' }, LATER);
  expect(changed.answers.hiring).toEqual({
    signal: 'hiring',
    kind: 'not-yet',
    facts: { N: '4' },
    note: '',
    at: LATER,
  });
});

test('an overrule takes the place of what was said of the same words, and is taken back', () => {
  const yes: Overrule = { kind: 'proof', signal: 'hiring', quote: 'Hired two', at: AT };
  const no: Overrule = { ...yes, kind: 'not-proof' };
  const waived: Overrule = { kind: 'not-applicable', signal: 'hiring', quote: '', at: AT };
  const notes = [yes, waived, no].reduce(addOverrule, NO_NOTES);
  expect(notes.overrules).toEqual([waived, no]);
  expect(takeBack(takeBack(notes, no), waived)).toEqual(NO_NOTES);
});

describe('history', () => {
  const snapshot: Snapshot = {
    reading: 'r1',
    name: 'mine.pdf',
    at: AT,
    rubric: '1',
    target: 'cio',
    targetTitle: 'CIO',
    rung: 'R2',
    findings: [],
  };

  test('holds the last report of each reading and target', () => {
    const again = { ...snapshot, rung: 'R3' as const };
    const notes = [snapshot, { ...snapshot, target: 'coo' }, again].reduce(addSnapshot, NO_NOTES);
    expect(notes.history.map(({ target, rung }) => [target, rung])).toEqual([
      ['coo', 'R2'],
      ['cio', 'R3'],
    ]);
  });

  test('does not grow without end', () => {
    const many = Array.from({ length: 450 }, (_, i) => ({ ...snapshot, reading: `r${i}` }));
    const { history } = many.reduce(addSnapshot, NO_NOTES);
    expect(history).toHaveLength(400);
    expect(history.at(-1)?.reading).toBe('r449');
  });
});
