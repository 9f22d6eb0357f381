// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawAll, InTurn } from '../../components/in-turn.tsx';

const root = document.createElement('div');
document.body.append(root);

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(async () => {
  render(null, root);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function draw(): void {
  render(
    <main>
      first
      {['-second', '-third', '-fourth'].map((words) => (
        <InTurn key={words}>{words}</InTurn>
      ))}
    </main>,
    root,
  );
}
/** A frame is painted, and the tasks that wait for it run. */
async function paint(): Promise<void> {
  const painted = frames;
  frames = [];
  for (const callback of painted) callback(0);
  await vi.advanceTimersByTimeAsync(0);
}

test('what stands below joins one after another, each after what is before it was painted', async () => {
  draw();
  expect(root.textContent).toBe('first');
  await paint();
  expect(root.textContent).toBe('first-second');
  await paint();
  expect(root.textContent).toBe('first-second-third');
  await paint();
  expect(root.textContent).toBe('first-second-third-fourth');
});

test('a page that is not painted goes on all the same', async () => {
  draw();
  await vi.advanceTimersByTimeAsync(1000);
  expect(root.textContent).toBe('first-second-third-fourth');
});

test('who wants to go there or to print gets all of it', async () => {
  draw();
  drawAll();
  await Promise.resolve();
  expect(root.textContent).toBe('first-second-third-fourth');
});

test('what is taken away meanwhile does not hold up what comes after it', async () => {
  draw();
  await paint();
  render(null, root);
  draw();
  await paint();
  await paint();
  await paint();
  await paint();
  expect(root.textContent).toBe('first-second-third-fourth');
});
