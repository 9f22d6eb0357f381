// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { analyze } from '../../analyzers/analyze.ts';
import type { Finding as Judged } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import type { Answer } from '../../analyzers/records.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { SIGNALS } from '../../analyzers/signals/index.ts';
import { Close } from '../../components/close.tsx';
import { Finding, type FindingActions, type FindingNotes } from '../../components/finding.tsx';
import { CLOSE_WORDS } from '../../components/words/close.ts';
import { makeResume } from '../gallery/make-resume.ts';
import { MIRELA } from '../gallery/people.ts';

const resume = makeResume(MIRELA);
const report = analyze(resume, directorIt);
const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
});

function find(signal: string): Judged {
  const finding = report.findings.find((one) => one.signal === signal);
  if (finding === undefined) throw new Error(signal);
  return finding;
}

const quiet: FindingNotes = { answer: null, overrules: [], planned: new Set(), saving: 'idle' };
const answered = (kind: Answer['kind'], facts: Answer['facts'] = {}): FindingNotes => ({
  ...quiet,
  answer: { signal: 'direct-reports', kind, facts, note: '', at: '2026-11-20T10:00:00.000Z' },
});

function draw(signal: string, notes: FindingNotes, actions: Partial<FindingActions> = {}): void {
  void act(() => {
    render(
      <Finding
        finding={find(signal)}
        number={1}
        positions={resume.positions}
        notes={notes}
        actions={{ onAnswer: () => undefined, ...actions }}
      />,
      root,
    );
  });
}

function press(words: string): void {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
  if (button === undefined) throw new Error(`no button “${words}” in: ${root.textContent}`);
  void act(() => {
    button.click();
  });
}

test('a gap shows the nearest words, where they stand, and the rule', () => {
  draw('direct-reports', quiet);
  const nearest = find('direct-reports').near[0];
  expect(root.querySelector('.words-read')?.textContent).toContain(nearest?.quote);
  expect(root.textContent).toContain(nearest?.why);
  expect(root.textContent).toContain('Harbour Vale Water · page 1');
});

test('the three answers are radio buttons that tell which was chosen', () => {
  const onAnswer = vi.fn();
  draw('direct-reports', quiet, { onAnswer });
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.length).toBe(3);
  void act(() => {
    radios[2]?.click();
  });
  expect(onAnswer).toHaveBeenCalledWith('direct-reports', 'not-yet');
});

test('the drafted line holds what was typed and nothing else; it is copied as it stands', () => {
  const onCopy = vi.fn(() => Promise.resolve(true));
  const onFact = vi.fn();
  draw('direct-reports', answered('done', { N: '6' }), { onCopy, onFact });
  const line = root.querySelector('.written')?.textContent ?? '';
  expect(line).toContain('6');
  expect(line).not.toMatch(/\[|\]/);
  press('Copy line');
  expect(onCopy).toHaveBeenCalledWith(line);
  const blank = root.querySelector<HTMLInputElement>('.sentence input');
  void act(() => {
    if (blank === null) return;
    blank.value = 'about 7';
    blank.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onFact).toHaveBeenCalledWith('direct-reports', 'N', 'about 7');
});

test('an empty draft offers nothing to copy', () => {
  draw('direct-reports', answered('done'), { onCopy: () => Promise.resolve(true), onFact: vi.fn() });
  expect(root.querySelector('.written')).toBeNull();
  expect(root.querySelector<HTMLButtonElement>('.draft button')?.disabled).toBe(true);
});

test('where nothing may be typed there is no field', () => {
  draw('direct-reports', answered('done'));
  expect(root.querySelector('input[type=text]')).toBeNull();
  expect(root.textContent).toContain('open the report');
});

const everything: TargetRole = {
  ...directorIt,
  expectations: SIGNALS.map(({ id }) => ({ signal: id, importance: 'required' })),
};
const all = analyze(resume, everything).findings;

test.each(SIGNALS.map(({ id }) => id))(
  'something close to %s: the nearest words, what looks like it, the difference, the real thing',
  async (id) => {
    const finding = all.find(({ signal }) => signal === id);
    if (finding === undefined) throw new Error(id);
    const { near } = finding;
    const words: Readonly<Record<string, string>> = CLOSE_WORDS;
    const said = ['like', 'difference', 'real'].map((part) => {
      const key = `close.${id}.${part}`;
      expect(words[key]?.length, `"${key}" in components/words/close.ts`).toBeGreaterThan(20);
      return words[key];
    });
    void act(() => {
      render(<Close finding={finding} />, root);
    });
    await vi.waitFor(() => {
      expect(root.querySelectorAll('[class^=close-]').length).toBe(3);
    });
    for (const one of said) expect(root.textContent).toContain(one);
    if (near[0] !== undefined) expect(root.textContent).toContain(`${near[0].quote} ${near[0].why}`);
    expect(root.textContent.includes('No line of your page comes near')).toBe(near.length === 0);
  },
);

test('the answer “something close” opens it', () => {
  draw('direct-reports', answered('close'));
  expect(root.querySelector('.opened')?.textContent).toContain(find('direct-reports').near[0]?.why);
});

test('a line that says too little tells what it still needs', () => {
  const typing = { onCopy: vi.fn(), onFact: vi.fn() };
  const notes = (facts: Answer['facts']): FindingNotes => ({
    ...quiet,
    answer: { signal: 'acting-cover', kind: 'done', facts, note: '', at: '2026-11-20T10:00:00.000Z' },
  });
  draw('acting-cover', notes({ N: '5' }), typing);
  expect(root.querySelector('.line')?.textContent).toContain('What is still needed: “role”.');
  draw('acting-cover', notes({ N: '5', role: 'head of service' }), typing);
  expect(root.querySelector('.line')?.textContent).not.toContain('still needed');
});

test('not yet lists the steps once, each to be planned', () => {
  const onPlan = vi.fn();
  draw('direct-reports', answered('not-yet'), { onPlan });
  expect(root.querySelectorAll('.steps').length).toBe(1);
  press('Add to plan');
  expect(onPlan).toHaveBeenCalledWith('direct-reports', find('direct-reports').steps[0]);
});

test('a step that is planned says so', () => {
  const planned = new Set(find('direct-reports').steps.slice(0, 1));
  draw('direct-reports', { ...answered('not-yet'), planned }, { onPlan: vi.fn() });
  expect(root.querySelector('.steps li')?.textContent).toContain('In your plan');
});

test('words can be called proof, and a signal left out; both can be undone', () => {
  const onOverrule = vi.fn();
  const onUndo = vi.fn();
  draw('direct-reports', quiet, { onOverrule, onUndo });
  press('This is proof');
  expect(onOverrule).toHaveBeenCalledWith('proof', 'direct-reports', find('direct-reports').near[0]?.quote);
  press('Does not apply to me');
  expect(onOverrule).toHaveBeenCalledWith('not-applicable', 'direct-reports', '');
  const overrule = { kind: 'not-applicable' as const, signal: 'direct-reports', quote: '', at: '' };
  draw('direct-reports', { ...quiet, overrules: [overrule] }, { onOverrule, onUndo });
  press('Undo');
  expect(onUndo).toHaveBeenCalledWith(overrule);
});
