// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Position } from '../../analyzers/model.ts';
import { Positions } from '../../components/positions.tsx';
import { say } from '../../components/strings.ts';

const positions = (count: number): Position[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Fitter ${index + 1}`,
    organization: 'Oxbow Quarry',
    location: null,
    employmentType: null,
    start: '2014',
    end: '2019',
    current: false,
    span: { start: index, end: index },
  }));

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
});

async function draw(count: number): Promise<void> {
  const nothing = (): void => undefined;
  await act(() => {
    render(
      <Positions
        positions={positions(count)}
        linesOf={() => ['Planned the work', 'Kept two presses']}
        made={[]}
        status=""
        onEdit={nothing}
        onMerge={nothing}
        onSplit={nothing}
        onUndo={nothing}
      />,
      root,
    );
  });
}

const summaries = (): string[] =>
  [...root.querySelectorAll('summary b')].map(({ textContent }) => textContent);

test('hundreds of positions are shown when asked for, and the keyboard goes on where they begin', async () => {
  await draw(300);
  const shown = summaries().length;
  expect(shown).toBeLessThan(300);
  const all = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === say('positions.all', { count: 300 }),
  );
  await act(() => all?.click());
  expect(summaries()).toHaveLength(300);
  expect(document.activeElement?.textContent).toContain(`Fitter ${shown + 1}`);
});

test('as many as a career has are shown at once', async () => {
  await draw(15);
  expect(summaries()).toHaveLength(15);
  expect(root.querySelector('button')).toBeNull();
});

test('what puts a position right is there when it is opened', async () => {
  await draw(2);
  expect(root.querySelector('form')).toBeNull();
  const [details] = root.querySelectorAll('details');
  await act(() => {
    if (details !== undefined) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  expect(root.querySelectorAll('form')).toHaveLength(1);
  expect(root.querySelectorAll('form input[type=text]')).toHaveLength(4);
});
